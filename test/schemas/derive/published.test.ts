import { readdirSync, readFileSync } from "node:fs"
import { assert, describe, it } from "@effect/vitest"
import { published } from "../../../schemas/derive/published.ts"
import { tableNames, tableOf } from "../../../schemas/tables.ts"

describe("schemas/published", () => {
  const folder = new URL("../../../schemas/published/", import.meta.url)

  it("is what the tables say; `node schemas/derive/main.ts` writes it anew", () => {
    const files = published(tableNames.map(tableOf))
    assert.sameMembers(readdirSync(folder), files.map(({ path }) => path))
    for (const { path, text } of files) assert.strictEqual(readFileSync(new URL(path, folder), "utf8"), text, path)
  })
})
