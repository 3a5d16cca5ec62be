import type { Table } from "../../data/table.ts"
import { element } from "../../dom/element.ts"
import { usualColumns } from "./choice.ts"

/** Which columns are shown, each with what it means. */
export const columnChoice = (table: Table, shown: () => ReadonlyArray<string>, change: (columns: ReadonlyArray<string>) => void): HTMLElement => {
  const boxes = new Map(table.description.fields.map(({ name }) => [name, element("input", { type: "checkbox", onchange: () => apply() })]))
  const sync = () => { for (const [name, box] of boxes) box.checked = shown().includes(name) }
  const apply = () => {
    const wanted = Array.from(boxes).filter(([, box]) => box.checked).map(([name]) => name), now = shown()
    change([...now.filter((name) => wanted.includes(name)), ...wanted.filter((name) => !now.includes(name))])
  }
  const some = (label: string, columns: () => ReadonlyArray<string>) => element("button", { type: "button", class: "button", onclick: () => {
    change(columns())
    sync()
  } }, label)
  return element("details", { class: "menu", ontoggle: sync }, element("summary", { class: "button" }, "Columns"), element("div", { class: "menu-body" },
    element("div", { class: "buttons" }, some("Usual", () => usualColumns(table)), some("All", () => table.description.fields.map(({ name }) => name))),
    element("div", { class: "boxes" }, table.description.fields.map(({ description, name }) => element("label", { title: description }, boxes.get(name)!, element("span", {}, name, element("small", {}, description)))))))
}
