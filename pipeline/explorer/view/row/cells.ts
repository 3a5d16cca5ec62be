import type { Row, Table } from "../../data/table.ts"
import { element, type Child } from "../../dom/element.ts"
import { words } from "../../dom/words.ts"
import { labelOf, valueOf } from "../../parts/value.ts"
import { addressOf } from "../../route.ts"
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

/** Parts of the same column may repeat a rule's words; each is told once. */
const told = (cells: ReadonlyArray<Row>): ReadonlyArray<Row> => Array.from(new Map(cells.map((cell) => [`${cell["char_start"]}-${cell["rule"]}`, cell])).values())

/** Raw words → value, for every filled column. */
export const cellsOf = async ({ dataset, nameOf }: Context, table: Table, id: string, row: Row, point: Point | undefined): Promise<Child> => {
  const cells = await dataset.table("cells"), key = new Set(table.description.key)
  const own = cells.having("row_id", id).map(cells.row).filter((cell) => cell["table_name"] === table.name)
  const fields = table.description.fields.filter(({ name }) => row[name] !== undefined && !placing.has(name) && !key.has(name))
  return section("What it was read as", element("table", { class: "values" }, element("tbody", {}, fields.map((field) => {
    const from = told(own.filter((cell) => cell["column_name"] === field.name))
    return element("tr", {}, element("th", { scope: "row", title: field.description }, labelOf(field.name)), element("td", {}, valueOf(field, row[field.name]!, nameOf),
      from.length > 0 && element("ul", { class: "sources" }, from.map((cell) => source(cell, point)))))
  }))))
}
