/** A row of any table, by column. */
export type Row = Readonly<Record<string, unknown>>
export type Tables = Readonly<Record<string, ReadonlyArray<Row>>>

export interface ScoredArticle {
  readonly id: string
  readonly text: string
  readonly published?: string
  readonly title?: string
  /** As in `documents`: a machine translation is read with more forbearance. */
  readonly text_origin?: string
}

/** What is scored: an article's rows, with offsets in code points of the text that is returned. */
export type Extract = (article: ScoredArticle) => { readonly text: string; readonly tables: Tables }

/** Half-open, in Unicode code points. */
export type CodePoints = readonly [start: number, end: number]

/** A row annotated by hand; data/gold/README.md says what its keys mean. Its other keys are columns. */
export interface GoldRow extends Row {
  readonly label?: string
  readonly span?: CodePoints
  readonly text?: string
  readonly also?: ReadonlyArray<CodePoints>
  readonly at?: Readonly<Record<string, ReadonlyArray<CodePoints>>>
  readonly accept?: Readonly<Record<string, ReadonlyArray<unknown>>>
  readonly any?: ReadonlyArray<string>
  readonly optional?: boolean
  /** What the row is a case of: names listed in capabilities.ts. */
  readonly capability?: string | ReadonlyArray<string>
}

export interface GoldStory {
  readonly story: string
  readonly use: "tune" | "held"
  readonly text: string
  readonly published?: string
  readonly title?: string
  readonly text_origin?: string
  /** "refused": whatever is found in a table that gold leaves empty is false. */
  readonly capability?: string
  /** Columns of `documents` to be checked. */
  readonly document?: Row
  /** Tables that are annotated only in part: for a column, the values that are; rows with others are not judged. */
  readonly partly?: Readonly<Record<string, Readonly<Record<string, ReadonlyArray<unknown>>>>>
  readonly tables: Readonly<Record<string, ReadonlyArray<GoldRow>>>
}

/** A story as its file has it: its text may lie in data/sources. */
export interface WrittenStory extends Omit<GoldStory, "text"> {
  readonly text?: string
  readonly source?: string
  readonly text_sha256?: string
}

const notColumns = new Set(["label", "span", "text", "also", "at", "accept", "any", "optional", "capability"])

/** The columns that a gold row fills. */
export const columnsOf = (row: GoldRow): ReadonlyArray<string> => Object.keys(row).filter((key) => !notColumns.has(key))

/** A row's name within its story: its label, or its place. */
export const nameOf = (table: string, row: GoldRow, index: number): string => row.label ?? `${table}#${index}`
