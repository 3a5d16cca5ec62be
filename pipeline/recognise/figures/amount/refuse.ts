import type { Document } from "../../../document/document.ts"
import type { Mentions } from "../../../document/mention.ts"
import { Shape, Tag, TokenKind } from "../../../document/token.ts"
import { wordClasses } from "../../../document/wordClasses.ts"
import { isAdjacent, isDash, isHyphen, isNumber, lower, wordAt } from "../numeral/cursor.ts"
import type { Numeral } from "../numeral/numeral.ts"
import { isAmong, isCalled } from "./called.ts"
import { isCode } from "./codes.ts"
import { isCapitalUnit, isLettered } from "./numbered.ts"
import { isCounting, isListed, isRunningText } from "./counting.ts"
import type { Quantity } from "./quantity.ts"

/** Tokens that belong to names and dates: their numbers are no figures. */
export interface Taken {
  readonly byName: Uint8Array
  readonly byDate: Uint8Array
  /** Last tokens of persons' names. */
  readonly persons: Uint8Array
  /** Last tokens of places' names. */
  readonly places: Uint8Array
}

/** Marks every token of a name or date, so that asking is one look. */
export const takenBy = ({ tokens }: Document, { dates, names }: Pick<Mentions, "names" | "dates">): Taken => {
  const byName = new Uint8Array(tokens.length), byDate = new Uint8Array(tokens.length), persons = new Uint8Array(tokens.length), places = new Uint8Array(tokens.length)
  for (let index = 0; index < names.length; index++) {
    const { first, kind, last, type } = names[index]!
    if (kind === "name" || kind === "short_name" || kind === "abbreviation" || kind === "metonym") for (let at = first; at < last; at++) byName[at] = 1
    if (type === "person" && kind !== "pronoun") persons[last - 1] = 1
    else if (type === "place" && kind === "name") places[last - 1] = 1
  }
  for (let index = 0; index < dates.length; index++) {
    const { first, last } = dates[index]!
    for (let at = first; at < last; at++) byDate[at] = 1
  }
  return { byName, byDate, persons, places }
}

const labels = new Set([
  "page", "pages", "p.", "pp.", "chapter", "section", "article", "articles", "paragraph", "clause", "rule", "resolution", "no", "no.", "nos", "nos.", "number", "nr", "nrs", "room", "flat", "apartment", "suite", "gate", "platform", "flight", "route",
  "highway", "interstate", "bus", "line", "channel", "version", "windows", "type", "model", "figure", "fig", "fig.", "figs", "table", "tab", "volume", "vol", "vol.", "issue", "episode", "season", "part", "item", "appendix", "annex", "box", "building",
  "block", "unit", "ward", "area", "zone", "sector", "district", "level", "grade", "tier", "phase", "stage", "class", "category", "lot", "case", "exhibit", "act", "scene", "verse", "psalm", "row", "seat", "runway", "exit", "junction", "floor",
  "kilometre", "phone", "tel", "telephone", "fax", "call", "dial", "extension", "ext", "code", "protocol", "directive", "regulation", "convention", "order", "decree", "law", "bill", "group", "pool", "game", "round", "week", "day", "step", "lane", "track",
  "ios", "iphone", "galaxy", "boeing", "airbus", "apollo", "covid", "formula", "euro", "form", "schedule", "title", "proposition", "point", "question", "amendment", "pier", "dock", "terminal", "hall", "camp", "radio", "squadron", "division", "brigade", "mark", "eq", "eq.", "ref"
])
/** Labels that are also ordinary words before a count: they need a number without a noun behind it. */
const nounBehind = (document: Document, i: number): boolean => {
  const tag = document.tokens.tag[i]
  return tag === Tag.NOUN || tag === Tag.ADJ || document.tokens.word[i]?.form === "%"
}

const months = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|may|june|july|august|september|october|november|december)\.?$/u

const streets = /^(?:street|st|st\.|avenue|ave|ave\.|road|rd|rd\.|boulevard|blvd|lane|drive|square|downing|highway|broadway)$/u
const clocks = /^(?:am|a\.m\.?|pm|p\.m\.?|o'clock|gmt|utc|cet|hrs|past)$/u
const torn = /^(?:st|nd|rd|th)$/u
const crowd = /^(?:people|children|men|women|schoolchildren|troops)$/u

const Word = { month: 1, street: 2, clock: 4, label: 8, torn: 16, crowd: 32 } as const
const words = wordClasses(({ lower: word }) => (months.test(word) ? Word.month : 0) | (streets.test(word) ? Word.street : 0) | (clocks.test(word) ? Word.clock : 0) | (labels.has(word) ? Word.label : 0) | (torn.test(word) ? Word.torn : 0) | (crowd.test(word) ? Word.crowd : 0))

/** Whether the word at token `i` is of a class; without a look at its letters. */
const isOf = ({ tokens }: Document, i: number, wanted: number): boolean => i >= 0 && i < tokens.length && (words.at(tokens, i) & wanted) !== 0

/** Four digits that are most likely a year: where dates were not told, or missed it. */
const isYear = (document: Document, { first, last, plain, value }: Numeral): boolean => {
  // "established in 930", "A.D. 350": no noun is counted.
  const size = document.tokens.end[first]! - document.tokens.start[first]!
  if (plain && last === first + 1 && (size === 3 || size === 4) && /^(?:in|a\.d\.|ad)$/u.test(lower(document, first - 1)) && (document.tokens.tag[last] === Tag.PUNCT || document.tokens.tag[last] === Tag.CCONJ || last >= document.tokens.length || lower(document, first - 1) !== "in") && (value?.numerator ?? 0n) < 2100n) return true
  if (!plain || value === undefined || value.numerator < 1500n || value.numerator > 2100n || last !== first + 1 || document.tokens.word[first]!.form.length !== 4) return false
  if (/^(?:above|below|exceeding|beneath)$/u.test(lower(document, first - 1))) return false
  if (document.tokens.word[first - 1]?.form === "(" || document.tokens.word[last]?.form === ")") return true
  if (!nounBehind(document, last)) return true
  // "1990 levels", "the 2016 elections"; but "1950 people".
  return value.numerator >= 1900n && value.numerator <= 2040n && !/^(?:people|men|women|children|troops|soldiers|workers|jobs|homes|houses|families|cases|deaths|students|employees|residents|refugees|migrants|votes|seats)$/u.test(lower(document, last))
}

const isClock = (document: Document, { first, last }: Numeral): boolean =>
  isOf(document, last, Word.clock) || document.tokens.word[first]!.form.includes(":") || lower(document, first - 1) === "past"

const pronounBefore = /^(?:the|this|that|which|every|each|any|no|another|some|only|last|next|previous|first|second|third|other|good|bad|new|big|such|right|wrong|loved|everyone|someone|my|your|his|her|its|our|their|'s|’s|not|not)$/u
const idiom = /^(?:another|day|thing|way|side|hand|time|point|reason|such|can|could|must|should|may|might|would|has|is|was|does|cannot|finds|of|that|who|which|where|more|example|and|or|to|step|place|'s|’s|stop|word|side|kind|another|big|size)$/u

/** "one" that stands for a thing or for people, or only means "a certain": no number. */
const isPronounOne = (document: Document, { first, form, last }: Numeral): boolean => {
  const { tokens } = document
  // "Two's company".
  if (form === "words" && last === first + 1 && /^['’]s$/u.test(lower(document, last))) return true
  if (lower(document, first) !== "one" || last !== first + 1) return false
  // "or so one hears": what looks like a plural is the verb.
  if (tokens.tag[last] === Tag.NOUN && tokens.word[last]!.lower !== tokens.word[last]!.lemmas[Tag.NOUN] && tokens.word[last]!.lower.endsWith("s")) return true
  const next = lower(document, last), tag = tokens.tag[last]
  if (next === "or" && wordAt(document, last + 1) !== undefined) return false
  if (pronounBefore.test(lower(document, first - 1)) && !(lower(document, first - 1) === "only" && tag === Tag.NOUN)) return true
  if (tokens.kind[last] === TokenKind.punctuation && !isHyphen(document, last)) return !/^(?:than|least|only|just|to)$/u.test(lower(document, first - 1))
  if (isHyphen(document, last)) return /^(?:time|off|sided|on|man|party|way|size|stop|another|liner|upmanship)$/u.test(lower(document, last + 1))
  return idiom.test(next) || tag === Tag.VERB || tag === Tag.AUX || tag === Tag.ADP || tag === Tag.CCONJ || tag === Tag.SCONJ || tag === Tag.PRON || tag === Tag.ADV
}

const prefixes = /^(?:mid|pre|post|sub|under|over|non|about|plus|minus|to|ex|around|top|some|and|or|magnitude)$/u

/** A digit token glued to letters, or one of several joined by dashes: "COVID-19", "+1-222-2222", "F-16". */
const isGlued = (document: Document, { first, last }: Numeral): boolean => {
  const { tokens } = document
  const before = tokens.word[first - 1]
  if (before === undefined) return false
  if (tokens.kind[first] !== TokenKind.number) return isHyphen(document, first - 1) && isAdjacent(document, first) && isAdjacent(document, first - 1) && tokens.kind[first - 2] === TokenKind.word && !prefixes.test(lower(document, first - 2)) && tokens.tag[first - 2] !== Tag.NUM
  if (isDash(document, first - 1) && isAdjacent(document, first) && isAdjacent(document, first - 1)) {
    if (tokens.kind[first - 2] === TokenKind.word && !prefixes.test(lower(document, first - 2))) {
      return tokens.tag[first - 2] !== Tag.NUM
    }
    if (isNumber(document, first - 2) && isDash(document, last) && isAdjacent(document, last)) return isNumber(document, last + 1)
  }
  if (isNumber(document, first - 2) && isDash(document, first - 1) && isAdjacent(document, first) && isDash(document, first - 3) && isAdjacent(document, first - 2) && isNumber(document, first - 4)) return true
  if (isDash(document, last) && isAdjacent(document, last) && isNumber(document, last + 1) && isDash(document, last + 2) && isAdjacent(document, last + 2) && isNumber(document, last + 3)) return true
  if (before.form === "#" || before.form === "№" || before.form === "§" || before.form === "@") return true
  return tokens.kind[first - 1] === TokenKind.word && isAdjacent(document, first) && !/^[A-Z]{2,3}$|^[Rr]s$|^R[MPp]?$/u.test(before.form)
}

const sport = /^(?:won|win|wins|beat|beats|beating|defeat|defeated|defeats|lost|lose|loss|draw|drew|drawn|score|scored|lead|led|victory|goal|goals|match|game|tie|tied|vote|voted|ruled|ruling|set|sets|thrashed|final|aggregate|penalties|down|up|ahead|record|series|champions|league|cup|semifinal|semi-final|quarterfinal|trail|trailed|trailing|leg|equaliser|equalizer|fixture|set)$/u

/** Whether two numbers joined by a dash are a score: "won 3-1", "6–4, 6–2". */
export const isScore = (document: Document, first: number, last: number): boolean => {
  const { tokens } = document, sentence = tokens.sentence[first]
  for (let i = Math.max(0, first - 14); i < Math.min(tokens.length, last + 8); i++) if (tokens.sentence[i] === sentence && sport.test(tokens.word[i]!.lower)) return true
  return false
}

/** "1709 schoolchildren", "2000 people": a bare number that was taken for a year, though it is far from any year news writes about and counts a noun. */
const isCounted = (document: Document, { numeral: { first, last, plain, value } }: Quantity, { byDate }: Taken): boolean => {
  if (!plain || value === undefined || byDate[first - 1] === 1 || byDate[last] === 1) return false
  const { tokens } = document
  const year = value.numerator
  return tokens.tag[last] === Tag.NOUN && tokens.word[last]!.lower.endsWith("s") && (year < 1800n || year === 2000n || year > 2040n) || isOf(document, last, Word.crowd)
}

/** "have 51 seats in the Senate and the Republicans 49": a number behind a group's name, and another before them. */
const isGroup = ({ tokens }: Document, first: number): boolean => {
  if (tokens.word[first - 2]?.lower !== "the" || !/^[A-Z][a-z]+s$/u.test(tokens.word[first - 1]!.form) || !/^(?:and|,|but|while)$/u.test(tokens.word[first - 3]?.lower ?? "")) return false
  for (let at = first - 4; at >= 0 && first - at < 16 && tokens.sentence[at] === tokens.sentence[first]; at--) if (tokens.kind[at] === TokenKind.number || tokens.tag[at] === Tag.NUM) return true
  return false
}

/** "Internet Explorer 6", "HTML 5", "Apollo 11": a number behind a capitalised name, with no noun of its own. */
const isEdition = (document: Document, { first, last, plain, power }: Numeral): boolean => {
  const { tokens } = document, before = tokens.word[first - 1], sentence = tokens.sentence[first]
  if (before?.form === "A" && isHyphen(document, last) && isAdjacent(document, last) && tokens.tag[last + 1] === Tag.NOUN || isGroup(document, first) || before !== undefined && before.shape === Shape.capitalised && isListed(document, first)) return false
  if (before === undefined || !plain || power > 0 || tokens.sentence[first - 1] !== sentence || before.shape < Shape.capitalised) return false
  const named = tokens.tag[first - 1] === Tag.PROPN || before.shape >= Shape.upper || before.form.length === 1
  // "and Forever 21 declined", "under Measure 110": whatever such a word is else, within running text its capital makes a name of it.
  if (!named && (tokens.sentence[first - 2] !== sentence || tokens.kind[first - 1] !== TokenKind.word || tokens.kind[first - 2] === TokenKind.quote || !isRunningText(document, first))) return false
  const tag = tokens.tag[last]
  return tag !== Tag.NOUN && tag !== Tag.ADJ || tokens.word[last]!.shape >= Shape.capitalised || named && tag === Tag.NOUN && tokens.kind[first] === TokenKind.number && lower(document, last) === tokens.word[last]!.lemmas[Tag.NOUN] && !isCounting(document, last)
}

/** "In Spain 1,730 died", "1.5 in France, Germany 2.25": a number behind a place is of that place, unless it is a year or a score. */
const isOfPlace = (document: Document, { first, last, value }: Numeral, { places }: Taken): boolean => {
  const { form } = document.tokens.word[first]!
  if (places[first - 1] !== 1 || isDash(document, last) || last !== first + 1) return false
  return /^\d{1,3}(?:,\d{3})+$/u.test(form) || /^\d+\.\d+$/u.test(form) && isAmong(document, first) || (value?.numerator ?? 0n) < 1500n && form.length > 1 && /^(?:in|across|throughout)$/u.test(lower(document, first - 2)) && (document.tokens.tag[last] === Tag.VERB || document.tokens.tag[last] === Tag.AUX)
}

/** Whether a bracket is open at token `i` of its sentence. */
const isOpened = ({ tokens }: Document, i: number): boolean => {
  for (let at = i - 1; at >= 0 && i - at < 40 && tokens.sentence[at] === tokens.sentence[i]; at--) {
    if (tokens.word[at]!.form === "(") return true
    if (tokens.word[at]!.form === ")") return false
  }
  return false
}

const listMark = (document: Document, { first, last, plain }: Numeral): boolean => {
  const { tokens } = document
  const starts = first === 0 || tokens.sentence[first - 1] !== tokens.sentence[first]
  const form = tokens.word[last]?.form
  // "1) the assessment, 2) the protection": a bracket that nothing opened.
  if (plain && form === ")" && isAdjacent(document, last) && tokens.word[first]!.form.length <= 2 && !isOpened(document, first)) return true
  return plain && starts && (form === "." || form === ")") && isAdjacent(document, last) && last + 1 < tokens.length && tokens.sentence[last + 1] === tokens.sentence[first]
}

/** "two-way", "one-sided": compounds that say how, not how many. */
const ways = /^(?:way|sided|edged|pronged|horse|track|dimensional|faced|handed)$/u

const ranked = /^(?:finish|finished|finishes|finishing|came|come|comes|coming|rank|ranked|ranks|ranking|place|placed|places|stood|stand|stands|standing|was|is|were|were|been|be|running|qualified)$/u
const fixed = /^(?:place|lady|name|aid|class|hand|thing|things|person|sight|glance|instance|and|of|foremost|world|minister|secretary|amendment|half|quarter|language|responders|responder|degree|cousin|party|base|nations?|thoughts?)$/u

/** "at first", "was first persuaded", "in the first place", "the 501st Legion", "a second": no place in an order, or a name's. */
const isNoOrdinal = (document: Document, { first, last }: Numeral): boolean => {
  const { tokens } = document
  const before = lower(document, first - 1), next = lower(document, last), tag = tokens.tag[last]
  // "the 19th century", "the second round": a time's or a stage's own number.
  if (/^(?:century|centuries|millennium|round|rounds)$/u.test(next) || /^(?:century|centuries)$/u.test(lower(document, last + 1)) && isHyphen(document, last)) return true
  if (tokens.kind[first] === TokenKind.ordinal) return tag === Tag.PROPN && tokens.word[last]!.shape >= Shape.capitalised
  if (last > first + 1) return false
  if (tokens.word[first]!.shape === Shape.capitalised && (tokens.word[last]?.shape ?? 0) === Shape.capitalised && tokens.sentence[last] === tokens.sentence[first] && tokens.sentence[first - 1] === tokens.sentence[first] && isRunningText(document, first)) return true
  if (next === "to" && lower(document, last + 1) === "last") return true
  if (next === "of" && tokens.tag[first - 1] === Tag.ADJ && lower(document, first) !== "first") return true
  if (fixed.test(next) && !(next === "of" && lower(document, last + 1) !== "all") && (next !== "place" || before === "the" && lower(document, first - 2) === "in")) return true
  if (lower(document, first) === "second" && before === "a" && tag !== Tag.NOUN && tag !== Tag.ADJ) return true
  if (tag === Tag.NOUN || tag === Tag.ADJ || tag === Tag.NUM || next === "of" || next === "to" || isHyphen(document, last)) return before === "at" || next === "to" && before !== "the"
  if (tokens.tag[first] === Tag.ADV && !(ranked.test(before) && tag !== Tag.VERB)) return true
  return !(tokens.tag[first - 1] === Tag.DET || tokens.tag[first - 1] === Tag.PRON || ranked.test(before) && tag !== Tag.VERB || tag === Tag.PROPN)
}

/** "zero tolerance", "five below zero": no count of nothing. */
const isNothing = (document: Document, { first, last }: Numeral): boolean =>
  last === first + 1 && (/^(?:tolerance|hours?|sum|gravity|emission|emissions|waste|day|carbon|covid)$/u.test(lower(document, last)) || isHyphen(document, last) || /^(?:net|ground|sub|below|above|absolute|patient|year)$/u.test(lower(document, first - 1)) && document.tokens.word[last]?.form !== "%")

/** Why a number is no figure, or undefined where it is one. Percentages, money and measures are never refused for their neighbours. */
export const refusal = (document: Document, quantity: Quantity, taken: Taken): string | undefined => {
  const { numeral, unit } = quantity, { first, last } = numeral
  const { tokens } = document
  if (taken.byDate[first] === 1 && taken.byDate[last - 1] === 1 && !isCounted(document, quantity, taken)) return "date"
  if (isCode(document, quantity)) return "code"
  if (isCalled(document, quantity)) return "called"
  if (lower(document, first) === "zero" && isNothing(document, numeral)) return "idiom"
  const measured = unit?.unit !== undefined && unit.unit.kind !== "count"
  if (measured && (isCapitalUnit(document, quantity) || isLettered(document, numeral))) return "name"
  if (taken.byName[first] === 1 && (taken.byName[last - 1] === 1 || numeral.form === "ordinal") && !(measured && quantity.first < first)) return "name"
  if (measured) return isGlued(document, numeral) && unit!.unit!.kind !== "money" && unit!.first > first ? "glued" : undefined
  if (tokens.kind[first] === TokenKind.number && isClock(document, numeral)) return "clock"
  if (isHyphen(document, last) && ways.test(lower(document, last + 1))) return "compound"
  if (numeral.form === "vague" || numeral.form === "fraction" || numeral.form === "multiple") return undefined
  if (isPronounOne(document, numeral)) return "pronoun"
  if (isGlued(document, numeral)) return "glued"
  if (numeral.form === "ordinal") return isNoOrdinal(document, numeral) ? "ordinal" : undefined
  if (listMark(document, numeral)) return "list"
  // "the 16 th century": an ordinal that was torn apart.
  if (isOf(document, last, Word.torn)) return "ordinal"
  if (isEdition(document, numeral) && !isOfPlace(document, numeral, taken)) return "edition"
  if (tokens.kind[last] === TokenKind.word && isAdjacent(document, last) && numeral.suffix === undefined && unit === undefined && tokens.kind[last - 1] === TokenKind.number) return "glued"
  const before = lower(document, first - 1)
  if (isOf(document, first - 1, Word.label) && numeral.power === 0 && (!nounBehind(document, last) || tokens.word[first - 1]!.shape >= Shape.capitalised) || before === "." && labels.has(lower(document, first - 2) + ".")) return "label"
  if (isOf(document, first - 1, Word.month) && numeral.plain || isOf(document, last, Word.month) && numeral.plain && tokens.word[last]!.form[0] !== "m") return "date"
  if (isYear(document, numeral)) return "year"
  if (isOf(document, last + 1, Word.street) && (tokens.word[last]?.shape ?? 0) >= Shape.capitalised || tokens.tag[last] === Tag.PROPN && isOf(document, last, Word.street)) return "address"
  return undefined
}
