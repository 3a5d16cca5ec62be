import type { Row, Table } from "../../data/table.ts"
import { element } from "../../dom/element.ts"
import { copyButton } from "../../dom/save.ts"
import { citationOf } from "../../text/citation.ts"
import { addressOf, fullAddress, rowAddress } from "../../route.ts"
import { slicer } from "../../text/points.ts"
import type { Context } from "../../view.ts"
import { wrong } from "./wrong.ts"

/** Where the passage stands in the original: browsers find the words by themselves. */
const originalAt = async ({ dataset }: Context, row: Row): Promise<string | undefined> => {
  const documents = await dataset.table("documents"), index = documents.having("document_id", String(row["document_id"]))[0]
  const address = index === undefined ? undefined : documents.row(index)["url"]
  return address === undefined || row["evidence"] === undefined ? undefined : `${String(address).split("#")[0]}#:~:text=${passage(String(row["evidence"]))}`
}

/** A text fragment's own marks are escaped; of long passages the first and last words are enough. */
const passage = (evidence: string): string => {
  const escaped = (text: string) => encodeURIComponent(text).replaceAll("-", "%2D"), parts = evidence.split(/\s+/u)
  return parts.length <= 12 ? escaped(evidence) : `${escaped(parts.slice(0, 5).join(" "))},${escaped(parts.slice(-5).join(" "))}`
}

const sentenceWith = async ({ dataset }: Context, row: Row): Promise<string> => {
  const sentences = await dataset.table("sentences"), index = sentences.having("sentence_id", String(row["sentence_id"]))[0], sentence = index === undefined ? undefined : sentences.row(index)
  return sentence?.["text"] === undefined ? "" : slicer(String(sentence["text"]))(0, 100_000)
}

/** What may be done with a row: cite it, link to it, take it along, say that it is wrong. */
export const actions = async (context: Context, table: Table, id: string, row: Row, away: boolean): Promise<HTMLElement> => {
  const original = await originalAt(context, row), sentence = await sentenceWith(context, row)
  return element("footer", { class: "actions" },
    element("div", { class: "buttons" },
      copyButton("Copy link", () => fullAddress(rowAddress(id))),
      copyButton("Copy citation", () => citationOf(context.dataset.description, { id, table: table.name, address: fullAddress(rowAddress(id)) })),
      copyButton("Copy row", () => JSON.stringify({ ...row, ...(sentence !== "" && { sentence }) }, undefined, 2)),
      original !== undefined && element("a", { class: "button", href: original, rel: "noreferrer" }, "Original at the passage"),
      away ? row["document_id"] !== undefined && element("a", { class: "button primary", href: rowAddress(id) }, "In the text") : element("a", { class: "button", href: addressOf(["tables", table.name], { row: id }) }, "In the table")),
    wrong(table, id, row))
}
