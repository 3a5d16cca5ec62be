import { element } from "../dom/element.ts"
import { addressOf } from "../route.ts"
import { counted, percent } from "../text/number.ts"
import type { Context } from "../view.ts"

/** How far to trust it, in this dataset's own figures. */
export const limits = async ({ dataset }: Context): Promise<HTMLElement> => {
  const [rules, mentions, dates, notes] = await Promise.all([dataset.table("rules"), dataset.table("mentions"), dataset.table("dates"), dataset.table("notes")])
  const measured = rules.distinct("precision").ranks.filter((rank) => rank >= 0).length, unresolved = mentions.distinct("entity_id").ranks.filter((rank) => rank < 0).length
  const undated = dates.having("basis", "unresolved").length
  return element("section", { class: "block" }, element("h2", {}, "How far to trust it"), element("ul", { class: "limits" },
    element("li", {}, "A row says what a text says, never what is true. Click any row to see the words it was read from."),
    element("li", {}, `Of ${counted(rules.length, "rule")}, ${measured} have been measured on 30 or more annotated rows; `, element("a", { href: addressOf(["tables", "rules"], { sort: "-gold_rows" }) }, "their precision"), "."),
    element("li", {}, mentions.length === 0 ? "No names were found." : [`${percent(unresolved / mentions.length)} of names and references could not be resolved`, ` (${unresolved} of ${mentions.length}). `, element("a", { href: addressOf(["charts", "unresolved"]) }, "What was not resolved")]),
    undated > 0 && element("li", {}, `${counted(undated, "date expression")} could not be placed on the calendar.`),
    notes.length > 0 && element("li", {}, element("a", { href: addressOf(["tables", "notes"]) }, counted(notes.length, "note")), " on odd things met on the way."),
    element("li", {}, "English only. Irony, and claims spread over several sentences, are missed.")),
    dataset.description.warnings.length > 0 && element("details", { class: "more" }, element("summary", {}, "Before you use it"), element("ul", { class: "warnings" }, dataset.description.warnings.map((warning) => element("li", {}, warning)))))
}
