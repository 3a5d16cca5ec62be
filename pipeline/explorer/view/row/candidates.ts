import type { Row, Table } from "../../data/table.ts"
import { element, type Child } from "../../dom/element.ts"
import { words } from "../../dom/words.ts"
import { addressOf } from "../../route.ts"
import type { Context } from "../../view.ts"
import { section } from "../../parts/section.ts"

/** Of a name: why this entity, and which other one came near. */
export const candidates = (({ nameOf }, table, row) => {
  if (table.name !== "mentions") return undefined
  const line = (id: string | number | undefined, note: string, similarity?: string | number): Child => id !== undefined && element("li", {},
    element("a", { href: addressOf(["entity", String(id)]) }, words(nameOf(String(id)))), ` ${note}${similarity === undefined ? "" : `, likeness ${similarity}`}`)
  const method = table.description.fields.find(({ name }) => name === "method")?.categories?.find(({ value }) => value === row["method"])?.label
  return section("Who is meant",
    row["entity_id"] === undefined && element("p", {}, "Not resolved: no entity fits well enough."),
    method !== undefined && element("p", { class: "facts" }, method),
    element("ol", { class: "plain" }, line(row["entity_id"], "— chosen", row["similarity"]), line(row["candidate_entity_id"], "— best candidate"), line(row["runner_up_entity_id"], "— runner-up", row["runner_up_similarity"])))
}) satisfies (context: Context, table: Table, row: Row) => Child
