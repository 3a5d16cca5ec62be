import { assert, describe, it } from "@effect/vitest"
import { parse } from "csv-parse/sync"
import { steppeline } from "../../commandLine.ts"
import { folderOf } from "../../world.ts"
import { builtFolder } from "../publish/built.ts"

const { out } = builtFolder()
const ask = (question: string, ...more: ReadonlyArray<string>) => steppeline(["sql", question, "--out", out, ...more])

describe("sql", () => {
  it("asks tables by their names, and prints a table", () => {
    const { status, stdout } = ask("select document_id, count(*) as n from figures group by all order by n desc")
    assert.strictEqual(status, 0)
    assert.match(stdout, /^document_id +n\n-+ {2}-+\ndc_[a-z2-7]{20} +\d+\n/u)
    assert.match(stdout, /\(\d+ rows?\)\n$/u)
  })

  it("asks views, with names in place of ids", () => {
    const rows = JSON.parse(ask("select * from views.quotes order by quote_id", "--json").stdout) as ReadonlyArray<Record<string, unknown>>
    assert.isTrue(rows.some(({ speaker }) => speaker === "Almasadam Satkaliyev"))
    for (const row of rows) for (const value of Object.values(row)) assert.isNotNull(value)
  })

  it("prints CSV that comes back, NA and formulas as text", () => {
    const rows = parse(ask("select evidence, text from (select evidence, 'NA' as text from figures union all select '=SUM(A1:A9)', 'a,\"b\"' )", "--csv").stdout, { columns: true }) as ReadonlyArray<Record<string, string>>
    assert.isTrue(rows.some(({ text }) => text === "NA"))
    assert.isTrue(rows.some(({ evidence, text }) => evidence === "=SUM(A1:A9)" && text === "a,\"b\""))
  })

  it("has days as days and whole numbers as numbers", () => {
    const [row] = JSON.parse(ask("select date '2024-05-31' as day, 3::bigint as small, 9007199254740993::bigint as big, null as nothing, [1, 2] as list", "--json").stdout) as [Record<string, unknown>]
    assert.deepStrictEqual(row, { day: "2024-05-31", small: 3, big: "9007199254740993", list: [1, 2] })
  })

  it("counts in code points, as the offsets do", () => {
    const [row] = JSON.parse(ask("select count(*) as n, count(*) filter (substr(d.text, f.char_start + 1, f.char_end - f.char_start) = f.evidence) as right from figures f join documents d using (document_id) where d.text is not null", "--json").stdout) as [Record<string, number>]
    assert.isAbove(row["n"]!, 0)
    assert.strictEqual(row["right"], row["n"])
  })

  it("says in one line what is wrong with a question, and where nothing is published", () => {
    const wrong = ask("select nothing from nowhere")
    assert.deepStrictEqual([wrong.status, wrong.stderr.split("\n").length], [1, 2])
    assert.match(wrong.stderr, /nowhere/u)
    const missing = steppeline(["sql", "select 1", "--out", folderOf()])
    assert.strictEqual(missing.status, 2)
    assert.match(missing.stderr, /build first/u)
  })
})
