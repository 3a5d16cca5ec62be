import { type Document, lemmaOf } from "../../document/document.ts"
import type { FigureMention } from "../../document/mention/figure.ts"
import type { Clause } from "../../document/phrase.ts"
import { Tag, TokenKind } from "../../document/token.ts"
import { type ChangeWord, changeNouns, changeVerbs, directionWords } from "../trends/changeWords.ts"
import { isOtherSense } from "../trends/senses.ts"
import type { Amount } from "./amount/amount.ts"
import type { Ground } from "./ground.ts"
import { lower } from "./numeral/cursor.ts"
import { gerundOf, rootOf, subjectOf } from "./phrases.ts"

/** What a figure is in a statement of change: the word of change it hangs on, its role, and the phrase of what changes. */
export interface Move {
  /** The token of the word of change: figures that share it are one statement. */
  readonly governor: number
  readonly role: FigureMention["role"]
  readonly direction?: "increase" | "decrease"
  /** Of what changes, by index of its noun phrase. */
  readonly phrase?: number
  /** Of what changes, by its tokens, where no phrase holds it: "Spending on research". */
  readonly words?: { readonly first: number; readonly last: number }
  /** Who makes it change. */
  readonly agent?: number
  readonly rule: string
}

const up = (direction: ChangeWord["direction"]): Pick<Move, "direction"> => direction === "unchanged" ? {} : { direction }

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

/** The clause whose verb a token stands under, and its head's token. */
export const clauseOf = (document: Document, token: number): { readonly clause: Clause; readonly verb: number } | undefined => {
  const clause = document.clauses[document.clauseAt[token] ?? -1]
  const group = clause === undefined ? undefined : document.verbGroups[clause.verb]
  return clause === undefined || group === undefined ? undefined : { clause, verb: group.head }
}

/** What changes when a verb of change is said, and who makes it change. `own` is the figure's phrase, which is not what changes. */
export const moved = (document: Document, clause: Clause, word: ChangeWord, own?: number): Pick<Move, "phrase" | "agent"> => {
  const object = clause.object === own ? undefined : clause.object
  // A participle with an object of its own acts, whatever else it looks like: "the opposition more than doubled its representation".
  const passive = document.verbGroups[clause.verb]?.passive === true && (object === undefined || document.nounPhrases[object]!.start < document.verbGroups[clause.verb]!.head)
  if (passive || word.mover === "subject" || word.mover === "either" && object === undefined) {
    const subject = subjectOf(document, clause)
    return subject === undefined ? {} : { phrase: rootOf(document, subject) }
  }
  const agent = clause.subject === undefined ? {} : { agent: clause.subject }
  return object === undefined ? { ...agent, ...(word.mover === "object" && clause.object === own && own !== undefined ? { phrase: own } : {}) } : { phrase: object, ...agent }
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
const underVerb = (ground: Ground, amount: Amount): Move | undefined => {
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

/** Whether a phrase says a number: it is a figure, not what is measured. */
export const hasNumber = (document: Document, phrase: number): boolean => {
  const { end, start } = document.nounPhrases[phrase]!
  for (let at = start; at < end; at++) if (document.tokens.kind[at] === TokenKind.number || document.tokens.tag[at] === Tag.NUM) return true
  return false
}

/** The measure that a noun of change speaks of: "a rise in exports", "growth of GDP", "a price increase". */
export const measureOfNoun = ({ document }: Ground, phrase: number): number | undefined => {
  for (const { phrase: inner, preposition } of document.nounPhrases[phrase]!.attached) {
    const word = lower(document, preposition), tag = document.tokens.tag[document.nounPhrases[inner]!.head]
    if ((word === "in" || word === "of" || word === "to" || word === "for") && tag !== Tag.NUM && tag !== Tag.SYM && !hasNumber(document, inner)) return inner
  }
  return undefined
}

/** In the phrase of a noun of change ("a 12% rise in exports") or behind it ("a rise of 12%", "an increase from 5 to 6"). */
const underNoun = (ground: Ground, amount: Amount): Move | undefined => {
  const { document } = ground
  const own = document.nounPhraseAt[amount.begin]!
  const head = document.nounPhrases[own]?.head
  const inside = head !== undefined && head >= amount.last ? changeNouns.get(lemmaOf(document, head)) : undefined
  if (inside !== undefined && document.tokens.tag[head!] === Tag.NOUN) return { governor: head!, role: "change", ...up(inside.direction), phrase: measureOfNoun(ground, own) ?? own, rule: "role-noun-change" }
  const tagged = afterArticle(ground, amount)
  if (tagged !== undefined) return tagged
  const preposition = amount.first - 1, word = lower(document, preposition)
  if (word !== "of" && word !== "from" && word !== "to" && word !== "by") return undefined
  const before = nounBefore(ground, preposition)
  if (before === undefined) return undefined
  const noun = changeNouns.get(lemmaOf(document, document.nounPhrases[before]!.head))!
  const role = word === "of" || word === "by" ? "change" : word === "to" ? "result" : "base"
  return { governor: document.nounPhrases[before]!.head, role, ...up(noun.direction), phrase: measureOfNoun(ground, before) ?? before, rule: `role-noun-${role}` }
}

/** "a 5% increase in wages": behind an article and a figure such a word is a noun, though it looks like a verb. */
const afterArticle = ({ document }: Ground, amount: Amount): Move | undefined => {
  const { tokens } = document, at = amount.end
  const noun = tokens.sentence[at] === tokens.sentence[amount.first] ? changeNouns.get(tokens.word[at]?.lemmas[Tag.NOUN] ?? "") : undefined
  if (noun === undefined || tokens.tag[at] === Tag.NOUN || !/^(?:a|an|the|this|that|its|their|another)$/u.test(lower(document, amount.first - 1))) return undefined
  const of = /^(?:in|of|to|for)$/u.test(lower(document, at + 1)) ? phraseFrom(document, at + 2) : undefined
  return { governor: at, role: "change", ...up(noun.direction), ...(of === undefined || hasNumber(document, of) ? {} : { phrase: of }), rule: "role-noun-change" }
}

/** The phrase that begins at a token, an article aside. */
const phraseFrom = (document: Document, i: number): number | undefined => {
  const phrase = document.nounPhraseAt[i] ?? -1
  return phrase >= 0 ? phrase : undefined
}

/** The phrase of a noun of change to the left of a preposition, with only its own chain and other figures between. */
const nounBefore = ({ document }: Ground, preposition: number): number | undefined => {
  const sentence = document.tokens.sentence[preposition]
  for (let at = preposition - 1; at >= 0 && preposition - at < 16 && document.tokens.sentence[at] === sentence; at--) {
    const tag = document.tokens.tag[at]
    if (tag === Tag.VERB || tag === Tag.AUX || tag === Tag.SCONJ || document.tokens.word[at]!.form === ";") return undefined
    const phrase = document.nounPhraseAt[at]!
    if (tag === Tag.NOUN && document.nounPhrases[phrase]?.head === at && changeNouns.has(lemmaOf(document, at))) return ofVerb(document, phrase, preposition) ? undefined : phrase
  }
  return undefined
}

/** "slowed this growth to 1.4%", "rebounded from a 1.6% contraction to 5.8%": the noun is what the verb changes, or where it began; the figure hangs on the verb. */
const ofVerb = (document: Document, phrase: number, preposition: number): boolean => {
  const word = lower(document, preposition), found = clauseOf(document, preposition)
  if (found === undefined || word === "of" || found.verb > document.nounPhrases[phrase]!.start || !changeVerbs.has(lemmaOf(document, found.verb))) return false
  return found.clause.object === phrase || word === "to" && lower(document, document.nounPhrases[phrase]!.start - 1) === "from"
}

/** Whether a word belongs to the verb right before it: "shot down 17 drones"; markets "close up 1.2 percent". */
const isParticleOf = (document: Document, at: number): boolean => document.tokens.tag[at - 1] === Tag.VERB && !/^(?:close|end|finish|trade|open|remain|stand|go|settle)$/u.test(lemmaOf(document, at - 1))

const compared = /^(?:percent|percentage_points|money|index_points|temperature|multiple|ratio|length|mass|speed|volume)$/u

/** "up 5%", "down from 7 million", "5% higher", "20 degrees colder". */
const byParticle = (ground: Ground, amount: Amount): Move | undefined => {
  const { document } = ground
  const before = lower(document, amount.first - 1), sentence = document.tokens.sentence[amount.first]
  const from = before === "from" || before === "by" || before === "to"
  const at = from ? amount.first - 2 : amount.first - 1
  const word = lower(document, at)
  const bare = directionWords.has(lower(document, amount.end)) || from || word === "up" || word === "down"
  if (!bare) return undefined
  const subject = clauseOf(document, amount.first)?.clause.subject
  const phrase = subject === undefined ? {} : { phrase: subject }
  if ((word === "up" || word === "down") && document.tokens.sentence[at] === sentence && !(word === "up" && before === "to") && !isParticleOf(document, at)) {
    return { governor: at, role: before === "from" ? "base" : before === "to" ? "result" : "change", direction: word === "up" ? "increase" : "decrease", ...phrase, rule: "role-particle" }
  }
  const chained = from ? chainedBefore(document, amount.first) : undefined
  if (chained !== undefined) return { governor: chained, role: before === "from" ? "base" : before === "to" ? "result" : "change", direction: lower(document, chained) === "up" ? "increase" : "decrease", ...phrase, rule: "role-particle" }
  const after = lower(document, amount.end), direction = directionWords.get(after)
  if (direction === undefined || !compared.test(amount.kind) || document.tokens.sentence[amount.end] !== sentence || (after === "more" || after === "less") && document.tokens.tag[amount.end + 1] === Tag.NUM) return undefined
  // "8% more pay" is of pay, "5% higher than" of the subject, "20% more likely" of nothing that is measured.
  const next = document.tokens.tag[amount.end + 1], noun = document.nounPhraseAt[amount.end + 1] ?? -1
  const own = next === Tag.NOUN && noun >= 0 ? { phrase: noun } : next === Tag.ADJ || next === Tag.ADV ? {} : phrase
  return { governor: amount.end, role: "change", direction, ...own, rule: "role-comparison" }
}

/** "up 5% to 300": the particle a few tokens before, with a figure between. */
const chainedBefore = (document: Document, first: number): number | undefined => {
  for (let at = first - 2; at > 0 && first - at < 12; at--) {
    const word = lower(document, at)
    if ((word === "up" || word === "down") && (document.tokens.tag[at + 1] === Tag.NUM || document.tokens.tag[at + 1] === Tag.SYM || /^(?:by|from|about|nearly|almost|more)$/u.test(lower(document, at + 1)))) return at
    if (document.tokens.tag[at] === Tag.VERB || word === ";") return undefined
  }
  return undefined
}

/** "compared with 5 million a year earlier", "versus 4%", "against 300 last year": what it was before, of the statement that stands before it. */
const byComparison = ({ document }: Ground, amount: Amount): Move | undefined => {
  const before = lower(document, amount.first - 1), second = lower(document, amount.first - 2)
  const base = (before === "with" || before === "to") && second === "compared" || before === "versus" || before === "vs"
  return base ? { governor: amount.first - 1, role: "base", rule: "role-compared" } : undefined
}

/** How a figure stands in a statement of change; undefined where it states a level or a share. */
export const moveOf = (ground: Ground, amount: Amount): Move | undefined =>
  amount.kind === "ordinal" || amount.kind === "age" ? undefined : underNoun(ground, amount) ?? byParticle(ground, amount) ?? byComparison(ground, amount) ?? underVerb(ground, amount)
