import { lowerOf } from "../../document/document.ts"
import type { VerbGroup } from "../../document/phrase.ts"
import { Tag } from "../../document/token.ts"
import { phraseFrom } from "./ahead.ts"
import { type Ground, groupFrom, held, isFinite, isFiniteHere, past, type Stretch } from "./ground.ts"

/** Words that open a question: of what somebody asks or does not say. */
export const questions = new Set(["whether", "if", "why", "how", "what", "who", "when", "where", "which"])
/** Words that a clause about a noun begins with. */
export const relatives = new Set(["who", "which", "that", "whose", "where", "whom", "what"])
/** Words behind a noun phrase that do not lead on to its verb. */
const stops = new Set(["while", "as", "when", "until", "because", "although", "though", "where", "whereas", "which", "who", "that", "but", "so", "if", "after", "before", "since"])

/** Participles that describe the noun before them, and hardly ever are its verb: "investments aimed at growth", "a protectorate called Togoland". */
const described = new Set(["aimed", "called", "named", "entitled", "titled", "dubbed", "based", "located", "situated", "designed", "intended", "backed", "funded", "dated", "known", "valued", "sponsored", "committed", "linked", "related"])

/** "Measures adopted by parliament": a participle taken for a past, for by whom follows; not "declined by 5 %". */
const isReduced = ({ document }: Ground, { end, start }: VerbGroup): boolean =>
  end - start === 1 && described.has(lowerOf(document, start)) || end - start === 1 && lowerOf(document, end) === "by" && document.tokens.word[start]!.lower.endsWith("ed") && document.tokens.tag[end + 1] !== Tag.NUM

/** Whether a finite verb follows, outside relative clauses, marks and brackets: then the words are a clause. */
export const hasVerb = (ground: Ground, first: number, last: number, subjectless = false): boolean => {
  const { document } = ground
  let pending = 0, seen = false
  for (let at = first; at < last; at = past(ground, at, last)) {
    const lower = lowerOf(document, at), group = groupFrom(ground, at), marked = held(ground.regions, ground.opens[at])
    if (lower === ";" || (seen && lower === ":")) return false
    if (marked !== undefined && pending === 0 && saysInside(ground, marked, last)) return true
    if (marked !== undefined) seen = true
    if (group !== undefined && isFiniteHere(ground, group) && !isReduced(ground, group)) {
      if (pending === 0) return (seen || subjectless) && (at === first || document.tokens.tag[at - 1] !== Tag.CCONJ)
      pending--
    } else if (seen && relatives.has(lower)) pending++
    else if (document.nounPhraseAt[at] !== -1 || group !== undefined) seen = true
  }
  return false
}

/** Whether a finite verb stands between marks: "said that the plan “was dead”". */
const saysInside = ({ document }: Ground, { first, last }: Stretch, limit: number): boolean => {
  for (let at = first; at < Math.min(last, limit); at++) {
    const group = held(document.verbGroups, document.verbGroupAt[at])
    if (group !== undefined && isFinite(group)) return true
  }
  return false
}

/** Subject and verb at once: "the door was locked", "Russia's economy will grow"; adverbs and attached phrases may stand between. */
export const hasVerbAtOnce = (ground: Ground, first: number, last: number, listed = false): boolean => {
  const { document } = ground
  let at = first
  if (document.tokens.tag[at] === Tag.DET && phraseFrom(ground, at) === -1) at++
  const phrase = phraseFrom(ground, at) === -1 ? document.nounPhraseAt[at]! : phraseFrom(ground, at)
  if (phrase === -1) return lowerOf(document, first) === "there"
  for (let end = document.nounPhrases[phrase]!.end, steps = 0; steps < 24 && end < last; steps++) {
    const group = groupFrom(ground, end), tag = document.tokens.tag[end]!
    if (stops.has(lowerOf(document, end))) return false
    if (group !== undefined) return isFiniteHere(ground, group) && !isReduced(ground, group)
    if (tag === Tag.ADV && !questions.has(lowerOf(document, end))) end++
    else if ((tag === Tag.ADP || (tag === Tag.CCONJ && listed)) && (document.nounPhraseAt[end + 1] ?? -1) !== -1) {
      const next = held(document.nounPhrases, document.nounPhraseAt[end + 1])!
      end = next.end
      while (end < last && document.nounPhraseAt[end] !== -1) end = held(document.nounPhrases, document.nounPhraseAt[end])!.end
    } else if (document.nounPhraseAt[end] !== -1) end = held(document.nounPhrases, document.nounPhraseAt[end])!.end
    else if (lowerOf(document, end) === "'s" || tag === Tag.PART) end++
    else return false
  }
  return false
}
