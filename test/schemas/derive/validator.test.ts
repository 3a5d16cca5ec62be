import { assert, describe, it } from "@effect/vitest"
import { jsonSchema } from "../../../schemas/derive/jsonSchema.ts"
import { compile, validatorOf } from "../../../schemas/derive/validator.ts"
import { tableNames, tableOf } from "../../../schemas/tables.ts"

describe("validators", () => {
  it.each(tableNames.map((name) => [name]))("trust the schema of %s, for it is one of the dialect", (name) => assert.isFunction(compile(jsonSchema(tableOf(name)))))

  it("refuse what is no schema", () => assert.throws(() => compile({ type: "sausage" })))

  it.each<readonly [object, string]>([[{}, "must have required property"], [{ rule: 3 }, "must"], [{ colour: "red" }, "must"]])("say of %j what is wrong", (row, said) =>
    assert.include(validatorOf(tableOf("rules"))(row)[0] ?? "", said))
})
