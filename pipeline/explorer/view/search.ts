import type { TableName } from "../../../schemas/tables.ts"
import { select } from "../data/select.ts"
import { element, type Child } from "../dom/element.ts"
import { claimList } from "../parts/claimLine.ts"
import { addressOf } from "../route.ts"
import { counted } from "../text/number.ts"
import type { Context, MakeView } from "../view.ts"

/** Tables that are looked through, with the columns in which words count; what people ask for most comes first. */
const looked: ReadonlyArray<readonly [TableName, string]> = [
  ["quotes", "Quotations"], ["figures", "Figures"], ["trends", "Trends"], ["events", "Events"], ["relations", "Relations"], ["entities", "People, organisations, places"], ["sentences", "Sentences"]
]

const most = 8

/** Entities whose name, description or alias has all the words: rows that point at them count too. */
const namedBy = async ({ dataset }: Context, search: string): Promise<ReadonlySet<string>> => {
  const entities = await dataset.table("entities")
  return new Set(Array.from(select(entities, { search, atStart: true, filters: {} }), (index) => String(entities.columns.get("entity_id")?.at(index))))
}

const entityColumns = ["speaker_entity_id", "subject_entity_id", "object_entity_id", "place_entity_id", "entity_id", "of_entity_id"]

const found = async (context: Context, name: TableName, search: string, entities: ReadonlySet<string>): Promise<ReadonlyArray<number>> => {
  const table = await context.dataset.table(name), rows = new Set(select(table, { search, atStart: true, filters: {} }))
  if (name !== "entities" && entities.size <= 50) for (const column of entityColumns) if (table.columns.has(column)) for (const entity of entities) for (const row of table.having(column, entity)) rows.add(row)
  return Array.from(rows).sort((a, b) => a - b)
}

/** Everything in which the words stand. */
export const searchView: MakeView = async (context) => {
  const search = context.route.parameters["q"] ?? "", entities = await namedBy(context, search)
  const parts: ReadonlyArray<Child> = await Promise.all(looked.map(async ([name, label]) => {
    const table = await context.dataset.table(name), rows = await found(context, name, search, entities)
    return rows.length > 0 && element("section", { class: "results" }, element("h2", {}, label, " ", element("span", { class: "count" }, String(rows.length))), await claimList(context.dataset, table, rows.slice(0, most), context.nameOf),
      rows.length > most && element("p", {}, element("a", { href: addressOf(["tables", name], { q: search }) }, `${counted(rows.length - most, "more row")}, in the table`)))
  }))
  const none = parts.every((part) => part === false)
  return {
    title: `Search: ${search}`,
    element: element("div", { class: "page" }, element("h1", {}, `“${search}”`), none ? element("p", { class: "facts" }, "Nothing in this dataset has all of these words.") : element("div", { class: "result-columns" }, parts))
  }
}
