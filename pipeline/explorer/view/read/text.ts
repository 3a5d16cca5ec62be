import type { Row } from "../../data/table.ts"
import { type Child, element } from "../../dom/element.ts"
import { words } from "../../dom/words.ts"
import { addressOf } from "../../route.ts"
import { type Extent, lanesOf, segmentsOf } from "../../text/lanes.ts"
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

/** What is drawn over a text: its claims and, of the row that is open, the words that its cells were read from. */
interface Drawn {
  readonly document: string
  readonly claims: ReadonlyArray<Claim>
  readonly read: ReadonlyArray<Extent>
  readonly lanes: ReadonlyMap<string, number>
}

const pieceOf = ({ document, lanes, read }: Drawn, { end, start }: Extent, over: ReadonlyArray<Claim>, text: string): HTMLElement => {
  const isRead = read.some((one) => one.start < end && start < one.end)
  const told = { class: isRead ? "piece read-from" : "piece", "data-start": start, "data-claims": over.map(({ id }) => id).join(" ") }
  // A space is drawn as what lies over it, but leads nowhere: there is nothing to read on a link of it.
  const piece = over.length === 0 || text.trim() === "" ? element("span", told, words(text)) : element("a", { ...told, href: addressOf(["read", document], { row: over[0]!.id }), tabindex: "-1" }, words(text))
  paint(piece, over, lanes)
  return piece
}

/** Pieces of a stretch of text: links where claims are, plain text where nothing is. */
const pieces = (drawn: Drawn, from: number, to: number, textOf: (from: number, to: number) => string): ReadonlyArray<Child> =>
  segmentsOf<Claim | Extent>(from, to, [...drawn.claims, ...drawn.read]).map((segment) => {
    const text = textOf(segment.start - from, segment.end - from)
    return segment.over.length === 0 ? words(text) : pieceOf(drawn, segment, segment.over.filter((one) => "table" in one), text)
  })

const sentence = (drawn: Drawn, row: Row): HTMLElement =>
  element("span", { class: "sentence", id: String(row["sentence_id"]) }, pieces(drawn, Number(row["char_start"]), Number(row["char_end"]), slicer(String(row["text"]))))

/** The space between two sentences belongs to what reaches over it. */
const between = (drawn: Drawn, before: Row, after: Row): ReadonlyArray<Child> => {
  const from = Number(before["char_end"]), to = Number(after["char_start"])
  return from < to ? pieces(drawn, from, to, (start) => start === 0 ? " " : "") : [" "]
}

/** Sentences that are not published are said to be there; of names and dates in them the words themselves are. */
const withheld = (drawn: Drawn, rows: ReadonlyArray<Row>): HTMLElement => {
  const from = Number(rows[0]!["char_start"]), to = Number(rows.at(-1)!["char_end"]), within = drawn.claims.filter(({ start }) => start >= from && start < to)
  return element("span", { class: "withheld", title: "The source’s terms do not let the whole text be published: only sentences that claims rest on are." }, `[${counted(rows.length, "sentence")} not published${within.length === 0 ? "" : rows.length === 1 ? "; in it: " : "; in them: "}`,
    within.map((claim, at) => [at > 0 && " · ", pieceOf(drawn, claim, [claim], String(claim.row["evidence"]))]), "]")
}

/** Lines are given within a paragraph: one with little in it stays close-set. */
const lanesIn = (sentences: ReadonlyArray<Row>, claims: ReadonlyArray<Claim>): ReadonlyMap<string, number> => {
  const from = Number(sentences[0]?.["char_start"]), to = Number(sentences.at(-1)?.["char_end"])
  const drawn = claims.filter(({ end, start, table }) => table !== "mentions" && start < to && from < end)
  return new Map(lanesOf(drawn).map((lane, index) => [drawn[index]!.id, lane]))
}

/** A paragraph's sentences; runs of those that are not published are said to be there. */
const paragraph = (all: Omit<Drawn, "lanes">, sentences: ReadonlyArray<Row>): HTMLElement => {
  const drawn = { ...all, lanes: lanesIn(sentences, all.claims) }, children: Array<Child> = []
  let missing: Array<Row> = [], before: Row | undefined
  const flush = () => {
    if (missing.length > 0) children.push(children.length > 0 && " ", withheld(drawn, missing))
    missing = []
  }
  for (const row of sentences) {
    if (row["text"] === undefined) missing.push(row)
    else {
      flush()
      children.push(before === undefined ? children.length > 0 && " " : between(drawn, before, row), sentence(drawn, row))
    }
    before = row["text"] === undefined ? undefined : row
  }
  flush()
  const made = element("p", {}, children)
  made.style.setProperty("--lanes", String(Math.max(0, ...drawn.lanes.values()) + 1))
  return made
}

/** A document's text with what was read in it, from its published sentences; `read` are words that are to stand out. */
export const annotatedText = (document: string, sentences: ReadonlyArray<Row>, claims: ReadonlyArray<Claim>, read: ReadonlyArray<Extent> = []): HTMLElement => {
  const paragraphs = Map.groupBy(sentences, (row) => Number(row["paragraph"]))
  return element("div", { class: "text", role: "group", "aria-label": "The text. Arrow keys go from claim to claim, Enter opens one.", lang: "en" },
    Array.from(paragraphs.values(), (rows) => paragraph({ document, claims, read }, rows)))
}
