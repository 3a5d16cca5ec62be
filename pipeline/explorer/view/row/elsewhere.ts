import type { Row, Table } from "../../data/table.ts"
import { element, type Child } from "../../dom/element.ts"
import { words } from "../../dom/words.ts"
import { addressOf, rowAddress } from "../../route.ts"
import { quantityOf } from "../../text/reading.ts"
import { periodWords } from "../../text/edtf.ts"
import type { Context } from "../../view.ts"
import { section } from "../../parts/section.ts"

const same = ["measure_head", "role", "kind", "subject_entity_id", "place_entity_id"] as const

/** Whether two times can be one; a time that is not told fits any. */
const meet = (a: Row, b: Row): boolean => String(a["period_earliest"] ?? "") <= String(b["period_latest"] ?? "9999") && String(b["period_earliest"] ?? "") <= String(a["period_latest"] ?? "9999")

/** What other documents, and other sentences, give for the same measure of the same thing: side by side, where the figures differ. */
export const elsewhere = async ({ dataset }: Context, table: Table, id: string, row: Row): Promise<Child> => {
  if (table.name !== "figures" || row["measure_head"] === undefined) return undefined
  const others = table.having("measure_head", String(row["measure_head"])).map((index) => ({ id: table.id(index), row: table.row(index) }))
    .filter((other) => other.id !== id && same.every((column) => other.row[column] === row[column]) && meet(other.row, row) && other.row["statement_id"] !== row["statement_id"])
  if (others.length === 0) return undefined
  const documents = await dataset.table("documents")
  const titleOf = (document: string) => documents.having("document_id", document).map(documents.row).map((one) => String(one["title"] ?? one["file"]))[0] ?? document
  const line = (one: Row, link: Child) => element("tr", {}, element("td", { class: "number" }, quantityOf(one)), element("td", {}, one["period"] === undefined ? "" : periodWords(String(one["period"]))), element("td", {}, link))
  return section("The same, said elsewhere", element("table", { class: "side" }, element("tbody", {}, line(row, "here"), others.slice(0, 20).map((other) =>
    line(other.row, element("a", { href: rowAddress(other.id) }, words(titleOf(String(other.row["document_id"])))))))),
  others.length > 20 && element("a", { href: addressOf(["tables", "figures"], { "f.measure_head": `"${row["measure_head"]}"` }) }, `All ${others.length + 1}`))
}
