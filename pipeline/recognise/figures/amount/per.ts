import type { Unit, Units } from "../../../authority/units.ts"
import { type Document, lemmaOf } from "../../../document/document.ts"
import { Tag } from "../../../document/token.ts"
import { isAdjacent, isHyphen, isNumber, lower } from "../numeral/cursor.ts"
import type { UnitWords } from "./amount.ts"
import { isNear } from "./near.ts"

const time = new Set(["yr", "wk", "hr", "second", "minute", "hour", "day", "night", "week", "weekend", "month", "quarter", "season", "year", "decade", "annum"])
const thing = new Set(["barrel", "tonne", "ton", "ounce", "gallon", "litre", "liter", "kilo", "kilogram", "kilogramme", "kg", "gram", "pound", "share", "head", "person", "piece", "unit", "copy", "bottle", "mile", "kilometre", "kilometer",
  "bushel", "barrel", "ticket", "game", "match", "go", "shot", "pop", "pack", "packet", "pint", "plate", "item", "seat", "bag", "sack", "dose", "call", "word", "square", "hectare", "acre", "trip", "visit", "session", "lb", "oz", "mt"])

const rhythms = new Map([["hourly", "hour"], ["daily", "day"], ["nightly", "night"], ["weekly", "week"], ["monthly", "month"], ["quarterly", "quarter"], ["yearly", "year"], ["annually", "year"]])

/** "$300 monthly", "4,000 loaves nightly": not "a monthly magazine". */
const rhythmAt = (document: Document, units: Units, i: number): PerWords | undefined => {
  const name = rhythms.get(lower(document, i)), tag = document.tokens.tag[i + 1]
  if (name === undefined || tag === Tag.NOUN || tag === Tag.PROPN || tag === Tag.ADJ) return undefined
  return { words: { first: i, last: i + 1, label: name, ...unitNamed(units, name) }, last: i + 1 }
}

/** "per 1,000 live births", "for every 100,000 residents", "per 100,000": so many, as they are written. */
const ofSoMany = (document: Document, units: Units, i: number): PerWords | undefined => {
  const { tokens } = document
  if (!isNumber(document, i) && !/^(?:hundred|thousand|million)$/u.test(lower(document, i))) return undefined
  let at = i + 1
  while (at - i < 5 && (tokens.tag[at] === Tag.NOUN || tokens.tag[at] === Tag.ADJ) && tokens.sentence[at] === tokens.sentence[i]) at++
  const counted = at > i + 1 ? units.meanings(lower(document, at - 1)).find(({ kind }) => kind === "count") : undefined
  return { words: { first: i, last: at, label: tokens.word.slice(i, at).map(({ lower: word }) => word).join(" "), ...(counted === undefined ? {} : { unit: counted }) }, last: at }
}

interface PerWords {
  readonly words: UnitWords
  readonly last: number
}

const priced = new Set(["energy", "mass", "volume", "area", "length", "data_size", "power"])

const unitWords = (document: Document, units: Units, first: number): UnitWords => {
  const hit = units.longestAt(document, first)
  const meant = hit?.meanings.find(({ kind }) => kind !== "money") ?? hit?.meanings[0]
  const unit = meant?.code === "[oz_av]" && isNear(document, first, bullion) ? units.meanings("troy ounce")[0] : meant
  if (hit !== undefined && unit !== undefined) return { first, last: hit.last, label: unit.unit, unit }
  // "per text message".
  const { tag } = document.tokens, compound = tag[first] === Tag.NOUN && tag[first + 1] === Tag.NOUN && document.nounPhraseAt[first] === document.nounPhraseAt[first + 1] && document.nounPhrases[document.nounPhraseAt[first]!]?.head === first + 1
  return compound ? { first, last: first + 2, label: `${lower(document, first)} ${lemmaOf(document, first + 1)}` } : { first, last: first + 1, label: lemmaOf(document, first) }
}

/** "per barrel", "a month", "an hour", "/kg", "each": what the unit is counted per. `money` says whether things are bought by it. */
export const perUnitAt = (document: Document, units: Units, i: number, money: boolean): { readonly words: UnitWords; readonly last: number } | undefined => {
  const { tokens } = document
  // "$15-an-hour".
  if (isHyphen(document, i) && isAdjacent(document, i) && isAdjacent(document, i + 1) && isHyphen(document, i + 2) && /^an?$/u.test(lower(document, i + 1)) && time.has(lower(document, i + 3))) {
    const words = unitWords(document, units, i + 3)
    return { words, last: words.last }
  }
  const word = lower(document, i), next = lower(document, i + 1)
  const rhythm = rhythmAt(document, units, i)
  if (rhythm !== undefined) return rhythm
  if ((word === "for" || word === "in") && (next === "every" || next === "each") && isNumber(document, i + 2)) return ofSoMany(document, units, i + 2)
  if (word === "to" && (next === "the" || next === "an") && (units.longestAt(document, i + 2)?.meanings ?? []).some(({ kind }) => kind === "area" || kind === "volume" || kind === "mass")) {
    const words = unitWords(document, units, i + 2)
    return { words, last: words.last }
  }
  if (word === "per" && i + 1 < tokens.length) {
    if (next === "cent" || next === "se") return undefined
    if (next === "annum") return { words: { first: i + 1, last: i + 2, label: "year", ...annum(units) }, last: i + 2 }
    if (next === "capita") return { words: { first: i + 1, last: i + 2, label: "person", ...unitNamed(units, "person") }, last: i + 2 }
    const many = ofSoMany(document, units, i + 1)
    if (many !== undefined) return many
    const tag = tokens.tag[i + 1]
    if (tag !== Tag.NOUN && tag !== Tag.PROPN && tag !== Tag.ADJ && tag !== Tag.X && units.longestAt(document, i + 1) === undefined) return undefined
    const words = unitWords(document, units, i + 1)
    return { words, last: words.last }
  }
  if ((word === "a" || word === "an" || word === "each" || word === "every") && (time.has(next) && !isLater(document, i + 2) || money && (thing.has(next) || (word === "a" || word === "an") && (units.longestAt(document, i + 1)?.meanings ?? []).some(({ kind }) => priced.has(kind))))) {
    const words = unitWords(document, units, i + 1)
    return { words, last: words.last }
  }
  if (word === "/" && isAdjacent(document, i) && isAdjacent(document, i + 1)) {
    const words = unitWords(document, units, i + 1)
    return { words, last: words.last }
  }
  return undefined
}

/** What the words right behind an amount count it per, a thing measured passed over: "280 tonnes of ice a year", "3 mg of lead per litre". `kind` is the unit's. */
export const perAt = (document: Document, units: Units, i: number, kind: Unit["kind"] | undefined): { readonly words: UnitWords; readonly last: number } | undefined => {
  const bought = kind === "money" || kind === "mass" || kind === "volume"
  if (lower(document, i) === "of" && kind !== undefined) {
    let at = i + 1
    while (at - i < 5 && (document.tokens.tag[at] === Tag.NOUN || document.tokens.tag[at] === Tag.ADJ || document.tokens.tag[at] === Tag.PROPN)) at++
    const word = lower(document, at)
    return at > i + 1 && (word === "per" || word === "a" || word === "an" || word === "every" || word === "each" || rhythms.has(word)) ? nameless(perUnitAt(document, units, at, false), i) : undefined
  }
  const found = perUnitAt(document, units, i, bought)
  // "12 a second man saw".
  return found !== undefined && (kind === undefined || kind === "count") && lower(document, i) !== "per" && document.tokens.tag[found.last] === Tag.NOUN ? undefined : found
}

/** What is measured stays to be read: the amount ends before its "of". */
const nameless = (found: ReturnType<typeof perUnitAt>, last: number): ReturnType<typeof perUnitAt> => found === undefined ? undefined : { words: found.words, last }

/** Words that make a time of what an article begins: "a year ago". */
const later = new Set(["ago", "earlier", "before", "later", "after", "into", "since", "old", "from"])

/** "a year ago", "a year and a half", "a day or two"; but "hundreds of hectares a day and …". */
const isLater = (document: Document, i: number): boolean => {
  const word = lower(document, i), next = lower(document, i + 1)
  if ((word === "before" || word === "after") && document.tokens.tag[i + 1] === Tag.NOUN) return false
  return later.has(word) || word === "or" && (isNumber(document, i + 1) || next === "two" || next === "so" || next === "more") || word === "and" && (/^(?:a|one|half)$/u.test(next) || isNumber(document, i + 1)) && (next === "half" || /^(?:half|quarter|seconds?|minutes?|hours?|days?|weeks?|months?|years?)$/u.test(lower(document, i + 2)))
}

const bullion = /^(?:gold|silver|bullion|platinum|palladium)$/u

const unitNamed = (units: Units, form: string): Pick<UnitWords, "unit"> => {
  const unit = units.meanings(form)[0]
  return unit === undefined ? {} : { unit }
}
const annum = (units: Units): Pick<UnitWords, "unit"> => unitNamed(units, "year")
