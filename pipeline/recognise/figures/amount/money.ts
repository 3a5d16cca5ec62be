import type { Unit, UnitHit, Units } from "../../../authority/units.ts"
import type { Document } from "../../../document/document.ts"
import { Shape, TokenKind } from "../../../document/token.ts"
import { wordClasses } from "../../../document/wordClasses.ts"

/** The countries a document names. */
export interface Countries {
  /** ISO 3166-1 alpha-3, the most often named first. */
  readonly countries: ReadonlyArray<string>
  /** The one it names more often than any other. */
  readonly dominant?: string
}

/** What a document leans to where a form of money has several meanings. */
export interface Leaning {
  /** Asked, as what is said, only where a form is doubtful. */
  readonly countries: () => Countries
  /** Codes of the moneys it names in a form that has but one meaning: "A$", "Egyptian pounds", "USD". */
  readonly said: () => ReadonlySet<string>
  /** The countries that the sentence of a token names before it, the nearest first. */
  readonly beside: (token: number) => ReadonlyArray<string>
}

export const leaningOf = (document: Document, units: Units, countries: () => Countries = () => ({ countries: [] }), beside: (token: number) => ReadonlyArray<string> = () => []): Leaning => {
  let said: ReadonlySet<string> | undefined, named: Countries | undefined
  return { countries: () => named ??= countries(), said: () => said ??= saidIn(document, units), beside }
}

const saidIn = ({ text, tokens }: Document, units: Units): ReadonlySet<string> => {
  const found = new Set<string>()
  const add = (form: string): boolean => {
    const meanings = units.meanings(form)
    if (meanings.length !== 1 || meanings[0]!.kind !== "money") return false
    found.add(meanings[0]!.code)
    return true
  }
  for (let i = telling.next(tokens, 0, tokens.length, 7); i < tokens.length; i = telling.next(tokens, i + 1, tokens.length, 7)) {
    const told = telling.at(tokens, i)
    if (tokens.kind[i] === TokenKind.symbol ? (told & Telling.mark) !== 0 : (told & Telling.code) !== 0) add(tokens.word[i]!.form)
    else if (i > 0 && (told & Telling.name) !== 0 && !add(text.slice(tokens.start[i - 1], tokens.end[i])) && i > 1) add(text.slice(tokens.start[i - 2], tokens.end[i]))
  }
  return found
}

/** Names that several countries give their money. */
const names = /^(?:(?:dollar|pound|rupee|peso|dinar|franc|rial|riyal|shilling|dirham|manat|ruble|rouble|kwacha|crown)s?|kron[ae]|kron[eou]r|leu|lei|colon|colones|won|som)$/u

const Telling = { name: 1, code: 2, mark: 4 } as const

/** Words that may tell a money: a name of it, a code of three capitals, a sign of several characters. */
const telling = wordClasses(({ form, lower, shape }) => (names.test(lower) ? Telling.name : 0) | (shape === Shape.upper && form.length === 3 ? Telling.code : 0) | (form.length > 1 && (form.length < 6 && shape !== Shape.lower || /\p{Sc}/u.test(form)) ? Telling.mark : 0))

/** The last word that all labels share: "dinar". What they do not share is called as it was said. */
const commonName = (meanings: ReadonlyArray<Unit>, form: string): string => {
  const tail = (label: string): string => label.slice(label.lastIndexOf(" ") + 1)
  const name = tail(meanings[0]!.unit)
  return meanings.every(({ unit }) => tail(unit) === name) ? name : form.toLowerCase().replace(/s$/u, "")
}

/** Money, but not whose: its code is empty. */
const unknown = (meanings: ReadonlyArray<Unit>, form: string): Unit => {
  const { kind, scheme, source, surface } = meanings[0]!
  return { surface, unit: commonName(meanings, form), code: "", scheme, kind, source }
}

/**
 * Of the meanings of a money form the one that the document tells. A form with a usual meaning ("$", "pounds") has it, unless the document is about a country
 * with money of that name; where that money is also written with a mark of its own ("A$5m"), the bare sign is the usual one. A form without ("rupees",
 * "dinars") means what is named in full elsewhere, or the money of the country most often named; where nothing tells, no code is given.
 */
export const moneyMeant = (meanings: ReadonlyArray<Unit>, form: string, leaning: Leaning, token = -1): Unit => {
  const usual = meanings.find(({ country }) => country === undefined)
  if (meanings.length === 1 || meanings.every(({ code }) => code === meanings[0]!.code)) return usual ?? meanings[0]!
  const said = leaning.said(), { countries, dominant } = leaning.countries(), named = meanings.filter(({ code, country }) => country !== undefined && said.has(code))
  const local = meanings.find(({ country }) => country !== undefined && country === dominant)
  // Of rupees and the like the usual ones are only meant where no country with such money is named.
  if (usual === undefined || !strong.test(form.toLowerCase())) {
    if (named.length > 0 && named.every(({ code }) => code === named[0]!.code)) return named[0]!
    // "Riyadh fined the firm 2 million riyals, Doha 1 million".
    if (token >= 0 && countries.length > 1) for (const country of leaning.beside(token)) {
      const found = meanings.find((meaning) => meaning.country === country)
      if (found !== undefined) return found
    }
    for (const country of countries) {
      const found = meanings.find((meaning) => meaning.country === country)
      if (found !== undefined) return found
    }
    return usual ?? unknown(meanings, form)
  }
  const isSign = !/\p{L}/u.test(form)
  if (isSign) return local !== undefined && (!said.has(local.code) || said.has(usual.code)) ? local : usual
  if (local !== undefined) return local
  return !said.has(usual.code) && named.length > 0 && named.every(({ code }) => code === named[0]!.code) ? named[0]! : usual
}

/** Forms whose usual meaning is more usual than any other, though others are named. */
const strong = /[^\p{L} .]|dollar|pound|cent|penn|euro|quid|sterling/u

export const formOf = ({ text, tokens }: Document, { first, last }: UnitHit): string => text.slice(tokens.start[first], tokens.end[last - 1])
