import type { FigureMention, Slot } from "../../document/mention/figure.ts"
import type { NameMention } from "../../document/mention/name.ts"
import { firstFrom } from "../../document/span.ts"
import { type Ground, isProper } from "./ground.ts"
import { lower } from "./numeral/cursor.ts"

const locative = new Set(["in", "at", "across", "throughout", "near", "around", "within", "inside", "outside", "over", "off"])

/** Whether a semicolon, or a comma before a word that joins a clause, lies between two tokens. */
const areParted = ({ word }: Ground["document"]["tokens"], first: number, last: number): boolean => {
  for (let at = first; at < last; at++) {
    const { form } = word[at]!
    if (form === ";") return true
    if (form !== ",") continue
    const next = word[at + 1]?.lower
    if (next === "and" || next === "but" || next === "while" || next === "whereas" || next === "although") return true
  }
  return false
}

/** How far away a place may be said. */
const reach = 40

/** A place of the clause: "in Moscow" beside the figure, or at the sentence's beginning; not one that fills another slot. */
export const placeOf = ({ document, nameAt, names }: Ground, token: number, filled: Partial<Pick<FigureMention, "subject" | "from" | "to">>, end = -1): Slot | undefined => {
  const { tokens } = document
  // "4% in Italy": right behind it.
  if (end >= 0 && locative.has(lower(document, end))) {
    const name = names[nameAt[lower(document, end + 1) === "the" ? end + 2 : end + 1] ?? -1]
    if (name !== undefined && name.type === "place" && isProper(name) && name.kind !== "demonym" && name.first <= end + 2) return { parts: [{ start: name.start, end: name.end }], rule: "place-clause" }
  }
  const sentence = document.sentences[tokens.sentence[token]!]!, clause = document.clauseAt[token]!
  const until = Math.min(sentence.last, token + reach)
  let found: NameMention | undefined, distance = reach
  for (let index = firstFrom(names, Math.max(sentence.first, token - reach)); index < names.length && names[index]!.first < until; index++) {
    const name = names[index]!, at = name.first
    if (name.type !== "place" || nameAt[at] !== index || !isProper(name) || name.kind === "demonym" || document.clauseAt[at] !== clause || Math.abs(at - token) >= distance) continue
    const before = lower(document, at - 1) === "the" ? lower(document, at - 2) : lower(document, at - 1)
    if (!locative.has(before) || filled.subject?.parts[0]?.start === name.start || filled.from?.parts[0]?.start === name.start || filled.to?.parts[0]?.start === name.start) continue
    if (areParted(tokens, Math.min(at, token), Math.max(at, token))) continue
    distance = Math.abs(at - token)
    found = name
  }
  return found === undefined ? undefined : { parts: [{ start: found.start, end: found.end }], rule: "place-clause" }
}
