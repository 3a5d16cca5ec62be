import type { Authority } from "../../authority/authority.ts"
import type { Document, Sentence } from "../../document/document.ts"
import { tokensOf } from "../../document/document.ts"
import type { DateMention, DateReading } from "../../document/mention/date.ts"
import { TokenKind } from "../../document/token.ts"
import { atomsOf } from "./atoms.ts"
import { intervalAt } from "./interval.ts"
import { isTrigger } from "./lexicon.ts"
import { pointAfterThe } from "./points.ts"
import type { Ground, Read } from "./read.ts"
import { isPlaced, repeated } from "./repeated.ts"
import { tenseAt } from "./tense.ts"

/** Digits, or a word of time: the cheap look that most sentences do not pass. */
const mayHold = ({ tokens }: Document, { first, last }: Sentence): boolean => {
  for (let token = first; token < last; token++) {
    const kind = tokens.kind[token]
    if (kind === TokenKind.number || kind === TokenKind.ordinal) return true
    if (kind === TokenKind.word && isTrigger(tokens.word[token]!.lower)) return true
  }
  return false
}

/** The longest date that begins at an atom; an interval before the point it begins with. */
const readAt = (ground: Ground, at: number): Read | undefined => {
  const whole = intervalAt(ground, at), point = whole === undefined ? repeated(ground, at) ?? pointAfterThe(ground, at) : undefined
  const read = whole ?? point
  if (read === undefined) return undefined
  return read.weak && !isPlaced(ground, at, read.kind) ? undefined : read
}

/** "the" stays outside, but where the words are nothing without it: "the day before", "the 18th". */
const startOf = (ground: Ground, at: number, read: Read): number => read.start !== undefined && read.start > at ? read.start : ground.lower[at] === "the" ? at + 1 : at

const counted: ReadonlySet<DateReading["type"]> = new Set(["calendar", "interval", "nth", "edge", "ending", "shifted", "rolling"])

const datesOf = (document: Document, sentence: Sentence, found: Array<DateMention>): void => {
  const atoms = atomsOf(document.text, sentence.start, sentence.end), ground: Ground = { ...atoms, document, points: new Map() }
  for (let at = 0; at < ground.length;) {
    const read = ground.opens[at] ? readAt(ground, at) : undefined
    if (read === undefined || read.end <= at) { at++; continue }
    const span = { start: ground.start[startOf(ground, at, read)]!, end: ground.end[read.end - 1]! }, { first, last } = tokensOf(document, span)
    const tense = counted.has(read.reading.type) ? tenseAt(document, first) : undefined
    found.push({ _tag: "date", ...span, first, last, kind: read.kind, rule: read.rule, reading: read.reading, ...(tense && { tense }) })
    at = read.end
  }
}

/** Every expression of a text that places something on the calendar, in its order; none overlap. Lengths that only measure are figures. */
export const dates = (document: Document, _authority: Authority): ReadonlyArray<DateMention> => {
  const found: Array<DateMention> = []
  for (const sentence of document.sentences) if (mayHold(document, sentence)) datesOf(document, sentence, found)
  return found
}
