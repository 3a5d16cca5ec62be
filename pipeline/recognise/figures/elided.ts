import { type Document, lemmaOf } from "../../document/document.ts"
import { Tag } from "../../document/token.ts"
import type { Amount } from "./amount/amount.ts"
import { clauseOf } from "./clauseOf.ts"
import { gapBefore } from "./gap.ts"
import type { Ground } from "./ground.ts"
import { lower } from "./numeral/cursor.ts"
import { rational, times } from "./numeral/rational.ts"

const bare = (document: Document, { end, kind, numeral, unit }: Amount): boolean =>
  unit === undefined && kind === "count" && (numeral.form === "digits" || numeral.form === "words") && document.tokens.tag[end] !== Tag.NOUN && document.tokens.tag[end] !== Tag.ADJ && document.tokens.tag[end] !== Tag.PROPN

/** Whether a date stands right behind a figure. */
const isDated = ({ dateAt }: Ground, end: number): boolean => dateAt[end]! >= 0 || dateAt[end + 1]! >= 0

const isMuch = ({ value }: Amount, than: bigint): boolean => (value?.numerator ?? 0n) > than * (value?.denominator ?? 1n)

const measuring = new Set<Amount["kind"]>(["percent", "percentage_points", "duration", "length", "area", "volume", "mass", "temperature", "energy", "power", "speed"])

const counts = /^(?:number|toll|tally|count|score|total|population|turnout|attendance|membership|age|it|this|that|he|she|they|there|who|which)$/u

/** "…; the average wait for a knee was 58.": a number at an end, behind a form of "be" whose subject is a noun that stands for one measure. */
const isRestated = (document: Document, before: Amount, { begin, end, first }: Amount): boolean => {
  const { tag } = document.tokens, copula = lower(document, first - 1)
  if (first - before.end > 20 || !/^(?:is|was|at)$/u.test(copula) || tag[end] !== Tag.PUNCT && tag[end] !== Tag.ADP) return false
  const found = clauseOf(document, begin), subject = document.nounPhrases[found?.clause.subject ?? -1]
  return found !== undefined && found.clause.start >= before.end && (copula !== "at" || /^(?:stand|remain|stay|be)$/u.test(lemmaOf(document, found.verb))) && subject !== undefined && tag[subject.head] === Tag.NOUN && !/s$/u.test(lower(document, subject.head)) && !counts.test(lower(document, subject.head))
}

const beside = /^(?:in|on|at|for)$/u

/** "3 metres on Monday and 2 in June": prepositions of time and place behind both. */
const isPaired = (document: Document, before: Amount, { end, first }: Amount): boolean =>
  first - before.end <= 7 && /^(?:and|but)$/u.test(lower(document, first - 1)) && beside.test(lower(document, before.end)) && beside.test(lower(document, end))

const inherits = /^(?:from|to|and|or|by|versus|vs|against|with|than|about|around|nearly|exports?|imports?|at|,)$/u

/**
 * A number without a unit takes that of the figure before it in its sentence ("grew 7 percent and exports 4", "5.6 million visitors from 5 million"), or, in
 * "from 97,150 to 84,300 tonnes", of the one right behind it.
 */
export const withElidedUnits = (ground: Ground, amounts: ReadonlyArray<Amount>): ReadonlyArray<Amount> => {
  const { document } = ground
  const found: Array<Amount> = []
  amounts.forEach((amount, index) => {
    const metres = asMillions(document, found.at(-1), amount)
    if (metres !== undefined) return void found.push(metres)
    // "and employs 41,000": people, whatever was counted before.
    if (!bare(document, amount) || lower(document, amount.first - 1) === "employs") return void found.push(amount)
    const before = found.at(-1), next = amounts[index + 1]
    const sentence = document.tokens.sentence[amount.first]
    const word = lower(document, amount.first - 1), measured = before !== undefined && document.tokens.sentence[before.first] === sentence && measuring.has(before.kind)
    // "averaged 62 weeks; the wait for a knee was 58", "3 metres on Monday and 2 on Tuesday".
    if (measured && amount.numeral.power === 0 && (isRestated(document, before, amount) || isPaired(document, before, amount))) return void found.push(borrowed(amount, before))
    // "rose 5 percent to 41": where it got to is not said in hundredths, unless where it came from is.
    if (word === "to" && before?.kind === "percent" && amount.first === before.end + 1 && lower(document, before.first - 1) !== "from") return void found.push(amount)
    if (word === "from" && next?.unit !== undefined && lower(document, next.first - 1) === "to" && next.first - amount.end <= 2 && next.kind !== "age" && document.tokens.sentence[next.first] === sentence) {
      return void found.push(borrowed(amount, next))
    }
    if (before?.unit === undefined || before.kind === "age" || before.kind === "ordinal" || before.kind === "duration" && gapBefore(ground, before, amount) === undefined || document.tokens.sentence[before.first] !== sentence || amount.first - before.end > 14) return void found.push(amount)
    // "girls three", "those in catering 402,000", "and the south 120".
    if (gapBefore(ground, before, amount) !== undefined && !(before.kind === "percent" && isMuch(amount, 100n)) && !(before.kind === "money" && !isMuch(amount, 1n))) return void found.push(borrowed(amount, before))
    // "2.9 million tonnes in February and 3.3 million a year earlier".
    if (word === "and" && amount.numeral.power > 0 && before.kind !== "percent" && before.numeral.power > 0 && isDated(ground, before.end) && isDated(ground, amount.end)) return void found.push(borrowed(amount, before))
    // "up 0.3 percent, to 35,000": no percentage.
    if (before.kind === "percent" && isMuch(amount, 100n)) return void found.push(amount)
    const isPercent = before.kind === "percent" || before.kind === "money"
    const tight = word === "from" || word === "to" || word === "versus" || word === "against"
    found.push(tight || document.tokens.tag[amount.first - 1] === Tag.NOUN && isPercent && amount.first - before.end <= 4 || isPercent && inherits.test(word) && amount.first - before.end <= 6 && amount.numeral.power === 0 ? borrowed(amount, before) : amount)
  })
  return found
}

const millions = rational(1000000n)

/** "flew 4.1m people, against 3.9m in 2023": what is compared with millions is millions, and no length. */
const asMillions = (document: Document, before: Amount | undefined, amount: Amount): Amount | undefined => {
  const { high, low, numeral, unit, value } = amount
  if (numeral.suffix !== "m" || unit?.unit?.code !== "m" || value === undefined || before?.numeral.suffix !== "m" || before.kind === "length" || before.unit === undefined || document.tokens.sentence[before.first] !== document.tokens.sentence[amount.first] || !/^(?:from|against|to|than|with|and|on)$/u.test(lower(document, amount.first - 1))) return undefined
  const { rule: _rule, unit: _unit, ...rest } = amount
  return borrowed({ ...rest, rule: "figure-elided-unit", value: times(value, millions), ...(low === undefined ? {} : { low: times(low, millions) }), ...(high === undefined ? {} : { high: times(high, millions) }) }, before)
}

const borrowed = (amount: Amount, { kind, per, unit }: Amount): Amount => ({ ...amount, kind, elided: true, ...(unit === undefined ? {} : { unit }), ...(per === undefined ? {} : { per }), rule: "figure-elided-unit" })
