import { lowerOf } from "../../document/document.ts"
import { wholeStart } from "../../document/phrase.ts"
import { breakFrom, trimmed } from "./content.ts"
import type { Cue } from "./cue.ts"
import { byCue, type Draft } from "./draft.ts"
import { type Ground, groupFrom, isFinite, limitsOf } from "./ground.ts"
import { climbed, phraseEnding } from "./hanging.ts"

/** Verbs by whose passive nobody in particular says something: "is said to be". */
const lemmas = new Set(["say", "believe", "think", "allege", "report", "claim", "rumour", "rumor", "fear"])

/** "The ship is believed to have sunk": subject and infinitive together are what is believed, by whom is not told. */
export const reportedOf = (ground: Ground, cue: Cue): Draft | undefined => {
  const { document } = ground, { end, lemma, passive, start, verb } = cue, { first, last } = limitsOf(ground, verb)
  if (!passive || !isFinite(cue) || !lemmas.has(lemma) || ground.within[verb] !== -1 || lowerOf(document, end) !== "to" || groupFrom(ground, end)?.tense !== "infinitive") return undefined
  const phrase = phraseEnding(ground, start - 1)
  if (phrase === -1) return undefined
  const outer = climbed(ground, phrase, first), from = wholeStart(document, outer), rest = trimmed(ground, { first: end, last: breakFrom(ground, end, last) })
  return rest === undefined || from < first || /^(?:which|who|that|it|there)$/u.test(lowerOf(document, start - 1)) ? undefined : byCue("quote-reported", cue, [{ first: from, last: start }, rest], "indirect")
}
