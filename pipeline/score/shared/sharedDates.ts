import { boundsOf } from "../../document/edtf.ts"
import type { CodePoints, Row, Tables } from "../gold.ts"
import { overlapOf } from "../match.ts"
import { zero, type Tally } from "../tally.ts"
import { offsetsOf } from "./offsets.ts"
import { pairs } from "./pairs.ts"

/** First and last day, either open. */
export interface Days {
  readonly earliest?: string
  readonly latest?: string
}

/** A date of shared gold: its span and the readings of it that are right (none: not judged). */
export interface GoldDate {
  readonly span: CodePoints
  readonly days: ReadonlyArray<Days>
}

/** The same span (articles and prepositions aside); overlapping spans; overlapping and the right days, over those with days. */
export interface DateScore {
  readonly span: Tally
  readonly overlap: Tally
  readonly value: Tally
}

export const noDates: DateScore = { span: zero, overlap: zero, value: zero }

/** `dates` are the rows and `cells` the words of their ends; a stretch whose ends the gold has as dates of their own is compared by these. */
export const scoreDates = (text: string, gold: ReadonlyArray<GoldDate>, { cells = [], dates = [] }: Tables): DateScore => {
  const characters = Array.from(text)
  const wanted = gold.map((one) => ({ ...one, span: bareDate(characters, one.span) }))
  const found = dates.flatMap((row) => {
    const span = bareDate(characters, offsetsOf(row)), ends = row["kind"] === "interval" ? endsOf(row, cells).map((end) => ({ ...end, span: bareDate(characters, end.span) })) : []
    return ends.some((end) => wanted.some((one) => isSame(one.span, end.span))) && !wanted.some((one) => isSame(one.span, span)) ? ends : [{ row, span }]
  })
  const matched = pairs(wanted, found, (a, b) => overlapOf(a.span, b.span))
  const same = matched.filter(([i, j]) => isSame(wanted[i]!.span, found[j]!.span))
  const dated = wanted.filter(({ days }) => days.length > 0).length
  const datedFound = matched.filter(([i]) => wanted[i]!.days.length > 0)
  const right = datedFound.filter(([i, j]) => wanted[i]!.days.some((days) => sameDays(days, found[j]!.row)))
  return {
    span: { right: same.length, found: found.length, wanted: wanted.length },
    overlap: { right: matched.length, found: found.length, wanted: wanted.length },
    value: { right: right.length, found: datedFound.length, wanted: dated }
  }
}

const isSame = (a: CodePoints, b: CodePoints): boolean => a[0] === b[0] && a[1] === b[1]

/** The ends of a stretch by their own words: "2004" and "2009" of "from 2004 to 2009". */
const endsOf = (row: Row, cells: ReadonlyArray<Row>): ReadonlyArray<{ readonly row: Row; readonly span: CodePoints }> => {
  const [from = "", to = ""] = String(row["edtf"] ?? "").split("/")
  return cells.filter((cell) => cell["row_id"] === row["date_id"] && cell["char_start"] !== undefined && (cell["column_name"] === "earliest" || cell["column_name"] === "latest"))
    .map((cell) => ({ row: { ...boundsOf(cell["column_name"] === "earliest" ? from : to) }, span: offsetsOf(cell) }))
}

const sameDays = ({ earliest, latest }: Days, row: Row): boolean => row["earliest"] === earliest && row["latest"] === latest

/** The days an ISO date of year, month or day precision covers. */
export const daysOf = (iso: string): Days => {
  const [year = "", month, day] = iso.slice(0, 10).split("-")
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` }
  if (day !== undefined) return { earliest: `${year}-${month}-${day}`, latest: `${year}-${month}-${day}` }
  return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate())}` }
}

/** The day before an ISO day, for ends that are not included. */
export const dayBefore = (iso: string): string => new Date(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

const before = new Set(["the", "in", "on", "at", "of", "for", "a"])

const bareDate = (characters: ReadonlyArray<string>, [from, end]: CodePoints): CodePoints => {
  let start = from
  for (;;) {
    let word = start
    while (word < end && /\p{L}/u.test(characters[word] ?? "")) word++
    if (word >= end || !before.has(characters.slice(start, word).join("").toLowerCase())) return [start, end]
    while (word < end && characters[word]?.trim() === "") word++
    start = word
  }
}
