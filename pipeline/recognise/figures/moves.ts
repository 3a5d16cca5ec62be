import { Tag } from "../../document/token.ts"
import type { Amount } from "./amount/amount.ts"
import { type Gap, gapBefore } from "./gap.ts"
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
  const paired = document.tokens.tag[left.end] === Tag.ADP && lower(document, left.end) === lower(document, right.end)
  for (let at = left.end; at < right.first; at++) {
    const word = lower(document, at)
    if (dateAt[at]! >= 0 || !joined && dateAt[at + 1]! >= 0 && document.tokens.tag[at] === Tag.ADP) continue
    // "3% in Europe and 5% in Asia".
    if (!joined && paired && (document.tokens.tag[at] === Tag.ADP || document.nounPhraseAt[at]! >= 0)) continue
    // "0.3% month on month and 3.1% year on year", "up 0.3 percent from the previous month and 3.1 percent".
    if (!joined && /^(?:on|over|month|quarter|year|week|the|a|from|previous|earlier|-)$/u.test(word)) continue
    if (word === "and" || word === "or" || word === "," || word === "but" || word === "then") joined = true
    else if (word !== "by" && word !== "to" && word !== "from" && document.tokens.tag[at] !== Tag.ADV) return false
  }
  return joined
}

/** "Sales were €12m against €10m last year": the same measure, at another time. */
const isAgainst = ({ document }: Ground, left: Amount, right: Amount): boolean =>
  (lower(document, right.first - 1) === "against" || lower(document, right.first - 1) === "from" && lower(document, right.first - 2) === ",") && lower(document, right.end) !== "for" && (right.unit === undefined && right.kind === "count" && left.kind === "count" || right.unit !== undefined && left.kind === right.kind && left.unit?.label === right.unit.label) && document.tokens.sentence[left.first] === document.tokens.sentence[right.first] && right.first - left.end <= 8

/** "slid 4.2 cents, or 1.1%": the same change, told again. */
const isAlternative = ({ document }: Ground, left: Amount, right: Amount): boolean => {
  const at = right.first - 1
  return lower(document, at) === "or" && left.kind !== right.kind && (at === left.end || at === left.end + 1 && lower(document, left.end) === ",")
}

const closing = /^(?:,|or|and|to|at|end|ended|ending|close|closed|closing|finish|finished|settle|settled|stand|trade|trading|higher|lower|up|down|percent|%|points?)$/u

/** "closed 42 ringgit lower at 3,815", "lost 310 points, or 0.8%, to end at 38,179": where a change ended. */
const isClosing = ({ document }: Ground, left: Amount, right: Amount): boolean => {
  if (right.first - left.end > 5 || right.first <= left.end || lower(document, right.first - 1) !== "at" || right.kind === "duration" || right.kind === "ordinal") return false
  for (let at = left.end; at < right.first - 1; at++) if (!closing.test(lower(document, at))) return false
  return true
}

/** What changes, where a gap names it; else what the verb said. */
const changedIn = ({ document }: Ground, { first, last, pointing }: Gap, move: Move): Pick<Move, "phrase" | "words"> => {
  if (pointing) return {}
  const phrase = document.nounPhraseAt[last - 1] ?? -1
  return phrase >= 0 && document.nounPhrases[phrase]!.head === last - 1 && document.nounPhrases[phrase]!.start >= first - 1 && move.words === undefined ? { phrase } : { words: { first, last, head: last - 1 } }
}

/** How a figure stands, given how the one before it does. */
const moveBehind = (ground: Ground, before: Amount, move: Move | undefined, amount: Amount, own: Move | undefined): Move | undefined => {
  const gap = own === undefined && move !== undefined && move.rule !== "role-compared" ? gapBefore(ground, before, amount) : undefined
  if (gap !== undefined) return { ...move!, ...changedIn(ground, gap, move!), ...(gap.pointing && gap.name?.type === "place" ? { place: gap.name } : {}), governor: gap.pointing ? move!.governor : gap.first, rule: "role-gap" }
  if (move?.role === "change" && isAlternative(ground, before, amount)) return { ...move, again: true }
  if (move?.role === "change" && (own === undefined || own.role === "change") && isClosing(ground, before, amount)) return { ...move, role: "result" }
  if (own !== undefined) return own
  if (isAgainst(ground, before, amount)) return { governor: amount.first - 1, role: "base", rule: "role-compared" }
  return move !== undefined && before.kind === amount.kind && move.rule !== "role-compared" && isJoined(ground, before, amount) ? move : undefined
}

/** How every figure stands in a statement of change; one joined to another of its kind by "and" stands as that one does: "by 60% and 40%". */
export const movesOf = (ground: Ground, amounts: ReadonlyArray<Amount>): ReadonlyArray<Move | undefined> => {
  const moves: Array<Move | undefined> = []
  for (let index = 0; index < amounts.length; index++) {
    const amount = amounts[index]!, own = moveOf(ground, amount)
    moves.push(index === 0 ? own : moveBehind(ground, amounts[index - 1]!, moves[index - 1], amount, own))
  }
  return moves
}
