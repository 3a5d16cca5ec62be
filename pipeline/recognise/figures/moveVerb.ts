import { type Document, lemmaOf } from "../../document/document.ts"
import type { FigureMention } from "../../document/mention/figure.ts"
import type { Clause } from "../../document/phrase.ts"
import { Tag } from "../../document/token.ts"
import { type ChangeWord, changeVerbs } from "../trends/changeWords.ts"
import { isOtherSense } from "../trends/senses.ts"
import type { Amount } from "./amount/amount.ts"
import { clauseOf, hasNumber } from "./clauseOf.ts"
import type { Ground } from "./ground.ts"
import { type Move, moved, up } from "./move.ts"
import { lower } from "./numeral/cursor.ts"
import { gerundOf, rootOf, subjectOf } from "./phrases.ts"

/** The role that the word before a figure gives it: "by 60%", "to 300", "from 500". */
const roleOf = (document: Document, first: number): FigureMention["role"] | undefined => {
  switch (lower(document, first - 1)) {
    case "by": return "change"
    case "to": case "at": case "totalling": case "totaling": case "reaching": case "into": return "result"
    case "from": case "against": case "versus": case "vs": return "base"
    case "with": return lower(document, first - 2) === "compared" ? "base" : undefined
    default: return undefined
  }
}

const measures = new Set(["percent", "percentage_points", "money", "index_points", "temperature", "length", "mass", "volume", "energy", "power", "ratio", "multiple", "speed", "area", "data_size", "duration"])

const lead = /^(?:record|total|average|estimated|mere|whopping|staggering|peak|new|all|time|high|low|highs|lows|of|a|an|the|its|their|just|only|combined|historic|provisional|modest|maximum|minimum|year|month|decade|week|-|level|either|further|another|additional|extra|almost|nearly)$/u

/** Where the words begin that lead to a figure: "a record" of "rose to a record $2.7 trillion", "a ten-year high of" of "to a ten-year high of 8%". */
const leadOf = (document: Document, first: number): number => {
  let at = first, begun = first
  for (; first - at < 8; at--) {
    const word = lower(document, at - 1)
    if (!lead.test(word) && document.tokens.tag[at - 1] !== Tag.NUM) break
    if (/^(?:a|an|the|its|their|just|only|either|another|further)$/u.test(word)) begun = at - 1
  }
  // "to historic lows of 2.9%".
  return at < first - 1 && /^(?:to|by|from)$/u.test(lower(document, at - 1)) ? at : begun
}

/** Under a verb of change in its clause. */
export const underVerb = (ground: Ground, amount: Amount): Move | undefined => {
  const { document } = ground
  const found = clauseOf(document, amount.begin)
  // "From 400,000 before the war, the number has risen to 970,000".
  const preposed = found !== undefined && found.verb > amount.first && lower(document, amount.first - 1) === "from" && amount.first - 1 === document.sentences[document.tokens.sentence[amount.first]!]!.first && amount.kind !== "duration"
  if (found === undefined || found.verb > amount.first && !preposed) return undefined
  const word = changeVerbs.get(lemmaOf(document, found.verb)) ?? goneOf(document, found.verb, amount)
  if (word === undefined) return undefined
  const own = document.nounPhraseAt[amount.begin]!
  const paced = lower(document, amount.first - 1) === "of" && /^(?:rate|pace|clip)$/u.test(lower(document, amount.first - 2)) && word.mover !== "object" ? "change" as const : undefined
  // "rain falling at a rate of four inches an hour": so much of it falls, not so much less of it.
  if (paced !== undefined && amount.kind !== "percent" && amount.kind !== "percentage_points" && /^(?:fall|drop|climb)$/u.test(lemmaOf(document, found.verb)) && (amount.kind === "speed" || amount.per !== undefined)) return undefined
  // "is growing at 3% annually": a pace, not what it came to.
  const pace = amount.kind === "percent" && lower(document, amount.first - 1) === "at" && /^(?:grow|rise|increase|expand|fall|shrink|decline|contract)$/u.test(lemmaOf(document, found.verb)) ? "change" as const : undefined
  const said = paced ?? pace ?? roleOf(document, amount.first) ?? (amount.kind === "duration" ? undefined : roleOf(document, leadOf(document, amount.first)))
  const inSubject = found.clause.subject !== undefined && found.clause.subject === own && !document.verbGroups[found.clause.verb]?.passive
  if (inSubject) return undefined
  const direct = said === undefined && !/^(?:in|within|over|for|after|during)$/u.test(lower(document, amount.first - 1)) && (found.clause.object === own || between(document, found.verb + 1, amount.first))
  // "fell below $70", "rose above 50%": where it came to.
  const passed = said === undefined && (amount.bound === "less_than" || amount.bound === "more_than") && /^(?:below|above|under|past|beyond)$/u.test(lower(document, amount.first)) ? "result" : undefined
  const role = said ?? passed ?? (direct && (measures.has(amount.kind) || word.mover !== "subject") ? "change" : undefined)
  if (role === undefined || role === "result" && lemmaOf(document, found.verb) === "add") return undefined
  if (word.weak === true && role !== "change" && amount.kind === "count" && amount.unit === undefined && said !== "base" && said !== "result") return undefined
  if (amount.kind === "duration" && /^(?:recover|rebound)$/u.test(lemmaOf(document, found.verb))) return undefined
  // "raised $5 million for refugees": it was not more than before.
  if (amount.kind === "money" && direct && lemmaOf(document, found.verb) === "raise") return undefined
  const changed = ofOthers(ground, found.clause, amount, moved(document, found.clause, word, own))
  // "lost 20,000 jobs" is no "lost his job".
  const stock = amount.kind === "count" && found.clause.object === own && /^(?:job|seat|post|position|subscriber|customer|member|user|store|follower|worker|employee)$/u.test(lemmaOf(document, document.nounPhrases[own]?.head ?? -1))
  const told = said !== undefined && amount.kind !== "length" && amount.kind !== "duration"
  if (!stock && !told && isOtherSense(ground, found.verb, lemmaOf(document, found.verb), found.clause.object, undefined, word)) return undefined
  // "sales rose 2%, after falling 1% in April": whose clause it hangs on.
  const parent = changed.phrase === undefined && changed.agent === undefined && word.mover !== "object" && found.clause.parent !== undefined ? document.clauses[found.clause.parent] : undefined
  const above = parent === undefined ? undefined : subjectOf(document, parent)
  const hung = above === undefined ? {} : { phrase: rootOf(document, above) }
  const counted = changed.phrase === undefined && word.mover !== "subject" && (document.nounPhrases[own]?.head ?? -1) >= (amount.kind === "count" ? amount.numeral.last : amount.last) ? { phrase: own } : {}
  const gerund = changed.agent === undefined && found.clause.object !== changed.phrase ? gerundOf(document, found.clause) : undefined
  return { governor: found.verb, role, ...up(word.direction), ...hung, ...changed, ...(gerund === undefined ? {} : { words: gerund }), ...counted, rule: `role-verb-${role}` }
}

/** "went up to €12", "came down by 5%": such a verb tells the way by its particle. */
const goneOf = (document: Document, verb: number, { first, kind, unit }: Amount): ChangeWord | undefined => {
  if (first <= verb + 1 || kind === "count" && unit !== undefined || !/^(?:go|come|move|tick|nudge)$/u.test(lemmaOf(document, verb))) return undefined
  const particle = lower(document, verb + 1)
  return particle === "up" ? { direction: "increase", mover: "subject" } : particle === "down" ? { direction: "decrease", mover: "subject" } : undefined
}

/** Whether a phrase is but a number and a sign or unit. */
const isPure = (document: Document, phrase: number): boolean => {
  const { head } = document.nounPhrases[phrase]!, tag = document.tokens.tag[head]
  return tag === Tag.NUM || tag === Tag.SYM || /^(?:percent|cents?|dollars?|euros?|pounds?|points?|pence|yen)$/u.test(lower(document, head))
}

/** "lost 90 cents", "lost 15 percent of its customers": an amount alone is not what it lost; the phrase behind its "of" is, or else who lost it. */
const ofOthers = ({ document }: Ground, clause: Clause, amount: Amount, changed: Pick<Move, "phrase" | "agent">): Pick<Move, "phrase" | "agent"> => {
  const object = changed.phrase
  if (object === undefined || object !== clause.object || amount.kind === "count") return changed
  // "lost 90 cents to $76.50".
  const own = document.nounPhraseAt[amount.begin] === object, other = !own && hasNumber(document, object) && isPure(document, object)
  if (!other && (!own || document.nounPhrases[object]!.head >= amount.last)) return changed
  if (lower(document, amount.end) === "of") return changed.agent === undefined ? {} : { agent: changed.agent }
  const subject = subjectOf(document, clause)
  return subject === undefined ? {} : { phrase: rootOf(document, subject) }
}

/** Whether only adverbs, and bound words, lie between two tokens. */
const between = (document: Document, first: number, last: number): boolean => {
  if (last - first > 3) return false
  for (let i = first; i < last; i++) if (document.tokens.tag[i] !== Tag.ADV && document.tokens.tag[i] !== Tag.DET && document.tokens.tag[i] !== Tag.ADJ && !(i === first && /^(?:up|down|back)$/u.test(lower(document, i)))) return false
  return true
}
