import { type Document, lemmaOf } from "../../document/document.ts"
import { Tag } from "../../document/token.ts"
import type { Ground } from "../figures/ground.ts"
import { lower } from "../figures/numeral/cursor.ts"
import { ownerOf } from "../figures/phrases.ts"
import type { Cue } from "./cue.ts"
import { isMeasurable } from "./measurable.ts"
import { subjectThing } from "./subjects.ts"
import { headOf, whole } from "./things.ts"
import { isTime } from "./times.ts"

/** Whether a word stands right behind a verb, but for adverbs: "remained more or less constant". */
export const isBehind = (document: Document, token: number, end: number): boolean => {
  if (token < end || token - end > 3) return false
  for (let at = end; at < token; at++) if (document.tokens.tag[at] !== Tag.ADV && lower(document, at) !== "or") return false
  return true
}

/** "has not changed", "is little changed", "barely changed". */
export const notChanging = ({ document }: Ground, token: number, index: number): Cue | undefined => {
  const clause = document.clauses[index]!, group = document.verbGroups[clause.verb]!
  if (group.head !== token || clause.object !== undefined) return undefined
  // "were little changed", where the participle was given a clause of its own.
  const above = clause.parent === undefined ? undefined : document.verbGroups[document.clauses[clause.parent]!.verb], before = lower(document, token - 1)
  if (before === "little" && above?.copula === true && above.end === token - 1) return unmoved(document, token, clause.parent!, token - 1)
  const denied = group.negated || before === "little" || before === "barely" || before === "hardly" || before === "scarcely"
  return denied ? unmoved(document, token, index, group.negated ? token : token - 1) : undefined
}

const unmoved = (document: Document, token: number, index: number, first: number): Cue | undefined => {
  const thing = subjectThing(document, index)
  // "will not change": foreseen.
  const stance = document.clauses[index]!.modality === "planned" ? { polarity: "affirmed" as const, modality: "forecast" as const } : { polarity: "affirmed" as const }
  return thing === undefined || !isMeasurable(headOf(document, thing)) ? undefined : { token, first, last: token + 1, direction: "unchanged", ...thing, stance, rule: "trend-standing" }
}

/** "no change in the base rate", "little change in rents". */
export const noChangeIn = ({ document }: Ground, token: number): Cue | undefined => {
  const base = document.nounPhrases[document.nounPhraseAt[token] ?? -1], inner = lower(document, token + 1) === "in" ? document.nounPhraseAt[token + 2] ?? -1 : -1
  if (base === undefined || inner < 0 || !/^(?:no|little)$/u.test(lower(document, base.start)) && !/^(?:no|little)$/u.test(lower(document, base.start - 1))) return undefined
  const thing = whole(document, ownerOf(document, inner))
  return isMeasurable(headOf(document, thing)) ? { token, first: token, last: token + 1, direction: "unchanged", ...thing, stance: { polarity: "affirmed" }, rule: "trend-standing" } : undefined
}

const showing = new Set(["show", "see", "record", "register", "report", "undergo"])

/** "the number of families showed no change". */
export const showingNone = ({ document }: Ground, token: number, index: number): Cue | undefined => {
  const clause = document.clauses[index], phrase = document.nounPhraseAt[token]!, base = document.nounPhrases[phrase]
  return clause === undefined || base === undefined || clause.object !== phrase || base.head !== token || !/^(?:no|little)$/u.test(lower(document, base.start)) || !showing.has(lemmaOf(document, document.verbGroups[clause.verb]!.head)) ? undefined : unmoved(document, token, index, base.start)
}

/** "tolls stayed the same", "turnout was almost the same as four years ago". */
export const stayingTheSame = (ground: Ground, token: number, index: number): Cue | undefined => {
  const { document } = ground, { tag } = document.tokens, group = document.verbGroups[document.clauses[index]!.verb]!, lemma = lemmaOf(document, group.head)
  if (lower(document, token - 1) !== "the" || !isBehind(document, token - 1, group.end) || tag[token + 1] === Tag.NOUN || tag[token + 1] === Tag.ADJ) return undefined
  const compared = lower(document, token + 1) === "as"
  return /^(?:stay|remain|keep)$/u.test(lemma) || lemma === "be" && (!compared && group.end === token - 1 || compared && isTime(ground, token + 2)) ? unmoved(document, token, index, lemma === "be" ? token - 1 : group.head) : undefined
}
