import type { CodePoints, Extract, Row } from "../gold.ts"
import { overlapOf } from "../match.ts"
import { addEach, zero, type Tally } from "../tally.ts"
import { jsonLines } from "./jsonLines.ts"
import { offsetsOf } from "./offsets.ts"
import { pairs } from "./pairs.ts"
import { contentWords } from "./sharedQuotes.ts"

interface Words {
  readonly text: string
  readonly start: number
  readonly end: number
}

interface Paragraph {
  readonly id: string
  readonly text: string
  readonly quantities: ReadonlyArray<{ readonly span: Words; readonly mods: ReadonlyArray<string>; readonly property?: Words; readonly entity?: Words }>
}

/** Words that overlap; exactly those words; of what overlaps, ranges and approximations known as such; measured things that share a word with gold's. */
export interface ScienceScore {
  readonly overlap: Tally
  readonly span: Tally
  readonly bound: Tally
  readonly measured: Tally
}

const none: ScienceScore = { overlap: zero, span: zero, bound: zero, measured: zero }

/** Quantities in the paragraphs of `science-figures.jsonl`. */
export const scoreScienceFigures = (file: string, extract: Extract): ScienceScore =>
  jsonLines<Paragraph>(file).map((paragraph) => scoreParagraph(paragraph, extract)).reduce<ScienceScore>(addEach, none)

const scoreParagraph = ({ id, quantities, text }: Paragraph, extract: Extract): ScienceScore => {
  const { entities = [], figures = [] } = extract({ id, text }).tables
  const names = new Map(entities.map((row) => [row["entity_id"], String(row["name"])]))
  const spans = quantities.map(({ span }): CodePoints => [span.start, span.end])
  const matched = pairs(spans, figures, (a, b) => overlapOf(a, offsetsOf(b)))
  const counts = { found: figures.length, wanted: quantities.length }
  const bounded = matched.filter(([i]) => boundOf(quantities[i]!.mods) !== undefined)
  const measured = matched.filter(([i]) => quantities[i]!.property !== undefined || quantities[i]!.entity !== undefined)
  const right = (list: typeof matched, isRight: (i: number, row: Row) => boolean): Tally =>
    ({ right: list.filter(([i, j]) => isRight(i, figures[j]!)).length, found: list.length, wanted: list.length })
  return {
    overlap: { right: matched.length, ...counts },
    span: { right: matched.filter(([i, j]) => overlapOf(spans[i]!, offsetsOf(figures[j]!)) === 1).length, ...counts },
    bound: right(bounded, (i, row) => boundOf(quantities[i]!.mods)?.includes(String(row["bound"])) ?? false),
    measured: right(measured, (i, row) => {
      const wanted = contentWords(`${quantities[i]!.property?.text ?? ""} ${quantities[i]!.entity?.text ?? ""}`)
      return [...contentWords(`${String(row["measure"] ?? "")} ${names.get(row["subject_entity_id"]) ?? ""}`)].some((word) => wanted.has(word))
    })
  }
}

/** One-sided bounds count as ranges in that gold. */
const boundOf = (mods: ReadonlyArray<string>): ReadonlyArray<string> | undefined =>
  mods.includes("IsRange") ? ["between", "at_least", "at_most", "more_than", "less_than"] : mods.includes("IsApproximate") ? ["about"] : undefined
