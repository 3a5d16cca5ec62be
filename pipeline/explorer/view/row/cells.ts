import type { Field } from "../../data/description.ts"
import type { Row, Table } from "../../data/table.ts"
import { element, type Child } from "../../dom/element.ts"
import { words } from "../../dom/words.ts"
import { labelOf, valueOf } from "../../parts/value.ts"
import { addressOf } from "../../route.ts"
import { counted } from "../../text/number.ts"
import type { Context } from "../../view.ts"
import { section } from "../../parts/section.ts"
import type { Point } from "./point.ts"

/** Columns that say where a row stands, not what it says. */
const placing = new Set(["document_id", "sentence_id", "char_start", "char_end", "evidence", "rule", "statement_id", "utterance_id", "cluster_id"])

const source = (cell: Row, point: Point | undefined): Child => {
  const rule = element("a", { class: "rule", href: addressOf(["tables", "rules"], { "f.rule": `"${cell["rule"]}"` }), title: "the rule that filled it" }, String(cell["rule"]))
  if (cell["evidence"] === undefined) return element("li", {}, element("span", { class: "elsewhere" }, "from the authority or the document’s head"), " ", rule)
  const from = Number(cell["char_start"]), to = Number(cell["char_end"])
  return element("li", {}, element("q", { class: "from", onpointerenter: () => point?.(from, to), onpointerleave: () => point?.(undefined, undefined) }, words(String(cell["evidence"]))), " ", rule)
}

/** What a row says comes first, in this order; then the rest as the table has it. */
const leading = [
  "measure", "value", "subject_entity_id", "place_entity_id", "from_entity_id", "to_entity_id", "period", "direction", "role", "speaker_entity_id", "speaker", "cue", "said", "property", "object_entity_id", "object", "of_entity_id",
  "entity_id", "edtf", "type", "name", "date"
]

/** Codes, bounds and lemmas: they say again what another column says. */
const technical = /^(?:unit_code|unit_scheme|per_unit_code|value_low|value_high|measure_head|measure_code|cue_lemma|part|(?:period_|said_)?(?:earliest|latest)|modality|polarity|similarity|runner_up_\w+|candidate_entity_id|linked_mention_id|quote_id|within_quote_id|figure_id|conversion_of_figure_id)$/u

/** Usual stances go without saying, a bound of a range does not. */
const isTechnical = (name: string, row: Row): boolean => technical.test(name) && !(name === "modality" && row[name] !== "asserted") && !(name === "polarity" && row[name] === "denied")
  && !(name.startsWith("value_") && row["value"] === undefined)

const rankOf = (name: string): number => leading.includes(name) ? leading.indexOf(name) : leading.length

/** Parts of the same column may repeat a rule's words; each is told once. */
const told = (cells: ReadonlyArray<Row>): ReadonlyArray<Row> => Array.from(new Map(cells.map((cell) => [`${cell["char_start"]}-${cell["rule"]}`, cell])).values())

/** Raw words → value, for every filled column. */
export const cellsOf = async ({ dataset, nameOf }: Context, table: Table, id: string, row: Row, point: Point | undefined): Promise<Child> => {
  const cells = await dataset.table("cells"), key = new Set(table.description.key)
  const own = cells.having("row_id", id).map(cells.row).filter((cell) => cell["table_name"] === table.name)
  const fields = table.description.fields.filter(({ name }) => row[name] !== undefined && !placing.has(name) && !key.has(name))
  const line = (field: Field) => {
    const from = told(own.filter((cell) => cell["column_name"] === field.name))
    return element("tr", {}, element("th", { scope: "row", title: field.description }, labelOf(field.name)), element("td", {}, valueOf(field, row[field.name]!, nameOf),
      from.length > 0 && element("ul", { class: "sources" }, from.map((cell) => source(cell, point)))))
  }
  const values = (some: ReadonlyArray<Field>) => element("table", { class: "values" }, element("tbody", {}, some.map(line)))
  const rest = fields.filter(({ name }) => isTechnical(name, row))
  return section("What it was read as", values(fields.filter(({ name }) => !isTechnical(name, row)).sort((a, b) => rankOf(a.name) - rankOf(b.name))),
    rest.length > 0 && element("details", { class: "more" }, element("summary", {}, counted(rest.length, "more column")), values(rest)))
}
