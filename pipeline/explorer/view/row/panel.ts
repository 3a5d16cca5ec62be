import { element, type Child } from "../../dom/element.ts"
import { words } from "../../dom/words.ts"
import type { Row, Table } from "../../data/table.ts"
import { passage } from "../../parts/claimLine.ts"
import { section } from "../../parts/section.ts"
import { tag } from "../../parts/tag.ts"
import { readingOf } from "../../text/reading.ts"
import type { Context } from "../../view.ts"
import { actions } from "./actions.ts"
import { candidates } from "./candidates.ts"
import { cellsOf } from "./cells.ts"
import { elsewhere } from "./elsewhere.ts"
import type { Point } from "./point.ts"
import { related } from "./related.ts"
import { ruleCard } from "./rule.ts"

export interface PanelOptions {
  /** Where closing leads to. */
  readonly close: string
  readonly point?: Point
  /** The table the key is of, where it is known: keys of several columns tell it by no prefix. */
  readonly table?: Table
}

/** In the text itself the words stand beside it; elsewhere they are shown in their sentence. */
const wordsOf = async ({ dataset }: Context, row: Row, beside: boolean): Promise<Child> => {
  if (row["evidence"] === undefined) return undefined
  const sentences = await dataset.table("sentences"), index = beside || row["sentence_id"] === undefined ? undefined : sentences.having("sentence_id", String(row["sentence_id"]))[0]
  return element("blockquote", {}, index === undefined ? words(String(row["evidence"])) : passage(row, sentences.row(index)))
}

const heading = (table: Table, row: Row, { nameOf }: Context, close: string, said: Child): HTMLElement => element("header", {},
  element("p", { class: "panel-top" }, tag(table.name), element("a", { class: "close", href: close, "aria-label": "Close the row" }, "×")),
  element("h2", { tabindex: "-1" }, words(readingOf(table.name, row, nameOf))),
  said)

const corrected = async ({ dataset }: Context, table: Table, id: string): Promise<Child> => {
  const corrections = await dataset.table("corrections")
  const rows = corrections.having("row_id", id).map(corrections.row).filter((row) => row["table_name"] === table.name)
  return rows.length > 0 && section("Corrected by people", element("ul", { class: "plain" }, rows.map((row) =>
    element("li", {}, `${row["column_name"]}: ${row["was"] ?? "nothing"} → ${row["now"] ?? "nothing"}. `, words(String(row["reason"])), ` (${row["decided_by"]}, ${row["decided_on"]})`))))
}

const rowIn = (table: Table, id: string): { readonly table: Table; readonly row: Row } | undefined => {
  const { key } = table.description, candidates = key.length === 1 ? table.having(key[0]!, id) : Array.from({ length: table.length }, (_, index) => index)
  const index = candidates.find((one) => table.id(one) === id)
  return index === undefined ? undefined : { table, row: table.row(index) }
}

/** All that is known of one row: words, values and where each comes from, rule, candidates, rows it hangs together with. */
export const rowPanel = async (context: Context, id: string, { close, point, table: known }: PanelOptions): Promise<HTMLElement> => {
  const found = known === undefined ? await context.dataset.find(id) : rowIn(known, id)
  if (found === undefined) return element("div", {}, element("p", {}, `No row has the key ${id}.`), element("a", { href: close }, "Close"))
  const { row, table } = found
  const parts = await Promise.all([cellsOf(context, table, id, row, point), candidates(context, table, row), ruleCard(context, row), related(context, table, id, row), elsewhere(context, table, id, row), corrected(context, table, id)])
  return element("div", { class: "row-panel" }, heading(table, row, context, close, await wordsOf(context, row, point !== undefined)), ...parts, await actions(context, table, id, row, point === undefined))
}
