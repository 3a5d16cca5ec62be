import { addressOf, type Route } from "./route.ts"
import type { MakeView } from "./view.ts"
import { chartsView } from "./view/charts/charts.ts"
import { entityView } from "./view/entity.ts"
import { searchView } from "./view/search.ts"
import { takeView } from "./view/take.ts"
import { overview } from "./view/overview.ts"
import { readView } from "./view/read/read.ts"
import { tablesView } from "./view/tables/tables.ts"
import { element } from "./dom/element.ts"

/** A link to a row alone goes to where it is read, or to its entity or table. */
const rowView: MakeView = async ({ dataset, route }) => {
  const id = route.path[1] ?? "", found = await dataset.find(id)
  if (found === undefined) throw new Error(`No row of this dataset has the key ${id}.`)
  const { row, table } = found, document = row["document_id"]
  location.replace(table.name === "entities" ? addressOf(["entity", id]) : table.name === "documents" ? addressOf(["read", id])
    : document !== undefined && table.name !== "notes" ? addressOf(["read", String(document)], { row: id }) : addressOf(["tables", table.name], { row: id }))
  return { title: id, element: element("div") }
}

const views = new Map<string, MakeView>([["", overview], ["charts", chartsView], ["entity", entityView], ["read", readView], ["row", rowView], ["search", searchView], ["tables", tablesView], ["take", takeView]])

export const viewOf = ({ path: [first = ""] }: Route): MakeView => views.get(first) ?? (() => Promise.reject(new Error(`There is no page “${first}”.`)))
