import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { shortWay } from "./rows/cells.ts"

export interface DecodedCell {
  readonly value?: unknown
  readonly problem?: string
}

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
  const one = Schema.decodeUnknownResult(Schema.Struct({ [column]: field as Schema.ConstraintCodec<unknown, unknown> }))
  const way = shortWay(field)
  const known = new Map<string, DecodedCell>()
  const decode = (cell: string): DecodedCell => {
    const quick = way?.(cell)
    if (quick !== undefined) return { value: quick }
    const before = known.get(cell)
    if (before !== undefined) return before
    const row = one({ [column]: cell })
    const decoded: DecodedCell = Result.isSuccess(row) ? { value: (row.success as Readonly<Record<string, unknown>>)[column] } : { problem: said(row.failure) }
    known.set(cell, decoded)
    return decoded
  }
  return { column, required: Result.isFailure(one({})), decode }
}
