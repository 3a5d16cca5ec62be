import type { Row } from "../data/table.ts"
import { element, type Child } from "../dom/element.ts"
import { words } from "../dom/words.ts"
import { addressOf } from "../route.ts"
import type { Context } from "../view.ts"

const most = 40

/** What the authority knows of an entity, with the source of each line: none of it is read from the text. */
export const knowledge = async ({ dataset, nameOf }: Context, id: string, periodWords: (edtf: string) => string): Promise<Child> => {
  const facts = await dataset.table("facts"), rows = facts.having("entity_id", id).map(facts.row)
  const time = ({ end, start }: Row): string => start === undefined && end === undefined ? "" : start === undefined ? ` until ${end}` : end === undefined ? ` since ${start}` : ` ${periodWords(`${start}/${end}`)}`
  const line = (row: Row): HTMLElement => element("li", {}, `${String(row["property"]).replaceAll("_", " ")} `,
    row["object_entity_id"] === undefined ? words(String(row["object"] ?? "")) : element("a", { href: addressOf(["entity", String(row["object_entity_id"])]) }, words(nameOf(String(row["object_entity_id"])))), time(row),
    element("small", {}, ` ${row["source"]}`))
  return rows.length > 0 && element("section", { class: "results" }, element("h2", {}, "What the authority knows ", element("span", { class: "count" }, String(rows.length))),
    element("p", { class: "facts" }, "Not read from the text: reviewed lines, each with its source."), element("ul", { class: "plain known" }, rows.slice(0, most).map(line)),
    rows.length > most && element("p", {}, element("a", { href: addressOf(["tables", "facts"], { "f.entity_id": `"${id}"` }) }, `All ${rows.length}`)))
}
