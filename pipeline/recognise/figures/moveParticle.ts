import { type Document, lemmaOf } from "../../document/document.ts"
import { wholeStart } from "../../document/phrase.ts"
import { Tag, TokenKind } from "../../document/token.ts"
import { directionWords } from "../trends/changeWords.ts"
import type { Amount } from "./amount/amount.ts"
import { clauseOf, hasNumber } from "./clauseOf.ts"
import type { Ground } from "./ground.ts"
import type { Move } from "./move.ts"
import { lower } from "./numeral/cursor.ts"
import { rootOf, subjectOf } from "./phrases.ts"

/** "and burglaries down 3%", "copper down 1%": a noun taken for a verb, in a list of such. */
const isListed = ({ tokens }: Document, at: number): boolean =>
  (tokens.tag[at - 2] === Tag.CCONJ || tokens.word[at - 2]?.form === ",") && (tokens.kind[at + 1] === TokenKind.number || tokens.kind[at + 1] === TokenKind.symbol) && !/(?:ed|ing|[^aeiou]t)$/u.test(tokens.word[at - 1]!.lower) && !/^(?:close|end|finish|shut|go|come|hold|break)/u.test(tokens.word[at - 1]!.lower)

/** Whether a word belongs to the verb right before it: "shot down 17 drones"; markets "close up 1.2 percent". */
const isParticleOf = (document: Document, at: number): boolean => document.tokens.tag[at - 1] === Tag.VERB && at - 1 > document.sentences[document.tokens.sentence[at]!]!.first && !isListed(document, at) && !/^(?:close|end|finish|trade|open|remain|stand|go|settle)$/u.test(lemmaOf(document, at - 1))

const compared = /^(?:percent|percentage_points|money|index_points|temperature|multiple|ratio|length|mass|speed|volume)$/u

/** "up 5%", "down from 7 million", "5% higher", "20 degrees colder". */
export const byParticle = (ground: Ground, amount: Amount): Move | undefined => {
  const { document } = ground
  const before = lower(document, amount.first - 1), sentence = document.tokens.sentence[amount.first]
  const from = before === "from" || before === "by" || before === "to"
  const at = from ? amount.first - 2 : amount.first - 1
  const word = lower(document, at)
  const bare = amount.kind === "count" && (/^(?:more|fewer|less|extra|additional)$/u.test(lower(document, amount.numeral.last)) || /^(?:extra|additional)$/u.test(before)) || directionWords.has(lower(document, amount.end)) || from || word === "up" || word === "down"
  if (!bare) return undefined
  const found = clauseOf(document, amount.first), subject = found === undefined ? undefined : subjectOf(document, found.clause)
  const phrase = subject === undefined || subject === document.nounPhraseAt[amount.begin] ? {} : { phrase: rootOf(document, subject) }
  if ((word === "up" || word === "down") && document.tokens.sentence[at] === sentence && !(word === "up" && before === "to") && !isParticleOf(document, at)) {
    return { governor: at, role: before === "from" ? "base" : before === "to" ? "result" : "change", direction: word === "up" ? "increase" : "decrease", ...(besideParticle(ground, at) ?? phrase), rule: "role-particle" }
  }
  const chained = from ? chainedBefore(document, amount.first) : undefined
  if (chained !== undefined) return { governor: chained, role: before === "from" ? "base" : before === "to" ? "result" : "change", direction: lower(document, chained) === "up" ? "increase" : "decrease", ...(besideParticle(ground, chained) ?? phrase), rule: "role-particle" }
  // "output was lower by 12 percent at 300 tonnes"; a shelf that is higher by 3 cm has not moved.
  if (before === "by" && amount.kind !== "length" && (word === "higher" || word === "lower") && document.tokens.sentence[at] === sentence && found !== undefined && lemmaOf(document, found.verb) === "be") return { governor: at, role: "change", direction: word === "higher" ? "increase" : "decrease", ...phrase, rule: "role-particle" }
  const extra = extraOf(ground, amount)
  if (extra !== undefined) return extra
  const than = thanBefore(ground, amount)
  if (than !== undefined) return than
  const after = lower(document, amount.end), direction = /^(?:zero|freezing|sea|ground|par)$/u.test(lower(document, amount.end + 1)) ? undefined : directionWords.get(after)
  if (direction === undefined || !compared.test(amount.kind) && !(amount.kind === "count" && /^(?:more|fewer|less|higher|lower)$/u.test(after) && lower(document, amount.end + 1) === "than") || document.tokens.sentence[amount.end] !== sentence || (after === "more" || after === "less") && document.tokens.tag[amount.end + 1] === Tag.NUM) return undefined
  // "8% more pay" is of pay, "5% higher than" of the subject, "20% more likely" of nothing that is measured.
  const next = document.tokens.tag[amount.end + 1], noun = document.nounPhraseAt[amount.end + 1] ?? -1
  const own = after === "above" || after === "below" ? phrase : next === Tag.NOUN && noun >= 0 ? { phrase: noun } : next === Tag.ADJ || next === Tag.ADV ? {} : phrase
  return { governor: amount.end, role: "change", direction, ...own, rule: "role-comparison" }
}

const sessions = /^(?:day|session|week|month|quarter|year|trading|trade|morning|afternoon|period|it|they)$/u

/** "Gold up 2%, silver down 1%", "and burglaries down 3%", "with profits up a third": without a verb of its own, what stands right before the particle is what moves. */
const besideParticle = ({ dateAt, document }: Ground, at: number): Pick<Move, "phrase"> | Pick<Move, "words"> | undefined => {
  const { tag, word } = document.tokens, sentence = document.sentences[document.tokens.sentence[at]!]!
  const phrase = document.nounPhraseAt[at - 1] ?? -1, base = document.nounPhrases[phrase]
  if (base === undefined || base.head !== at - 1 && base.end !== at) {
    // A headline's first word, or one behind "and", that was taken for a verb: "Gold up 2%", "and burglaries down 3%".
    return tag[at - 1] === Tag.VERB && (at - 1 === sentence.first || isListed(document, at)) ? { words: { first: at - 1, last: at, head: at - 1 } } : undefined
  }
  if (sessions.test(word[base.head]!.lower) || dateAt[base.head]! >= 0 || hasNumber(document, phrase) && base.head !== at - 1) return undefined
  const root = rootOf(document, phrase), first = wholeStart(document, root), before = word[first - 1]?.lower
  return first === sentence.first || before === "and" || before === "," || before === "while" || before === "with" || before === "but" || before === ";" || before === ":" ? { phrase: root } : undefined
}

/** "an extra 300 officers", "3,000 additional troops": so many more than there were. */
const extraOf = ({ document }: Ground, amount: Amount): Move | undefined => {
  const behind = amount.numeral.last, at = /^(?:extra|additional)$/u.test(lower(document, behind)) ? behind : /^(?:extra|additional)$/u.test(lower(document, amount.first - 1)) ? amount.first - 1 : -1
  const own = document.nounPhraseAt[amount.numeral.last] ?? -1
  return at < 0 || amount.kind !== "count" || own < 0 || document.nounPhrases[own]!.head < amount.numeral.last ? undefined : { governor: at, role: "change", direction: "increase", phrase: own, rule: "role-comparison" }
}

/** "117,000 more people out of work than in May", "300 fewer flights than planned": so many were counted before. */
const thanBefore = ({ document }: Ground, amount: Amount): Move | undefined => {
  const at = amount.numeral.last, word = lower(document, at), own = document.nounPhraseAt[at + 1] ?? -1
  if (amount.kind !== "count" || word !== "more" && word !== "fewer" && word !== "less" || own < 0 || document.nounPhrases[own]!.head <= at) return undefined
  const sentence = document.tokens.sentence[at]
  let verbs = 0
  for (let to = document.nounPhrases[own]!.end; to < at + 14 && document.tokens.sentence[to] === sentence; to++) {
    if (lower(document, to) === "than") return { governor: at, role: "change", direction: word === "more" ? "increase" : "decrease", phrase: own, rule: "role-comparison" }
    if (document.tokens.tag[to] === Tag.VERB && ++verbs > 1 || /^[,;]$/u.test(lower(document, to))) return undefined
  }
  return undefined
}

/** "up 5% to 300": the particle a few tokens before, with a figure between. */
const chainedBefore = (document: Document, first: number): number | undefined => {
  for (let at = first - 2; at > 0 && first - at < 12; at--) {
    const word = lower(document, at)
    if ((word === "up" || word === "down") && (document.tokens.tag[at + 1] === Tag.NUM || document.tokens.tag[at + 1] === Tag.SYM || /^(?:by|from|about|nearly|almost|more)$/u.test(lower(document, at + 1)))) return isParticleOf(document, at) ? undefined : at
    if (document.tokens.tag[at] === Tag.VERB || word === ";") return undefined
  }
  return undefined
}

/** "compared with 5 million a year earlier", "versus 4%", "against 300 last year": what it was before, of the statement that stands before it. */
export const byComparison = ({ document }: Ground, amount: Amount): Move | undefined => {
  const before = lower(document, amount.first - 1), second = lower(document, amount.first - 2)
  const base = (before === "with" || before === "to") && second === "compared" || before === "versus" || before === "vs"
  if (base && /^(?:for|among|of)$/u.test(lower(document, amount.end))) return undefined
  if (base) return { governor: amount.first - 1, role: "base", rule: "role-compared" }
  // "compared with a loss of $300 million".
  const phrase = before === "of" ? document.nounPhraseAt[amount.first - 2] ?? -1 : -1, start = document.nounPhrases[phrase]?.start ?? 0
  return phrase >= 0 && (/^(?:with|to)$/u.test(lower(document, start - 1)) && lower(document, start - 2) === "compared" || lower(document, start - 1) === "against" && amount.kind === "money") ? { governor: start - 1, role: "base", phrase, rule: "role-compared" } : undefined
}
