import { type Document, lemmaOf } from "../../document/document.ts"
import type { Clause } from "../../document/phrase.ts"
import { Tag } from "../../document/token.ts"
import type { Ground } from "../figures/ground.ts"
import { moved } from "../figures/move.ts"
import { lower } from "../figures/numeral/cursor.ts"
import { subjectOf } from "../figures/phrases.ts"
import { type ChangeWord, changeAdjectives, changeVerbs } from "./changeWords.ts"
import { adverbBeside, type Cue, present, type Thing } from "./cue.ts"
import { isJudging, judged } from "./judged.ts"
import { isAmount, isGradable, isIll, isMeasurable } from "./measurable.ts"
import { isOtherSense } from "./senses.ts"
import { headOf, outermost, subjectThing, whole } from "./things.ts"
import { viewOfVerb } from "./views.ts"
import { sides } from "./wordClass.ts"

/** Verbs that are a number by themselves. */
const numeric = /^(?:double|triple|quadruple|halve)$/u

/** "surged past 10 million": what follows is where it came to. */
const passing = /^(?:past|above|below|over|beyond|under)$/u

/** Everyday verbs that are often figures of speech: beside them only what is plainly an amount changes. */
const figurative = /^(?:advance|retreat|extend|stall|freeze|gain|lose|shed|collapse|dive|leap)$/u

/** What is less, not gone, when it is lost. */
const losable = /^(?:value|weight|influence|popularity|support|share|strength|momentum|power|population|ground|appeal|relevance|importance|height|altitude|speed|interest|trust|confidence)$/u

/** How many clauses away the one may be whose subject a participle describes. */
const near = 6

/** "Declining fertility slowed this growth": a participle right before the subject of another verb is its adjective. */
const asAdjective = ({ document }: Ground, clause: Clause, index: number, token: number): Cue | undefined => {
  const { tag, word } = document.tokens, { object } = clause
  const change = object === undefined || clause.kind !== "participle" || document.nounPhrases[object]!.start !== token + 1 ? undefined : changeAdjectives.get(word[token]!.lower)
  if (change === undefined || change.weak === true || tag[token + 1] === Tag.DET || tag[token + 1] === Tag.PRON || tag[document.nounPhrases[object!]!.head] !== Tag.NOUN) return undefined
  for (let at = Math.max(0, index - near); at < index + near; at++) {
    const other = document.clauses[at]
    if (other !== undefined && other !== clause && other.subject === object) return { token, first: token, last: token + 1, direction: judged(word[token]!.lower, headOf(document, { phrase: object! }), change.direction), phrase: object!, stance: { modality: "asserted", polarity: "affirmed" }, rule: "trend-adjective" }
  }
  return undefined
}

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
  if (lower(document, token - 1) !== "to" || word[token]!.lower !== lemma || change === undefined || change.weak === true || change.mover === "object" || tag[token - 2] !== Tag.VERB && tag[token - 2] !== Tag.ADJ) return undefined
  const governor = lemmaOf(document, token - 2), index = document.clauseAt[token]!
  if (!heralding.test(governor) || document.clauses[index] === undefined) return undefined
  const thing = subjectThing(document, index)
  return thing === undefined ? undefined : { token, first: token, last: token + 1, direction: judged(lemma, headOf(document, thing), change.direction), ...thing, ...(foretold.test(governor) ? { stance: { modality: "forecast" as const } } : {}), rule: "trend-verb" }
}

const conditional = /^(?:if|when|as|unless|once|until|while|because|though|although|whenever|since|where|whether)$/u

/** "If demand falls, …", where the verb was taken for a noun: behind a conjunction, without a verb of its own. */
export const asFinite = ({ document }: Ground, token: number): Cue | undefined => {
  const { tag, word } = document.tokens, lemma = word[token]!.lemmas[Tag.VERB]!, change = changeVerbs.get(lemma), phrase = document.nounPhraseAt[token]!, base = document.nounPhrases[phrase]
  if (change === undefined || change.weak === true || change.mover === "object" || base?.head !== token || token === base.start || tag[token - 1] !== Tag.NOUN || word[token]!.lower !== `${lemma}s`) return undefined
  const opener = lower(document, base.start - 1)
  if (!conditional.test(opener) || word[token + 1]?.form !== "," && tag[token + 1] !== Tag.ADV && tag[token + 1] !== Tag.ADP && tag[token + 1] !== Tag.CCONJ) return undefined
  return { token, first: token, last: token + 1, direction: change.direction, phrase, beforeHead: true, stance: { modality: opener === "if" || opener === "unless" || opener === "whether" ? "hypothetical" : "asserted" }, rule: "trend-verb" }
}

/** A participle behind a comma that goes on about what the verb before it changes: "slowed this growth to 1.4%, rebounding to 2%". */
const goesOn = (document: Document, clause: Clause, word: ChangeWord): Thing | undefined => {
  const parent = clause.parent === undefined ? undefined : document.clauses[clause.parent], group = parent === undefined ? undefined : document.verbGroups[parent.verb]
  if (clause.kind !== "participle" || word.mover === "object" || parent?.object === undefined || group === undefined || document.tokens.word[document.verbGroups[clause.verb]!.start - 1]?.form !== ",") return undefined
  const above = changeVerbs.get(lemmaOf(document, group.head))
  return above !== undefined && above.mover !== "subject" && clause.object === undefined ? whole(document, parent.object) : undefined
}

/** "the worsening crisis exacerbated by the war", "prices driven up by demand": a participle right behind a noun describes it. */
const described = (document: Document, clause: Clause): number | undefined => {
  const { start } = document.verbGroups[clause.verb]!, before = document.nounPhraseAt[start - 1] ?? -1
  if (clause.kind !== "participle" || clause.object !== undefined && document.nounPhrases[clause.object]!.start >= start || before < 0 || document.nounPhrases[before]!.end !== start) return undefined
  return document.tokens.tag[document.nounPhrases[before]!.head] === Tag.NOUN ? before : undefined
}

/** "…, exacerbated by": a participle behind a comma says what happens to the noun right before the comma, or to the subject. */
const apart = (document: Document, clause: Clause): number | undefined => {
  const group = document.verbGroups[clause.verb]!, { start } = group
  if (clause.kind !== "participle" || clause.object !== undefined || document.tokens.word[start - 1]?.form !== "," || lower(document, group.head + 1) !== "by") return undefined
  const before = document.nounPhraseAt[start - 2] ?? -1
  if (before < 0) return undefined
  const root = outermost(document, before), head = headOf(document, { phrase: root })
  return isGradable(head) && document.tokens.tag[document.nounPhrases[root]!.head] === Tag.NOUN ? root : undefined
}

/** What a verb of change says changes, and who makes it. */
const changed = (ground: Ground, clause: Clause, index: number, word: ChangeWord): { readonly thing: Thing | undefined; readonly agent?: number } => {
  const { document } = ground, head = document.verbGroups[clause.verb]!.head
  const participle = word.mover === "subject" || document.tokens.word[head]!.lower.endsWith("ing") && word.mover === "either" ? undefined : described(document, clause) ?? apart(document, clause)
  if (participle !== undefined && (word.mover === "object" || document.tokens.word[head]!.lower.endsWith("ed") || lower(document, head + 1) === "by")) return { thing: { phrase: outermost(document, participle) } }
  const said = moved(document, clause, word)
  const agent = said.agent === undefined ? {} : { agent: said.agent }
  if (said.phrase !== undefined && said.phrase === clause.object && said.agent !== undefined) return { thing: whole(document, said.phrase), ...agent }
  if (said.phrase !== undefined && said.phrase === clause.object) return { thing: whole(document, said.phrase), ...agent }
  if (word.mover === "object" && clause.object === undefined && document.verbGroups[clause.verb]?.passive !== true) return { thing: said.phrase === undefined ? undefined : { phrase: said.phrase }, ...agent }
  return { thing: goesOn(document, clause, word) ?? subjectThing(document, index), ...agent }
}

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
  const { agent, thing } = changed(ground, clause, index, word)
  const head = thing === undefined ? "" : headOf(document, thing)
  if (lemma === "grow" && sides.has(lower(document, token + 1)) && !/^(?:faster|slower|more|less|up|out|back|off)$/u.test(lower(document, token + 1))) return undefined
  if (lemma === "ease" && !hung && !isAmount(head) && !isIll(head)) return undefined
  // "the fastest growing": no noun.
  if (thing?.phrase !== undefined && document.nounPhrases[thing.phrase]!.head === token - 1 && document.tokens.tag[token - 1] === Tag.ADJ && lower(document, token).endsWith("ing")) return undefined
  if (lemma === "push" || lemma === "add" && !hung || lemma === "lose" && !hung && !losable.test(head)) return undefined
  // "fell" has no object: "a crisis that stalled the transition".
  if (word.mover === "subject" && !hung && clause.object !== undefined && document.nounPhrases[clause.object]!.start > token && document.tokens.tag[document.nounPhrases[clause.object]!.head] === Tag.NOUN && document.nounPhrases[clause.object]!.start <= token + 3 && ground.dateAt[document.nounPhrases[clause.object]!.head]! < 0 && !/^(?:time|year|month|week|day|quarter)$/u.test(lemmaOf(document, document.nounPhrases[clause.object]!.head))) return undefined
  if (word.weak === true && !hung && !isAmount(head) && (figurative.test(lemma) || !isMeasurable(head)) && head !== "those" && head !== "that") return undefined
  if (isJudging(lemma) && !hung && thing !== undefined && !isGradable(head)) return undefined
  if (isOtherSense(ground, token, lemma, clause.object, thing?.phrase, word)) return undefined
  return present<Cue>({
    token, first: token, last: token + 1, direction: judged(lemma, head, word.direction), phrase: undefined, ...thing, agent, intensity: adverbBeside(ground, group.start, token), stance: view.stance ?? (group.tense === "future" && group.passive && word.mover === "object" ? { modality: "planned" } : undefined), aim: view.aim,
    at: passing.test(lower(document, token + 1)) ? token + 1 : undefined, rule: "trend-verb"
  })
}
