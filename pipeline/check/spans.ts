import { type Dataset, numberOf, textOf } from "./dataset.ts"
import { shown } from "./finding.ts"
import { type Points, pointsOf } from "./points.ts"

interface Piece {
  readonly start: number
  readonly end: number
  readonly text: Points
}

/** What re-reading a span says: that the text has these words, that there is no text to tell, or what is wrong. */
export type Verdict = "verified" | "consistent" | { readonly wrong: string }

export type Reread = (document: string, start: number, end: number, evidence: string) => Verdict

const piecesOf = (dataset: Dataset): ReadonlyMap<string, ReadonlyArray<Piece>> => {
  const byDocument = new Map<string, Array<Piece>>()
  for (const row of dataset.rows("sentences")) {
    const text = textOf(row, "text"), start = numberOf(row, "char_start"), end = numberOf(row, "char_end"), document = textOf(row, "document_id")
    if (text === undefined || start === undefined || end === undefined || document === undefined) continue
    const pieces = byDocument.get(document)
    if (pieces === undefined) byDocument.set(document, [{ start, end, text: pointsOf(text) }])
    else pieces.push({ start, end, text: pointsOf(text) })
  }
  for (const pieces of byDocument.values()) pieces.sort((a, b) => a.start - b.start)
  return byDocument
}

const firstAfter = (pieces: ReadonlyArray<Piece>, start: number): number => {
  let low = 0, high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (pieces[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  return low
}

/** Against published sentences: those that overlap the span must have its words, and only white space may lie between them. */
const byPieces = (pieces: ReadonlyArray<Piece>, start: number, end: number, words: Points): Verdict => {
  let at = start, covered = true
  const gap = (until: number) => {
    if (words.slice(at - start, until - start).trim() !== "") covered = false
  }
  for (let i = firstAfter(pieces, start); i < pieces.length && pieces[i]!.start < end; i++) {
    const piece = pieces[i]!, from = Math.max(start, piece.start), to = Math.min(end, piece.end)
    const said = piece.text.slice(from - piece.start, to - piece.start)
    if (said !== words.slice(from - start, to - start)) return { wrong: `the sentence has ${shown(said)} there` }
    gap(from)
    at = to
  }
  gap(end)
  return covered ? "verified" : "consistent"
}

/** Re-reads spans from whole texts where there are some, else from the sentences that are published. */
export const rereader = (dataset: Dataset, texts: ReadonlyMap<string, string>): Reread => {
  const whole = new Map<string, Points>(), pieces = piecesOf(dataset)
  return (document, start, end, evidence) => {
    const words = pointsOf(evidence)
    if (end - start !== words.length) return { wrong: `${shown(evidence)} has ${words.length} code points, its span ${end - start}` }
    const text = texts.get(document)
    if (text === undefined) return byPieces(pieces.get(document) ?? [], start, end, words)
    const points = whole.get(document) ?? pointsOf(text)
    whole.set(document, points)
    const said = points.slice(start, end)
    return said === evidence ? "verified" : { wrong: `the text has ${shown(said)} there` }
  }
}
