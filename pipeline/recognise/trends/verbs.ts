import { type Document, lemmaOf } from "../../document/document.ts"
import type { Clause } from "../../document/phrase.ts"
import { Tag } from "../../document/token.ts"
import type { Ground } from "../figures/ground.ts"
import { lower } from "../figures/numeral/cursor.ts"
import { changed } from "./changed.ts"
import { type ChangeWord, changeAdjectives, changeVerbs } from "./changeWords.ts"
import { adverbBeside, type Cue, present, type Thing } from "./cue.ts"
import { isJudging, judged } from "./judged.ts"
import { isAmount, isGradable, isIll, isMeasurable, isThing } from "./measurable.ts"
import { isOtherSense } from "./senses.ts"
import { headOf } from "./things.ts"
import { viewOfVerb } from "./views.ts"
import { sides } from "./wordClass.ts"

/** Verbs that are a number by themselves. */
const numeric = /^(?:double|triple|quadruple|halve)$/u

const compared = /^(?:steeper|sharper|bigger|larger|smaller|greater|faster|slower|wider|deeper|milder|broader|quicker|further|slighter|stronger|weaker)$/u

/** "surged past 10 million": what follows is where it came to. */
const passing = /^(?:past|above|below|over|beyond|under)$/u

/** Everyday verbs that are often figures of speech: beside them only what is plainly an amount changes. */
const figurative = /^(?:advance|retreat|extend|stall|freeze|gain|lose|shed|collapse|dive|leap)$/u

/** What spreads as there is more of it. */
const spreading = /^(?:malaria|cholera|dengue|measles|polio|ebola|flu|influenza|covid|covid-19|virus|disease|infection|epidemic|outbreak|fever|plague|tuberculosis|hiv|aids|mpox|variant|drought|desertification|deforestation|hunger|famine|unrest|violence|strike|panic)$/u
const isConcreteOwner = /^(?:owner|company|firm|group|bank|maker|airline|carrier|retailer|team|club|party|government|state|mill|plant)$/u

/** What is less, not gone, when it is lost. */
const losable = /^(?:value|weight|influence|popularity|support|share|strength|momentum|power|population|ground|appeal|relevance|importance|height|altitude|speed|interest|trust|confidence)$/u

/** How many clauses away the one may be whose subject a participle describes. */
const near = 6

/** Whether a phrase is a subject, or joined to one that is: "falling birth rates and rising life expectancy leave". */
const isSubject = (document: Document, subject: number | undefined, phrase: number): boolean => {
  if (subject === undefined || subject === phrase) return subject === phrase
  const base = document.nounPhrases[subject]!, { end } = document.nounPhrases[phrase]!
  return subject > phrase && subject <= phrase + 2 && document.tokens.tag[end] === Tag.CCONJ && base.start - end <= 3
}

/** "Declining fertility slowed this growth": a participle right before the subject of another verb is its adjective. */
const asAdjective = ({ document }: Ground, clause: Clause, index: number, token: number): Cue | undefined => {
  const { tag, word } = document.tokens, { object } = clause
  const gerund = clause.kind === "participle" || clause.kind === "coordinate" && document.verbGroups[clause.verb]!.tense === "gerund"
  const change = object === undefined || !gerund || document.nounPhrases[object]!.start !== token + 1 ? undefined : changeAdjectives.get(word[token]!.lower)
  if (change === undefined || change.weak === true || tag[token + 1] === Tag.DET || tag[token + 1] === Tag.PRON || tag[document.nounPhrases[object!]!.head] !== Tag.NOUN) return undefined
  for (let at = Math.max(0, index - near); at < index + near; at++) {
    const other = document.clauses[at]
    if (other !== undefined && other !== clause && isSubject(document, other.subject, object!)) return { token, first: token, last: token + 1, direction: judged(word[token]!.lower, headOf(document, { phrase: object! }), change.direction), phrase: object!, stance: { modality: "asserted", polarity: "affirmed" }, rule: "trend-adjective" }
  }
  return undefined
}

/** Where the number may begin that a verb goes to, where no figure names the verb: "surged past 10 million", "raised pay by 5,000". */
const numberAt = (document: Document, token: number, thing: Thing | undefined): number | undefined => {
  if (passing.test(lower(document, token + 1)) || document.tokens.tag[token + 1] === Tag.NUM) return token + 1
  const behind = thing?.word !== undefined ? (thing.wordEnd ?? thing.word + 1) : thing?.tail ?? (thing?.phrase === undefined ? -1 : document.nounPhrases[thing.phrase]!.end), reach = thing?.phrase === undefined ? -1 : document.nounPhrases[thing.phrase]!.reach
  for (const at of [token + 1, behind, reach]) if (at > token && /^(?:to|by)$/u.test(lower(document, at))) return at + 1
  // "gained 12 seats"
  const base = thing?.phrase === undefined ? undefined : document.nounPhrases[thing.phrase]!
  if (base !== undefined && base.start > token && document.tokens.tag[base.start] === Tag.NUM) return base.start
  return undefined
}

/** What brings about a change without meaning it: "tariffs would raise prices", "the storm will cut output". */
const unwilling = /^(?:tariff|tax|reform|law|rule|measure|policy|deal|move|war|drought|storm|strike|ban|merger|closure|subsidy|sanction|technology|vaccine|drug|treatment|change|flood|heatwave|heat|frost|cold|weather|decision|budget|plan|scheme|bill|hike|cut|increase|rise|fall|shortage|crisis|pandemic|automation|competition|growth|inflation|recession|slowdown|delay|climate|warming|virus|conflict|attack|project|plant|factory|pipeline|line|road|railway|route|ai|intelligence|software|system)$/u

/** "growth will quicken": what comes by itself is foreseen, not planned. */
const willing = (document: Document, clause: Clause, word: ChangeWord, thing: Thing | undefined): Cue["stance"] => {
  const group = document.verbGroups[clause.verb]!
  const { subject } = clause
  if (clause.modality === "planned" && !group.passive && (group.modal === "would" || group.tense === "future") && subject !== undefined && clause.object !== undefined && (unwilling.test(lemmaOf(document, document.nounPhrases[subject]!.head)) || document.tokens.word[document.nounPhrases[subject]!.head]!.lower.endsWith("ing"))) return { modality: group.modal === "would" ? "hypothetical" : "forecast" }
  return clause.modality === "planned" && word.mover !== "object" && clause.object === undefined && !group.passive && thing !== undefined && (group.tense === "future" || group.modal === "would") ? { modality: "forecast" } : undefined
}

/** "will be slowed by the drought": behind a passive, what does it, not a number. */
const isDoneBy = (document: Document, end: number): boolean => lower(document, end) === "by" && document.tokens.tag[end + 1] !== Tag.NUM && document.tokens.tag[end + 1] !== Tag.SYM

/** The verb of change at a token, with what changes. `measuring` says whether a figure hangs on a token. */
export const byVerb = (ground: Ground, token: number, measuring: (token: number) => boolean): Cue | undefined => {
  const { document } = ground, index = document.clauseAt[token]!, clause = document.clauses[index], group = clause === undefined ? undefined : document.verbGroups[clause.verb]
  if (clause === undefined || group === undefined || group.head !== token) return undefined
  const lemma = lemmaOf(document, token), word = changeVerbs.get(lemma)
  if (word === undefined) return undefined
  // "Price increases are slowing": a noun before another verb.
  if (document.tokens.tag[token + 1] === Tag.AUX && lower(document, token).endsWith("s")) return undefined
  const participle = asAdjective(ground, clause, index, token)
  if (participle !== undefined) return participle
  const hung = measuring(token), view = viewOfVerb(document, index)
  if (view.aim === true && !hung && !numeric.test(lemma)) return undefined
  const { agent, thing, told } = changed(ground, clause, index, word)
  const head = thing === undefined ? "" : headOf(document, thing)
  const said = thing?.phrase === undefined ? "" : lower(document, document.nounPhrases[thing.phrase]!.head), echo = (said === "it" || said === "them" || said === "they" && word.mover !== "object") && !hung ? true : undefined
  if (lemma === "grow" && sides.has(lower(document, token + 1)) && !/^(?:faster|slower|more|less|up|out|back|off)$/u.test(lower(document, token + 1))) return undefined
  if (lemma === "spread" && !hung && !spreading.test(head) || (lemma === "lose" || lemma === "gain") && hung && isConcreteOwner.test(head)) return undefined
  if (lemma === "ease" && !hung && !isAmount(head) && !isIll(head)) return undefined
  // "the fastest growing": no noun.
  if (thing?.phrase !== undefined && document.nounPhrases[thing.phrase]!.head === token - 1 && document.tokens.tag[token - 1] === Tag.ADJ && lower(document, token).endsWith("ing")) return undefined
  // "expected a steeper increase": the adjective was taken for a noun, the noun for a verb.
  if (thing?.phrase !== undefined && document.nounPhrases[thing.phrase]!.head === token - 1 && document.nounPhrases[thing.phrase]!.start === token - 2 && compared.test(lower(document, token - 1)) && lower(document, token) === lemma) return undefined
  if (/^(?:few|many|some|none|all|most|several|more|less|one|other|others)$/u.test(head)) return undefined
  if (lemma === "push" || lemma === "add" && !hung || lemma === "lose" && !hung && !losable.test(head)) return undefined
  // "fell" has no object: "a crisis that stalled the transition".
  if (word.mover === "subject" && lemma !== "gain" && !hung && clause.object !== undefined && document.nounPhrases[clause.object]!.start > token && document.tokens.tag[document.nounPhrases[clause.object]!.head] === Tag.NOUN && document.nounPhrases[clause.object]!.start <= token + 3 && ground.dateAt[document.nounPhrases[clause.object]!.head]! < 0 && !/^(?:time|year|month|week|day|quarter)$/u.test(lemmaOf(document, document.nounPhrases[clause.object]!.head))) return undefined
  if (word.weak === true && !hung && !isAmount(head) && (figurative.test(lemma) || !isMeasurable(head)) && head !== "those" && head !== "that" && lemma !== "spread") return undefined
  if (word.mover !== "subject" && !hung && isThing(head)) return undefined
  if (isJudging(lemma) && !hung && thing !== undefined && !isGradable(head)) return undefined
  if (isOtherSense(ground, token, lemma, clause.object, echo === true ? undefined : thing?.phrase, word, thing?.word === undefined ? "" : head)) return undefined
  return present<Cue>({
    token, first: token, last: token + 1, direction: judged(lemma, head, word.direction), phrase: undefined, ...thing, agent, echo, intensity: adverbBeside(ground, group.start, token), stance: view.stance ?? willing(document, clause, word, thing) ?? (told === true ? { modality: "asserted", polarity: "affirmed" } : undefined) ?? (group.tense === "future" && group.passive && word.mover !== "subject" && !(word.mover === "either" && isDoneBy(document, group.end)) ? { modality: "planned" } : undefined), aim: view.aim,
    at: numberAt(document, token, thing), rule: "trend-verb"
  })
}
