import type { Rows } from "../../../schemas/tables.ts"
import type { EncodedFile } from "../../encode/encode.ts"
import { csvFile, type Edition } from "../edition.ts"

/** What may be doubtful about a row, and what that means. */
export const flags = {
  translated_quotation: "A direct quotation in a machine-translated text: not the speaker's own words.",
  alleged: "An accusation that is not settled: it must be repeated as one.",
  inferred_date: "Counted from a day of publication that was inferred.",
  unresolved_date: "A date that could not be worked out.",
  unresolved_name: "A name that could mean several, or that nothing decides.",
  likeness: "A name that was resolved by likeness, not by equality.",
  provisional_subject: "Its subject is known from this document alone.",
  duplicate_document: "Its document has the same text as an earlier one; count that one.",
  stale_source: "Its latest document was published more than a year before this version.",
  left_out: "Something was left out or changed on the way; see the table notes."
} as const

type Flag = keyof typeof flags
type Issue = readonly [table: string, row: string, flag: Flag]

const documentsWith = (rows: Rows, has: (row: Rows["documents"][number]) => boolean): ReadonlySet<string> => new Set(rows.documents.filter(has).map(({ document_id }) => document_id))

const ofClaims = (rows: Rows): ReadonlyArray<Issue> => {
  const provisional = new Set(rows.entities.filter(({ status }) => status === "provisional").map(({ entity_id }) => entity_id)), found: Array<Issue> = []
  const look = (table: string, id: string, { modality, subject_entity_id }: { readonly modality: string; readonly subject_entity_id?: string }) => {
    if (modality === "alleged") found.push([table, id, "alleged"])
    if (subject_entity_id !== undefined && provisional.has(subject_entity_id)) found.push([table, id, "provisional_subject"])
  }
  for (const row of rows.figures) look("figures", row.figure_id, row)
  for (const row of rows.trends) look("trends", row.trend_id, row)
  for (const row of rows.relations) look("relations", row.relation_id, row)
  for (const row of rows.events) look("events", row.event_id, row)
  return found
}

/** A year before a day of the calendar. */
const yearBefore = (day: string): string => `${String(Number(day.slice(0, 4)) - 1).padStart(4, "0")}${day.slice(4)}`

/** Sources that nothing has come from for a year before the version's day; one whose documents have no day is not judged. */
const stale = ({ documents, sources }: Rows, released: string): ReadonlyArray<Issue> => sources.flatMap(({ source_id }): ReadonlyArray<Issue> => {
  const days = documents.flatMap((row) => (row.source_id === source_id && row.published_latest !== undefined ? [row.published_latest] : [])).sort()
  return days.length > 0 && days[days.length - 1]! < yearBefore(released) ? [["sources", source_id, "stale_source"]] : []
})

/** Every flag of every row, in published order of the tables. `released` is the version's day. */
export const issuesOf = (rows: Rows, released: string): ReadonlyArray<Issue> => {
  const translated = documentsWith(rows, ({ text_origin }) => text_origin === "machine_translation")
  return [
    ...stale(rows, released),
    ...rows.documents.filter(({ duplicate_of }) => duplicate_of !== undefined).map(({ document_id }): Issue => ["documents", document_id, "duplicate_document"]),
    ...rows.mentions.flatMap(({ entity_id, kind, mention_id, method }): ReadonlyArray<Issue> =>
      entity_id === undefined && kind !== "pronoun" && kind !== "nominal" ? [["mentions", mention_id, "unresolved_name"]] : method === "variant" ? [["mentions", mention_id, "likeness"]] : []),
    ...rows.dates.flatMap(({ basis, date_id }): ReadonlyArray<Issue> =>
      basis === "published_inferred" ? [["dates", date_id, "inferred_date"]] : basis === "unresolved" ? [["dates", date_id, "unresolved_date"]] : []),
    ...rows.quotes.filter(({ directness, document_id }) => directness !== "indirect" && translated.has(document_id)).map(({ quote_id }): Issue => ["quotes", quote_id, "translated_quotation"]),
    ...ofClaims(rows),
    ...rows.notes.filter(({ severity }) => severity === "warning").map(({ note_id }): Issue => ["notes", note_id, "left_out"])
  ]
}

/** quality/issues.csv: a line for each row and flag. */
export const issuesFile = ({ release, rows }: Pick<Edition, "release" | "rows">): EncodedFile =>
  csvFile("quality/issues.csv", ["table_name", "row_id", "flag", "meaning"], issuesOf(rows, release.release.date).map(([table, row, flag]) => [table, row, flag, flags[flag]]))
