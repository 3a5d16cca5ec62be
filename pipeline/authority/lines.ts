import { type CellDecoder, cellDecoder } from "./cellDecoder.ts"
import { parseCsv } from "./csv.ts"
import { type Kind, kindNames, kindOf, kinds, type Lined, type Lines } from "./files.ts"
import type { Problem } from "./unusable.ts"

/** How the header differs from the columns a kind has; undefined when it does not. */
const headerProblem = (header: ReadonlyArray<string>, columns: ReadonlyArray<string>): string | undefined => {
  const missing = columns.filter((column) => !header.includes(column))
  const unknown = header.filter((column) => !columns.includes(column))
  if (missing.length > 0) return `the column ${missing.join(", ")} is missing; the columns are ${columns.join(",")}`
  if (unknown.length > 0) return `no column is called ${unknown.join(", ")}; the columns are ${columns.join(",")}`
  return header.length === columns.length ? undefined : `a column stands twice; the columns are ${columns.join(",")}`
}

/** A record as an object, or what is wrong with it. An empty cell is an absent key. */
const record = (decoders: ReadonlyArray<CellDecoder>, cells: ReadonlyArray<string>): { readonly row: unknown } | string => {
  const row: Record<string, unknown> = {}
  for (let index = 0; index < decoders.length; index++) {
    const { column, decode, required } = decoders[index]!
    const cell = cells[index]!
    if (cell === "") {
      if (required) return `Missing key at ["${column}"]`
      continue
    }
    const value = decode(cell)
    if (typeof value === "object") return value.problem
    row[column] = value
  }
  return { row }
}

/** The decoders of a kind's columns, made once for all its files. */
const decodersOf = (kind: Kind): ReadonlyMap<string, CellDecoder> =>
  new Map(Object.entries(kinds[kind].row.fields).map(([column, field]) => [column, cellDecoder(column, field)]))

const decodeFile = (file: string, text: string, byColumn: ReadonlyMap<string, CellDecoder>, into: Array<Lined<unknown>>, problems: Array<Problem>): void => {
  const { broken, rows } = parseCsv(text)
  for (const { line, message } of broken) problems.push({ file, line, message })
  const header = rows[0] ?? []
  const wrong = headerProblem(header, [...byColumn.keys()])
  if (wrong !== undefined) return void problems.push({ file, line: 1, message: wrong })
  const decoders = header.map((column) => byColumn.get(column)!)
  const unreadable = new Set(broken.map(({ line }) => line))
  for (let index = 1; index < rows.length; index++) {
    const cells = rows[index]!, line = index + 1
    if (unreadable.has(line)) continue
    if (cells.length !== header.length) {
      problems.push({ file, line, message: `${cells.length} cells where the header has ${header.length}; put quotation marks around a cell with a comma` })
      continue
    }
    const decoded = record(decoders, cells)
    if (typeof decoded === "string") problems.push({ file, line, message: decoded })
    else into.push({ row: decoded.row, file, line })
  }
}

/** Reads every file's lines. Files come in order of their paths, so that the outcome does not hang on who listed them. */
export const decodeLines = (files: Readonly<Record<string, string>>): { readonly lines: Lines; readonly problems: ReadonlyArray<Problem> } => {
  const lines = Object.fromEntries(kindNames.map((kind) => [kind, []])) as unknown as Record<Kind, Array<Lined<unknown>>>
  const problems: Array<Problem> = []
  const decoders = new Map<Kind, ReadonlyMap<string, CellDecoder>>()
  for (const file of Object.keys(files).sort()) {
    const kind = kindOf(file)
    if (kind === undefined) continue
    const byColumn = decoders.get(kind) ?? decodersOf(kind)
    decoders.set(kind, byColumn)
    decodeFile(file, files[file]!, byColumn, lines[kind], problems)
  }
  return { lines: lines as unknown as Lines, problems }
}
