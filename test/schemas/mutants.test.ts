import { assert, describe, it } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Schema from "effect/Schema"
import type { Column, Kind } from "../../schemas/column.ts"
import { jsonSchema } from "../../schemas/derive/jsonSchema.ts"
import { quickCheck } from "../../schemas/derive/quick.ts"
import { compile, validatorOf } from "../../schemas/derive/validator.ts"
import { tableNames, tableOf } from "../../schemas/tables.ts"

type Row = Record<string, unknown>

const wrongText: ReadonlyArray<unknown> = ["", "\u0000", "\ud800", null, 1, true, [], {}]
const wrongNumber: ReadonlyArray<unknown> = [Number.NaN, Infinity, -Infinity, "1", null, true]

/** What a column of each kind must refuse, besides what its own bounds say. */
const wrong: Record<Kind, ReadonlyArray<unknown>> = {
  id: [...wrongText, "Fg_aaaaaaaaaaaaaaaaaaaa", " a", "a b"],
  text: wrongText,
  code: [...wrongText, "no such code"],
  integer: [...wrongNumber, 0.5, -1, 2 ** 31],
  number: wrongNumber,
  edtf: [...wrongText, "May 2024"],
  day: [...wrongText, "2024-2-1", "2024-13-01", "2024-02-30", "2023-02-29", "1900-02-29", "2024-04-31", "2024-00-01", "2024-01-00", "-0000-01-01", "20240101", "2024-01-01T00:00"],
  digest: [...wrongText, "0".repeat(63), "A".repeat(64)],
  url: [...wrongText, "ftp://a", "https://", "http://a b"]
}

const mutantsOf = (name: string, column: Column): ReadonlyArray<unknown> => [
  ...wrong[column.kind],
  ...(column.minimum === undefined ? [] : [column.minimum - 1]),
  ...(column.maximum === undefined ? [] : [column.maximum + 1]),
  ...(name.endsWith("_id") && column.pattern?.includes("{20}$") === true && !column.pattern.includes("(?:") ? ["xx_aaaaaaaaaaaaaaaaaaaa", `${column.pattern.slice(1, 4)}AAAAAAAAAAAAAAAAAAAA`] : [])
]

describe.each(tableNames)("a row of %s", (name) => {
  const table = tableOf(name), validate = validatorOf(table)
  const decode = Schema.decodeUnknownExit(table.row as Schema.Codec<unknown>, { onExcessProperty: "error" })
  const check = compile(jsonSchema(table)), quick = quickCheck(table)
  const accepted = (row: Row) => ({ effect: Exit.isSuccess(decode(row)), ajv: check(row).length === 0, quick: quick(row), both: validate(row).length === 0 })
  const full = (row: Row) => Object.keys(row).length
  const valid = Effect.runSync(Arbitrary.sampleEffect(Arbitrary.schema(table.row as never) as Arbitrary.Arbitrary<Row>, { seed: name, count: 50 }))
  const row = Array.from(valid).sort((a, b) => full(b) - full(a))[0]!

  it("is accepted by all", () => {
    for (const one of valid) assert.deepStrictEqual(accepted(one), { effect: true, ajv: true, quick: true, both: true }, JSON.stringify(one))
  })

  it.each(Object.entries(table.columns))("is refused by all with a wrong %s", (column, definition) => {
    for (const mutant of mutantsOf(column, definition)) assert.deepStrictEqual(accepted({ ...row, [column]: mutant }), { effect: false, ajv: false, quick: false, both: false }, String(JSON.stringify(mutant)))
  })

  it("is refused by all without what is required, and with what is unknown", () => {
    for (const [column, { optional }] of Object.entries(table.columns)) {
      const { [column]: _, ...rest } = row
      assert.deepStrictEqual(accepted(rest), { effect: optional, ajv: optional, quick: optional, both: optional }, column)
    }
    assert.deepStrictEqual(accepted({ ...row, colour: "red" }), { effect: false, ajv: false, quick: false, both: false })
    assert.deepStrictEqual(accepted({}), { effect: false, ajv: false, quick: false, both: false })
  })
})
