import type { Row } from "../data/table.ts"
import { element, type Child } from "../dom/element.ts"
import { words } from "../dom/words.ts"
import { addressOf } from "../route.ts"
import { periodWords } from "../text/edtf.ts"
import type { Context } from "../view.ts"

const most = 300

const time = ({ end, start }: Row): string => start === undefined && end === undefined ? "" : start === undefined ? ` (until ${end})` : end === undefined ? ` (since ${start})` : ` (${periodWords(`${start}/${end}`)})`

/** What the authority knows of an entity, by its sources: none of it is read from the text. */
export const knowledge = async ({ dataset, nameOf }: Context, id: string): Promise<Child> => {
  const facts = await dataset.table("facts"), rows = facts.having("entity_id", id).map(facts.row), shown = rows.slice(0, most)
  const object = (row: Row): Child => [row["object_entity_id"] === undefined ? words(String(row["object"] ?? "")) : element("a", { href: addressOf(["entity", String(row["object_entity_id"])]) }, words(nameOf(String(row["object_entity_id"])))), time(row)]
  const property = (name: string, of: ReadonlyArray<Row>): HTMLElement => element("p", {}, element("span", { class: "facts" }, `${name.replaceAll("_", " ")}: `), of.map((row, at) => [at > 0 && ", ", object(row)]))
  return rows.length > 0 && element("section", { class: "results" }, element("h2", {}, "What the authority knows ", element("span", { class: "count" }, String(rows.length))),
    element("p", { class: "facts" }, "Not read from the text: reviewed lines, each with its source."),
    Array.from(Map.groupBy(shown, (row) => String(row["source"])), ([source, of]) => element("div", { class: "known" }, element("h3", {}, words(source)), Array.from(Map.groupBy(of, (row) => String(row["property"])), ([name, some]) => property(name, some)))),
    rows.length > most && element("p", {}, element("a", { href: addressOf(["tables", "facts"], { "f.entity_id": `"${id}"` }) }, `All ${rows.length}`)))
}
