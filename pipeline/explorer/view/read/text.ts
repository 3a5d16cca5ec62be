import type { Row } from "../../data/table.ts"
import { element } from "../../dom/element.ts"
import { words } from "../../dom/words.ts"
import { addressOf } from "../../route.ts"
import { lanesOf, type Segment, segmentsOf } from "../../text/lanes.ts"
import { counted } from "../../text/number.ts"
import { slicer } from "../../text/points.ts"
import { type Claim, isHedged } from "./claims.ts"

/** Colour and form of one line below the words; names are tinted instead. */
const lineOf = (claim: Claim): string => {
  const colour = `var(--t-${claim.table})`
  return isHedged(claim) ? `repeating-linear-gradient(90deg, ${colour} 0 4px, transparent 4px 7px)` : `linear-gradient(${colour}, ${colour})`
}

const laneHeight = 4

/** Draws what lies over a piece: a line for each claim, in its lane; a tint where something is named. */
const paint = (piece: HTMLElement, over: ReadonlyArray<Claim>, lanes: ReadonlyMap<string, number>): void => {
  const lines = over.filter(({ table }) => table !== "mentions")
  piece.style.backgroundImage = lines.map(lineOf).join(", ")
  piece.style.backgroundPosition = lines.map(({ id }) => `0 calc(1.375rem + ${lanes.get(id)! * laneHeight}px)`).join(", ")
  piece.style.backgroundSize = "100% 2px"
  if (lines.length < over.length) piece.classList.add("named")
}

const pieceOf = (document: string, { over, start }: Segment<Claim>, text: string, lanes: ReadonlyMap<string, number>): HTMLElement => {
  const told = { class: "piece", "data-start": start, "data-claims": over.map(({ id }) => id).join(" ") }
  // A space is drawn as what lies over it, but leads nowhere: there is nothing to read on a link of it.
  const piece = text.trim() === "" ? element("span", told, text) : element("a", { ...told, href: addressOf(["read", document], { row: over[0]!.id }), tabindex: "-1" }, words(text))
  paint(piece, over, lanes)
  return piece
}

const sentence = (document: string, row: Row, claims: ReadonlyArray<Claim>, lanes: ReadonlyMap<string, number>): HTMLElement => {
  const from = Number(row["char_start"]), to = Number(row["char_end"]), slice = slicer(String(row["text"]))
  return element("span", { class: "sentence", id: String(row["sentence_id"]) }, segmentsOf(from, to, claims).map((segment) => {
    const text = slice(segment.start - from, segment.end - from)
    return segment.over.length === 0 ? words(text) : pieceOf(document, segment, text, lanes)
  }))
}

/** The space between two sentences belongs to what reaches over it. */
const between = (document: string, before: Row, after: Row, claims: ReadonlyArray<Claim>, lanes: ReadonlyMap<string, number>): HTMLElement | string => {
  const [gap] = segmentsOf(Number(before["char_end"]), Number(after["char_start"]), claims)
  return gap === undefined || gap.over.length === 0 ? " " : pieceOf(document, gap, " ", lanes)
}

const withheld = (count: number): HTMLElement => element("span", { class: "withheld", title: "The source’s terms do not let the whole text be published: only sentences that claims rest on are." }, `[${counted(count, "sentence")} not published]`)

/** Lines are given within a paragraph: one with little in it stays close-set. */
const lanesIn = (sentences: ReadonlyArray<Row>, claims: ReadonlyArray<Claim>): ReadonlyMap<string, number> => {
  const from = Number(sentences[0]?.["char_start"]), to = Number(sentences.at(-1)?.["char_end"])
  const drawn = claims.filter(({ end, start, table }) => table !== "mentions" && start < to && from < end)
  return new Map(lanesOf(drawn).map((lane, index) => [drawn[index]!.id, lane]))
}

/** A paragraph's sentences; runs of those that are not published are said to be there. */
const paragraph = (document: string, sentences: ReadonlyArray<Row>, claims: ReadonlyArray<Claim>): HTMLElement => {
  const made = element("p"), lanes = lanesIn(sentences, claims)
  made.style.setProperty("--lanes", String(Math.max(0, ...lanes.values()) + 1))
  let missing = 0, before: Row | undefined
  const flush = () => {
    if (missing > 0) made.append(made.hasChildNodes() ? " " : "", withheld(missing))
    missing = 0
  }
  for (const row of sentences) {
    if (row["text"] === undefined) {
      missing++
      before = undefined
    } else {
      flush()
      made.append(before === undefined ? made.hasChildNodes() ? " " : "" : between(document, before, row, claims, lanes), sentence(document, row, claims, lanes))
      before = row
    }
  }
  flush()
  return made
}

/** A document's text with what was read in it, from its published sentences. */
export const annotatedText = (document: string, sentences: ReadonlyArray<Row>, claims: ReadonlyArray<Claim>): HTMLElement => {
  const paragraphs = Map.groupBy(sentences, (row) => Number(row["paragraph"]))
  return element("div", { class: "text", role: "group", "aria-label": "The text. Arrow keys go from claim to claim, Enter opens one.", lang: "en" },
    Array.from(paragraphs.values(), (rows) => paragraph(document, rows, claims)))
}
