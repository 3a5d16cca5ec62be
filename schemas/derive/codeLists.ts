import { mappings } from "../mappings.ts"
import type { AnyTable } from "../table.ts"
import { codeListOf } from "./columnFacts.ts"

/** A code list as it is published: its path, and its lines by column. */
export interface CodeList {
  readonly path: string
  readonly header: ReadonlyArray<string>
  readonly lines: ReadonlyArray<ReadonlyArray<string | undefined>>
}

const header = ["code", "definition", "scheme", "target", "fit", "note"]

/** Every closed list: each code with its definition, on a line for each vocabulary it has been held against. */
export const codeLists = (tables: ReadonlyArray<Pick<AnyTable, "columns" | "name">>): ReadonlyArray<CodeList> =>
  tables.flatMap(({ columns, name: table }) => Object.entries(columns).flatMap(([column, { codes }]): ReadonlyArray<CodeList> => {
    if (codes === undefined) return []
    const mapped = mappings.find((one) => one.table === table && one.column === column)?.codes
    return [{
      path: codeListOf(table, column),
      header: mapped === undefined ? header.slice(0, 2) : header,
      lines: Object.entries(codes).flatMap(([code, definition]) => mapped === undefined ? [[code, definition]]
        : mapped[code]!.map(({ fit, note, scheme, target }) => [code, definition, scheme, target, fit, note]))
    }]
  }))
