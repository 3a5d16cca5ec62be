import { assert, describe, it } from "@effect/vitest"
import { validatorOf } from "../../schemas/derive/validator.ts"
import { exampleOf } from "../../schemas/examples.ts"
import { tableNames, tableOf } from "../../schemas/tables.ts"

describe.each(tableNames)("%s", (name) => {
  it("has an example of every column that its schema accepts", () => {
    const table = tableOf(name)
    const row = Object.fromEntries(Object.entries(table.columns).map(([column, definition]) => {
      const example = exampleOf(column, definition)
      return [column, definition.kind === "integer" || definition.kind === "number" ? Number(example) : example]
    }))
    assert.deepStrictEqual(validatorOf(table)(row), [])
  })
})
