import { type ClaimTable, claimTables, type Dataset } from "../../data/dataset.ts"
import type { Row } from "../../data/table.ts"
import { element, fill } from "../../dom/element.ts"
import { words } from "../../dom/words.ts"
import { originBanner, originsOf } from "../../parts/origin.ts"
import { addressOf, type Route } from "../../route.ts"
import type { Extent } from "../../text/lanes.ts"
import { dateWords } from "../../text/edtf.ts"
import { counted, percent } from "../../text/number.ts"
import type { Context, MakeView, View } from "../../view.ts"
import { rowPanel } from "../row/panel.ts"
import { hoverCard } from "./card.ts"
import { type Claim, claimsOf } from "./claims.ts"
import { documentList } from "./list.ts"
import { legend } from "./legend.ts"
import { annotatedText } from "./text.ts"
import { type Walk, walkOn } from "./walk.ts"

const longest = 70

/** Its title or, of a text that has none, how it begins. */
const titleOf = (row: Row, sentences: ReadonlyArray<Row>): string => {
  const first = sentences.find(({ text }) => text !== undefined)?.["text"]
  if (row["title"] !== undefined || first === undefined) return String(row["title"] ?? row["record"] ?? row["file"])
  const text = String(first)
  return `“${text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(" ", longest))} …`}”`
}

const headOf = (row: Row, title: string, source: string): HTMLElement => {
  const published = row["published"] === undefined ? "date unknown" : `${dateWords(String(row["published"]))}${row["published_basis"] === "inferred" ? " (inferred)" : ""}`
  return element("header", { class: "head" },
    element("p", { class: "kicker" }, words(source), " · ", words(String(row["record"] ?? row["file"]))),
    element("h1", {}, words(title)),
    element("p", { class: "facts" }, [row["author"] === undefined ? undefined : String(row["author"]), published, counted(Number(row["sentence_count"]), "sentence"), `${percent(Number(row["text_share_published"]))} of the text published`]
      .filter((part) => part !== undefined).map((part, index) => [index === 0 ? "" : " · ", words(part)]),
    row["url"] === undefined ? undefined : [" · ", element("a", { href: String(row["url"]), rel: "noreferrer" }, "the original")]))
}

const shownIn = ({ parameters }: Route): ReadonlySet<string> => parameters["show"] === undefined ? new Set(claimTables) : new Set(parameters["show"] === "none" ? [] : parameters["show"].split("."))

const documentIn = async (dataset: Dataset, id: string): Promise<Row> => {
  const documents = await dataset.table("documents"), index = documents.having("document_id", id)[0]
  if (index === undefined) throw new Error(`No document has the key ${id}.`)
  return documents.row(index)
}

const hint = (): HTMLElement => element("div", { class: "hint" }, element("h2", {}, "Every mark is a row"),
  element("p", {}, "Choose a marked passage to see what it was read as, which words each value comes from, and by which rule. With the keyboard: Tab into the text, arrows from claim to claim, Enter to open."))

/** The text, its legend, and the row that is open beside it. */
const reader = async (context: Context, row: Row): Promise<View> => {
  const { dataset, nameOf } = context, document = String(row["document_id"])
  const [sentences, sources, claims] = await Promise.all([dataset.table("sentences"), dataset.table("sources"), claimsOf(dataset, document)])
  const sentenceRows = sentences.having("document_id", document).map(sentences.row)
  const source = sources.having("source_id", String(row["source_id"]))[0], sourceName = source === undefined ? String(row["source_id"]) : String(sources.row(source)["name"] ?? row["source_id"])
  const title = titleOf(row, sentenceRows), byId = new Map(claims.map((claim) => [claim.id, claim]))
  const card = hoverCard(nameOf), panel = element("aside", { class: "panel", "aria-label": "The row" }), place = element("div", { class: "text-place" })
  let shown = shownIn(context.route), open = context.route.parameters["row"], read: ReadonlyArray<Extent> = [], walk: Walk
  const address = (id: string | undefined) => addressOf(["read", document], { row: id, show: shown.size === claimTables.length ? undefined : shown.size === 0 ? "none" : Array.from(shown).join(".") })
  const draw = () => {
    const drawn = claims.filter(({ id, table }) => shown.has(table) || id === open), text = annotatedText(document, sentenceRows, drawn, read)
    walk = walkOn(text, drawn, {
      seen: (piece) => piece === undefined ? card.hide() : card.show(piece, claimsAt(piece)), open: ({ id }) => { location.hash = address(id) },
      close: () => { if (open === undefined) card.hide(); else location.hash = address(undefined) }
    })
    text.addEventListener("pointerover", (event) => hover((event.target as Element).closest<HTMLElement>(".piece")))
    text.addEventListener("pointerleave", () => hover(null))
    text.addEventListener("focusout", () => {
      card.hide()
      walk.mark(undefined, "hovered")
    })
    fill(place, text)
    walk.mark(open)
  }
  const claimsAt = (piece: HTMLElement): ReadonlyArray<Claim> => piece.dataset["claims"]!.split(" ").map((id) => byId.get(id)).filter((claim) => claim !== undefined)
  const hover = (piece: HTMLElement | null) => {
    const over = piece === null ? [] : claimsAt(piece)
    walk.mark(over[0]?.id, "hovered")
    if (piece === null || over.length === 0) card.hide()
    else card.show(piece, over)
  }
  /** The words that the open row's cells were read from. */
  const wordsOf = async (id: string | undefined): Promise<ReadonlyArray<Extent>> => {
    const claim = id === undefined ? undefined : byId.get(id), cells = await dataset.table("cells")
    return claim === undefined ? [] : cells.having("row_id", claim.id).map(cells.row).filter((cell) => cell["table_name"] === claim.table && cell["char_start"] !== undefined)
      .map((cell) => ({ start: Number(cell["char_start"]), end: Number(cell["char_end"]) }))
  }
  const openRow = async (id: string | undefined, go: boolean) => {
    const before = open
    open = id
    card.hide()
    panel.classList.toggle("open", id !== undefined)
    const [content, words] = await Promise.all([id === undefined ? hint() : rowPanel(context, id, { close: address(undefined), point: pointAt }), wordsOf(id)]), held = place.contains(globalThis.document.activeElement)
    fill(panel, content)
    panel.scrollTop = 0
    read = words
    draw()
    // Who came by keyboard stays in the text: at the row that is open, or at the one that was.
    if (go && (id ?? before) !== undefined) walk.goTo((id ?? before)!, held)
    card.hide()
  }
  /** Shows where a cell's words stand. */
  const pointAt = (from: number | undefined, to: number | undefined) => {
    for (const piece of place.querySelectorAll<HTMLElement>(".piece, .sentence")) piece.classList.remove("pointed")
    if (from === undefined || to === undefined) return
    for (const piece of place.querySelectorAll<HTMLElement>(".piece")) {
      const start = Number(piece.dataset["start"])
      if (start >= from && start < to) piece.classList.add("pointed")
    }
  }
  await openRow(open, false)
  const tools = legend(claims, shown, (on: ReadonlySet<ClaimTable>) => {
    shown = on
    history.replaceState(undefined, "", address(open))
    draw()
  })
  return {
    title,
    element: element("div", { class: "read" }, headOf(row, title, sourceName), originBanner(originsOf([row])), tools, element("div", { class: "columns" }, place, panel), card.element),
    update: async (route) => {
      await openRow(route.parameters["row"], true)
      return true
    },
    shown: () => { if (open !== undefined) walk.goTo(open, false) }
  }
}

/** One document; where none is named, the only one there is or a list to choose from. */
export const readView: MakeView = async (context) => {
  const { dataset, route: { parameters, path: [, id] } } = context, documents = await dataset.table("documents")
  if (id !== undefined) return reader(context, await documentIn(dataset, id))
  if (documents.length !== 1) return documentList(context)
  location.replace(addressOf(["read", documents.id(0)], parameters))
  return { title: "Read", element: element("div") }
}
