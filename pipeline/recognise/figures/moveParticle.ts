import { type Document, lemmaOf } from "../../document/document.ts"
import { Tag } from "../../document/token.ts"
import { directionWords } from "../trends/changeWords.ts"
import type { Amount } from "./amount/amount.ts"
import { clauseOf } from "./clauseOf.ts"
import type { Ground } from "./ground.ts"
import type { Move } from "./move.ts"
import { lower } from "./numeral/cursor.ts"

/** Whether a word belongs to the verb right before it: "shot down 17 drones"; markets "close up 1.2 percent". */
const isParticleOf = (document: Document, at: number): boolean => document.tokens.tag[at - 1] === Tag.VERB && !/^(?:close|end|finish|trade|open|remain|stand|go|settle)$/u.test(lemmaOf(document, at - 1))

const compared = /^(?:percent|percentage_points|money|index_points|temperature|multiple|ratio|length|mass|speed|volume)$/u

/** "up 5%", "down from 7 million", "5% higher", "20 degrees colder". */
export const byParticle = (ground: Ground, amount: Amount): Move | undefined => {
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
export const byComparison = ({ document }: Ground, amount: Amount): Move | undefined => {
  const before = lower(document, amount.first - 1), second = lower(document, amount.first - 2)
  const base = (before === "with" || before === "to") && second === "compared" || before === "versus" || before === "vs"
  return base ? { governor: amount.first - 1, role: "base", rule: "role-compared" } : undefined
}
