import type { TableName } from "../../../../schemas/tables.ts"
import type { Row, Table } from "../../data/table.ts"
import { element, type Child } from "../../dom/element.ts"
import { words } from "../../dom/words.ts"
import { claimList } from "../../parts/claimLine.ts"
import { addressOf } from "../../route.ts"
import type { Context } from "../../view.ts"
import { section } from "../../parts/section.ts"

interface Link {
  readonly title: string
  readonly table: TableName
  /** The other table's column that holds the value; its key where it is the row itself. */
  readonly column: string
  readonly value: string | number | undefined
}

/** Which rows a row hangs together with. */
const linksOf = (table: string, id: string, row: Row): ReadonlyArray<Link> => [
  { title: "Said by", table: "quotes", column: "quote_id", value: row["quote_id"] === id ? undefined : row["quote_id"] },
  ...table === "figures" ? [
    { title: "In the same sentence", table: "figures", column: "sentence_id", value: row["sentence_id"] },
    { title: "Up or down", table: "trends", column: "figure_id", value: id },
    { title: "The same in another unit", table: "figures", column: "figure_id", value: row["conversion_of_figure_id"] },
    { title: "The same in another unit", table: "figures", column: "conversion_of_figure_id", value: id }
  ] as const : [],
  ...table === "trends" ? [{ title: "By how much", table: "figures", column: "figure_id", value: row["figure_id"] }] as const : [],
  ...table === "quotes" ? [
    { title: "The whole utterance", table: "quotes", column: "utterance_id", value: row["utterance_id"] },
    { title: "Within", table: "quotes", column: "quote_id", value: row["within_quote_id"] },
    { title: "Quoted within it", table: "quotes", column: "within_quote_id", value: id },
    ...(["figures", "trends", "relations", "events"] as const).map((name) => ({ title: `Claimed in it: ${name}`, table: name, column: "quote_id", value: id }))
  ] as const : [],
  ...table === "events" ? [{ title: "The same event in this text", table: "events", column: "cluster_id", value: row["cluster_id"] }] as const : [],
  ...table === "mentions" ? [{ title: "Resolved through", table: "mentions", column: "mention_id", value: row["linked_mention_id"] }] as const : []
]

const listed = async ({ dataset, nameOf }: Context, id: string, { column, table, title, value }: Link): Promise<Child> => {
  if (value === undefined) return undefined
  const other = await dataset.table(table), rows = other.having(column, String(value)).filter((index) => other.id(index) !== id)
  return rows.length > 0 && section(title, await claimList(dataset, other, rows.slice(0, 12), nameOf))
}

/** Who takes part in a quotation or an event. */
const roles = async ({ dataset, nameOf }: Context, table: Table, id: string): Promise<Child> => {
  if (table.name !== "quotes" && table.name !== "events") return undefined
  const name = table.name === "quotes" ? "quote_roles" : "event_roles", other = await dataset.table(name), mentions = await dataset.table("mentions")
  const rows = other.having(table.name === "quotes" ? "quote_id" : "event_id", id).map(other.row)
  const written = (mention: string) => mentions.having("mention_id", mention).map((index) => String(mentions.row(index)["evidence"]))[0] ?? ""
  return rows.length > 0 && section("Who takes part", element("ul", { class: "plain" }, rows.map((row) => element("li", {}, `${String(row["role"])}: `,
    row["entity_id"] === undefined ? "not resolved" : element("a", { href: addressOf(["entity", String(row["entity_id"])]) }, words(nameOf(String(row["entity_id"])))), " ", element("q", { class: "from" }, words(written(String(row["mention_id"]))))))))
}

export const related = async (context: Context, table: Table, id: string, row: Row): Promise<Child> =>
  [await roles(context, table, id), ...await Promise.all(linksOf(table.name, id, row).map((link) => listed(context, id, link)))]
