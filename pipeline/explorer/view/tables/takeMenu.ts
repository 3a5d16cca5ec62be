import type { Table } from "../../data/table.ts"
import { element } from "../../dom/element.ts"
import { copyButton, save } from "../../dom/save.ts"
import { fullAddress } from "../../route.ts"
import { citationOf } from "../../text/citation.ts"
import { plainNumber } from "../../text/number.ts"
import type { Context } from "../../view.ts"
import { type Choice, choiceAddress } from "./choice.ts"
import { pandasOf, rOf, sqlOf } from "./code.ts"
import { arrowOf, csvOf, jsonOf } from "./export.ts"

interface Shown {
  readonly choice: Choice
  readonly rows: Uint32Array
}

/** What is shown, to take along: as a file, as a link, as code; and how to cite it. */
export const takeMenu = ({ dataset: { description } }: Context, table: Table, shown: () => Shown): HTMLElement => {
  const name = `steppeline-${description.version}-${table.name}`
  const citation = () => `${citationOf(description)} Table ${table.name}: ${fullAddress(choiceAddress(table, shown().choice))}`
  const file = (label: string, make: (columns: ReadonlyArray<string>, rows: Uint32Array) => void) => element("button", { type: "button", class: "button", onclick: () => {
    const { choice, rows } = shown()
    make(choice.columns, rows)
  } }, label)
  const what = element("p", { class: "facts" }), cite = element("p", { class: "citation" })
  const tell = () => {
    const { choice, rows } = shown()
    what.textContent = `${plainNumber(rows.length)} rows, ${choice.columns.length} columns, as shown.`
    cite.textContent = citation()
  }
  return element("details", { class: "menu", ontoggle: tell }, element("summary", { class: "button" }, "Take"), element("div", { class: "menu-body" },
    what,
    element("div", { class: "buttons" },
      file("CSV", (columns, rows) => save(`${name}.csv`, "text/csv", csvOf(table, columns, rows))),
      file("JSON", (columns, rows) => save(`${name}.json`, "application/json", jsonOf(table, columns, rows))),
      file("Arrow", (columns, rows) => save(`${name}.arrow`, "application/vnd.apache.arrow.file", arrowOf(table, columns, rows, citation())))),
    element("h3", {}, "As code, run beside the published folder"),
    element("div", { class: "buttons" }, copyButton("SQL", () => sqlOf(table, shown().choice)), copyButton("R", () => rOf(table, shown().choice)), copyButton("pandas", () => pandasOf(table, shown().choice))),
    element("h3", {}, "Cite it, link to it"), cite,
    element("div", { class: "buttons" }, copyButton("Copy citation", citation), copyButton("Copy link", () => fullAddress(choiceAddress(table, shown().choice))))))
}
