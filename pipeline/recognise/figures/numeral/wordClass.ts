import type { Document } from "../../../document/document.ts"
import { wordClasses } from "../../../document/wordClasses.ts"
import { numberWord, type NumberWord, suffixPowers } from "./lexicon.ts"

/** What a word is to a numeral, as bits; above them the place of its entry among `entries`. */
export const Numeric = { word: 1, article: 2, digits: 4, bounding: 8, few: 16, hyphen: 32, and: 64, goesOn: 128, comma: 256 } as const
const width = 9

const bounding = new Set(["than", "nearly", "almost", "over", "about", "least", "exactly", "roughly", "under", "just", "within"])
/** What makes a number in digits longer, or other: "5 in 6", "5 fold", "5 and a half", "5m". */
const going = new Set(["in", "out", "over", "fold", "point", "and", "-", "‐", "‑", "e", ...suffixPowers.keys()])
const entries: Array<NumberWord> = []

export const numeric = wordClasses(({ form, lower }) => {
  const entry = numberWord(lower)
  const bits = (entry === undefined ? 0 : entry.as === "article" ? Numeric.article : Numeric.word) | (/\p{N}/u.test(form) ? Numeric.digits : 0) | (bounding.has(lower) ? Numeric.bounding : 0) |
    (lower === "few" || lower === "couple" ? Numeric.few : 0) | (form === "-" || form === "‐" || form === "‑" ? Numeric.hyphen : 0) | (lower === "and" ? Numeric.and : 0) |
    (entry !== undefined && entry.as !== "article" || going.has(form) || going.has(lower) || /\p{N}/u.test(form) ? Numeric.goesOn : 0) | (form === "," ? Numeric.comma : 0)
  return entry === undefined ? bits : entries.push(entry) << width | bits
})

/** What token `i` is in numbers, if anything. */
export const wordAt = ({ tokens }: Document, i: number): NumberWord | undefined => {
  if (i < 0 || i >= tokens.length) return undefined
  const place = numeric.at(tokens, i) >> width
  return place === 0 ? undefined : entries[place - 1]
}
