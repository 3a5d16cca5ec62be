import type { Document } from "../../document/document.ts"
import { Tag } from "../../document/token.ts"
import type { Amount } from "./amount/amount.ts"
import type { Ground } from "./ground.ts"
import type { Move } from "./move.ts"
import { underNoun } from "./moveNoun.ts"
import { byComparison, byParticle } from "./moveParticle.ts"
import { underVerb } from "./moveVerb.ts"
import { lower } from "./numeral/cursor.ts"

export type { Move } from "./move.ts"

/** How a figure stands in a statement of change; undefined where it states a level or a share. */
const moveOf = (ground: Ground, amount: Amount): Move | undefined =>
  amount.kind === "ordinal" || amount.kind === "age" ? undefined : underNoun(ground, amount) ?? byParticle(ground, amount) ?? byComparison(ground, amount) ?? underVerb(ground, amount)

/** Whether only a comma and "and" or "or", perhaps with the same preposition again, and the time of the first lie between two figures: "8.7% in 2009 and 10.4% in 2010". */
const isJoined = ({ dateAt, document }: Ground, left: Amount, right: Amount): boolean => {
  if (right.first - left.end > 8 || right.first <= left.end) return false
  let joined = false
  for (let at = left.end; at < right.first; at++) {
    const word = lower(document, at)
    if (dateAt[at]! >= 0 || !joined && dateAt[at + 1]! >= 0 && document.tokens.tag[at] === Tag.ADP) continue
    // "0.3% month on month and 3.1% year on year", "up 0.3 percent from the previous month and 3.1 percent".
    if (!joined && /^(?:on|over|month|quarter|year|week|the|a|from|previous|earlier|-)$/u.test(word)) continue
    if (word === "and" || word === "or" || word === "," || word === "but" || word === "then") joined = true
    else if (word !== "by" && word !== "to" && word !== "from" && document.tokens.tag[at] !== Tag.ADV) return false
  }
  return joined
}

/** "Imports grew 7 percent and exports 4": the phrase right before a figure whose verb is left out. */
const gapOf = (document: Document, left: Amount, right: Amount): number | undefined => {
  const phrase = document.nounPhraseAt[right.first - 1] ?? -1, base = document.nounPhrases[phrase]
  if (base === undefined || base.head !== right.first - 1 || base.start <= left.end || base.start - left.end > 2) return undefined
  for (let at = left.end; at < base.start; at++) if (!/^(?:,|and|but|while)$/u.test(lower(document, at))) return undefined
  return phrase
}

/** "Sales were €12m against €10m last year": the same measure, at another time. */
const isAgainst = ({ document }: Ground, left: Amount, right: Amount): boolean =>
  lower(document, right.first - 1) === "against" && right.unit !== undefined && left.kind === right.kind && left.unit?.label === right.unit.label && document.tokens.sentence[left.first] === document.tokens.sentence[right.first] && right.first - left.end <= 8

/** How every figure stands in a statement of change; one joined to another of its kind by "and" stands as that one does: "by 60% and 40%". */
export const movesOf = (ground: Ground, amounts: ReadonlyArray<Amount>): ReadonlyArray<Move | undefined> => {
  const moves: Array<Move | undefined> = []
  amounts.forEach((amount, index) => {
    const before = amounts[index - 1], move = moves[index - 1]
    const own = moveOf(ground, amount)
    const gapped = own === undefined && before !== undefined && move !== undefined && amount.elided === true ? gapOf(ground.document, before, amount) : undefined
    if (gapped !== undefined) return void moves.push({ ...move!, phrase: gapped })
    if (own === undefined && before !== undefined && isAgainst(ground, before, amount)) return void moves.push({ governor: amount.first - 1, role: "base", rule: "role-compared" })
    moves.push(own ?? (before !== undefined && move !== undefined && before.kind === amount.kind && move.rule !== "role-compared" && isJoined(ground, before, amount) ? move : undefined))
  })
  return moves
}
