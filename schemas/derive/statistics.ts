import type { Column } from "../column.ts"
import type { AnyTable } from "../table.ts"

type Row = Readonly<Record<string, unknown>>

/** What the cells of one column are like. */
export interface ColumnStatistics {
  readonly table: string
  readonly column: string
  readonly rows: number
  readonly filled: number
  readonly distinct: number
  /** The least and the greatest, of numbers, days and dates that sort. */
  readonly least?: string
  readonly greatest?: string
  /** The first few different values. */
  readonly examples: ReadonlyArray<string>
}

/** How many examples are shown, and how long one may be, in code points. */
const shown = 3, longest = 80

const shortened = (text: string): string => {
  if (text.length <= longest) return text
  const points = Array.from(text)
  return points.length <= longest ? text : `${points.slice(0, longest - 1).join("")}…`
}

const ends = (values: ReadonlySet<unknown>, { kind }: Column): Pick<ColumnStatistics, "least" | "greatest"> => {
  if (values.size === 0 || !["integer", "number", "day"].includes(kind)) return {}
  let least: unknown, greatest: unknown
  for (const value of values) {
    if (least === undefined || (value as number) < (least as number)) least = value
    if (greatest === undefined || (value as number) > (greatest as number)) greatest = value
  }
  return { least: String(least), greatest: String(greatest) }
}

const columnStatistics = (table: string, name: string, column: Column, rows: ReadonlyArray<Row>): ColumnStatistics => {
  const distinct = new Set<unknown>()
  let filled = 0
  for (const row of rows) {
    const cell = row[name]
    if (cell === undefined) continue
    filled++
    distinct.add(cell)
  }
  const examples: Array<string> = []
  for (const value of distinct) if (examples.push(shortened(String(value))) === shown) break
  return { table, column: name, rows: rows.length, filled, distinct: distinct.size, ...ends(distinct, column), examples }
}

/** The statistics of every column of a table. */
export const statisticsOf = ({ columns, name }: Pick<AnyTable, "columns" | "name">, rows: ReadonlyArray<Row>): ReadonlyArray<ColumnStatistics> =>
  Object.entries(columns).map(([column, definition]) => columnStatistics(name, column, definition, rows))
