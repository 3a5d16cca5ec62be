import type { Document } from "../../document/document.ts"
import { wholeStart } from "../../document/phrase.ts"
import { Tag } from "../../document/token.ts"
import { rootOf } from "../figures/phrases.ts"

/** The phrase before a joint at the end of which it stands, if any. */
const endingAt = (document: Document, token: number): number | undefined => {
  // "public debt (EMU debt) as a share": a bracket between.
  let end = token
  if (document.tokens.word[end - 1]?.form === ")") for (let at = end - 2; at > 0 && end - at < 8; at--) if (document.tokens.word[at]!.form === "(") { end = at; break }
  const before = document.nounPhraseAt[end - 1] ?? -1
  return before >= 0 && document.nounPhrases[before]!.end === end ? before : undefined
}

const charged = /^(?:tax|taxes|interest|depreciation|amortisation|amortization|items|provisions|charges|exceptionals|costs)$/u

/** One step from a phrase to what it hangs on: over a list ("the ban on campaigning and political activity"), a preposition taken for a conjunction ("the cost of living"), a date between ("protests in December 2010 over prices"). */
const outwards = (document: Document, phrase: number): number | undefined => {
  const { sentence, tag, word } = document.tokens, joint = wholeStart(document, phrase) - 1
  if (joint < 1 || sentence[joint] !== sentence[joint + 1]) return undefined
  const form = word[joint]!.lower
  if (tag[joint] === Tag.SCONJ && (form === "of" || form === "on" || form === "in" || form === "for" || form === "as" && (word[joint + 1]!.lower === "a" || word[joint + 1]!.lower === "an"))) return endingAt(document, joint)
  // "operating profit before depreciation"
  if ((tag[joint] === Tag.SCONJ || tag[joint] === Tag.ADP) && form === "before" && charged.test(word[document.nounPhrases[phrase]!.head]!.lower)) return endingAt(document, joint)
  if (tag[joint] !== Tag.ADP) return undefined
  const date = endingAt(document, joint)
  // "as its shares tumbled" opens a clause.
  if (date !== undefined && form === "as") return document.verbGroupAt[document.nounPhrases[phrase]!.end]! >= 0 ? undefined : date
  return date !== undefined && tag[document.nounPhrases[date]!.head] === Tag.NUM && tag[wholeStart(document, date) - 1] === Tag.ADP ? endingAt(document, wholeStart(document, date) - 1) : undefined
}

/** The phrase that a chain of prepositions hangs on, further than `rootOf` goes. */
export const outermost = (document: Document, phrase: number): number => {
  let at = rootOf(document, phrase)
  for (let steps = 0; steps < 5; steps++) {
    const outer = outwards(document, at)
    if (outer === undefined) return at
    at = rootOf(document, outer)
  }
  return at
}
