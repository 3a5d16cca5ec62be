import { assert, describe, it } from "@effect/vitest"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { steppeline } from "../../commandLine.ts"
import { dataWith, folderOf } from "../../world.ts"

const folder = folderOf({ "sources/s/source.json": "{\"publish\":\"full\",\"license\":\"CC0-1.0\"}", "sources/s/a.txt": "Prices in Kenya rose 4.5% in May 2023.\n" })
const sources = join(folder, "sources")
const rowsIn = (out: string, table: string) => JSON.parse(readFileSync(join(out, "json", `${table}.json`), "utf8")) as ReadonlyArray<Record<string, unknown>>
const build = (out: string, data: string) => steppeline(["build", "--sources", sources, "--out", out, "--data", data])
const correcting = (row: unknown, was: string) =>
  dataWith({ "corrections/one.csv": `table_name,row_id,column_name,was,now,reason,decided_by,decided_on\nfigures,${String(row)},role,${was},level,It is one.,somebody,2026-11-24\n` })

describe("a correction", () => {
  const plain = join(folder, "plain")
  build(plain, dataWith({}))
  const [{ figure_id, role } = {}] = rowsIn(plain, "figures")

  it("is applied and published, with its reason, author and day", () => {
    const out = join(folder, "corrected"), { stderr } = build(out, correcting(figure_id, String(role)))
    assert.strictEqual(rowsIn(out, "figures")[0]!["role"], "level")
    assert.deepStrictEqual(rowsIn(out, "corrections"), [{ table_name: "figures", row_id: figure_id, column_name: "role", was: role, now: "level", reason: "It is one.", decided_by: "somebody", decided_on: "2026-11-24" }])
    assert.notMatch(stderr, /no longer applies/u)
  })

  it.each([["what it expects is not there", () => correcting(figure_id, "share")], ["its row is gone", () => correcting("fg_aaaaaaaaaaaaaaaaaaaa", "change")]])("retires itself, loudly, where %s", (why, data) => {
    const out = join(folder, why), { status, stderr } = build(out, data())
    assert.strictEqual(status, 0)
    assert.match(stderr, /^warning: A correction of figures fg_[a-z2-7]{20} role no longer applies: /mu)
    assert.strictEqual(rowsIn(out, "figures")[0]!["role"], role)
    assert.deepStrictEqual(rowsIn(out, "corrections"), [])
    assert.isTrue(rowsIn(out, "notes").some(({ rule, severity }) => rule === "correction-stale" && severity === "warning"))
  })
})
