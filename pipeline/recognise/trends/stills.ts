import { type Document, lemmaOf } from "../../document/document.ts"
import { Tag, TokenKind } from "../../document/token.ts"
import type { Ground } from "../figures/ground.ts"
import { lower } from "../figures/numeral/cursor.ts"
import { ownerOf } from "../figures/phrases.ts"
import type { Cue } from "./cue.ts"
import { isMeasurable } from "./measurable.ts"
import { subjectThing } from "./subjects.ts"
import { headOf, whole } from "./things.ts"

const staying = new Set(["remain", "stay", "hold", "keep", "stand", "trade", "end", "close", "finish", "continue"])

/** "was unchanged at 6.4%", "remained stable", "left rates unchanged", "did not change". */
export const byStill = (ground: Ground, token: number): Cue | undefined => {
  const { document } = ground, { tag } = document.tokens, form = lower(document, token)
  const index = document.clauseAt[token]!, clause = document.clauses[index], group = clause === undefined ? undefined : document.verbGroups[clause.verb]
  if (form === "change" && tag[token] === Tag.NOUN) return noChangeIn(ground, token)
  if (clause === undefined || group === undefined || tag[token + 1] === Tag.NOUN && document.nounPhraseAt[token] === document.nounPhraseAt[token + 1] && document.nounPhraseAt[token]! >= 0) return undefined
  // "kept its key rate steady", where the adjective was taken for the head.
  const phrase = document.nounPhraseAt[token]!, base = document.nounPhrases[phrase]
  if (base !== undefined && base.head === token && tag[token] === Tag.NOUN && tag[token - 1] === Tag.NOUN && token > base.start && clause.object === phrase && /^(?:leave|keep|hold|maintain)$/u.test(lemmaOf(document, group.head)) && isMeasurable(lemmaOf(document, token - 1))) {
    return { token, first: token, last: token + 1, direction: "unchanged", phrase, beforeHead: true, ...(clause.subject === undefined ? {} : { agent: clause.subject }), rule: "trend-standing" }
  }
  if (form === "change" || form === "changed" || form === "moved") return notChanging(ground, token, index)
  if (form === "same") return stayingTheSame(ground, token, index)
  const cue = { token, first: token, last: token + 1, direction: "unchanged" as const, rule: "trend-standing" }
  // "left rates unchanged": of the object right before it; where it was taken for a participle, its own clause hangs on that one.
  const before = document.nounPhraseAt[token - 1] ?? -1, own = group.head === token ? clause.parent === undefined ? undefined : document.clauses[clause.parent] : clause
  const keeping = own === undefined ? undefined : document.verbGroups[own.verb]
  if (before >= 0 && keeping !== undefined && own!.object === before && document.nounPhrases[before]!.end === token && /^(?:leave|keep|hold|maintain)$/u.test(lemmaOf(document, keeping.head))) {
    const thing = whole(document, before)
    return isMeasurable(headOf(document, thing)) ? { ...cue, ...thing, ...(own!.subject === undefined ? {} : { agent: own!.subject }) } : undefined
  }
  if (group.head > token || group.head !== token && clause.predicate !== token && token - group.end > 1) return undefined
  const lemma = lemmaOf(document, group.head), thing = subjectThing(document, index)
  if (thing === undefined || thing.phrase !== undefined && tag[document.nounPhrases[thing.phrase]!.head] !== Tag.NOUN && thing.tail === undefined) return undefined
  const measured = isMeasurable(headOf(document, thing))
  if (form === "still" || form === "level" ? !((lemma === "stand" || lemma === "remain" || lemma === "hold") && measured && group.end === token) : group.head !== token && !(form === "unchanged" ? lemma === "be" || staying.has(lemma) : staying.has(lemma) ? measured || form === "flat" || form === "unchanged" : lemma === "be" && measured)) return undefined
  return { ...cue, ...(form === "still" ? { first: group.head } : {}), ...thing, ...(lower(document, token + 1) === "at" ? { at: token + 2 } : {}) }
}

/** "has not changed", "is little changed", "barely changed". */
const notChanging = ({ document }: Ground, token: number, index: number): Cue | undefined => {
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
  return thing === undefined || !isMeasurable(headOf(document, thing)) ? undefined : { token, first, last: token + 1, direction: "unchanged", ...thing, stance: { polarity: "affirmed" }, rule: "trend-standing" }
}

/** "no change in the base rate", "little change in rents". */
const noChangeIn = ({ document }: Ground, token: number): Cue | undefined => {
  const base = document.nounPhrases[document.nounPhraseAt[token] ?? -1], inner = lower(document, token + 1) === "in" ? document.nounPhraseAt[token + 2] ?? -1 : -1
  if (base === undefined || inner < 0 || !/^(?:no|little)$/u.test(lower(document, base.start)) && !/^(?:no|little)$/u.test(lower(document, base.start - 1))) return undefined
  const thing = whole(document, ownerOf(document, inner))
  return isMeasurable(headOf(document, thing)) ? { token, first: token, last: token + 1, direction: "unchanged", ...thing, stance: { polarity: "affirmed" }, rule: "trend-standing" } : undefined
}

/** "tolls stayed the same". */
const stayingTheSame = ({ document }: Ground, token: number, index: number): Cue | undefined => {
  const group = document.verbGroups[document.clauses[index]!.verb]!
  return lower(document, token - 1) === "the" && group.end === token - 1 && /^(?:stay|remain|be|keep)$/u.test(lemmaOf(document, group.head)) && document.tokens.tag[token + 1] !== Tag.NOUN && document.tokens.tag[token + 1] !== Tag.ADJ ? unmoved(document, token, index, group.head) : undefined
}

/** "held its rate at 5%", "kept its forecast at 2%": what is held at a number. */
export const byHold = (ground: Ground, token: number): Cue | undefined => {
  const { document } = ground, index = document.clauseAt[token]!, clause = document.clauses[index], group = clause === undefined ? undefined : document.verbGroups[clause.verb]
  if (clause !== undefined && clause.object === undefined && group?.head === token && /^(?:stay|remain|hold)$/u.test(lemmaOf(document, token)) && lower(document, token + 1) === "at" && document.tokens.tag[token + 2] === Tag.NUM) {
    const thing = subjectThing(document, index)
    return thing === undefined || !isMeasurable(headOf(document, thing)) ? undefined : { token, first: token, last: token + 1, direction: "unchanged", ...thing, at: token + 2, rule: "trend-standing" }
  }
  if (clause?.object === undefined || group?.head !== token || lower(document, token) === "left") return undefined
  const { reach } = document.nounPhrases[clause.object]!, end = document.nounPhrases[clause.object]!.end
  for (const at of [end, reach]) {
    const word = lower(document, at)
    if (word !== "at" || document.tokens.kind[at + 1] !== TokenKind.number && document.tokens.kind[at + 2] !== TokenKind.number) continue
    const thing = whole(document, clause.object)
    return isMeasurable(headOf(document, thing)) ? { token, first: token, last: token + 1, direction: "unchanged", ...thing, at: at + 1, ...(clause.subject === undefined ? {} : { agent: clause.subject }), rule: "trend-standing" } : undefined
  }
  return undefined
}
