import { cellVerdicts, readingOf, type CellVerdict, type Reading } from "./cell.ts"
import { nameOf, type GoldRow, type GoldStory, type Row, type Tables } from "./gold.ts"
import { idColumn, identityColumns, scoredTables } from "./judged.ts"
import { match, spanIn } from "./match.ts"
import { cellOutcomes } from "./cells.ts"
import { cellRuleOutcomes, type CellOutcome } from "./cellRules.ts"
import { entityOutcomes } from "./entities.ts"

/** One gold row, one row found, or a pair of them. */
export interface Outcome {
  readonly story: string
  readonly use: "tune" | "held"
  readonly table: string
  readonly gold?: GoldRow
  readonly row?: Row
  /** The pair stands on the same words. */
  readonly exact: boolean
  /** Counts neither way: the gold row is optional. */
  readonly neutral: boolean
  readonly cells: ReadonlyMap<string, CellVerdict>
}

const none: ReadonlyMap<string, CellVerdict> = new Map()

/** Every outcome of a story, table by table, and what the rules that fill cells did; tables without gold give none. */
export const outcomesOf = (story: GoldStory, tables: Tables): { readonly rows: ReadonlyArray<Outcome>; readonly filled: ReadonlyArray<CellOutcome> } => {
  const reading = readingOf(tables)
  const found = scoredTables.filter((table) => story.tables[table] !== undefined).map((table) => matched(story, tables, table, reading))
  const rows = found.flatMap((one) => judged(one, reading))
  return { rows: [...rows, ...cellOutcomes(rows, tables), ...entityOutcomes(story, tables, reading)], filled: cellRuleOutcomes(rows, tables) }
}

type Pair = { readonly gold?: { readonly row: GoldRow; readonly index: number }; readonly row?: Row; readonly exact: boolean; readonly neutral: boolean }
type Matched = { readonly story: GoldStory; readonly table: string; readonly pairs: ReadonlyArray<Pair> }

const matched = (story: GoldStory, tables: Tables, table: string, reading: Reading): Matched => {
  const gold = story.tables[table] ?? [], annotated = Object.entries(story.partly?.[table] ?? {})
  const rows = (tables[table] ?? []).filter((row) => annotated.every(([column, values]) => values.includes(row[column])))
  const indices = new Map(gold.map((row, index) => [row, index]))
  const matches = match({
    gold, rows, spanOf: spanIn(tables),
    likeness: (goldRow, row) => likeness(reading, table, goldRow, indices.get(goldRow) ?? 0, row)
  })
  const pairs = matches.map(({ exact, gold: g, row: r }): Pair => {
    const goldRow = gold[g]!, row = rows[r]!
    remember(reading, table, nameOf(table, goldRow, g), goldRow, row)
    return { gold: { row: goldRow, index: g }, row, exact, neutral: goldRow.optional === true }
  })
  const goldTaken = new Set(matches.map(({ gold: g }) => g)), rowTaken = new Set(matches.map(({ row }) => row))
  const missed = gold.flatMap((row, index): ReadonlyArray<Pair> => goldTaken.has(index) ? [] : [{ gold: { row, index }, exact: false, neutral: row.optional === true }])
  const extra = rows.flatMap((row, index): ReadonlyArray<Pair> => rowTaken.has(index) ? [] : [{ row, exact: false, neutral: false }])
  return { story, table, pairs: [...pairs, ...missed, ...extra] }
}

const likeness = (reading: Reading, table: string, gold: GoldRow, index: number, row: Row): number => {
  const verdicts = cellVerdicts(reading, table, gold, index, row)
  if ((identityColumns[table] ?? []).some((column) => verdicts.get(column) === "wrong" || verdicts.get(column) === "missing")) return -1
  return [...verdicts.values()].filter((verdict) => verdict === "right").length
}

const remember = ({ goldOf, optional }: Reading, table: string, name: string, gold: GoldRow, row: Row): void => {
  const id = row[idColumn[table] ?? ""]
  if (id !== undefined) goldOf.set(String(id), name)
  if (gold.optional === true) optional.add(name)
}

/** Judged only when the whole table is matched, since rows point at rows of their own table. */
const judged = ({ pairs, story, table }: Matched, reading: Reading): ReadonlyArray<Outcome> =>
  pairs.map(({ exact, gold, neutral, row }) => ({
    story: story.story, use: story.use, table, exact, neutral,
    ...(gold === undefined ? {} : { gold: gold.row }),
    ...(row === undefined ? {} : { row }),
    cells: gold === undefined || row === undefined ? none : cellVerdicts(reading, table, gold.row, gold.index, row)
  }))

/** On the same words, and no judged cell wrong or missing. */
export const isStrict = ({ cells, exact }: Outcome): boolean => exact && [...cells.values()].every((verdict) => verdict === "right" || verdict === "unjudged")

/** On the same words, and every filled cell right: what the `rules` table counts. */
export const isPrecise = ({ cells, exact }: Outcome): boolean => exact && ![...cells.values()].includes("wrong")
