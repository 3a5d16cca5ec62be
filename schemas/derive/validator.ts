import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js"
import type { AnyTable } from "../table.ts"
import { jsonSchema } from "./jsonSchema.ts"
import { quickCheck } from "./quick.ts"

/** What is wrong with a row, each in a line; nothing where it is right. */
export type Validator = (row: unknown) => ReadonlyArray<string>

/** "/value must be number", "must NOT have additional properties: colour". */
const said = ({ instancePath, message, params }: ErrorObject): string =>
  [instancePath.slice(1), message, "additionalProperty" in params ? `(${String(params["additionalProperty"])})` : ""].filter((part) => part !== undefined && part !== "").join(" ")

const none: ReadonlyArray<string> = []

const options = { strict: true, allErrors: false, addUsedSchema: false } as const

/** One for all schemas: to compile the dialect's own schema takes five times as long as a table's. */
let checking: Ajv2020 | undefined

/** One for the tables' own schemas, which are schemas of the dialect by a test: it does not even load the dialect's own, and compiles all of them in half the time at every start. */
let trusting: Ajv2020 | undefined

const validatorFrom = (ajv: Ajv2020, schema: object): Validator => {
  const validate: ValidateFunction = ajv.compile(schema)
  return (row) => validate(row) ? none : (validate.errors ?? []).map(said)
}

/** A validator from a JSON Schema of the 2020-12 dialect; throws where it is no such schema. */
export const compile = (schema: object): Validator => validatorFrom(checking ??= new Ajv2020(options), schema)

const compiled = new WeakMap<AnyTable, Validator>()

/** The validator of a table's rows; compiled when the first row comes that does not surely hold. */
export const validatorOf = (table: AnyTable): Validator => {
  const known = compiled.get(table)
  if (known !== undefined) return known
  const quick = quickCheck(table)
  let slow: Validator | undefined
  const validator: Validator = (row) => typeof row === "object" && row !== null && quick(row) ? none
    : (slow ??= validatorFrom(trusting ??= new Ajv2020({ ...options, validateSchema: false, meta: false, code: { optimize: false } }), jsonSchema(table)))(row)
  compiled.set(table, validator)
  return validator
}
