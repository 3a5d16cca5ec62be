import type { Units } from "../../authority/units.ts"
import { type Document, lemmaOf } from "../../document/document.ts"
import { Tag, TokenKind } from "../../document/token.ts"
import { changeVerbs } from "../trends/changeWords.ts"
import type { Amount } from "./amount/amount.ts"
import { clauseOf } from "./clauseOf.ts"
import { gapBefore } from "./gap.ts"
import type { Ground } from "./ground.ts"
import { lower } from "./numeral/cursor.ts"
import { powerOf } from "./amount/ranges.ts"
import { isLess, rational, tenTo, times } from "./numeral/rational.ts"

/** "the 2.8 economists had expected": who expected so much is not counted by it. */
const isExpected = (document: Document, { end, value }: Amount): boolean =>
  value !== undefined && value.denominator !== 1n && document.tokens.tag[end] === Tag.NOUN && /^(?:had|have|has|expected|forecast|predicted|of)$/u.test(lower(document, end + 1))

const whereabouts = /^(?:inland|offshore|overseas|abroad|overnight|elsewhere|nationwide|worldwide|downtown|now|today|higher|lower)$/u

const bare = ({ dateAt, document }: Ground, { end, kind, numeral, unit, value }: Amount): boolean =>
  unit === undefined && kind === "count" && (numeral.form === "digits" || numeral.form === "words") && (document.tokens.tag[end] !== Tag.NOUN && document.tokens.tag[end] !== Tag.ADJ && document.tokens.tag[end] !== Tag.PROPN || dateAt[end]! >= 0 || whereabouts.test(lower(document, end)) || isExpected(document, { end, value } as Amount))

/** Whether a date stands right behind a figure. */
const isDated = ({ dateAt }: Ground, end: number): boolean => dateAt[end]! >= 0 || dateAt[end + 1]! >= 0

const isMuch = ({ value }: Amount, than: bigint): boolean => (value?.numerator ?? 0n) > than * (value?.denominator ?? 1n)

const measuring = new Set<Amount["kind"]>(["percent", "percentage_points", "duration", "length", "area", "volume", "mass", "temperature", "energy", "power", "speed", "other", "data_size"])

const counts = /^(?:number|toll|tally|count|score|total|population|attendance|membership|age|that|he|she|they|there|who|which)$/u

/** "…; the average wait for a knee was 58.": a number at an end, behind a form of "be" whose subject is a noun that stands for one measure. */
const isRestated = (document: Document, before: Amount, { begin, end, first }: Amount): boolean => {
  const { tag } = document.tokens, copula = lower(document, first - 1)
  if (first - before.end > 20 || !/^(?:is|was|at)$/u.test(copula) || tag[end] !== Tag.PUNCT && tag[end] !== Tag.ADP) return false
  const found = clauseOf(document, begin), subject = document.nounPhrases[found?.clause.subject ?? -1]
  return found !== undefined && found.clause.start >= before.end && (copula !== "at" || /^(?:stand|remain|stay|be)$/u.test(lemmaOf(document, found.verb))) && subject !== undefined && (tag[subject.head] === Tag.NOUN || lower(document, subject.head) === "it") && !/[^t]s$/u.test(lower(document, subject.head)) && !counts.test(lower(document, subject.head))
}

const beside = /^(?:in|on|at|for|by|from|during|through|over|after|before|under|among)$/u
const dimension = /^(?:deep|long|high|tall|wide|thick|away|above|below|old|ago)$/u

/** "3 metres on Monday and 2 in June", "40 cm deep in Aspen and barely 55 in Vail": prepositions of time and place behind both. */
const isPaired = ({ dateAt, document }: Ground, before: Amount, { end, first }: Amount): boolean => {
  let joint = first - 1
  for (let steps = 0; steps < 2 && /^(?:barely|only|just|a|further|another|about|almost|nearly)$/u.test(lower(document, joint)); steps++) joint--
  if (first - before.end > 12 || !/^(?:and|but|,|then|with)$/u.test(lower(document, joint))) return false
  let behind = before.end
  // "40 cm deep in Aspen", "12 tonnes of gold in May".
  if (dimension.test(lower(document, behind))) behind++
  else if (lower(document, behind) === "of") for (behind++; behind < joint && (document.tokens.tag[behind] === Tag.NOUN || document.tokens.tag[behind] === Tag.ADJ || document.tokens.tag[behind] === Tag.DET); behind++);
  const placed = beside.test(lower(document, behind)), own = beside.test(lower(document, end))
  return placed && own || (placed || own) && dateAt[end]! >= 0 && (dateAt[behind]! >= 0 || dateAt[behind + 1]! >= 0) || dateAt[behind]! >= 0 && dateAt[end]! >= 0
}

/** "took 5 hours in 1990 and take 2 today", "cost $80 in May now costs 140": the same verb again. */
const isRepeated = (document: Document, before: Amount, { end, first }: Amount): boolean => {
  const { tag } = document.tokens, verb = clauseOf(document, before.begin)?.verb
  if (first - before.end > 10 || tag[first - 1] !== Tag.VERB || verb === undefined || verb === first - 1 || document.tokens.kind[end] === TokenKind.word && tag[end] === Tag.DET) return false
  return lemmaOf(document, verb) === lemmaOf(document, first - 1)
}

/** "In the east 62 percent voted yes, in the west only 38", "among pensioners 35", "on the two-year 4.7": whose it is stands between a joint, a preposition and the number. */
const isOfOthers = ({ document }: Ground, before: Amount, { end, first }: Amount): boolean => {
  const { tag } = document.tokens
  if (first - before.end > 12 || first - before.end < 3 || tag[end] !== Tag.PUNCT && tag[end] !== Tag.CCONJ && end < document.tokens.length) return false
  let at = first - 1
  if (/^(?:only|just|about|nearly|almost|barely)$/u.test(lower(document, at))) at--
  let nouns = 0
  for (; at > before.end && first - at < 9; at--) {
    if (tag[at] === Tag.NOUN || tag[at] === Tag.PROPN || tag[at] === Tag.ADJ) nouns++
    else if (tag[at] === Tag.ADP && nouns > 0 && /^(?:,|and|but|;)$/u.test(lower(document, at - 1))) return /^(?:in|among|for|on|at|of|with)$/u.test(lower(document, at))
    else if (tag[at] !== Tag.DET && tag[at] !== Tag.NUM && lower(document, at) !== "-") return false
  }
  return false
}

/** "Sixty percent of men backed it, but only 41 of women". */
const isOfAgain = (document: Document, before: Amount, { end, first }: Amount): boolean =>
  before.kind === "percent" && lower(document, before.end) === "of" && lower(document, end) === "of" && first - before.end <= 12 && !/^(?:the|them|these|those|its|their|his|her|whom|which)$/u.test(lower(document, end + 1)) && document.tokens.tag[first - 1] !== Tag.VERB

const comparing = /^(?:of|than|against|with|versus|vs|to|from|normal|planned|usual|average|expected|forecast|scheduled|previous|required|original|then|just|only|about|nearly|almost|barely)$/u
const leaning = /^(?:above|below|over|under|beyond|near|against|instead|than|compared|versus|vs|rather|but|while|whereas|after|and)$/u

/** "against a normal 3.5", "instead of the planned 10", "while orders managed only 0.9": a number without a noun, held against the one before it. */
const isHeldAgainst = ({ document }: Ground, before: Amount, amount: Amount): boolean => {
  const { end, first, numeral, value } = amount, { tag, word } = document.tokens
  if (first - before.end > 12 || first <= before.end || numeral.power > 0 || value === undefined || document.tokens.kind[end] === TokenKind.word && (tag[end] === Tag.PROPN || tag[end] === Tag.VERB && word[end]!.lower.endsWith("s"))) return false
  const decimal = value.denominator !== 1n, last = lower(document, first - 1)
  let joined = false
  for (let at = before.end; at < first; at++) if (leaning.test(word[at]!.lower)) joined = true
  if (!joined || before.kind === "percent" && (last === "to" || last === "at") || last === "to" && lower(document, before.first - 1) === "by") return false
  // A count has no decimals: such a number is measured as the one before it is; an index, a rate of exchange are not.
  if (decimal) return !indexed(document, first)
  if (before.kind === "percent") return tag[first - 1] === Tag.VERB && (changeVerbs.has(lemmaOf(document, first - 1)) || /^(?:hit|hits|reached|averaged|returned|paid|pays)$/u.test(last)) && !isMuch(amount, 100n)
  return before.kind !== "money" && comparing.test(last) && /^(?:against|instead|than|compared|versus|vs)$/u.test(lower(document, before.end) === "," ? lower(document, before.end + 1) : lower(document, before.end)) && last !== "with"
}

const indexed = (document: Document, first: number): boolean => {
  const sentence = document.tokens.sentence[first]
  for (let at = first - 1; at >= 0 && first - at < 20 && document.tokens.sentence[at] === sentence; at--) if (/^(?:index|pmi|score|ratio|scale|magnitude|gpa|coefficient|rating|dollar|euro|sterling|yen|yuan|rupee|lira|ringgit|peso|average|multiple|times|goals?|points?|gauge)$/u.test(document.tokens.word[at]!.lower)) return true
  return false
}

const inherits = /^(?:from|to|and|or|by|versus|vs|against|with|than|about|around|nearly|exports?|imports?|at|,)$/u

/** The last of them that is no place in an order. */
const lastOf = (amounts: ReadonlyArray<Amount>): Amount | undefined => {
  const last = amounts.at(-1)
  return last?.kind === "ordinal" ? amounts.at(-2) : last
}

/**
 * A number without a unit takes that of the figure before it in its sentence ("grew 7 percent and exports 4", "5.6 million visitors from 5 million"), or, in
 * "from 97,150 to 84,300 tonnes", of the one right behind it.
 */
export const withElidedUnits = (ground: Ground, units: Units, amounts: ReadonlyArray<Amount>): ReadonlyArray<Amount> => {
  const { document } = ground
  const found: Array<Amount> = []
  amounts.forEach((given, index) => {
    const last = found.at(-1)
    if (last !== undefined && given.kind === "count" && given.numeral.power === 0 && given.unit !== undefined && document.tokens.sentence[given.first] === document.tokens.sentence[last.first] && isOfAgain(document, last, given) && !isMuch(given, 100n)) return void found.push(borrowed({ ...given, last: given.numeral.last, end: given.numeral.last }, last))
    const amount = withSharedRate(ground, found.at(-1), given, amounts[index + 1])
    const metres = asMillions(document, found.at(-1), amount)
    if (metres !== undefined) return void found.push(metres)
    // "and employs 41,000": people, whatever was counted before.
    if (!bare(ground, amount) || lower(document, amount.first - 1) === "employs") return void found.push(amount)
    const before = lastOf(found), next = amounts[index + 1]
    const sentence = document.tokens.sentence[amount.first]
    const word = lower(document, amount.first - 1), measured = before !== undefined && document.tokens.sentence[before.first] === sentence && measuring.has(before.kind)
    // "averaged 62 weeks; the wait for a knee was 58", "3 metres on Monday and 2 on Tuesday".
    if (measured && amount.numeral.power === 0 && (isRestated(document, before, amount) || isPaired(ground, before, amount) || isHeldAgainst(ground, before, amount) || isRepeated(document, before, amount) || isOfOthers(ground, before, amount) && !(before.kind === "percent" && isMuch(amount, 100n)))) return void found.push(borrowed(amount, before))
    if (before?.kind === "money" && document.tokens.sentence[before.first] === sentence && amount.numeral.power === 0 && (isRepeated(document, before, amount) || isPaired(ground, before, amount))) return void found.push(borrowed(amount, before))
    // "rose 5 percent to 41": where it got to is not said in hundredths, unless where it came from is.
    if (word === "to" && before?.kind === "percent" && isOneMore(ground, before, amount) && document.tokens.sentence[before.first] === sentence) return void found.push(borrowed(amount, before))
    if (word === "to" && before?.kind === "percent" && amount.first === before.end + 1 && lower(document, before.first - 1) !== "from") return void found.push(amount)
    if (word === "from" && next?.unit !== undefined && lower(document, next.first - 1) === "to" && next.first - amount.end <= 2 && next.kind !== "age" && document.tokens.sentence[next.first] === sentence) {
      return void found.push(borrowed(amount, next))
    }
    if (before !== undefined && before.unit !== undefined && isSaidAgain(ground, before, amount)) return void found.push(borrowed(amount, before))
    // "from 12 years to nine".
    if (before?.kind === "duration" && word === "to" && lower(document, before.first - 1) === "from" && amount.first === before.end + 1) return void found.push(borrowed(amount, before))
    // "rose 5 basis points to 4.31": what a share came to is no difference of shares.
    if (before?.kind === "percentage_points" && (word === "to" || word === "at") && document.tokens.sentence[before.first] === sentence && lower(document, before.first - 1) !== "from" && !isMuch(amount, 100n)) {
      const percent = units.meanings("percent")[0]
      if (percent !== undefined) return void found.push(withUnitOf(amount, { ...before, kind: "percent", unit: { first: -1, last: -1, label: percent.unit, unit: percent } }))
    }
    if (before?.unit === undefined || before.kind === "age" || before.kind === "ordinal" || before.kind === "duration" && gapBefore(ground, before, amount) === undefined || document.tokens.sentence[before.first] !== sentence || amount.first - before.end > 14) return void found.push(before?.unit !== undefined && isOneMore(ground, before, amount) && document.tokens.sentence[before.first] === sentence ? borrowed(amount, before) : amount)
    // "girls three", "those in catering 402,000", "and the south 120".
    if (gapBefore(ground, before, amount) !== undefined && !(before.kind === "percent" && isMuch(amount, 100n)) && !(before.kind === "money" && !isMuch(amount, 1n))) return void found.push(borrowed(amount, before))
    // "2.9 million tonnes in February and 3.3 million a year earlier".
    if (word === "and" && amount.numeral.power > 0 && before.kind !== "percent" && before.numeral.power > 0 && isDated(ground, before.end) && isDated(ground, amount.end)) return void found.push(borrowed(amount, before))
    // "up 0.3 percent, to 35,000": no percentage.
    if (before.kind === "percent" && isMuch(amount, 100n)) return void found.push(amount)
    const isPercent = before.kind === "percent" || before.kind === "money"
    const tight = word === "from" || word === "to" || word === "versus" || word === "against" || word === "with" && lower(document, amount.first - 2) === "compared"
    found.push(tight || document.tokens.tag[amount.first - 1] === Tag.NOUN && isPercent && amount.first - before.end <= 4 || isPercent && inherits.test(word) && amount.first - before.end <= 6 && amount.numeral.power === 0 || isOneMore(ground, before, amount) ? borrowed(amount, before) : amount)
  })
  return found
}

const joints = /^(?:and|,|while|against|from|compared|versus|to|or|but|with|than)$/u

const isNearly = (left: Amount, right: Amount, times = 5n): boolean => left.value !== undefined && right.value !== undefined && left.value.numerator > 0n && right.value.numerator > 0n &&
  left.value.numerator * right.value.denominator <= times * right.value.numerator * left.value.denominator && right.value.numerator * left.value.denominator <= times * left.value.numerator * right.value.denominator

/** "$6.12 a bushel and corn at $4.48", "from $70 to $82 a barrel": prices of one money side by side are for as much of it, though it is said once. */
const withSharedRate = ({ document }: Ground, before: Amount | undefined, amount: Amount, next: Amount | undefined): Amount => {
  if (amount.per !== undefined || amount.kind !== "money" || amount.unit === undefined) return amount
  const { sentence } = document.tokens
  const isSame = (other: Amount): boolean => other.per !== undefined && other.kind === "money" && other.unit?.label === amount.unit!.label && sentence[other.first] === sentence[amount.first] && isNearly(other, amount)
  if (next !== undefined && isSame(next) && next.first - amount.end <= 2 && /^(?:to|and|or|,)$/u.test(lower(document, amount.end))) return { ...amount, per: next.per! }
  if (before === undefined || !isSame(before) || amount.first - before.end > 7 || amount.first <= before.end) return amount
  if (document.tokens.tag[amount.end] === Tag.NOUN && !/^(?:apiece|today|yesterday)$/u.test(lower(document, amount.end)) || lower(document, amount.end) === "of" || lower(document, amount.end) === "each" || lower(document, amount.end) === "(") return amount
  for (let at = before.end; at < amount.first; at++) if (joints.test(lower(document, at))) return { ...amount, per: before.per! }
  return amount
}

const millions = rational(1000000n)

/** "flew 4.1m people, against 3.9m in 2023": what is compared with millions is millions, and no length. */
const asMillions = (document: Document, before: Amount | undefined, amount: Amount): Amount | undefined => {
  const { high, low, numeral, unit, value } = amount
  if (numeral.suffix !== "m" || unit?.unit?.code !== "m" || value === undefined || before?.numeral.suffix !== "m" || before.kind === "length" || before.unit === undefined || document.tokens.sentence[before.first] !== document.tokens.sentence[amount.first] || !/^(?:from|against|to|than|with|and|on)$/u.test(lower(document, amount.first - 1))) return undefined
  const { rule: _rule, unit: _unit, ...rest } = amount
  return borrowed({ ...rest, rule: "figure-elided-unit", value: times(value, millions), ...(low === undefined ? {} : { low: times(low, millions) }), ...(high === undefined ? {} : { high: times(high, millions) }) }, before)
}

const stating = /^(?:be|hit|reach|average|manage|total|stand|pay|cost|charge|fetch|sell|trade|close|yield|return|offer|get|make|earn|put|poll|take|win|score|do)$/u
const degree = /^(?:only|just|about|around|nearly|almost|barely|some|another|a|further|mere|the|some|roughly|still|now|then)$/u
const goes = /^(?:do|did|does|are|were|is|was|have|had)$/u

/**
 * Whether a bare number in a sentence of percentages or money is one too: where neither what stands before nor behind it says otherwise, and it is as large. "Rose 5 percent to 41" tells what it came to;
 * "a majority of 12" has its own noun.
 */
const isOneMore = ({ dateAt, document }: Ground, before: Amount, amount: Amount): boolean => {
  const { end, first } = amount, { tag } = document.tokens
  if (first - before.end > 24 || first <= before.end || before.kind !== "percent" && before.kind !== "money" && before.kind !== "percentage_points" || isMuch(amount, 100n) && before.kind !== "money") return false
  const next = tag[end]
  if (!(next === undefined || document.tokens.sentence[end] !== document.tokens.sentence[first] || next === Tag.PUNCT || next === Tag.CCONJ || next === Tag.SCONJ || next === Tag.ADP && lower(document, end) !== "of" || next === Tag.ADV || dateAt[end]! >= 0 || goes.test(lower(document, end)) || isExpected(document, amount))) return false
  if (lower(document, end) === "-" || lower(document, end) === "(" || lower(document, end) === "to") return false
  let at = first - 1
  for (let steps = 0; steps < 3 && degree.test(lower(document, at)); steps++) at--
  const word = lower(document, at), is = tag[at]
  // "on 48 percent to 45".
  if (word === "to" && first === before.end + 1 && before.kind === "percent") return lower(document, before.first - 1) === "from" || !changeVerbs.has(lemmaOf(document, clauseOf(document, before.begin)?.verb ?? -1)) && !isMuch(amount, 100n)
  if (word === "to" || word === "at") return lower(document, before.first - 1) === "from" || before.kind === "money" && word === "at"
  if (before.kind === "money" && !isNearly(scaledAs(amount, before), before, 30n)) return false
  const owner = document.nounPhrases[clauseOf(document, first)?.clause.subject ?? -1]
  // "the number of banks was 12".
  if ((is === Tag.VERB || is === Tag.AUX) && owner !== undefined && owner.start > before.end && /^(?:number|toll|tally|count|score|total|attendance|membership|age)$/u.test(lower(document, owner.head))) return false
  if (is === Tag.VERB || is === Tag.AUX) return changeVerbs.has(lemmaOf(document, at)) && before.kind !== "money" || stating.test(lemmaOf(document, at))
  if (is === Tag.NOUN || is === Tag.PROPN || is === Tag.ADJ) return !/^(?:number|no|score|by|age|aged|top|last|next)$/u.test(word)
  return dateAt[at]! >= 0 || /^(?:from|than|against|versus|and|but|,|while|by|with)$/u.test(word)
}

const pointing = /^(?:it|this|that|figure|number|rate|level|share|proportion|percentage|average|yield)$/u

/** "Inflation was 5.2 percent in May. In June it was 4.8.": a number that the next sentence says of the same. */
const isSaidAgain = ({ document }: Ground, before: Amount, amount: Amount): boolean => {
  const { sentence } = document.tokens, { begin, end, first, numeral } = amount
  if (sentence[first]! - sentence[before.first]! !== 1 || numeral.power > 0 || !measuring.has(before.kind) && before.kind !== "money" || before.kind === "duration") return false
  const found = clauseOf(document, begin), subject = document.nounPhrases[found?.clause.subject ?? -1], tag = document.tokens.tag[end]
  if (found === undefined || subject === undefined || found.verb > first || tag !== Tag.PUNCT && tag !== Tag.ADP && tag !== Tag.CCONJ || lower(document, end) === "of") return false
  const alike = isNearly(amount, before, 5n)
  if (pointing.test(lower(document, subject.head)) && subject.end - subject.start <= 3) return /^(?:be|stand|hit|reach|average|remain|stay)$/u.test(lemmaOf(document, found.verb)) && alike
  return before.kind === "money" && /^(?:fetch|cost|sell|trade|close)$/u.test(lemmaOf(document, found.verb)) && amount.value!.denominator !== 1n
}

/** "raised to £2.4bn from 2.1", "€40m in Spain and 25 in Portugal": the scale is said once as well, where the number would else be next to nothing. */
const scaledAs = (amount: Amount, before: Amount): Amount => {
  const power = before.numeral.power > 0 ? before.numeral.power : before.numeral.value !== undefined && before.value !== undefined && isLess(before.numeral.value, before.value) ? powerOf(before.numeral.value, before.value) : 0
  if (power < 6 || amount.numeral.power > 0 || amount.numeral.suffix !== undefined || amount.value === undefined || before.value === undefined || amount.value.numerator >= 1000n * amount.value.denominator) return amount
  const factor = rational(tenTo(power)), scaled = times(amount.value, factor)
  if (isLess(times(scaled, rational(25n)), before.value) || isLess(times(before.value, rational(25n)), scaled)) return amount
  return { ...amount, value: scaled, ...(amount.low === undefined ? {} : { low: times(amount.low, factor) }), ...(amount.high === undefined ? {} : { high: times(amount.high, factor) }) }
}

const borrowed = (given: Amount, before: Amount): Amount => withUnitOf(scaledAs(given, before), before)

const withUnitOf = (amount: Amount, { kind, per, unit }: Amount): Amount => ({ ...amount, kind, elided: true, ...(unit === undefined ? {} : { unit }), ...(per === undefined ? {} : { per }), rule: "figure-elided-unit" })
