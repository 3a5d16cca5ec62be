import { assert, describe, it } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import { blockOf } from "../../../pipeline/encode/blockOf.ts"
import { packed, unpacked } from "../../../pipeline/encode/packed.ts"
import type { Row } from "../../../pipeline/encode/row.ts"
import { rowsOf } from "../../../pipeline/encode/values.ts"
import { type TableName, tableNames, tableOf } from "../../../schemas/tables.ts"

const rowsFor = (name: TableName) => Arbitrary.array(Arbitrary.schema(tableOf(name).row as never) as Arbitrary.Arbitrary<Row>, { maxLength: 5 } as never)
const plain = (row: Row): Row => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell === 0 ? 0 : cell]))

describe("packed", () => {
  it.prop("brings rows of several tables back", ["entities", "cells", "documents"].map((name) => rowsFor(name as TableName)), (all) => {
    const tables = (["entities", "cells", "documents"] as const).map((name, index) => ({ table: tableOf(name), rows: (all as ReadonlyArray<ReadonlyArray<Row>>)[index]! }))
    const block = unpacked(packed(blockOf(tables)))
    for (const { rows, table } of tables) assert.deepStrictEqual(rowsOf(table, block), rows.map(plain))
  }, { arbitrary: { runs: 50 } })

  it("takes no room for tables without rows", () => {
    assert.strictEqual(packed(blockOf(tableNames.map((name) => ({ table: tableOf(name), rows: [] })))).length, packed(blockOf([])).length)
  })
})
