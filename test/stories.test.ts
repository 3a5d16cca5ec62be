import { assert, describe, it } from "@effect/vitest"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { amiss, claimTables, extracted } from "./extraction.ts"
import { root } from "./world.ts"

interface Story {
  readonly id: string
  readonly text: string
  readonly published?: string
}

/** Texts of others, beside the project: never committed here. */
const shared = [["twelve articles of Wikinews", "gold/wikinews.jsonl"], ["510 texts about countries", "texts/country-prose.jsonl"]] as const

for (const [what, file] of shared) {
  const path = join(root, "../shared", file)
  describe.skipIf(!existsSync(path))(`${what} (../shared/${file})`, () => {
    const stories = (existsSync(path) ? readFileSync(path, "utf8").split("\n") : []).filter((line) => line !== "").map((line) => JSON.parse(line) as Story)

    it("give rows that keep every promise", () => {
      const claims = Object.fromEntries(claimTables.map((table) => [table, 0]))
      for (const { id, published, text } of stories) {
        const found = extracted(text, published)
        assert.deepStrictEqual(amiss(found), [], id)
        for (const table of claimTables) claims[table]! += found.rows[table].length
      }
      for (const table of claimTables) assert.isAbove(claims[table]!, stories.length / 5, table)
    }, 180_000)

    it("are read the same in any order", () => {
      const few = stories.slice(0, 6), inTurn = few.map(({ published, text }) => extracted(text, published)), back = [...few].reverse().map(({ published, text }) => extracted(text, published))
      assert.deepStrictEqual(back.reverse(), inTurn)
    })
  })
}
