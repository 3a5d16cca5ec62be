import { type Document, lemmaOf, lowerOf } from "../../document/document.ts"
import type { VerbGroup } from "../../document/phrase.ts"
import { type Ground, held, isFinite } from "./ground.ts"

/** Verbs that lead on to a verb of saying as if it were their own: "went on to say", "appeared to suggest". */
const leads = new Set(["go", "continue", "appear", "seem", "like", "begin", "start", "proceed", "love", "tend", "use", "hasten", "pause", "rush", "dare"])
/** Verbs by whose passive somebody is said to have spoken: "was quoted as saying". */
const quoting = new Set(["quote", "cite", "report", "describe", "record", "paraphrase", "remember"])

/** "Was quoted by state media as": the last token before the by-phrase that ends here, or the token itself. */
const behindAgent = ({ nounPhraseAt, nounPhrases, tokens }: Document, at: number): number => {
  const phrase = held(nounPhrases, nounPhraseAt[at])
  return phrase !== undefined && phrase.start > 1 && tokens.word[phrase.start - 1]!.lower === "by" ? phrase.start - 2 : at
}

/** The verb group with the subject and tense of a verb of saying that hangs on it: "went" of "went on to say", "was quoted" of "was quoted as saying". */
export const leadOf = ({ document }: Ground, { start, tense }: VerbGroup): VerbGroup | undefined => {
  const { tokens, verbGroupAt, verbGroups } = document
  if (start < 2 || (tense !== "infinitive" && tense !== "gerund")) return undefined
  const before = lowerOf(document, start - 1), at = before === "as" ? behindAgent(document, start - 2) : (tense === "infinitive" && (before === "on" || before === "out")) ? start - 2 : start - 1
  const lead = held(verbGroups, verbGroupAt[at])
  if (lead === undefined || lead.end !== at + 1 || !isFinite(lead) || tokens.sentence[at] !== tokens.sentence[start]) return undefined
  const lemma = lemmaOf(document, lead.head)
  return tense === "gerund" ? (before === "as" && lead.passive && quoting.has(lemma) ? lead : undefined) : leads.has(lemma) && !lead.passive ? lead : undefined
}
