import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { isOptional, shortWay } from "./rows/cells.ts"

/** A cell's value, or what is wrong with it: no object is made for a cell that is right, since there are hundreds of thousands. */
export type DecodedCell = string | number | { readonly problem: string }

export interface CellDecoder {
  readonly column: string
  readonly required: boolean
  readonly decode: (cell: string) => DecodedCell
}

/** What a schema said, as one line. */
const said = (issue: unknown): string => String(issue).replace(/^SchemaError\(/u, "").replace(/\)$/u, "").replace(/\s*\n\s*/gu, " ")

/**
 * Decodes the cells of one column by its field's schema: cells with a short way take it, of others each distinct one is decoded once (types and
 * kinds repeat thousands of times). Rows have no checks across columns, so that cell by cell is the same as row by row, which took three times
 * as long at start-up.
 */
export const cellDecoder = (column: string, field: unknown): CellDecoder => {
  let one: ((row: unknown) => Result.Result<unknown, unknown>) | undefined
  const way = shortWay(field)
  const known = new Map<string, DecodedCell>()
  const decode = (cell: string): DecodedCell => {
    const quick = way?.(cell)
    if (quick !== undefined) return quick
    const before = known.get(cell)
    if (before !== undefined) return before
    one ??= Schema.decodeUnknownResult(Schema.Struct({ [column]: field as Schema.ConstraintCodec<unknown, unknown> }))
    const row = one({ [column]: cell })
    const decoded: DecodedCell = Result.isSuccess(row) ? (row.success as Readonly<Record<string, string | number>>)[column]! : { problem: said(row.failure) }
    known.set(cell, decoded)
    return decoded
  }
  return { column, required: !isOptional(field), decode }
}
