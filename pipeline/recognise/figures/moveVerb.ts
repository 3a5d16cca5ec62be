import { type Document, lemmaOf } from "../../document/document.ts"
import type { FigureMention } from "../../document/mention/figure.ts"
import { Tag } from "../../document/token.ts"
import { changeVerbs } from "../trends/changeWords.ts"
import { isOtherSense } from "../trends/senses.ts"
import type { Amount } from "./amount/amount.ts"
import { clauseOf } from "./clauseOf.ts"
import type { Ground } from "./ground.ts"
import { type Move, moved, up } from "./move.ts"
import { lower } from "./numeral/cursor.ts"
import { gerundOf } from "./phrases.ts"

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

const lead = /^(?:record|total|average|estimated|mere|whopping|staggering|peak|new|all|time|high|low|of|a|an|the|its|their|just|only|combined|historic|provisional|modest|maximum|minimum|year|month|decade|week|-|level)$/u

/** Where the words begin that lead to a figure: "a record" of "rose to a record $2.7 trillion", "a ten-year high of" of "to a ten-year high of 8%". */
const leadOf = (document: Document, first: number): number => {
  let at = first, begun = first
  for (; first - at < 8; at--) {
    const word = lower(document, at - 1)
    if (!lead.test(word) && document.tokens.tag[at - 1] !== Tag.NUM) break
    if (/^(?:a|an|the|its|their|just|only)$/u.test(word)) begun = at - 1
  }
  return begun
}

/** Under a verb of change in its clause. */
export const underVerb = (ground: Ground, amount: Amount): Move | undefined => {
  const { document } = ground
  const found = clauseOf(document, amount.begin)
  if (found === undefined || found.verb > amount.first) return undefined
  const word = changeVerbs.get(lemmaOf(document, found.verb))
  if (word === undefined) return undefined
  const own = document.nounPhraseAt[amount.begin]!
  const said = roleOf(document, amount.first) ?? (amount.kind === "duration" ? undefined : roleOf(document, leadOf(document, amount.first)))
  const inSubject = found.clause.subject !== undefined && found.clause.subject === own && !document.verbGroups[found.clause.verb]?.passive
  if (inSubject) return undefined
  const direct = said === undefined && (found.clause.object === own || between(document, found.verb + 1, amount.first))
  // "fell below $70", "rose above 50%": where it came to.
  const passed = said === undefined && (amount.bound === "less_than" || amount.bound === "more_than") && /^(?:below|above|under|past|beyond)$/u.test(lower(document, amount.first)) ? "result" : undefined
  const role = said ?? passed ?? (direct && (measures.has(amount.kind) || word.mover !== "subject") ? "change" : undefined)
  if (role === undefined) return undefined
  if (word.weak === true && role !== "change" && amount.kind === "count" && amount.unit === undefined && said !== "base" && said !== "result") return undefined
  const changed = moved(document, found.clause, word, own)
  if (isOtherSense(ground, found.verb, lemmaOf(document, found.verb), found.clause.object, undefined, word)) return undefined
  const counted = changed.phrase === undefined && word.mover !== "subject" && (document.nounPhrases[own]?.head ?? -1) >= amount.numeral.last ? { phrase: own } : {}
  const gerund = changed.agent === undefined && found.clause.object !== changed.phrase ? gerundOf(document, found.clause) : undefined
  return { governor: found.verb, role, ...up(word.direction), ...changed, ...(gerund === undefined ? {} : { words: gerund }), ...counted, rule: `role-verb-${role}` }
}

/** Whether only adverbs, and bound words, lie between two tokens. */
const between = (document: Document, first: number, last: number): boolean => {
  if (last - first > 3) return false
  for (let i = first; i < last; i++) if (document.tokens.tag[i] !== Tag.ADV && document.tokens.tag[i] !== Tag.DET && document.tokens.tag[i] !== Tag.ADJ) return false
  return true
}
