import type { DateMention } from "../../document/mention/date.ts"
import type { Slot } from "../../document/mention/figure.ts"
import { tokenAfter } from "../../document/document.ts"
import { firstFrom } from "../../document/span.ts"
import { Tag } from "../../document/token.ts"
import type { Ground } from "./ground.ts"

const slot = ({ end, start }: DateMention, rule: string): Slot => ({ parts: [{ start, end }], rule })

const boundary = /^[;:]$/u

const opensBase = new Set(["from", "with", "against", "versus", "vs"])

/** How many tokens away a date may stand. */
const reach = 120

const noDates: { readonly before: ReadonlyArray<DateMention>; readonly after: ReadonlyArray<DateMention> } = { before: [], after: [] }

/** The dates of a token's sentence around it, nearest first; of nested ones the inmost. */
const datesAround = ({ dateAt, dates, document }: Ground, first: number, last: number): typeof noDates => {
  const { sentence: sentences } = document.tokens, sentence = sentences[first], from = firstFrom(dates, first)
  const isHere = (date: DateMention | undefined): date is DateMention => date !== undefined && sentences[date.first] === sentence && date.last > first - reach && date.first < last + reach
  if (!isHere(dates[from - 1]) && !isHere(dates[from])) return noDates
  const before: Array<DateMention> = [], after: Array<DateMention> = []
  for (let at = from - 1; isHere(dates[at]); at--) if (dateAt[dates[at]!.last - 1] === at && dates[at]!.last <= first) before.push(dates[at]!)
  for (let at = from; isHere(dates[at]); at++) if (dateAt[dates[at]!.first] === at && dates[at]!.first >= last) after.push(dates[at]!)
  return { before, after }
}

const timeless = new Set(["time", "repeated"])

/** "year on year", "month-on-month": over which time a change is counted, not when it was. */
const isRhythm = ({ tokens }: Ground["document"], { first, last }: DateMention): boolean =>
  last - first >= 3 && tokens.word[first]!.lower === tokens.word[last - 1]!.lower && /^(?:on|over|-)$/u.test(tokens.word[first + 1]!.lower)

const comparing = /^(?:from|than|with|against|versus|over|compared|on)$/u
const superlative = /^(?:highest|lowest|first|most|biggest|largest|worst|best|fewest|smallest|time|level|record|least|fastest|slowest|strongest|weakest|longest|hottest|coldest|busiest|deadliest|since)$/u

/** "up 12% from 2022", "less than in 2019", "the highest since 2002": dates that a figure is held against, not its own. */
const isHeldAgainst = ({ document }: Ground, { first, kind, reading }: DateMention): boolean => {
  const word = (at: number): string => document.tokens.word[at]?.lower ?? ""
  const at = word(first - 1) === "the" || word(first - 1) === "a" ? first - 2 : first - 1, before = word(at)
  // "8 percent on 2022".
  if (before === "on" && (kind === "year" || kind === "quarter" || kind === "half")) return true
  // "fell over the past year" is when; "up 3% over May" is not.
  if (before === "over" && at < first - 1) return false
  if (before === "from" && kind === "interval") return false
  if (comparing.test(before) && (before !== "on" && before !== "over" || reading.type !== "calendar")) return before !== "on" && before !== "from" || before === "from" && kind !== "day"
  // "£2,000 less than a year ago".
  if (/^(?:less|more|fewer)$/u.test(word(first)) && word(first + 1) === "than" && document.tokens.tag[first - 1] !== Tag.VERB) return true
  if ((before === "in" || before === "of") && isBehindComparison(document, at - 1)) return true
  if (before === "in" && (word(at - 1) === "than" || word(at - 1) === "with" && word(at - 2) === "compared")) return true
  return (word(first) === "since" || before === "since") && isRanked(document, first)
}

const ordinals = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/u

/** "the highest since 2002", "the third since 2010", but "by a third since 1980". */
const isRanked = ({ tokens }: Ground["document"], since: number): boolean => {
  for (let at = since - 1; at >= since - 3 && at >= 0; at--) {
    const word = tokens.word[at]!.lower
    if (word !== "since" && superlative.test(word) || ordinals.test(word) && /^(?:the|its|their|his|her)$/u.test(tokens.word[at - 1]?.lower ?? "")) return true
  }
  return false
}

/** "up 4 points on the last election in 2019", "from its peak in 2008": the date of what the figure is held against. */
const isBehindComparison = ({ tokens }: Ground["document"], last: number): boolean => {
  for (let at = last; at > last - 6 && at >= 0; at--) {
    const tag = tokens.tag[at]
    if (tag === Tag.ADP || tag === Tag.SCONJ) return /^(?:on|than|from|against|after|before|since|despite|following|under)$/u.test(tokens.word[at]!.lower) && at < last && (tokens.word[at]!.lower !== "on" || /^(?:the|its|their)$/u.test(tokens.word[at + 1]!.lower) && (tokens.tag[at - 1] === Tag.NUM || tokens.tag[at - 1] === Tag.SYM || /^(?:percent|cent|points?|than|up|down|rise|fall|increase|decrease|drop|growth|higher|lower|more|fewer|less|improvement|gain)$/u.test(tokens.word[at - 1]?.lower ?? ""))) && (tokens.word[at]!.lower !== "from" || /^(?:its|their|the|a)$/u.test(tokens.word[at + 1]!.lower))
    if (tag !== Tag.NOUN && tag !== Tag.ADJ && tag !== Tag.DET && tag !== Tag.PRON) return false
  }
  return false
}

/**
 * When a claim is of: a date right behind it, before the next figure ("12% in 2021 to 5.6 million"); else the nearest of its clause on either side;
 * else one at the sentence's beginning ("Since April, …"). `stop` is the token of the next figure.
 */
export const periodOf = (ground: Ground, first: number, last: number, stop: number): Slot | undefined => {
  // What stands behind a base ("down from 41 percent in March") is the base's time alone.
  const closed = opensBase.has(ground.document.tokens.word[stop - 1]?.lower ?? "")
  const { document } = ground, { tokens } = document
  const { after, before } = datesAround(ground, first, last)
  const fits = (date: DateMention): boolean => !timeless.has(date.kind) && !isRhythm(document, date) && !isHeldAgainst(ground, date)
  const next = after.find((date) => !timeless.has(date.kind) && !isRhythm(document, date))
  if (next !== undefined && fits(next) && next.first <= stop && next.first - last <= 8 && !crosses(ground, last, next.first) && !leaves(document, first, next.first) && !isOfNext(document, next, stop, before)) return slot(next, "period-behind")
  const clause = document.clauseAt[first]!
  const near = before.find((date) => fits(date) && within(ground, date.first, clause))
  if (near !== undefined) return slot(near, "period-clause")
  const begun = before.find((date) => fits(date) && opensPart(document, date, first))
  if (begun !== undefined) return slot(begun, "period-clause")
  const later = after.find((date) => fits(date) && !(closed && date.first > stop) && within(ground, date.first, clause) && !crosses(ground, last, date.first, document.clauses[clause]?.verb))
  if (later !== undefined) return slot(later, "period-clause")
  const opening = before.at(-1)
  if (opening === undefined || timeless.has(opening.kind)) return undefined
  const sentence = document.sentences[tokens.sentence[first]!]!
  return opening.first - sentence.first <= 2 && tokens.word[opening.last]?.form === "," ? slot(opening, "period-opening") : undefined
}

const parting = /^(?:;|,|and|but|while|whereas)$/u

/** "; this year it will spend $6bn", ", and on Wednesday it regained 1%": a date that opens the part of the sentence a figure is in. */
const opensPart = ({ tokens }: Ground["document"], { first, last }: DateMention, figure: number): boolean => {
  const opens = tokens.tag[first - 1] === Tag.ADP ? first - 2 : first - 1
  if (figure - last > 12 || tokens.sentence[opens] !== tokens.sentence[first] || !parting.test(tokens.word[opens]?.lower ?? "")) return false
  for (let at = last; at < figure; at++) if (parting.test(tokens.word[at]!.lower) && at > last) return false
  return true
}

/** ", in 2020 only 120": behind a comma, right before the next figure, where the one before has a time of its own. */
const isOfNext = ({ tokens }: Ground["document"], { first, last }: DateMention, stop: number, before: ReadonlyArray<DateMention>): boolean => {
  const opens = tokens.tag[first - 1] === Tag.ADP ? first - 2 : first - 1, form = tokens.word[opens]?.lower
  return before.length > 0 && stop - last <= 2 && stop >= last && (form === "," || form === "and" || form === ";")
}

/** Whether a coordinate clause of its own begins between a figure and a date: "held a tenth of it, and today it is". */
const leaves = ({ clauseAt, clauses }: Ground["document"], token: number, date: number): boolean => {
  const own = clauseAt[token]!, other = clauseAt[date]!
  return own !== other && own >= 0 && other >= 0 && clauses[other]!.start > token
}

const within = ({ document }: Ground, token: number, clause: number): boolean => {
  const found = document.clauses[clause]
  if (found === undefined) return true
  return document.clauseAt[token] === clause || token >= found.start && token < found.end && document.clauseAt[token]! < 0
}

/** Whether a semicolon or a verb other than `verb` lies between. */
const crosses = ({ document }: Ground, first: number, last: number, verb = -2): boolean => {
  for (let at = first; at < last; at++) if (document.tokens.tag[at] === Tag.VERB && document.verbGroupAt[at] !== verb || document.tokens.tag[at] === Tag.SCONJ || boundary.test(document.tokens.word[at]!.form)) return true
  return false
}

/** "fourth-quarter operating profit": a date right before what is measured, or at its beginning. */
export const periodBeside = ({ dateAt, dates, document }: Ground, { parts }: Slot): Slot | undefined => {
  const first = tokenAfter(document, parts[0]!.start)
  for (let at = first - 1; at >= 0 && first - at <= 2; at--) {
    const date = dates[dateAt[at]!]
    if (date !== undefined) return timeless.has(date.kind) || document.tokens.sentence[at] !== document.tokens.sentence[first] || document.tokens.tag[date.first - 1] === Tag.ADP ? undefined : slot(date, "period-clause")
    if (document.tokens.tag[at] !== Tag.ADJ && document.tokens.tag[at] !== Tag.VERB && document.tokens.tag[at] !== Tag.NOUN) return undefined
  }
  return undefined
}
