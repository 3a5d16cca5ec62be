import { assert, describe, it } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import { blockOf } from "../../../pipeline/encode/blockOf.ts"
import type { Row } from "../../../pipeline/encode/row.ts"
import { rowsOf } from "../../../pipeline/encode/values.ts"
import { tableNames, tableOf } from "../../../schemas/tables.ts"

const plain = (row: Row): Row => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell === 0 ? 0 : cell]))

describe("blockOf", () => {
  for (const name of tableNames) {
    const rows = Arbitrary.array(Arbitrary.schema(tableOf(name).row as never) as Arbitrary.Arbitrary<Row>, { maxLength: 20 } as never)
    it.prop(`gives rows of ${name} back as they went in`, [rows], ([rows]) => {
      assert.deepStrictEqual(rowsOf(tableOf(name), blockOf([{ table: tableOf(name), rows }])), rows.map(plain))
    }, { arbitrary: { runs: 25 } })
  }

  it("keeps each text once, whatever the table and column", () => {
    const { texts } = blockOf([
      { table: tableOf("quote_roles"), rows: [{ quote_id: "a", role: "b", mention_id: "é😀" }, { quote_id: "a", role: "a", mention_id: "é😀" }] },
      { table: tableOf("sources"), rows: [{ source_id: "b", publish: "full" }] }
    ])
    assert.deepStrictEqual(Array.from(texts.end), [0, 1, 2, 8, 12])
  })

  it("has no rows of a table that it was not given", () => {
    assert.deepStrictEqual(rowsOf(tableOf("dates"), blockOf([])), [])
  })
})
