import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from "@tanstack/virtual-core"
import type { Table } from "../../data/table.ts"
import { element, fill } from "../../dom/element.ts"
import { labelOf, valueOf } from "../../parts/value.ts"
import type { NameOf } from "../../text/reading.ts"
import type { Choice } from "./choice.ts"
import { filterField } from "./filterField.ts"

export interface Grid {
  readonly element: HTMLElement
  /** Draws other rows or columns. */
  readonly draw: (choice: Choice, rows: Uint32Array) => void
  readonly started: () => void
}

export interface GridActions {
  readonly sort: (column: string) => void
  readonly filter: (column: string, condition: string) => void
  readonly open: (id: string) => void
}

const rowHeight = 36

/** A column's width in characters, by what a sample of its cells needs. */
const widthOf = (table: Table, name: string, nameOf: NameOf): number => {
  const column = table.columns.get(name), field = table.description.fields.find((one) => one.name === name), step = Math.max(1, Math.floor(table.length / 120))
  if (column === undefined || column.kind === "day") return 15
  // On a narrow page a second column should be seen beside the first.
  const widest = innerWidth < 700 ? 26 : 46
  let longest = labelOf(name).length + 3
  for (let row = 0; row < table.length; row += step) {
    const value = column.at(row)
    longest = Math.max(longest, Math.min(widest, value === undefined ? 0 : typeof value === "number" ? String(value).length + 3 : (field?.references === "entities" ? nameOf(value) : value).length + 2 + (/^(?:period|date|edtf|said|published)$/u.test(name) ? 16 : 0)))
  }
  return Math.min(field?.references !== undefined && field.references !== "entities" || table.description.key.includes(name) ? 17 : widest, Math.max(11, longest))
}

const head = (table: Table, choice: Choice, actions: GridActions): HTMLElement => element("thead", {},
  element("tr", {}, choice.columns.map((name) => {
    const field = table.description.fields.find((one) => one.name === name), order = choice.sort?.column === name ? choice.sort.descending ? "descending" : "ascending" : undefined
    return element("th", { scope: "col", "aria-sort": order ?? "none", title: field?.description }, element("button", { type: "button", class: "sort", onclick: () => actions.sort(name) }, labelOf(name),
      element("span", { class: "arrow", "aria-hidden": "true" }, order === undefined ? "" : order === "ascending" ? "▲" : "▼")))
  })),
  element("tr", { class: "filters" }, choice.columns.map((name) => element("td", {}, filterField(table, name, choice.filters[name] ?? "", (condition) => actions.filter(name, condition))))))

/** A table of which only the rows in view are in the document: 100,000 cost no more than 100. */
export const grid = (table: Table, nameOf: NameOf, actions: GridActions): Grid => {
  const body = element("tbody"), cols = element("colgroup"), view = element("table", { class: "grid" }, cols)
  const place = element("div", { class: "grid-place", role: "region", "aria-label": `Rows of ${table.name}`, tabindex: "0" }, view)
  const widths = new Map<string, number>()
  let rows = new Uint32Array(), choice: Choice, focused = 0, columnsDrawn = ""
  const line = (position: number): HTMLElement => {
    const index = rows[position]!, id = table.id(index)
    return element("tr", { "aria-rowindex": position + 3, tabindex: position === focused ? "0" : "-1", "data-position": position, "data-id": id, class: choice.row === id ? "chosen" : undefined }, choice.columns.map((name) => {
      const column = table.columns.get(name)!, value = column.at(index), field = table.description.fields.find((one) => one.name === name)
      return element("td", { class: column.kind === "number" ? "number" : undefined }, value !== undefined && field !== undefined && valueOf(field, typeof value === "string" && value.length > 300 ? `${value.slice(0, 300)} …` : value, nameOf))
    }))
  }
  const spacer = (height: number) => {
    const made = element("tr", { "aria-hidden": "true", class: "spacer" }, element("td", { colspan: choice.columns.length }))
    made.style.height = `${height}px`
    return made
  }
  const options = () => ({
    count: rows.length, getScrollElement: () => place, estimateSize: () => rowHeight, overscan: 8, observeElementRect, observeElementOffset, scrollToFn: elementScroll, onChange: () => drawRows()
  })
  const virtual = new Virtualizer<HTMLElement, HTMLElement>(options())
  const drawRows = () => {
    const items = virtual.getVirtualItems(), first = items[0], last = items.at(-1), held = document.activeElement !== null && place.contains(document.activeElement) && !view.tHead?.contains(document.activeElement)
    fill(body, first !== undefined && spacer(first.start), items.map(({ index }) => line(index)), last !== undefined && spacer(virtual.getTotalSize() - last.end))
    // While the row that has the focus is out of view, the table keeps it.
    if (held) (body.querySelector<HTMLElement>("tr[tabindex='0']") ?? place).focus({ preventScroll: true })
  }
  const goTo = (position: number) => {
    focused = Math.min(Math.max(position, 0), rows.length - 1)
    virtual.scrollToIndex(focused, { align: "auto" })
    drawRows()
  }
  const page = () => Math.max(1, Math.floor(place.clientHeight / rowHeight) - 3)
  const steps: Readonly<Record<string, () => number>> = { ArrowDown: () => focused + 1, ArrowUp: () => focused - 1, PageDown: () => focused + page(), PageUp: () => focused - page(), Home: () => 0, End: () => rows.length - 1 }
  place.addEventListener("keydown", (event) => {
    if (event.target !== place && !(event.target as HTMLElement).matches("tr") || event.ctrlKey || event.metaKey || event.altKey) return
    const next = steps[event.key]
    if (event.key === "Enter" && rows[focused] !== undefined) actions.open(table.id(rows[focused]!))
    else if (next !== undefined) goTo(next())
    else return
    event.preventDefault()
  })
  body.addEventListener("click", (event) => {
    const row = (event.target as HTMLElement).closest<HTMLElement>("tr[data-id]")
    if (row === null || (event.target as HTMLElement).closest("a") !== null || getSelection()?.isCollapsed === false) return
    focused = Number(row.dataset["position"])
    actions.open(row.dataset["id"]!)
  })
  return {
    element: place,
    draw: (wanted, found) => {
      choice = wanted
      rows = found as Uint32Array<ArrayBuffer>
      focused = Math.min(focused, Math.max(0, rows.length - 1))
      const key = `${choice.columns.join()}|${choice.sort?.column}|${choice.sort?.descending}`
      if (key !== columnsDrawn) {
        columnsDrawn = key
        for (const name of choice.columns) if (!widths.has(name)) widths.set(name, widthOf(table, name, nameOf))
        fill(cols, choice.columns.map((name) => {
          const col = element("col")
          col.style.width = `${widths.get(name)!}ch`
          return col
        }))
        view.style.width = `max(100%, ${choice.columns.reduce((sum, name) => sum + widths.get(name)!, 0)}ch)`
        view.replaceChildren(cols, head(table, choice, actions), body)
      }
      view.setAttribute("aria-rowcount", String(rows.length + 2))
      virtual.setOptions(options())
      virtual._willUpdate()
      virtual.measure()
      drawRows()
    },
    started: () => {
      virtual._didMount()
      virtual._willUpdate()
      const at = choice.row === undefined ? -1 : Array.from(rows).findIndex((index) => table.id(index) === choice.row)
      if (at > 0) virtual.scrollToIndex(at, { align: "center" })
      drawRows()
    }
  }
}
