import type { Selection } from "../../data/select.ts"
import type { Field } from "../../data/description.ts"
import type { Table } from "../../data/table.ts"
import { addressOf, type Route } from "../../route.ts"

/** What of a table is shown: which rows, in what order, which columns, and which row is open. All of it stands in the address. */
export interface Choice extends Selection {
  readonly columns: ReadonlyArray<string>
  readonly row?: string
}

/** Columns that say where a row stands or repeat another in code: they are there to be chosen. */
const aside = /^(?:char_start|char_end|paragraph|ordinal|sentence_id|document_id|rule|unit_code|unit_scheme|per_unit_code|value_low|value_high|measure_head|measure_code|statement_id|utterance_id|cluster_id|part|(?:period|said|published)_(?:earliest|latest)|raw_sha256|text_sha256|linked_mention_id|within_quote_id|conversion_of_figure_id|runner_up_\w+|cue_lemma)$/u

const isEmpty = (table: Table, name: string): boolean => table.length > 0 && table.columns.get(name)?.absent === table.length

/** What a row says, in this order. */
const leading = ["evidence", "text", "name", "speaker_entity_id", "cue", "measure", "value", "unit", "direction", "subject_entity_id", "property", "role", "object_entity_id", "object", "place_entity_id", "period", "entity_id", "kind", "type", "edtf", "date"]
const trailing = /^(?:quote_id|modality|polarity)$/u

const rankOf = ({ name }: Field, key: ReadonlyArray<string>): number =>
  leading.includes(name) && !(key.includes(name) && name === "entity_id") ? leading.indexOf(name) : key.includes(name) ? leading.length + 2 : trailing.test(name) ? leading.length + 1 : leading.length

/** The columns shown unless others are chosen: what a row says, its words first, its key last, nothing that is empty. */
export const usualColumns = (table: Table): ReadonlyArray<string> => {
  const { fields, key } = table.description
  const chosen = fields.filter(({ name }) => (!aside.test(name) || key.includes(name) || table.name === "rules" || table.name === "sentences" && name === "ordinal") && !isEmpty(table, name))
  return chosen.sort((a, b) => rankOf(a, key) - rankOf(b, key)).map(({ name }) => name)
}

export const choiceOf = (table: Table, { parameters }: Route): Choice => {
  const { cols, q = "", row, sort } = parameters, known = (name: string) => table.columns.has(name)
  const filters = Object.fromEntries(Object.entries(parameters).flatMap(([name, value]) => name.startsWith("f.") && known(name.slice(2)) ? [[name.slice(2), value]] : []))
  return {
    search: q, filters, columns: cols === undefined ? usualColumns(table) : cols.split(".").filter(known),
    ...(sort !== undefined && { sort: { column: sort.replace(/^-/u, ""), descending: sort.startsWith("-") } }), ...(row !== undefined && { row })
  }
}

/** The address that shows the same to anybody. */
export const choiceAddress = (table: Table, { columns, filters, row, search, sort }: Choice): string => addressOf(["tables", table.name], {
  q: search, sort: sort === undefined ? undefined : `${sort.descending ? "-" : ""}${sort.column}`,
  ...Object.fromEntries(Object.entries(filters).map(([name, value]) => [`f.${name}`, value])),
  cols: columns.join() === usualColumns(table).join() ? undefined : columns.join("."), row
})
