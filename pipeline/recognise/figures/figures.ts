import type { Authority } from "../../authority/authority.ts"
import type { Unit } from "../../authority/units.ts"
import { type Document, lemmaOf, spanOf } from "../../document/document.ts"
import { Tag } from "../../document/token.ts"
import type { FigureMention, Slot } from "../../document/mention/figure.ts"
import type { NameMention } from "../../document/mention/name.ts"
import type { Mentions } from "../../document/mention.ts"
import type { Amount, UnitWords } from "./amount/amount.ts"
import { amounts } from "./amount/amounts.ts"
import { leaningOf } from "./amount/money.ts"
import { exchanged } from "./exchange.ts"
import { movedBetween } from "./movedBetween.ts"
import { withElidedUnits } from "./elided.ts"
import { ageOf } from "./ageOf.ts"
import { carriedOver } from "./carried.ts"
import { conversionsOf } from "./conversions.ts"
import { withCountUnits } from "./countUnit.ts"
import { countriesBeside, countriesOf, type Ground, groundOf } from "./ground.ts"
import { inherit } from "./inherit.ts"
import { levelOf, ofPhrase } from "./level.ts"
import { listsOf } from "./lists.ts"
import { type Measured, measuredOf, nameOf, nothingMeasured } from "./measured.ts"
import { clauseOf } from "./clauseOf.ts"
import { type Move, movesOf } from "./moves.ts"
import { decimalText } from "./numeral/rational.ts"
import { periodBeside, periodOf } from "./period.ts"
import { placeOf } from "./place.ts"
import { reportedBy } from "./reportedBy.ts"
import { respectiveDates, respectiveGroups, respectiveNames, respectivePhrases } from "./respectively.ts"
import { statementsOf } from "./statements.ts"

type Draft = { -readonly [K in keyof FigureMention]: FigureMention[K] }

const nameSlot = (name: NameMention, rule: string): Slot => ({ parts: [{ start: name.start, end: name.end }], rule })

/** Money whose country nothing tells has no code. */
const hasCode = (words: UnitWords): words is UnitWords & { readonly unit: Unit } => words.unit !== undefined && words.unit.code !== ""

const unitSlot = (document: Document, words: UnitWords): Slot => ({ parts: words.first < 0 ? [] : [spanOf(document, words.first, words.last)], rule: words.unit === undefined ? "unit-noun" : words.unit.country === undefined ? "unit-table" : "unit-country", ...(hasCode(words) ? { code: words.unit.code } : {}) })

const unitName = (words: UnitWords) => ({ label: words.label, ...(hasCode(words) ? { code: words.unit.code, scheme: words.unit.scheme } : {}) })

/** The amount by itself as a mention. */
const bare = (document: Document, { bound, first, high, kind, last, low, per, rule, unit, value }: Amount, index: number): Draft => {
  const { end, start } = spanOf(document, first, last)
  const draft: Draft = { _tag: "figure", start, end, rule, first, last, kind, bound, role: "level", statement: index }
  if (value !== undefined) draft.value = decimalText(value)
  if (low !== undefined) draft.low = low === value ? draft.value! : decimalText(low)
  if (high !== undefined) draft.high = high === value ? draft.value! : decimalText(high)
  if (unit !== undefined) {
    draft.unit = unitSlot(document, unit)
    draft.unitName = unitName(unit)
  }
  if (per !== undefined) {
    draft.perUnit = unitSlot(document, per)
    draft.perUnitName = unitName(per)
  }
  return draft
}

const headOfWords = ({ tokens: { word } }: Document, { first, head, last }: NonNullable<Move["words"]>): string => {
  if (head !== undefined) return word[head]!.lemmas[Tag.NOUN]!
  const gerund = word[first]!.lower.endsWith("ing") || last === first + 1 ? first : first + 1
  return word[gerund]!.lower.endsWith("ing") ? word[gerund]!.lower : word[gerund]!.lemmas[Tag.NOUN]!
}

/** What is measured under a word of change. */
const measuredUnder = (ground: Ground, { agent, phrase, words }: Move, { begin, last }: Amount): Measured => {
  if (words !== undefined) return { ...nothingMeasured, measure: { parts: [spanOf(ground.document, words.first, words.last)], rule: "measure-changed" }, head: headOfWords(ground.document, words) }
  const own = phrase !== undefined && ground.document.nounPhraseAt[begin] === phrase
  const measured = phrase === undefined ? nothingMeasured : measuredOf(ground, phrase, "measure-changed", own ? last : 0)
  if (measured.subjects.length > 0 || agent === undefined) return measured
  const name = nameOf(ground, agent)
  return name === undefined ? measured : { ...measured, subjects: [name] }
}

/** "lost more than half of its value": where the word of change has no object but the figure, what the figure is of. */
const withOf = (ground: Ground, measured: Measured, amount: Amount): Measured => {
  const of = measured.measure === undefined ? ofPhrase(ground, amount) : undefined
  return of?.word !== "of" ? measured : { ...measuredOf(ground, of.phrase, "measure-of"), subjects: measured.subjects }
}

const fill = (draft: Draft, { from, head, measure, places, subjects, to }: Measured): void => {
  if (measure !== undefined) draft.measure = measure
  if (head !== undefined) draft.measureHead = head
  if (subjects[0] !== undefined) draft.subject = nameSlot(subjects[0], "subject-phrase")
  if (places[0] !== undefined) draft.place = nameSlot(places[0], "place-phrase")
  if (from[0] !== undefined) draft.from = nameSlot(from[0], "from-phrase")
  if (to[0] !== undefined) draft.to = nameSlot(to[0], "to-phrase")
}

/** Puts the names of a list where "respectively" says, in place of the first of them that every figure got. */
const sortRespectively = (ground: Ground, found: ReadonlyArray<Amount>, drafts: ReadonlyArray<Draft>): void => {
  for (const group of respectiveGroups(ground, found)) {
    const dates = respectiveDates(ground, group.length, found[group[0]!]!.first)
    if (dates !== undefined) {
      group.forEach((index, position) => { drafts[index]!.period = { parts: [{ start: dates[position]!.start, end: dates[position]!.end }], rule: "respectively" } })
      continue
    }
    const names = respectiveNames(ground, group.length, found[group[0]!]!.first)
    if (names === undefined) {
      const phrases = respectivePhrases(ground, group.length, found[group[0]!]!.first)
      if (phrases !== undefined) group.forEach((index, position) => fill(drafts[index]!, measuredOf(ground, phrases[position]!, "respectively")))
      continue
    }
    group.forEach((index, position) => {
      const draft = drafts[index]!, slot = nameSlot(names[position]!, "respectively")
      const first = names[0]!
      const held = (["subject", "place", "from", "to"] as const).find((key) => draft[key]?.parts[0]?.start === first.start)
      draft[held ?? (names[position]!.type === "place" && draft.subject !== undefined ? "place" : "subject")] = slot
    })
  }
}

/** "Revenue in 2021 and 2022 was $3bn and $4bn": as many dates as figures, without "respectively". */
const sortDates = (ground: Ground, found: ReadonlyArray<Amount>, drafts: ReadonlyArray<Draft>): void => {
  const { document } = ground
  for (let index = 0; index + 1 < found.length; index++) {
    const left = found[index]!, right = found[index + 1]!
    if (left.kind !== right.kind || right.first !== left.end + 1 || document.tokens.word[left.end]!.lower !== "and" || drafts[index]!.period?.rule === "respectively") continue
    if (document.tokens.sentence[found[index - 1]?.first ?? -1] === document.tokens.sentence[left.first] || document.tokens.sentence[found[index + 2]?.first ?? -1] === document.tokens.sentence[left.first]) continue
    const dates = respectiveDates(ground, 2, left.first)
    if (dates !== undefined) for (const at of [0, 1] as const) drafts[index + at]!.period = { parts: [{ start: dates[at]!.start, end: dates[at]!.end }], rule: "respectively" }
  }
}

/** Figures that say nothing of a place by themselves. */
const unplaced = new Set<FigureMention["kind"]>(["ordinal", "age", "duration", "multiple"])

/** Whether a date beside a figure is its time: lengths of time and ages have none, an ordinal only as the date is said of it ("the first time was in 2022"). */
const isTimed = (document: Document, { begin, first, kind, last }: Amount, move: Move | undefined, { rule }: Slot): boolean => {
  // "sat there for five hours on Saturday", but "jailed for five years on Friday".
  if (kind === "duration" && move === undefined && rule === "period-behind" && document.tokens.word[first - 1]?.lower === "for") return !/^(?:jail|sentence|imprison|ban|suspend|lock|bar|disqualify|be|extend|plan)$/u.test(lemmaOf(document, clauseOf(document, begin)?.verb ?? -1))
  if (kind === "age" || kind === "duration" && move === undefined && !(rule === "period-behind" && document.tokens.word[last]?.lower === "of")) return false
  if (kind !== "ordinal") return true
  const clause = clauseOf(document, begin)
  return rule !== "period-opening" && clause !== undefined && document.verbGroups[clause.clause.verb]?.copula === true
}

const definite = new Set(["the", "its", "his", "her", "their", "our", "my", "your", "these", "those", "both", "all"])

/** "the five republics", "the 39-year-old", "its 11 staff": a definite phrase takes its number for granted; nothing in the clause puts it in doubt. */
const isPresupposed = (document: Document, { begin, kind }: Amount, move: Move | undefined): boolean => {
  if (move !== undefined || kind === "ordinal") return false
  const before = document.tokens.word[begin - 1]?.lower ?? "", phrase = document.nounPhrases[document.nounPhraseAt[begin] ?? -1]
  return definite.has(before) || before === "'s" || phrase !== undefined && phrase.start < begin && definite.has(document.tokens.word[phrase.start]!.lower)
}

/** Whether a comma with "and" or the like lies between a date and a figure behind it. */
const isParted = (document: Document, { parts }: Slot, { first }: Amount): boolean => {
  const { start, word } = document.tokens
  for (let at = first - 1; at > 0 && start[at]! > parts[0]!.start; at--) if (word[at - 1]!.form === "," && /^(?:and|but|while|whereas)$/u.test(word[at]!.lower)) return true
  return false
}

/** Where the first figure of a statement of change begins. */
const firstOf = (document: Document, found: ReadonlyArray<Amount>, moves: ReadonlyArray<Move | undefined>, index: number): number => {
  let at = index
  while (at > 0 && moves[index] !== undefined && moves[at - 1]?.governor === moves[index]!.governor) at--
  return document.tokens.start[found[at]!.first]!
}

/** All figures of a document, in the text's order. */
export const figures = (document: Document, authority: Pick<Authority, "units" | "entity">, earlier: Pick<Mentions, "names" | "dates">): ReadonlyArray<FigureMention> => {
  const ground = groundOf(document, earlier)
  const leaning = leaningOf(document, authority.units, () => countriesOf(authority, earlier.names), (token) => countriesBeside(authority, ground, token))
  const found = withElidedUnits(ground, authority.units, exchanged(document, authority.units, leaning, amounts(document, { units: authority.units, leaning }, earlier)))
  const moves = movesOf(ground, found)
  const held = new Set<number>(), behind = new Map<number, number>()
  const drafts = found.map((amount, index): Draft => {
    const draft = bare(document, amount, index), move = moves[index]
    if (move !== undefined) {
      draft.role = move.role
      draft.governor = move.governor
      if (move.direction !== undefined) draft.direction = move.direction
      fill(draft, withOf(ground, measuredUnder(ground, move, amount), amount))
      if (move.place !== undefined) draft.place = nameSlot(move.place, "place-clause")
    } else if (amount.kind === "age") fill(draft, ageOf(ground, amount))
    else {
      const { measured, role } = levelOf(ground, amount)
      draft.role = role
      fill(draft, measured)
    }
    if (isPresupposed(document, amount, move)) draft.stance = { modality: "asserted", polarity: "affirmed" }
    const sameSentence = found[index + 1] !== undefined && document.tokens.sentence[found[index + 1]!.first] === document.tokens.sentence[amount.first]
    const period = periodOf(ground, amount.first, amount.end, sameSentence ? found[index + 1]!.first : document.tokens.length)
    // "the three main islands" are not of the year in which something was decided about them.
    const standing = draft.stance !== undefined && amount.kind === "count" && period?.rule !== "period-behind"
    // "from 63% in 2018 to 61%": the base's time is its own.
    const ofBase = period !== undefined && period.rule !== "period-opening" && draft.role !== "base" && held.has(period.parts[0]!.start)
    const ofOther = period?.rule === "period-clause" && behind.get(period.parts[0]!.start) !== undefined && (move === undefined || behind.get(period.parts[0]!.start) !== move.governor) && isParted(document, period, amount)
    if (period?.rule === "period-behind") behind.set(period.parts[0]!.start, move?.governor ?? -1)
    if (draft.role === "base" && period?.rule === "period-behind") held.add(period.parts[0]!.start)
    const ofParticle = draft.role === "base" && period !== undefined && period.rule !== "period-behind" && (move?.rule === "role-particle" || move?.rule === "role-compared")
    const isBase = ofParticle || draft.role === "base" && period !== undefined && period.rule !== "period-behind" && period.parts[0]!.start > firstOf(document, found, moves, index)
    if (period !== undefined && !ofBase && !ofOther && !isBase && !standing && isTimed(document, amount, move, period)) draft.period = period
    if (draft.period === undefined && draft.measure !== undefined && !standing && amount.kind !== "duration" && draft.role !== "base") {
      const beside = periodBeside(ground, draft.measure)
      if (beside !== undefined) draft.period = beside
    }
    reportedBy(ground, amount, draft)
    if (move === undefined || move.rule === "role-comparison") movedBetween(ground, amount, draft)
    if (draft.place === undefined && (move !== undefined || draft.measure !== undefined) && !unplaced.has(amount.kind)) {
      const place = placeOf(ground, amount.begin, draft, amount.end)
      if (place !== undefined) draft.place = place
    }
    return draft
  })
  inherit(document, found, moves, drafts)
  conversionsOf(document, found, drafts)
  listsOf(ground, found, drafts)
  carriedOver(ground, found, drafts)
  sortRespectively(ground, found, drafts)
  sortDates(ground, found, drafts)
  statementsOf(ground, found, moves, drafts)
  conversionsOf(document, found, drafts)
  withCountUnits(ground, authority.units, found, drafts)
  return drafts
}
