import type { TableName } from "../../../schemas/tables.ts"
import type { Row, Table } from "../data/table.ts"
import { element, type Child } from "../dom/element.ts"
import { words } from "../dom/words.ts"
import { claimList } from "../parts/claimLine.ts"
import { addressOf } from "../route.ts"
import { counted } from "../text/number.ts"
import type { Context, MakeView } from "../view.ts"
import { knowledge } from "./knowledge.ts"

const most = 12

/** Rows of a table that point at the entity, through any of the columns. */
const rowsAbout = (table: Table, id: string, columns: ReadonlyArray<string>): ReadonlyArray<number> => Array.from(new Set(columns.flatMap((column) => table.having(column, id)))).sort((a, b) => a - b)

const listed = async ({ dataset, nameOf }: Context, title: string, name: TableName, id: string, columns: ReadonlyArray<string>): Promise<Child> => {
  const table = await dataset.table(name), rows = rowsAbout(table, id, columns)
  return rows.length > 0 && element("section", { class: "results" }, element("h2", {}, title, " ", element("span", { class: "count" }, String(rows.length))), await claimList(dataset, table, rows.slice(0, most), nameOf),
    rows.length > most && element("p", {}, element("a", { href: addressOf(["tables", name], { [`f.${columns[0]}`]: `"${id}"` }) }, `All ${rows.length}, in the table`)))
}

/** Events it has a part in: through their roles, their place, or as itself. */
const events = async ({ dataset, nameOf }: Context, id: string): Promise<Child> => {
  const [table, roles] = [await dataset.table("events"), await dataset.table("event_roles")]
  const through = roles.having("entity_id", id).flatMap((index) => table.having("event_id", String(roles.row(index)["event_id"])))
  const rows = Array.from(new Set([...rowsAbout(table, id, ["entity_id", "place_entity_id"]), ...through])).sort((a, b) => a - b)
  return rows.length > 0 && element("section", { class: "results" }, element("h2", {}, "Events ", element("span", { class: "count" }, String(rows.length))), await claimList(dataset, table, rows.slice(0, most), nameOf))
}

/** The words it goes by, the most frequent first. */
const aliases = (mentions: Table, rows: ReadonlyArray<number>): ReadonlyArray<readonly [string, number]> => {
  const counts = new Map<string, number>(), words = mentions.values("evidence")
  for (const index of rows) {
    const evidence = String(words(index))
    counts.set(evidence, (counts.get(evidence) ?? 0) + 1)
  }
  return Array.from(counts).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}

const head = (row: Row, entity: string): HTMLElement => element("header", { class: "head" },
  element("p", { class: "kicker" }, `${row["type"]}${row["status"] === "provisional" ? ", provisional: not in the authority, of one document" : ""}`),
  element("h1", {}, words(String(row["name"]))),
  row["description"] !== undefined && element("p", {}, words(String(row["description"]))),
  element("p", { class: "facts" }, [`${counted(Number(row["mention_count"]), "mention")} in ${counted(Number(row["document_count"]), "document")}`, row["iso_code"] ?? row["country_code"],
    row["latitude"] === undefined ? undefined : `${row["latitude"]}°, ${row["longitude"]}° (${row["geo_precision"]})`].filter((part) => part !== undefined).join(" · "), " · ",
  row["wikidata_id"] !== undefined && [element("a", { href: `https://www.wikidata.org/wiki/${row["wikidata_id"]}`, rel: "noreferrer" }, `Wikidata ${row["wikidata_id"]}`), " · "],
  element("a", { href: addressOf(["tables", "mentions"], { "f.entity_id": `"${entity}"` }) }, "all mentions")))

/** All that the dataset says of one person, organisation, place or event. */
export const entityView: MakeView = async (context) => {
  const { dataset, route } = context, id = route.path[1] ?? "", [entities, mentions] = [await dataset.table("entities"), await dataset.table("mentions")]
  const index = entities.having("entity_id", id)[0]
  if (index === undefined) throw new Error(`No entity has the key ${id}.`)
  const row = entities.row(index), named = mentions.having("entity_id", id), seen = aliases(mentions, named)
  const parts = await Promise.all([
    listed(context, "What is said by it", "quotes", id, ["speaker_entity_id"]), listed(context, "Figures", "figures", id, ["subject_entity_id", "place_entity_id", "from_entity_id", "to_entity_id"]),
    listed(context, "What rises and falls", "trends", id, ["subject_entity_id", "place_entity_id", "from_entity_id", "to_entity_id"]),
    listed(context, "Relations", "relations", id, ["subject_entity_id", "object_entity_id", "of_entity_id"]), events(context, id)
  ])
  const name = String(row["name"])
  return {
    title: name,
    element: element("div", { class: "page" }, head(row, id),
      seen.length > 0 && element("p", { class: "aliases" }, "Seen as ", seen.slice(0, 24).map(([alias, count], at) => [at > 0 && ", ", element("bdi", {}, words(alias)), count > 1 && element("span", { class: "count" }, ` ×${count}`)])),
      element("div", { class: "result-columns" }, parts, await mentionPlaces(context, mentions, named), await knowledge(context, id)))
  }
}

/** Where it is named: documents, and the first place in each. */
const mentionPlaces = async ({ dataset, nameOf }: Context, mentions: Table, rows: ReadonlyArray<number>): Promise<Child> => {
  const documents = await dataset.table("documents")
  if (rows.length === 0) return undefined
  if (documents.length === 1) return element("section", { class: "results" }, element("h2", {}, "Where it is named ", element("span", { class: "count" }, String(rows.length))), await claimList(dataset, mentions, rows.slice(0, most), nameOf))
  const first = Array.from(Map.groupBy(rows, (index) => String(mentions.values("document_id")(index))).values(), (group) => group[0]!)
  return element("section", { class: "results" }, element("h2", {}, "Documents that name it ", element("span", { class: "count" }, String(first.length))), await claimList(dataset, mentions, first.slice(0, most), nameOf))
}
