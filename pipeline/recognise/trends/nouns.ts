import { type Document, lemmaOf } from "../../document/document.ts"
import { Tag } from "../../document/token.ts"
import type { Ground } from "../figures/ground.ts"
import { nameOf } from "../figures/measured.ts"
import { measureOfNoun } from "../figures/moveNoun.ts"
import { hasNumber } from "../figures/clauseOf.ts"
import { lower } from "../figures/numeral/cursor.ts"
import { ownerOf } from "../figures/phrases.ts"
import { changeNouns } from "./changeWords.ts"
import { adjectiveBefore, type Cue, present, type Thing } from "./cue.ts"
import { isJudging, judged } from "./judged.ts"
import { isConcrete, isGradable, isMeasurable } from "./measurable.ts"
import { subjectThing } from "./subjects.ts"
import { headOf, whole } from "./things.ts"
import { viewOfNoun } from "./nounViews.ts"

/** Nouns that say by themselves that something rises or falls; the others need "in" or a number. */
const plain = new Set(["increase", "decrease", "rise", "decline", "drop", "reduction", "surge", "upturn", "uptick", "slump", "hike", "downturn", "upsurge", "spike", "deterioration", "cut"])
/** Nouns that behind "of" need an amount: "the fall of prices", not "the fall of Kabul". */
const ofAmounts = new Set(["fall", "collapse", "growth", "expansion", "recovery", "boom", "slide", "climb", "gain", "jump", "stability", "contraction", "erosion", "cut", "improvement", "rise", "decline", "soar", "plunge", "dip", "widening", "strengthening", "weakening", "narrowing", "deterioration", "boost", "advance", "tumble", "drop", "dip", "jump", "spike", "leap", "rally", "nosedive", "appreciation", "depreciation", "devaluation"])
/** Verbs whose object is what their subject does: "exports saw a sharp rise". */
const undergoing = new Set(["average", "reach", "achieve", "maintain", "see", "show", "record", "post", "report", "register", "suffer", "experience", "enjoy", "undergo", "face", "be", "represent", "mark"])

const liquid = /^(?:water|oil|blood|rain|milk|gas|ink|river|sea|coffee|beef|pork|meat|lamb|cloth|bread|cheese)$/u

/** Whether what a noun of change is said of can have an amount: places, people and works have none, and "of" asks for one. */
const isSaidOf = (ground: Ground, of: number, preposition: string, lemma: string, head: string): boolean => {
  if (preposition === "for") return false
  if (preposition === "to") return (lemma === "cut" || lemma === "reduction" || lemma === "boost" || lemma === "increase") && isMeasurable(head)
  const name = nameOf(ground, of)
  if (name !== undefined && name.last > ground.document.nounPhrases[of]!.head && (preposition === "in" || ofAmounts.has(lemma)) && !isMeasurable(head)) return false
  if (lemma === "hike") return isMeasurable(head)
  if (lemma === "depreciation" || lemma === "appreciation" || lemma === "devaluation") return preposition === "of" && !isConcrete(head)
  if (preposition === "of" && ofAmounts.has(lemma)) return isMeasurable(head) && !((lemma === "drop" || lemma === "cut") && liquid.test(head)) || (lemma === "decline" || lemma === "erosion" || lemma === "widening" || lemma === "growth") && !isConcrete(head) && name === undefined && isGradable(head)
  return !isConcrete(head) && !(lemma === "drop" && preposition === "of")
}

/** "led to a fall in road deaths": the phrase behind "in" or "of" that the grammar gave to the verb. */
const phraseBehind = (document: Document, end: number): number | undefined => {
  const word = lower(document, end), inner = word === "in" || word === "of" ? document.nounPhraseAt[end + 1] ?? -1 : -1
  if (inner < 0 || document.tokens.sentence[end] !== document.tokens.sentence[end - 1]) return undefined
  const phrase = ownerOf(document, inner)
  return document.tokens.tag[document.nounPhrases[phrase]!.head] === Tag.NOUN && !hasNumber(document, phrase) ? phrase : undefined
}

/** "a decline of 3 points in vaccination": behind the number. */
const pastNumber = (document: Document, end: number): number => {
  const word = lower(document, end), inner = word === "of" || word === "by" ? document.nounPhraseAt[end + 1] ?? -1 : -1
  return inner >= 0 && hasNumber(document, inner) ? document.nounPhrases[inner]!.end : end
}

/** What a noun of change speaks of in its own phrase or behind it; else, where a verb says that it happens to its subject, that. */
const saidOf = (ground: Ground, phrase: number, lemma: string, hung: boolean): Thing | undefined => {
  const { document } = ground, base = document.nounPhrases[phrase]!, of = measureOfNoun(ground, phrase) ?? phraseBehind(document, base.end) ?? phraseBehind(document, pastNumber(document, base.end))
  if (of !== undefined) {
    const preposition = lower(document, base.attached.find(({ phrase: inner }) => inner === of)?.preposition ?? base.end), thing = { ...whole(document, of) }
    return hung || isSaidOf(ground, of, preposition, lemma, headOf(document, thing)) ? thing : undefined
  }
  const inside = document.tokens.tag[base.head - 1], compound = base.head > base.start && (inside === Tag.NOUN || inside === Tag.PROPN && isMeasurable(lower(document, base.head - 1))) && document.nounPhraseAt[base.head - 1] === phrase
  if (compound && /^(?:surge|plateau|boom)$/u.test(lemma) && !isMeasurable(lower(document, base.head - 1)) || compound && lemma === "surge" && /^(?:power|storm|tidal|sea|electricity)$/u.test(lower(document, base.head - 1))) return undefined
  // "poverty reduction is a priority": the policy, where no article or adjective makes it something that happened.
  if (compound && !hung && lemma === "reduction" && base.start === base.head - 1 && base.possessor === undefined && document.tokens.word[base.head]!.lower === "reduction") return undefined
  if (compound && (hung || plain.has(lemma)) && (lemma !== "cut" && lemma !== "hike" || isMeasurable(lemmaOf(document, base.head - 1).toLowerCase()))) return { phrase, beforeHead: true }
  return subjectOfObject(document, phrase, hung)
}

/** "Exports saw a sharp rise", "the figure is a 5% increase on last year". */
const subjectOfObject = (document: Document, phrase: number, hung: boolean): Thing | undefined => {
  const index = document.clauseAt[document.nounPhrases[phrase]!.head]!, clause = document.clauses[index], verb = clause === undefined ? undefined : document.verbGroups[clause.verb]
  if (clause?.object !== phrase || verb === undefined || !undergoing.has(lemmaOf(document, verb.head)) || lemmaOf(document, verb.head) === "be" && !hung) return undefined
  const thing = subjectThing(document, index)
  return thing !== undefined && isMeasurable(headOf(document, thing)) ? thing : undefined
}

/** "cases are on the rise", "the industry is in decline". */
const states = new Set(["rise", "increase", "decline", "wane", "retreat", "decrease", "upswing", "downswing"])
const asState = (document: Document, phrase: number, lemma: string): Thing | undefined => {
  const base = document.nounPhrases[phrase]!, before = lower(document, base.start - 1)
  if (!states.has(lemma) || !(before === "on" && base.head === base.start + 1 && lower(document, base.start) === "the" || before === "in" && base.head === base.start && (lemma === "decline" || lemma === "retreat"))) return undefined
  const index = document.clauseAt[base.head]!, clause = document.clauses[index], verb = clause === undefined ? undefined : document.verbGroups[clause.verb]
  if (clause === undefined || verb === undefined) return undefined
  // "with crime on the rise": the noun right before.
  const held = document.nounPhraseAt[base.start - 2] ?? -1
  if (held >= 0 && document.nounPhrases[held]!.end === base.start - 1 && (verb.end < document.nounPhrases[held]!.start || verb.start > base.head) && document.tokens.tag[document.nounPhrases[held]!.head] === Tag.NOUN) return whole(document, held)
  if (!/^(?:be|remain|continue|stay|keep)$/u.test(lemmaOf(document, verb.head))) return undefined
  const thing = subjectThing(document, index)
  return thing === undefined || thing.phrase !== undefined && document.tokens.tag[document.nounPhrases[thing.phrase]!.head] === Tag.PRON ? undefined : thing
}

/** "another cut", "a further rise", "the ninth straight annual fall": of what was told before. */
const isEcho = (document: Document, start: number, token: number): boolean => {
  for (let at = start; at < token; at++) if (/^(?:another|further|straight|consecutive|successive|annual|monthly|quarterly|yearly|second|third|fourth|fifth)$/u.test(lower(document, at))) return true
  return false
}

const losable = /^(?:farmland|habitat|forest|land|cover|biodiversity|job|income|revenue|population|territory|grassland|wetland|ice|soil|species|value|earnings|tree)$/u

/** "the loss of farmland": only "of" makes it a change; what firms lose is a level. */
export const byLoss = (ground: Ground, token: number): Cue | undefined => {
  const { document } = ground, phrase = document.nounPhraseAt[token]!, base = document.nounPhrases[phrase]
  if (base === undefined || base.head !== token || document.tokens.tag[token] !== Tag.NOUN || lower(document, base.end) !== "of") return undefined
  // "the loss of 3,000 jobs"
  const counted = document.nounPhraseAt[base.end + 1] ?? -1, of = phraseBehind(document, base.end) ?? (counted >= 0 && hasNumber(document, counted) ? counted : undefined)
  return of === undefined || !losable.test(headOf(document, { phrase: of })) ? undefined : present<Cue>({ token, first: token, last: token + 1, direction: "decrease", phrase: of, at: base.end + 1, intensity: adjectiveBefore(ground, base.start, token), stance: viewOfNoun(document, phrase, token).stance, rule: "trend-noun" })
}

/** "before depreciation and amortisation", "depreciation of assets": what accounts write off. */
const isCharge = (document: Document, token: number): boolean =>
  /^(?:before|and|,)$/u.test(lower(document, token - 1)) || /^amorti[sz]ation$/u.test(lower(document, token + 2)) || lower(document, token + 1) === "of" && /^(?:assets?|property|equipment|plant|buildings?)$/u.test(lower(document, token + 2))

/** The noun of change that heads a phrase: "a rise in exports", "the decline of the rouble", "a price increase". */
export const byNoun = (ground: Ground, token: number, measuring: (token: number) => boolean): Cue | undefined => {
  const { document } = ground, phrase = document.nounPhraseAt[token]!, base = document.nounPhrases[phrase]
  if (base === undefined || base.head !== token) return undefined
  const lemma = lemmaOf(document, token), word = changeNouns.get(lemma)
  if (word === undefined || lemma === "depreciation" && isCharge(document, token)) return undefined
  const state = asState(document, phrase, lemma)
  if (state !== undefined) return { token, first: token, last: token + 1, direction: word.direction, ...state, rule: "trend-noun" }
  const hung = measuring(token), thing = saidOf(ground, phrase, lemma, hung), echo = thing === undefined && (plain.has(lemma) || lemma === "fall" || lemma === "gain" || lemma === "jump" || lemma === "contraction" || lemma === "plunge") && isEcho(document, base.start, token)
  if (thing === undefined && !hung && !echo) return undefined
  const head = thing === undefined ? "" : headOf(document, thing)
  if (isJudging(lemma) && !hung && !isGradable(head)) return undefined
  const view = viewOfNoun(document, phrase, token)
  if (view.aim === true && !hung) return undefined
  return present<Cue>({
    token, first: token, last: token + 1, direction: judged(lemma, head, word.direction), ...(thing ?? { phrase }), echo: echo || thing === undefined ? true : undefined, intensity: adjectiveBefore(ground, base.start, token), stance: view.stance, aim: view.aim, rule: "trend-noun"
  })
}
