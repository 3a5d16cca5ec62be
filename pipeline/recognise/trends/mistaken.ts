import { lemmaOf } from "../../document/document.ts"
import { Tag } from "../../document/token.ts"
import type { Ground } from "../figures/ground.ts"
import { lower } from "../figures/numeral/cursor.ts"
import { subjectOf } from "../figures/phrases.ts"
import { changeVerbs } from "./changeWords.ts"
import type { Cue } from "./cue.ts"
import { isUnstopped } from "./gerunds.ts"
import { judged } from "./judged.ts"
import { isAmount, isMeasurable } from "./measurable.ts"
import { isNominal } from "./nominal.ts"
import { outermost } from "./outermost.ts"
import { subjectThing } from "./subjects.ts"
import { headOf } from "./things.ts"
import { viewOfVerb } from "./views.ts"

/** "must double", "will halve", where the verb was taken for an adjective or a noun: behind a modal it is the verb. */
export const afterModal = ({ document }: Ground, token: number): Cue | undefined => {
  const modal = token - 1, clause = document.clauses[document.clauseAt[modal] ?? -1], group = clause === undefined ? undefined : document.verbGroups[clause.verb]
  if (clause === undefined || group === undefined || group.head !== modal || document.tokens.tag[modal] !== Tag.AUX || group.modal === undefined) return undefined
  const lemma = document.tokens.word[token]!.lemmas[Tag.VERB]!
  const word = document.tokens.word[token]!.lower === lemma ? changeVerbs.get(lemma) : undefined
  const subject = subjectOf(document, clause)
  if (word === undefined || word.weak === true || word.mover === "object" || subject === undefined) return undefined
  return { token, first: token, last: token + 1, direction: word.direction, phrase: outermost(document, subject), ...viewOfVerb(document, document.clauseAt[modal]!), rule: "trend-verb" }
}

const heralding = /^(?:set|due|poised|likely|expect|forecast|project|predict|bind|continue|begin|start|tend|seem|appear|go|sure|certain|threaten|cause|believe|estimate)$/u
const foretold = /^(?:set|due|poised|likely|expect|forecast|project|predict|bind|go|sure|certain)$/u

/** "is set to rise", where the infinitive was taken for a noun. */
export const asInfinitive = ({ document }: Ground, token: number): Cue | undefined => {
  const { tag, word } = document.tokens, lemma = word[token]!.lemmas[Tag.VERB]!, change = changeVerbs.get(lemma)
  if (lower(document, token - 1) !== "to" || word[token]!.lower !== lemma || change === undefined || change.weak === true || change.mover === "object" || tag[token - 2] !== Tag.VERB && tag[token - 2] !== Tag.ADJ && lower(document, token - 2) !== "set" && lower(document, token - 2) !== "due") return undefined
  const governor = lemmaOf(document, token - 2), index = document.clauseAt[token]!
  if (!heralding.test(governor) || document.clauses[index] === undefined) return undefined
  const thing = subjectThing(document, index)
  return thing === undefined ? undefined : { token, first: token, last: token + 1, direction: judged(lemma, headOf(document, thing), change.direction), ...thing, ...(foretold.test(governor) ? { stance: { modality: "forecast" as const } } : {}), rule: "trend-verb" }
}

const conditional = /^(?:if|when|as|unless|once|until|while|because|though|although|whenever|since|where|whether)$/u

/** Verbs whose plural form is no noun: "as pupil numbers dwindle". */
const bare = /^(?:dwindle|shrink|soar|plummet|worsen|widen|weaken|strengthen|deepen|grow|diminish|subside|recede|escalate|intensify)$/u

/** "If demand falls, …", where the verb was taken for a noun: behind a conjunction, without a verb of its own. */
export const asFinite = ({ document }: Ground, token: number): Cue | undefined => {
  const { tag, word } = document.tokens, lemma = word[token]!.lemmas[Tag.VERB]!, change = changeVerbs.get(lemma), phrase = document.nounPhraseAt[token]!, base = document.nounPhrases[phrase]
  if (change === undefined || change.mover === "object" || base?.head !== token || token === base.start || tag[token - 1] !== Tag.NOUN || word[token]!.lower !== `${lemma}s` && !(bare.test(lemma) && word[token - 1]!.lower.endsWith("s")) || change.weak === true && !isAmount(lemmaOf(document, token - 1))) return undefined
  const opener = lower(document, base.start - 1)
  if (!conditional.test(opener) || token + 1 < word.length && document.tokens.sentence[token + 1] === document.tokens.sentence[token] && !/^[,.;!?]$/u.test(word[token + 1]!.form) && tag[token + 1] !== Tag.ADV && tag[token + 1] !== Tag.ADP && tag[token + 1] !== Tag.CCONJ) return undefined
  return { token, first: token, last: token + 1, direction: change.direction, phrase, beforeHead: true, stance: { modality: opener === "if" || opener === "unless" || opener === "whether" ? "hypothetical" : "asserted" }, rule: "trend-verb" }
}

/** "did not stop rents from rising", where the verb was taken for a noun. */
export const asUnstopped = ({ document }: Ground, token: number): Cue | undefined => {
  const { word } = document.tokens, change = changeVerbs.get(word[token]!.lemmas[Tag.VERB]!), phrase = document.nounPhraseAt[token - 2] ?? -1
  if (change === undefined || change.weak === true || change.mover === "object" || !word[token]!.lower.endsWith("ing") || lower(document, token - 1) !== "from" || phrase < 0 || !isUnstopped(document, token - 1)) return undefined
  return isMeasurable(headOf(document, { phrase })) ? { token, first: token, last: token + 1, direction: change.direction, phrase, stance: { modality: "asserted", polarity: "affirmed" }, rule: "trend-verb" } : undefined
}

const multiplied = /^(?:doubled|tripled|trebled|quadrupled|halved)$/u

/** "exports to India more than doubled last year", where the verb was taken for an adjective. */
export const asMultiplied = ({ document }: Ground, token: number): Cue | undefined => {
  if (!multiplied.test(lower(document, token)) || document.clauses[document.clauseAt[token]!] !== undefined) return undefined
  let at = token - 1
  while (at > 0 && token - at < 4 && /^(?:more|than|nearly|almost|about|roughly|has|have)$/u.test(lower(document, at))) at--
  const phrase = at === token - 1 ? -1 : document.nounPhraseAt[at] ?? -1
  if (phrase < 0 || document.nounPhrases[phrase]!.end !== at + 1 || document.tokens.sentence[at] !== document.tokens.sentence[token]) return undefined
  const change = changeVerbs.get(document.tokens.word[token]!.lemmas[Tag.VERB]!)
  return change === undefined ? undefined : { token, first: token, last: token + 1, direction: change.direction, phrase: outermost(document, phrase), rule: "trend-verb" }
}

/** Forms that are verbs and nothing else. */
const pure = /^(?:fell|fallen|risen|grew|grown|shrank|shrunk|sank|soared|plummeted|plunged|slumped|surged|climbed|jumped|tumbled|rebounded|declined|dropped|increased|decreased|doubled|tripled|trebled|halved|slowed|eased|widened|narrowed|weakened|dwindled|stagnated|treble|grows|slows|shrinks|widens|worsens|weakens|strengthens|shrinks|dwindles|improves|slips|soars|plunges|slumps|tumbles|rebounds|edges|expands|deepens)$/u

/** "exports shrank 2.3 per cent", "nor has spending risen", "lender trims costs": a verb taken for a noun behind the noun of what changes. */
export const byForm = ({ document }: Ground, token: number): Cue | undefined => {
  const { sentence, tag, word } = document.tokens, form = word[token]!.lower, lemma = word[token]!.lemmas[Tag.VERB]!, change = changeVerbs.get(lemma), phrase = document.nounPhraseAt[token]!, base = document.nounPhrases[phrase], before = token - 1
  if (change === undefined || before < 0 || sentence[before] !== sentence[token]) return undefined
  const cue = { token, first: token, last: token + 1, direction: judged(lemma, word[before]!.lemmas[Tag.NOUN]!, change.direction), rule: "trend-verb" }
  // "lender trims costs": a verb between two nouns of a phrase.
  if (base !== undefined && base.head === token + 1 && form === `${lemma}s` && change.mover !== "subject" && tag[before] === Tag.NOUN && before >= base.start && !isNominal(document, before) && isAmount(lemmaOf(document, base.head))) return { ...cue, word: base.head }
  // "Tesco profits soar": a headline's verb behind a plural, with no other verb beside it.
  const headline = base?.head === token && before > base.start - 1 && token > base.start && form === lemma && change.mover !== "object" && document.clauses[document.clauseAt[token]!] === undefined && (base.start === 0 || sentence[base.start - 1] !== sentence[base.start])
    && word[before]!.lower.endsWith("s") && isAmount(word[before]!.lemmas[Tag.NOUN]!)
  if (headline) return { ...cue, phrase, beforeHead: true }
  if (change.mover === "object" || !pure.test(form) || base !== undefined && base.head !== token && base.head !== token + 1) return undefined
  const inside = base !== undefined && before >= base.start
  if (inside ? tag[before] !== Tag.NOUN && tag[before] !== Tag.PROPN || !isMeasurable(word[before]!.lemmas[Tag.NOUN]!) : tag[before] !== Tag.VERB || !isNominal(document, before)) return undefined
  // "had costs fallen", "nor has spending risen"
  const start = inside ? base.start : before, auxiliary = lower(document, start - 1)
  const stance = auxiliary === "had" && (start < 2 || tag[start - 2] === Tag.PUNCT || sentence[start - 2] !== sentence[start]) ? { stance: { modality: "hypothetical" as const } } : lower(document, start - 2) === "nor" ? { stance: { polarity: "denied" as const } } : {}
  if (inside && base.head === token && !/^(?:unless|if|as|while|when)$/u.test(lower(document, base.start))) return { ...cue, phrase, beforeHead: true, ...stance }
  let first = start
  while (first < before && (tag[first] === Tag.DET || tag[first] === Tag.SCONJ || tag[first] === Tag.ADP || tag[first] === Tag.ADV || /^(?:unless|if|as|while|when)$/u.test(lower(document, first)))) first++
  return { ...cue, word: first, wordEnd: token, ...stance }
}
