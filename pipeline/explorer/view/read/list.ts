import { select } from "../../data/select.ts"
import { element, fill } from "../../dom/element.ts"
import { words } from "../../dom/words.ts"
import { addressOf } from "../../route.ts"
import { dateWords } from "../../text/edtf.ts"
import { counted } from "../../text/number.ts"
import type { MakeView } from "../../view.ts"

const most = 100

/** The documents, to choose from. */
export const documentList: MakeView = async ({ dataset }) => {
  const documents = await dataset.table("documents"), list = element("ul", { class: "documents" }), count = element("p", { class: "facts", role: "status" })
  const draw = (search: string) => {
    const found = select(documents, { search, filters: {} })
    count.textContent = `${counted(found.length, "document")}${found.length > most ? `, of which the first ${most} are listed` : ""}`
    fill(list, Array.from(found.slice(0, most), (index) => {
      const row = documents.row(index)
      return element("li", {}, element("a", { href: addressOf(["read", String(row["document_id"])]) }, words(String(row["title"] ?? row["record"] ?? row["file"]))),
        element("p", { class: "facts" }, `${row["source_id"]}${row["published"] === undefined ? "" : ` · ${dateWords(String(row["published"]))}`} · ${counted(Number(row["sentence_count"]), "sentence")}${row["duplicate_of"] === undefined ? "" : " · duplicate"}`))
    }))
  }
  const field = element("input", { type: "search", class: "documents-find", placeholder: "Title, source, file, words", "aria-label": "Find a document", oninput: () => draw(field.value) })
  draw("")
  return { title: "Documents", element: element("div", { class: "page" }, element("h1", {}, "Read"), field, count, list) }
}
