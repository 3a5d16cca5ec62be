import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js"
import type { AnyTable } from "../table.ts"
import { jsonSchema } from "./jsonSchema.ts"

/** What is wrong with a row, each in a line; nothing where it is right. */
export type Validator = (row: unknown) => ReadonlyArray<string>

/** "/value must be number", "must NOT have additional properties: colour". */
const said = ({ instancePath, message, params }: ErrorObject): string =>
  [instancePath.slice(1), message, "additionalProperty" in params ? `(${String(params["additionalProperty"])})` : ""].filter((part) => part !== undefined && part !== "").join(" ")

const none: ReadonlyArray<string> = []

/** One for all schemas: to compile the dialect's own schema takes five times as long as a table's. */
let ajv: Ajv2020 | undefined

/** A validator from a JSON Schema of the 2020-12 dialect; throws where it is no such schema. */
export const compile = (schema: object): Validator => {
  ajv ??= new Ajv2020({ strict: true, allErrors: false, addUsedSchema: false })
  const validate: ValidateFunction = ajv.compile(schema)
  return (row) => validate(row) ? none : (validate.errors ?? []).map(said)
}

const compiled = new WeakMap<AnyTable, Validator>()

/** The validator of a table's rows; compiled when first asked for. */
export const validatorOf = (table: AnyTable): Validator => {
  const known = compiled.get(table)
  if (known !== undefined) return known
  const validator = compile(jsonSchema(table))
  compiled.set(table, validator)
  return validator
}
