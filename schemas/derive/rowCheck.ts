import { anyText, type Column } from "../column.ts"
import type { AnyTable } from "../table.ts"
import type { Validator } from "./validator.ts"

/** What is wrong with a cell; undefined where it is right. */
type CellCheck = (value: unknown) => string | undefined

/** A search for what must not be there, not a match of the whole: a long text costs no stack. */
const anyTextCheck: CellCheck = (value) =>
  typeof value !== "string" ? "must be string" : value === "" ? "must NOT have fewer than 1 characters" : !value.isWellFormed() || value.includes("\u0000") ? "must NOT be valid" : undefined

/** Nothing but text is longer: a regular expression runs out of stack on some millions of characters. */
const longest = 65_536

/** Ids and rules come again and again, row after row: the last one that was right is not matched again. */
const patternCheck = (pattern: string): CellCheck => {
  const expression = new RegExp(pattern, "u")
  let right: unknown
  return (value) => {
    if (value === right) return undefined
    if (typeof value !== "string") return "must be string"
    if (value.length > longest || !expression.test(value)) return `must match pattern "${pattern}"`
    right = value
    return undefined
  }
}

const numberCheck = ({ kind, maximum = Infinity, minimum = -Infinity }: Column): CellCheck => (value) => {
  if (typeof value !== "number" || !Number.isFinite(value)) return "must be number"
  if (kind === "integer" && !Number.isInteger(value)) return "must be integer"
  return value < minimum ? `must be >= ${minimum}` : value > maximum ? `must be <= ${maximum}` : undefined
}

const codeCheck = (codes: ReadonlySet<unknown>): CellCheck => (value) => (codes.has(value) ? undefined : "must be equal to one of the allowed values")

const cellCheck = (column: Column): CellCheck => {
  const { codes, kind, pattern = anyText.source } = column
  if (codes !== undefined) return codeCheck(new Set(Object.keys(codes)))
  if (kind === "integer" || kind === "number") return numberCheck(column)
  return pattern === anyText.source ? anyTextCheck : patternCheck(pattern)
}

const none: ReadonlyArray<string> = []

const made = ({ columns }: AnyTable): Validator => {
  const checks = new Map(Object.entries(columns).map(([name, column]) => [name, cellCheck(column)]))
  const required = Object.keys(columns).filter((name) => !columns[name]!.optional)
  return (row) => {
    const cells = row as Readonly<Record<string, unknown>>
    for (let i = 0; i < required.length; i++) if (cells[required[i]!] === undefined) return [`must have required property '${required[i]!}'`]
    for (const name in cells) {
      const check = checks.get(name)
      if (check === undefined) return [`must NOT have additional properties (${name})`]
      const value = cells[name], fault = value === undefined ? undefined : check(value)
      if (fault !== undefined) return [`${name} ${fault}`]
    }
    return none
  }
}

const known = new WeakMap<AnyTable, Validator>()

/**
 * What is wrong with a row of a table: the first thing found. It accepts what the JSON Schema accepts, and is made from the same columns: to load ajv and
 * have it compile the schemas takes longer than to extract an article.
 */
export const rowCheckOf = (table: AnyTable): Validator => {
  const before = known.get(table)
  if (before !== undefined) return before
  const check = made(table)
  known.set(table, check)
  return check
}
