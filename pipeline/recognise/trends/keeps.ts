import { type Document, lemmaOf } from "../../document/document.ts"
import { Tag, TokenKind } from "../../document/token.ts"
import type { Ground } from "../figures/ground.ts"
import { lower } from "../figures/numeral/cursor.ts"
import type { Cue, Thing } from "./cue.ts"
import { isMeasurable } from "./measurable.ts"
import { describing } from "./nominal.ts"
import { subjectThing } from "./subjects.ts"
import { bare, headOf, whole } from "./things.ts"

const keeping = /^(?:keep|leave|hold)$/u

/** "kept rates on hold": what a verb of keeping holds so. */
export const byOnHold = ({ document }: Ground, token: number): Cue | undefined => {
  const clause = document.clauses[document.clauseAt[token]!], group = clause === undefined ? undefined : document.verbGroups[clause.verb]
  if (clause?.object === undefined || group === undefined || lower(document, token - 1) !== "on" || document.nounPhrases[clause.object]!.end > token - 1 || !keeping.test(lemmaOf(document, group.head))) return undefined
  const thing = bare(document, clause.object)
  return isMeasurable(headOf(document, thing)) ? { token, first: token - 1, last: token + 1, direction: "unchanged", ...thing, ...(lower(document, token + 1) === "at" ? { at: token + 2 } : {}), ...(clause.subject === undefined ? {} : { agent: clause.subject }), rule: "trend-standing" } : undefined
}

/** What a verb of keeping holds, and where: "costs" of "keep borrowing costs at 4%", where the grammar took "borrowing" for a verb. */
const held = (document: Document, token: number, object: number | undefined): { readonly thing: Thing; readonly ends: ReadonlyArray<number> } | undefined => {
  if (object !== undefined) return { thing: whole(document, object), ends: [document.nounPhrases[object]!.end, document.nounPhrases[object]!.reach] }
  const behind = document.tokens.tag[token + 1] === Tag.VERB && describing.test(lower(document, token + 1)) ? document.nounPhraseAt[token + 2] ?? -1 : -1
  return behind < 0 ? undefined : { thing: whole(document, behind), ends: [document.nounPhrases[behind]!.end] }
}

/** "held its rate at 5%", "kept its forecast at 2%": what is held at a number. */
export const byHold = (ground: Ground, token: number): Cue | undefined => {
  const { document } = ground, index = document.clauseAt[token]!, clause = document.clauses[index], group = clause === undefined ? undefined : document.verbGroups[clause.verb]
  if (clause !== undefined && clause.object === undefined && group?.head === token && /^(?:stay|remain|hold)$/u.test(lemmaOf(document, token)) && lower(document, token + 1) === "at" && document.tokens.tag[token + 2] === Tag.NUM) {
    const thing = subjectThing(document, index)
    return thing === undefined || !isMeasurable(headOf(document, thing)) ? undefined : { token, first: token, last: token + 1, direction: "unchanged", ...thing, at: token + 2, rule: "trend-standing" }
  }
  if (clause === undefined || group?.head !== token || lower(document, token) === "left") return undefined
  const kept = held(document, token, clause.object)
  if (kept === undefined || !isMeasurable(headOf(document, kept.thing))) return undefined
  for (const at of kept.ends) {
    if (lower(document, at) !== "at" || document.tokens.kind[at + 1] !== TokenKind.number && document.tokens.kind[at + 2] !== TokenKind.number) continue
    return { token, first: token, last: token + 1, direction: "unchanged", ...kept.thing, at: at + 1, ...(clause.subject === undefined ? {} : { agent: clause.subject }), rule: "trend-standing" }
  }
  return undefined
}
