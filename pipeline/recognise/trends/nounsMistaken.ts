import { type Document, lemmaOf } from "../../document/document.ts"
import type { Stance } from "../../document/stance.ts"
import { Tag } from "../../document/token.ts"
import type { Ground } from "../figures/ground.ts"
import { ownerOf } from "../figures/phrases.ts"
import { changeNouns } from "./changeWords.ts"
import { type Cue, present } from "./cue.ts"
import { isAmount, isConcrete } from "./measurable.ts"
import { describing } from "./nominal.ts"
import { headOf, whole } from "./things.ts"
import { stanceOfSubject, viewOfNoun } from "./nounViews.ts"

/** Whether a number with its article ends at a token: "a 14%", "its 12 percent". */
const isCounted = ({ tokens: { tag, word } }: Document, last: number): boolean => {
  let at = last
  while (at > 0 && last - at < 5 && (tag[at] === Tag.NUM || tag[at] === Tag.SYM || /^(?:per|percent|cent|percentage|basis|points?|-)$/u.test(word[at]!.lower))) at--
  return at < last && tag[at] === Tag.DET
}

/** Where the phrases that hang on a noun by prepositions end: behind "at the plant in Hull". */
const pastChain = ({ nounPhraseAt, nounPhrases, tokens: { tag } }: Document, token: number): number => {
  let at = token
  for (let steps = 0; steps < 4 && tag[at] === Tag.ADP; steps++) {
    const phrase = nounPhraseAt[at + 1] ?? -1
    if (phrase < 0) return at
    at = nounPhrases[phrase]!.end
  }
  return at
}

/** "A cut in rates is not likely": how the verb puts it that stands behind all that hangs on a noun taken for a verb. */
const stanceBehind = (document: Document, token: number): Partial<Stance> | undefined => {
  const verb = pastChain(document, token + 1), group = document.verbGroups[document.verbGroupAt[verb] ?? -1], clause = document.clauses[document.clauseAt[verb] ?? -1]
  return group === undefined || clause === undefined || group.start !== verb || document.verbGroups[clause.verb] !== group || document.tokens.sentence[verb] !== document.tokens.sentence[token] || group.head === token ? undefined : stanceOfSubject(document, clause)
}

/** "the drop in oil prices", "a sharp fall in demand": behind an article or an adjective and before "in" it is the noun, though it looks like the verb. */
export const asNoun = ({ document }: Ground, token: number): Cue | undefined => {
  const { tag, word } = document.tokens, next = word[token + 1]?.lower
  if (next !== "in" && next !== "of") return undefined
  const noun = changeNouns.get(word[token]!.lemmas[Tag.NOUN]!), before = tag[token - 1]
  if (noun === undefined) return undefined
  // "attributed to increases in": no infinitive has an ending; "a meaningful increase in": the adjective was taken for a noun.
  const plural = word[token]!.lower !== word[token]!.lemmas[Tag.VERB] && word[token]!.lower.endsWith("s") && (before === Tag.ADP || before === Tag.PART || before === Tag.SCONJ)
  const headed = before === Tag.NOUN && tag[token - 2] === Tag.DET && word[token]!.lower === word[token]!.lemmas[Tag.NOUN] && /^(?:a|an)$/u.test(word[token - 2]!.lower)
  // "a 14% drop in operating profit"
  const counted = isCounted(document, token - 1)
  const article = word[token - 1]?.lower === "a" || word[token - 1]?.lower === "an" || word[token - 1]?.lower === "the"
  if (!article && before !== Tag.DET && before !== Tag.ADJ && !plural && !headed && !counted) return undefined
  // "in operating profit", where the first word was taken for a verb.
  const begin = tag[token + 2] === Tag.VERB && describing.test(word[token + 2]!.lower) ? token + 3 : token + 2, inner = document.nounPhraseAt[begin] ?? -1, phrase = inner < 0 ? -1 : ownerOf(document, inner)
  if (phrase < 0 || isConcrete(headOf(document, { phrase }))) return undefined
  const view = viewOfNoun(document, document.nounPhraseAt[token] ?? -1, token), stance = view.stance ?? stanceBehind(document, token)
  return view.aim === true ? undefined : present<Cue>({ token, first: token, last: token + 1, direction: noun.direction, ...whole(document, phrase), stance, rule: "trend-noun" })
}

/** "Job cuts at the plant were announced": a plural noun of change behind a noun, taken for a verb, where the sentence's own verb comes later. */
export const asCompound = ({ document }: Ground, token: number): Cue | undefined => {
  const { sentence, tag, word } = document.tokens, { lower: form } = word[token]!, noun = changeNouns.get(word[token]!.lemmas[Tag.NOUN]!), phrase = document.nounPhraseAt[token - 1] ?? -1, base = document.nounPhrases[phrase]
  // "the tax cut boosted growth"
  const singular = form === word[token]!.lemmas[Tag.NOUN] && (tag[token + 1] === Tag.VERB || tag[token + 1] === Tag.ADJ) && word[token + 1]!.lower.endsWith("ed") && (tag[token + 2] === Tag.NOUN || tag[token + 2] === Tag.DET)
  if (noun === undefined || !form.endsWith("s") && !singular || base === undefined || base.end !== token || tag[base.head] !== Tag.NOUN || word[base.head]!.lower.endsWith("s") || !isAmount(lemmaOf(document, base.head))) return undefined
  const cue = { token, first: token, last: token + 1, direction: noun.direction, phrase, rule: "trend-noun" }
  if (singular) return cue
  const verb = pastChain(document, token + 1), group = document.verbGroups[document.verbGroupAt[verb] ?? -1]
  if (group === undefined || group.start !== verb || sentence[verb] !== sentence[token] || tag[verb] !== Tag.AUX && group.tense !== "past" || verb === token + 1) return undefined
  return cue
}
