import { type Document, lemmaOf } from "../../../document/document.ts"
import type { Mentions } from "../../../document/mention.ts"
import { Tag, TokenKind } from "../../../document/token.ts"
import { changeVerbs } from "../../trends/changeWords.ts"
import { isAdjacent, isDash, isHyphen, lower } from "../numeral/cursor.ts"
import { nextNumeral, numeralAt } from "../numeral/numeral.ts"
import { isLess, type Rational, rational } from "../numeral/rational.ts"
import { decadeAt, isApposedAge, isSaidAge } from "./ages.ts"
import { alone, yearsOf } from "./alone.ts"
import type { Amount } from "./amount.ts"
import { boundBefore } from "./bounds.ts"
import { merged } from "./merge.ts"
import { oddsOf } from "./odds.ts"
import { type Knowledge, type Quantity, quantityAt } from "./quantity.ts"
import { rangeOf, shared, sharedScale } from "./ranges.ts"
import { isScore, refusal, type Taken, takenBy } from "./refuse.ts"

/** Whether nothing begins at token `i` that a number could count or be measured in. */
const isAlone = ({ tokens }: Document, i: number): boolean => i >= tokens.length || tokens.kind[i] === TokenKind.punctuation || tokens.tag[i] === Tag.ADP || tokens.tag[i] === Tag.VERB || tokens.tag[i] === Tag.AUX || tokens.tag[i] === Tag.CCONJ

/** All quantities of a document, refused ones among them: one pass over the tokens. */
const quantities = (document: Document, knowledge: Knowledge, { byDate }: Taken): ReadonlyArray<Quantity> => {
  const found: Array<Quantity> = []
  const { length } = document.tokens
  for (let i = nextNumeral(document, 0); i < length; i = nextNumeral(document, i)) {
    const decade = decadeAt(document, i)
    if (decade !== undefined) {
      found.push({ first: decade.first, last: i + 1, numeral: { first: i, last: i + 1, form: "vague", power: 0, plain: false }, end: i + 1, hyphen: false, decade: decade.low })
      i++
      continue
    }
    // Within a date of several tokens nothing is a figure.
    if (byDate[i] === 1 && (byDate[i + 1] === 1 || byDate[i - 1] === 1)) {
      i++
      continue
    }
    const numeral = numeralAt(document, i)
    if (numeral === undefined) {
      i++
      continue
    }
    // A date of one token with no noun behind it is only that: nothing else is asked of it.
    const quantity = byDate[i] === 1 && numeral.last === i + 1 && isAlone(document, i + 1) ? { first: i, last: i + 1, numeral, ...(numeral.value === undefined ? {} : { value: numeral.value }), end: i + 1, hyphen: false } : quantityAt(document, knowledge, numeral, found.at(-1)?.last)
    found.push(quantity)
    i = Math.max(quantity.end, i + 1)
  }
  return found
}

/** Whether a verb or noun of change stands right before token `i` (one or two words may lie between). */
const movedBefore = (document: Document, i: number): boolean => {
  for (let at = i - 1; at >= Math.max(0, i - 4); at--) {
    const tag = document.tokens.tag[at]
    if (tag === Tag.VERB && changeVerbs.has(lemmaOf(document, at))) return true
    if (tag === Tag.PUNCT || lower(document, at) === "by") return false
  }
  return false
}

/** Whether a verb of change rules a "from … to …": anywhere before it in its clause. */
const movedInClause = (document: Document, i: number): boolean => {
  const { tokens } = document, sentence = tokens.sentence[i]
  for (let at = i - 1; at >= 0 && tokens.sentence[at] === sentence && i - at < 25; at--) {
    if ((tokens.tag[at] === Tag.VERB || tokens.tag[at] === Tag.NOUN || tokens.tag[at] === Tag.ADJ) && (changeVerbs.has(lemmaOf(document, at)) || /^(?:increase|rise|growth|drop|decline|fall|jump|up|down)$/u.test(lemmaOf(document, at)))) return true
    if (/^(?:up|down)$/u.test(lower(document, at))) return true
    if (tokens.word[at]!.form === ";") return false
  }
  return false
}

/** "slid 11 per cent or $1.63 to $13.03": the same change in another unit, so that what "to" says is where it ended. */
const isToldAgain = (document: Document, before: Amount | undefined, { unit }: Quantity, opened: number): boolean =>
  before !== undefined && lower(document, opened - 1) === "or" && (before.end === opened - 1 || before.end === opened - 2 && lower(document, opened - 2) === ",") && before.unit?.unit !== unit?.unit && movedBefore(document, before.first)

const ranged = (document: Document, knowledge: Knowledge, left: Quantity, right: Amount, range: { readonly first: number; readonly low: Rational; readonly high: Rational }): Amount => {
  const before = boundBefore(document, range.first, false)
  const aged = /^(?:aged|ages|age)$/u.test(lower(document, range.first - 1)) ? range.first - 1 : lower(document, left.first - 2) === "ages" ? range.first : undefined
  // "the $4-5 billion cost": what is paid for is not counted.
  const own = left.unit?.unit !== undefined && left.unit.unit.kind !== "count" && (right.unit?.unit === undefined || right.unit.unit.kind === "count")
  const unit = (own ? left.unit : right.unit) ?? left.unit ?? (aged === undefined ? undefined : yearsOf(knowledge))
  const { value: _value, ...rest } = right
  return {
    ...rest, first: aged ?? (before?.bound === "about" ? before.at : range.first), begin: left.first, low: range.low, high: range.high, bound: "between", kind: aged !== undefined ? "age" : own || right.unit === undefined && left.unit?.unit !== undefined ? left.unit!.unit!.kind : right.kind, ...(own && right.unit !== undefined ? { last: Math.min(right.last, right.unit.first) } : {}),
    ...(unit === undefined ? {} : { unit }), rule: "figure-range"
  }
}

/** Whether two numbers are glued by a dash without being a range: a score, a code; both are no figures. */
const isPair = (document: Document, left: Quantity, right: Quantity): boolean =>
  left.unit === undefined && right.unit === undefined && right.first === left.end + 1 && isDash(document, left.end) && (isNought(left) && isScore(document, left.first, right.last) || isAdjacent(document, left.end) && isAdjacent(document, right.first) || isScore(document, left.first, right.last) || left.numeral.plain && right.numeral.plain && !isHyphen(document, left.end) && (left.value?.numerator ?? 0n) < 100n) && left.numeral.form !== "fraction"

/** "trail 0-2": no range begins with nothing and counts nothing. */
const isNought = ({ numeral: { plain }, value }: Quantity): boolean => plain && value?.numerator === 0n

/** The amounts a document states, in the text's order. `isPerson` says whether a token ends a person's name. */
export const amounts = (document: Document, knowledge: Knowledge, earlier: Pick<Mentions, "names" | "dates">): ReadonlyArray<Amount> => {
  const taken = takenBy(document, earlier), all = shared(document, quantities(document, knowledge, taken))
  const found: Array<Amount> = [], isPersonName = (token: number): boolean => taken.persons[token] === 1
  for (let i = 0; i < all.length; i++) {
    const quantity = all[i]!, next = all[i + 1]
    if (quantity.decade !== undefined) {
      found.push(ofLife(knowledge, quantity, quantity.decade))
      continue
    }
    if (next !== undefined && isPair(document, quantity, next) && (isNought(quantity) && isScore(document, quantity.first, next.last) || rangeOf(document, quantity, next, false) === undefined)) {
      i++
      continue
    }
    const odds = next === undefined ? undefined : oddsOf(document, quantity, next)
    if (odds !== undefined) {
      if (odds !== "votes") found.push(odds)
      i++
      continue
    }
    if (refusal(document, quantity, taken) !== undefined) continue
    if (next !== undefined && next.first >= quantity.end && (next.first - quantity.end <= 1 || next.first - quantity.end === 2 && isHyphen(document, quantity.end)) && refusal(document, next, taken) === undefined) {
      const opened = boundBefore(document, quantity.first, false)?.at ?? quantity.first
      const moved = movedBefore(document, opened) || lower(document, opened - 1) === "from" && movedInClause(document, quantity.first) || isToldAgain(document, found.at(-1), quantity, opened)
      const range = rangeOf(document, quantity, next, moved)
      if (range !== undefined) {
        found.push(ranged(document, knowledge, quantity, alone(document, knowledge, next, taken), range))
        i++
        continue
      }
    }
    if (isApposedAge(document, quantity, isPersonName)) {
      const years = yearsOf(knowledge)
      found.push({ ...alone(document, knowledge, quantity, taken), first: quantity.first, last: quantity.last, end: quantity.last, kind: "age", ...(years === undefined ? {} : { unit: years }), rule: "figure-age-apposition" })
      continue
    }
    if (isSaidAge(document, quantity, isPersonName)) {
      const years = yearsOf(knowledge)
      found.push({ ...alone(document, knowledge, quantity, taken), kind: "age", ...(years === undefined ? {} : { unit: years }), rule: "figure-age" })
      continue
    }
    const one = alone(document, knowledge, scaled(document, quantity, next), taken)
    found.push(agedToo(document, found.at(-1), one))
  }
  return merged(document, found)
}

/** "in her 60s", "in his early forties": ten years of a life; where in them is not made up. */
const ofLife = (knowledge: Knowledge, { first, last, numeral }: Quantity, decade: number): Amount => {
  const unit = yearsOf(knowledge)
  return { first, last, begin: numeral.first, numeral, low: rational(BigInt(decade)), high: rational(BigInt(decade === 13 ? 19 : decade + 9)), bound: "between", kind: "age", end: last, ...(unit === undefined ? {} : { unit }), rule: "figure-age" }
}

/** "aged 14, 15 and 17": what is listed with an age is one. */
const agedToo = (document: Document, before: Amount | undefined, amount: Amount): Amount => {
  if (before?.kind !== "age" || before.rule !== "figure-age" || amount.unit !== undefined || !amount.numeral.plain && amount.numeral.form !== "words" || amount.first !== amount.begin || amount.numeral.form === "ordinal") return amount
  const joint = lower(document, before.end), at = joint === "," && lower(document, before.end + 1) === "and" ? before.end + 2 : before.end + 1
  return (joint === "," || joint === "and" || joint === "or") && at === amount.begin && before.unit !== undefined ? { ...amount, kind: "age", unit: { ...before.unit, first: -1, last: -1 }, rule: "figure-age" } : amount
}

/** "from 4 to 6 billion" after a verb of change: two figures that share scale and unit. */
const scaled = (document: Document, quantity: Quantity, next: Quantity | undefined): Quantity => {
  if (next === undefined || next.first !== quantity.end + 1 || lower(document, quantity.end) !== "to") return quantity
  // "by 52 to 48 percent": how a vote was split.
  if (next.unit?.unit?.kind === "percent" && quantity.unit === undefined && quantity.value !== undefined && next.value !== undefined && isLess(next.value, quantity.value)) return { ...quantity, unit: next.unit }
  if (lower(document, (boundBefore(document, quantity.first, false)?.at ?? quantity.first) - 1) !== "from") return quantity
  const value = sharedScale(quantity, next)
  return { ...quantity, ...(value === undefined ? {} : { value }), ...(quantity.unit === undefined && next.unit !== undefined && next.unit.unit?.kind !== "money" ? { unit: next.unit } : quantity.unit === undefined && next.unit !== undefined ? { unit: next.unit } : {}) }
}
