import type { Table } from "../../data/table.ts"
import { element } from "../../dom/element.ts"
import { labelOf } from "../../parts/value.ts"

/** Up to so many values are offered to choose from. */
const mostOffered = 40

/** A column's condition: a choice where its values are few, else words or a range to hold to. */
export const filterField = (table: Table, name: string, condition: string, change: (condition: string) => void): HTMLElement => {
  const column = table.columns.get(name), label = `Only rows where ${labelOf(name)} is`
  const groups = column?.kind === "text" && !/^(?:evidence|text|measure|description|message)$|(?<!entity)_id$/u.test(name) ? table.groups(name) : undefined
  if (groups !== undefined && groups.count > 0 && groups.count <= mostOffered && groups.count < table.length / 1.5 + 2) {
    const values = Array.from({ length: groups.count }, (_, rank) => ({ value: groups.value(rank), rows: groups.size(rank) }))
    const filled = values.reduce((sum, { rows }) => sum + rows, 0)
    return element("select", { "aria-label": label, class: condition === "" ? undefined : "on", onchange: (event: Event) => change((event.target as HTMLSelectElement).value) },
      element("option", { value: "" }, "any"), values.map(({ rows, value }) => element("option", { value: `"${value}"`, selected: condition === `"${value}"` }, `${value.replaceAll("_", " ")} (${rows})`)),
      filled < table.length && [element("option", { value: "∅", selected: condition === "∅" }, `absent (${table.length - filled})`), element("option", { value: "∃", selected: condition === "∃" }, `there (${filled})`)])
  }
  const field = element("input", { type: "text", "aria-label": label, value: condition, class: condition === "" ? undefined : "on", placeholder: column?.kind === "text" ? "contains" : column?.kind === "day" ? "2024-01..2024-06" : "≥ 10, 5..20", oninput: () => {
    field.classList.toggle("on", field.value !== "")
    change(field.value)
  } })
  return field
}
