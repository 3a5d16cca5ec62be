import type { Units } from "../../../authority/units.ts"
import { type Document, lemmaOf } from "../../../document/document.ts"
import { Tag } from "../../../document/token.ts"
import { isAdjacent, isNumber, lower } from "../numeral/cursor.ts"
import type { UnitWords } from "./amount.ts"

const time = new Set(["second", "minute", "hour", "day", "night", "week", "weekend", "month", "quarter", "season", "year", "decade", "annum"])
const thing = new Set(["barrel", "tonne", "ton", "ounce", "gallon", "litre", "liter", "kilo", "kilogram", "kilogramme", "kg", "gram", "pound", "share", "head", "person", "piece", "unit", "copy", "bottle", "mile", "kilometre", "kilometer",
  "bushel", "barrel", "ticket", "game", "match", "go", "shot", "pop", "pack", "packet", "pint", "plate", "item", "seat", "bag", "sack", "dose", "call", "word", "square", "hectare", "acre", "trip", "visit", "session"])

const unitWords = (document: Document, units: Units, first: number): UnitWords => {
  const hit = units.longestAt(document, first)
  const unit = hit?.meanings.find(({ kind }) => kind !== "money") ?? hit?.meanings[0]
  if (hit !== undefined && unit !== undefined) return { first, last: hit.last, label: unit.unit, unit }
  return { first, last: first + 1, label: lemmaOf(document, first) }
}

/** "per barrel", "a month", "an hour", "/kg", "each": what the unit is counted per. `money` says whether things are bought by it. */
export const perUnitAt = (document: Document, units: Units, i: number, money: boolean): { readonly words: UnitWords; readonly last: number } | undefined => {
  const { tokens } = document
  const word = lower(document, i), next = lower(document, i + 1)
  if (word === "per" && i + 1 < tokens.length) {
    if (next === "cent" || next === "se") return undefined
    if (next === "annum") return { words: { first: i + 1, last: i + 2, label: "year", ...annum(units) }, last: i + 2 }
    if (next === "capita") return { words: { first: i + 1, last: i + 2, label: "person", ...unitNamed(units, "person") }, last: i + 2 }
    if (isNumber(document, i + 1)) {
      const words = unitWords(document, units, i + 2)
      return tokens.tag[i + 2] === Tag.NOUN ? { words: { ...words, first: i + 1, label: `${tokens.word[i + 1]!.form} ${words.label}` }, last: words.last } : undefined
    }
    const tag = tokens.tag[i + 1]
    if (tag !== Tag.NOUN && tag !== Tag.PROPN && tag !== Tag.ADJ && tag !== Tag.X && units.longestAt(document, i + 1) === undefined) return undefined
    const words = unitWords(document, units, i + 1)
    return { words, last: words.last }
  }
  if ((word === "a" || word === "an" || word === "each" || word === "every") && (time.has(next) || money && thing.has(next)) && lower(document, i + 2) !== "ago" && lower(document, i + 2) !== "earlier" && lower(document, i + 2) !== "before" && lower(document, i + 2) !== "later") {
    const words = unitWords(document, units, i + 1)
    return { words, last: words.last }
  }
  if (word === "/" && isAdjacent(document, i) && isAdjacent(document, i + 1)) {
    const words = unitWords(document, units, i + 1)
    return { words, last: words.last }
  }
  return undefined
}

const unitNamed = (units: Units, form: string): Pick<UnitWords, "unit"> => {
  const unit = units.meanings(form)[0]
  return unit === undefined ? {} : { unit }
}
const annum = (units: Units): Pick<UnitWords, "unit"> => unitNamed(units, "year")
