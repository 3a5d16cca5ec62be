import type { TableName } from "../../../../schemas/tables.ts"
import { select } from "../../data/select.ts"
import type { Table } from "../../data/table.ts"
import { element, fill } from "../../dom/element.ts"
import { addressOf, type Route } from "../../route.ts"
import { counted, plainNumber } from "../../text/number.ts"
import type { MakeView } from "../../view.ts"
import { rowPanel } from "../row/panel.ts"
import { type Choice, choiceAddress, choiceOf } from "./choice.ts"
import { columnChoice } from "./columnChoice.ts"
import { grid } from "./grid.ts"
import { takeMenu } from "./takeMenu.ts"

const tableList = (tables: ReadonlyArray<{ readonly name: string; readonly rows: number }>, here: string): HTMLElement => element("nav", { class: "table-list", "aria-label": "Tables" }, tables.map(({ name, rows }) =>
  element("a", { href: addressOf(["tables", name]), "aria-current": name === here ? "page" : undefined }, name.replaceAll("_", " "), element("span", { class: "count" }, plainNumber(rows)))))

const sortedBy = (choice: Choice, column: string): Choice => {
  const { sort, ...rest } = choice
  return sort?.column !== column ? { ...rest, sort: { column, descending: false } } : sort.descending ? rest : { ...rest, sort: { column, descending: true } }
}

/** Any table: sorted, filtered, searched; a row opens beside it. */
export const tablesView: MakeView = async (context) => {
  const { dataset, nameOf, route } = context, name = (route.path[1] ?? "figures") as TableName
  if (dataset.described(name) === undefined) throw new Error(`There is no table “${name}”.`)
  const table: Table = await dataset.table(name)
  let choice = choiceOf(table, route), rows = select(table, choice)
  const count = element("p", { class: "facts", role: "status" }), panel = element("aside", { class: "panel", "aria-label": "The row" })
  const search = element("input", { type: "search", placeholder: `Search in ${name.replaceAll("_", " ")}`, "aria-label": `Search in ${name}`, value: choice.search, oninput: () => change({ ...choice, search: search.value }) })
  const clear = element("button", { type: "button", class: "button", onclick: () => {
    const { sort, ...rest } = choice
    search.value = ""
    change({ ...rest, search: "", filters: {}, ...(sort !== undefined && { sort }) }, true)
  } }, "Clear filters")
  const rowsGrid = grid(table, nameOf, {
    sort: (column) => change(sortedBy(choice, column)),
    filter: (column, condition) => change({ ...choice, filters: { ...choice.filters, [column]: condition } }),
    open: (id) => { location.hash = choiceAddress(table, { ...choice, row: id }) }
  })
  const tell = () => {
    count.textContent = rows.length === table.length ? counted(table.length, "row") : `${plainNumber(rows.length)} of ${counted(table.length, "row")}`
    clear.hidden = choice.search === "" && Object.values(choice.filters).every((one) => one === "")
  }
  const change = (wanted: Choice, redraw = false) => {
    choice = wanted
    rows = select(table, choice)
    history.replaceState(undefined, "", choiceAddress(table, choice))
    if (redraw) rowsGrid.draw({ ...choice, columns: [] }, rows)
    rowsGrid.draw(choice, rows)
    tell()
  }
  const openRow = async () => {
    panel.classList.toggle("open", choice.row !== undefined)
    const { row, ...without } = choice
    if (row === undefined) fill(panel)
    else fill(panel, await rowPanel(context, row, { table, close: choiceAddress(table, without) }))
  }
  rowsGrid.draw(choice, rows)
  tell()
  await openRow()
  const view = element("div", { class: "tables" }, tableList(dataset.description.tables, name),
    element("div", { class: "table-page" }, element("header", {}, element("h1", {}, name.replaceAll("_", " ")), element("p", { class: "facts" }, table.description.description)),
      element("div", { class: "tools" }, search, columnChoice(table, () => choice.columns, (columns) => change({ ...choice, columns })), takeMenu(context, table, () => ({ choice, rows })), clear, count),
      element("div", { class: "grid-columns" }, rowsGrid.element, panel)))
  return {
    title: name, element: view, shown: rowsGrid.started,
    update: async (next: Route) => {
      choice = choiceOf(table, next)
      rows = select(table, choice)
      rowsGrid.draw(choice, rows)
      tell()
      await openRow()
      return true
    }
  }
}
