import { type Document } from "../../../document/document.ts"
import { Tag, TokenKind } from "../../../document/token.ts"
import { isHyphen, lower } from "../numeral/cursor.ts"
import type { Quantity } from "./quantity.ts"

const ageNouns = /^(?:year|years|yr|yrs|month|months|week|weeks|day|days|decade|decades)$/u
const people = /^(?:man|woman|boy|girl|driver|victim|suspect|student|teacher|worker|officer|actor|actress|singer|player|striker|midfielder|resident|passenger|cyclist|pedestrian|mother|father|son|daughter|brother|sister|wife|husband|teenager|farmer|soldier|lawyer|doctor|nurse|patient|pensioner|widow|widower|child|baby|pilot|captain|coach|journalist|engineer|businessman|politician|president|minister|pope|king|queen|prince|princess|rapper|comedian|author|writer|artist|director|model|gunman|attacker|shooter|defendant|accused|assailant|migrant|refugee|veteran|graduate|waiter|waitress|cleaner|builder|fisherman|cook|chef|owner|manager|employee|neighbour|neighbor|friend|cousin|uncle|aunt|grandmother|grandfather|girlfriend|boyfriend|partner|leader)$/u

/** Where an age ends that began as a number of years ("39-year-old", "39 years old", "three months of age"); undefined where it is none. */
export const ageEnd = (document: Document, { hyphen, last, unit }: Quantity): number | undefined => {
  if (unit === undefined || !ageNouns.test(lower(document, unit.first))) return undefined
  let i = Math.max(unit.first + 1, lower(document, last - 1).startsWith("month") ? last : 0)
  if (isHyphen(document, i)) i++
  const word = lower(document, i)
  if (word === "old" || word === "olds") return i + 1
  if (word === "of" && lower(document, i + 1) === "age") return i + 2
  return hyphen && word === "olds" ? i + 1 : undefined
}

/** How far before the number an age's own words begin ("aged 37", "age 87", "at the age of 12"); undefined where it has none. */
export const ageStart = (document: Document, { first, numeral, unit }: Quantity): number | undefined => {
  if (unit !== undefined || numeral.form !== "digits" && numeral.form !== "words") return undefined
  const word = lower(document, first - 1)
  if (word === "aged" || word === "age" || word === "ages" || /^turn(?:ed|s|ing)?$/u.test(word) && isAge(numeral.value?.numerator)) return word.startsWith("turn") ? first : first - 1
  if ((word === "over" || word === "under") && someone.test(lower(document, first - 2)) && isAge(numeral.value?.numerator) && document.tokens.tag[numeral.last] !== Tag.NOUN) return first
  if (word === "than" && (lower(document, first - 2) === "older" || lower(document, first - 2) === "younger") && isAge(numeral.value?.numerator) && document.tokens.tag[numeral.last] !== Tag.NOUN) return first
  if ((word === "is" || word === "was" || word === "of" || word === "at") && /^ages?$/u.test(lower(document, first - 2)) && isAge(numeral.value?.numerator)) return first
  return undefined
}

const someone = /^(?:those|anyone|everyone|nobody|someone|people|adults|women|men|children|girls|boys|persons|patients|voters|kids|teenagers|citizens|everybody)$/u

const isAge = (value: bigint | undefined): boolean => value !== undefined && value >= 1n && value <= 119n

/** "the driver, 37, was", "Ivan Petrov, 61,", "Anna (24)": a number between commas behind a person. */
export const isApposedAge = (document: Document, { first, last, numeral, unit }: Quantity, isPerson: (token: number) => boolean): boolean => {
  const { tokens } = document
  if (unit !== undefined || numeral.form !== "digits" || !numeral.plain || !isAge(numeral.value?.numerator)) return false
  const before = tokens.word[first - 1]?.form, after = tokens.word[last]?.form
  const opened = before === "," && (after === "," || after === "." || after === ";" || after === "—" || after === ")" || tokens.tag[last] === Tag.CCONJ || tokens.tag[last] === Tag.ADP && after === "of") || before === "(" && after === ")"
  if (!opened) return false
  const token = first - 2
  if (tokens.kind[token] !== TokenKind.word && tokens.word[token]?.form !== "”") return false
  if (isPerson(token)) return true
  if (people.test(lower(document, token))) return true
  return after === "," && tokens.tag[token] === Tag.PROPN && tokens.tag[token - 1] === Tag.PROPN && (numeral.value?.numerator ?? 0n) > 3n && tokens.kind[last + 1] === TokenKind.word
}
