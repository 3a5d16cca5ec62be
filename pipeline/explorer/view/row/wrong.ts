import type { Row, Table } from "../../data/table.ts"
import { element } from "../../dom/element.ts"
import { copyButton } from "../../dom/save.ts"
import { correctionLine } from "../../text/correction.ts"
import { labelOf } from "../../parts/value.ts"

/** Columns that are no reading of the text, and so nothing to correct. */
const fixed = new Set(["document_id", "sentence_id", "char_start", "char_end", "evidence", "rule"])

/** "This is wrong": what is wrong, what is right and why become a line that can be sent or pasted. */
export const wrong = (table: Table, id: string, row: Row): HTMLElement => {
  const columns = table.description.fields.filter(({ name }) => !fixed.has(name) && !table.description.key.includes(name))
  const column = element("select", {}, columns.map(({ name }) => element("option", { value: name }, labelOf(name))))
  const now = element("input", { type: "text", placeholder: "nothing" }), reason = element("input", { type: "text" }), by = element("input", { type: "text", autocomplete: "name" }), line = element("code", { class: "line" })
  const text = () => correctionLine({ table: table.name, id, column: column.value, was: row[column.value] === undefined ? "" : String(row[column.value]), now: now.value, reason: reason.value, by: by.value, on: new Date().toISOString().slice(0, 10) })
  const draw = () => { line.textContent = text() }
  for (const field of [column, now, reason, by]) field.addEventListener("input", draw)
  draw()
  return element("details", { class: "wrong" }, element("summary", {}, "This is wrong"),
    element("div", { class: "form" }, element("label", {}, "What is wrong", column), element("label", {}, "What is right", now), element("label", {}, "Why", reason), element("label", {}, "Who says so", by)),
    element("p", { class: "facts" }, "A line for a file in data/corrections, or to send to those who keep the dataset:"), line, copyButton("Copy line", text))
}
