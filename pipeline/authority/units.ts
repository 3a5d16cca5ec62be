import * as Schema from "effect/Schema"
import type { Parsed } from "../document/document.ts"
import { TokenKind } from "../document/token.ts"
import { wordClasses } from "../document/wordClasses.ts"
import { alpha3, optional, source, text } from "./rows/cells.ts"

export const unitKinds = [
  "count", "percent", "percentage_points", "money", "age", "duration", "length", "area", "volume", "mass", "temperature", "energy", "power", "speed", "data_size", "index_points", "other"
] as const

/** A line of units.csv: one form of words for a unit. Of several lines for one form, the one without a country is meant unless the text is of that country. */
export const Unit = Schema.Struct({
  surface: text,
  /** Singular label: "kilometre". */
  unit: text,
  code: text,
  scheme: Schema.Literals(["ucum", "iso4217", "steppeline"]),
  kind: Schema.Literals(unitKinds),
  country: optional(alpha3),
  source
})
export interface Unit extends Schema.Schema.Type<typeof Unit> {}

/** A form found in a text: tokens `first` to before `last`, and what it can mean, the usual meaning first. */
export interface UnitHit {
  readonly first: number
  readonly last: number
  readonly meanings: ReadonlyArray<Unit>
}

export interface Units {
  readonly all: ReadonlyArray<Unit>
  /** What a form means: in its own case, or, of forms that case does not tell apart, in any. */
  readonly meanings: (form: string) => ReadonlyArray<Unit>
  /** The longest form that begins at a token. */
  readonly longestAt: (document: Parsed, token: number) => UnitHit | undefined
  /** The longest form that ends right before a token. */
  readonly longestBefore: (document: Parsed, token: number) => UnitHit | undefined
}

const none: ReadonlyArray<never> = []
const gaps = /[\s\-‐‑]+/gu

/** The key of a form: hyphens are spaces, periods fall away. */
const keyOf = (form: string): string => isPlain(form) ? form : form.replaceAll(".", "").replace(gaps, " ").trim()

/** Only letters, or one sign: its own key, which is most forms. */
const isPlain = (form: string): boolean => {
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i), letter = code | 0x20
    if ((letter < 97 || letter > 122) && code !== 0x24 && code !== 0x25 && code !== 0xa3 && code !== 0x20ac) return false
  }
  return form.length > 0
}

/** Forms of one or two letters mean different things in capitals: "m", "M"; longer ones do not. */
const foldable = /[^A-Za-z]|[A-Za-z ]{3}/u

/** The letters, or the one sign, that a form begins with, periods aside: cheap to ask before building keys. */
const leading = (form: string): string => {
  let end = 0, periods = false
  while (end < form.length) {
    const code = form.charCodeAt(end), letter = code | 0x20
    if (code === 46 && end > 0) periods = true
    else if (letter < 97 || letter > 122) break
    end++
  }
  return periods ? form.slice(0, end).replaceAll(".", "") : form.slice(0, end || 1)
}

const longest = 6
const pieces = /[a-z]+|[^\sa-z]/gu

/** Marks that no form ends with, though its key would be the same. */
const inert = /^[.\-‐‑,]$/u

/** Lookups over the lines of units.csv. */
export const unitsOf = (rows: ReadonlyArray<Unit>): Units => {
  const exact = new Map<string, Array<Unit>>(), folded = new Map<string, Array<Unit>>()
  // By what a form begins with, how many tokens it can have; by what a money form ends with, that it can stand before its number.
  const heads = new Map<string, number>(), tails = new Set<string>(), later = new Set<string>()
  const put = (map: Map<string, Array<Unit>>, key: string, row: Unit): void => {
    const known = map.get(key)
    if (known === undefined) map.set(key, [row])
    else if (row.country === undefined) known.unshift(row)
    else known.push(row)
  }
  for (const row of rows) {
    const key = keyOf(row.surface), lower = key.toLowerCase()
    put(exact, key, row)
    if (key === lower && foldable.test(key)) put(folded, lower, row)
    const parts = lower.match(pieces) ?? [lower]
    heads.set(leading(lower), Math.max(heads.get(leading(lower)) ?? 0, parts.length))
    for (let part = 1; part < parts.length; part++) later.add(parts[part]!)
    if (row.kind === "money") tails.add(lower).add(parts.at(-1)!)
  }
  for (const row of rows) {
    const key = keyOf(row.surface), lower = key.toLowerCase()
    if (key !== lower && foldable.test(key) && !folded.has(lower)) folded.set(lower, exact.get(key)!)
  }
  const meanings = (form: string): ReadonlyArray<Unit> => {
    const key = keyOf(form)
    return exact.get(key) ?? folded.get(key.toLowerCase()) ?? none
  }
  // By word: how many tokens a form that begins so can have; whether a form can go on so; whether a form of money can end so; what it means by itself, as a place among `lists`.
  const heading = wordClasses(({ lower }) => heads.get(leading(lower)) ?? 0)
  const ending = wordClasses(({ lower }) => tails.has(lower.replaceAll(".", "")) ? 1 : 0)
  const going = wordClasses(({ lower }) => (keyOf(lower).match(pieces) ?? []).every((piece) => later.has(piece)) ? 1 : 0)
  const lists: Array<ReadonlyArray<Unit>> = [none]
  const single = wordClasses(({ form }) => {
    const found = meanings(form)
    return found.length === 0 ? 0 : lists.push(found) - 1
  })
  const meaningsOf = (document: Parsed, first: number, last: number): ReadonlyArray<Unit> =>
    last === first + 1 ? lists[single.at(document.tokens, first)]! : meanings(keyOf(document.text.slice(document.tokens.start[first], document.tokens.end[last - 1])))
  const longestAt = (document: Parsed, token: number): UnitHit | undefined => {
    const { tokens } = document
    const most = token < tokens.length ? heading.at(tokens, token) : 0
    if (most === 0) return undefined
    const limit = Math.min(tokens.length, token + Math.min(longest, most + 1))
    let end = token + 1
    // No form goes on with a number, but for "litres per 100 km".
    while (end < limit && going.at(tokens, end) === 1 && tokens.start[end]! - tokens.end[end - 1]! <= 1 && (tokens.kind[end] !== TokenKind.number || tokens.word[end - 1]!.lower === "per")) end++
    for (let last = end; last > token; last--) {
      if (last > token + 1 && inert.test(tokens.word[last - 1]!.form)) continue
      const found = meaningsOf(document, token, last)
      if (found.length > 0) return { first: token, last, meanings: found }
    }
    return undefined
  }
  const longestBefore = (document: Parsed, token: number): UnitHit | undefined => {
    if (token === 0 || ending.at(document.tokens, token - 1) === 0) return undefined
    for (let first = Math.max(0, token - 3); first < token; first++) {
      // "a $5 bill" is not in Australian dollars, nor "Smith's $5" in Singapore's.
      if (heading.at(document.tokens, first) === 0 || first < token - 1 && /^[abs]$/u.test(document.tokens.word[first]!.form)) continue
      const found = meaningsOf(document, first, token)
      if (found.length > 0) return { first, last: token, meanings: found }
    }
    return undefined
  }
  return { all: rows, meanings, longestAt, longestBefore }
}
