import type { Parts, Tables } from "./layout.ts"
import type { Sections, Strings, StringsWriter } from "./strings.ts"

/** The rows of a table, each made into an object when it is first asked for, and always the same object. */
export interface RowTable<Row> {
  readonly count: number
  readonly at: (index: number) => Row
  /** One cell's text, without the row's object being made; "" where it is empty. */
  readonly cell: (index: number, column: keyof Row & string) => string
  readonly all: () => ReadonlyArray<Row>
}

/** Rows as numbers of texts, line by line; a number's digits are a text too, and come back as they were. */
export const rowSections = (name: string, rows: ReadonlyArray<object>, columns: ReadonlyArray<string>, strings: StringsWriter): Parts => {
  const cells = new Int32Array(rows.length * columns.length), numeric = columns.map(() => false)
  rows.forEach((row, index) => columns.forEach((column, place) => {
    const value = (row as Readonly<Record<string, string | number | undefined>>)[column]
    if (typeof value === "number") numeric[place] = true
    cells[index * columns.length + place] = strings.id(value === undefined ? undefined : String(value))
  }))
  return { sections: { [`${name}.cells`]: cells }, tables: { [name]: { columns, numeric, count: rows.length } } }
}

export const rowTable = <Row extends object>(name: string, sections: Sections, tables: Tables, strings: Strings): RowTable<Row> => {
  const cells = sections[`${name}.cells`]!, { columns, count, numeric } = tables[name]!, width = columns.length
  const made = new Array<Row | undefined>(count)
  const at = (index: number): Row => {
    const before = made[index]
    if (before !== undefined) return before
    const row: Record<string, string | number> = {}
    for (let place = 0; place < width; place++) {
      const id = cells[index * width + place]!
      if (id !== 0) row[columns[place]!] = numeric[place] ? Number(strings(id)) : strings(id)
    }
    return made[index] = row as Row
  }
  const places = new Map(columns.map((column, place) => [column, place]))
  return {
    count, at,
    cell: (index, column) => {
      const id = cells[index * width + places.get(column)!]!
      return id === 0 ? "" : strings(id)
    },
    all: () => Array.from({ length: count }, (_, index) => at(index))
  }
}
