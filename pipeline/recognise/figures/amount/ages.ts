import type { Document } from "../../../document/document.ts"
import { Tag, TokenKind } from "../../../document/token.ts"
import { wordClasses } from "../../../document/wordClasses.ts"
import { isPerson } from "../../quotes/nouns.ts"
import { isHyphen, lower } from "../numeral/cursor.ts"
import type { Quantity } from "./quantity.ts"

const ageNouns = /^(?:year|years|yr|yrs|month|months|week|weeks|day|days|decade|decades)$/u
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
export const ageStart = (document: Document, { after, first, last, numeral, unit }: Quantity): number | undefined => {
  if (unit !== undefined || numeral.form !== "digits" && numeral.form !== "words") return undefined
  let at = first - 1
  for (let steps = 0; steps < 2 && between.test(lower(document, at)); steps++) at--
  // "raised the retirement age to 67": the age is what is raised, and not somebody's.
  const word = lower(document, at) === "age" && lower(document, first - 1) === "to" ? "" : lower(document, at)
  if (word === "aged" || word === "age" || word === "ages" || at === first - 1 && /^turn(?:ed|s|ing)?$/u.test(word) && isAge(numeral.value?.numerator)) return word.startsWith("turn") || at < first - 1 ? first : first - 1
  if (!isAge(numeral.value?.numerator)) return undefined
  const open = document.tokens.tag[numeral.last] !== Tag.NOUN, before = lower(document, first - 1)
  if (/^(?:over|under|above|below)$/u.test(before) && open && (isOf(document, first - 2, Word.someone) || isOf(document, first - 2, Word.person) && isPlural(document, first - 2))) return first
  if (before === "than" && (lower(document, first - 2) === "older" || lower(document, first - 2) === "younger") && open) return first
  if ((before === "is" || before === "was" || before === "of" || before === "at") && /^ages?$/u.test(lower(document, first - 2))) return first
  // "70 or older", "people 65 and over".
  if (after === undefined) return undefined
  const end = lower(document, last - 1)
  return end === "older" || end === "younger" || /^(?:over|under|above|below)$/u.test(end) && (isOf(document, first - 1, Word.someone) || isOf(document, first - 1, Word.person)) ? first : undefined
}

const between = /^(?:about|around|roughly|approximately|just|only|over|under|nearly|almost|at|least|between|up|to)$/u

/** Words right between somebody's comma and the age: "the twins, both 14,", "Smith, then 23,". */
const beside = /^(?:both|now|then|all|just|only|about|each|also|himself|herself|currently)$/u

const isAge = (value: bigint | undefined): boolean => value !== undefined && value >= 1n && value <= 119n

const isPlural = ({ tokens }: Document, i: number): boolean => tokens.word[i]!.lower !== tokens.word[i]!.lemmas[Tag.NOUN]

/** "the driver, 37, was", "Ivan Petrov, 61,", "Anna (24)", "the twins, both 14,": a number between commas behind a person. */
export const isApposedAge = (document: Document, { first, last, numeral, unit }: Quantity, isPersonName: (token: number) => boolean): boolean => {
  const { tokens } = document
  if (unit !== undefined || numeral.form === "digits" && !numeral.plain || numeral.form !== "digits" && numeral.form !== "words" || numeral.power > 0 || !isAge(numeral.value?.numerator)) return false
  const told = beside.test(lower(document, first - 1)), comma = told ? first - 2 : first - 1
  const before = tokens.word[comma]?.form, after = tokens.word[last]?.form
  const opened = before === "," && (after === "," || after === "." || after === ";" || after === "—" || after === ")" || tokens.tag[last] === Tag.CCONJ || tokens.tag[last] === Tag.ADP && after === "of") || before === "(" && after === ")"
  if (!opened) return false
  const token = comma - 1
  if (tokens.kind[token] !== TokenKind.word && tokens.word[token]?.form !== "”" || tokens.sentence[token] !== tokens.sentence[first]) return false
  if (numeral.form === "words" && after === "and") return false
  if (isPersonName(token)) return true
  if (isOf(document, token, Word.person | Word.pair)) return told || !isPlural(document, token) || isOf(document, token, Word.pair)
  if (told && tokens.tag[token] === Tag.PROPN && after === ",") return true
  // "the accountant, 52, denied it": within commas, any word for who does something.
  if (numeral.form === "digits" && before === "," && tokens.tag[token] === Tag.NOUN && /(?:er|or|ian|ant|eer|ess|ee)$/u.test(lower(document, token)) && !isPlural(document, token) && (numeral.value?.numerator ?? 0n) > 15n && after === ",") return true
  return numeral.form === "digits" && after === "," && tokens.tag[token] === Tag.PROPN && tokens.tag[token - 1] === Tag.PROPN && (numeral.value?.numerator ?? 0n) > 3n && tokens.kind[last + 1] === TokenKind.word
}

const Word = { person: 1, someone: 2, pair: 4, personal: 8, dying: 16 } as const

const someone = /^(?:those|anyone|everyone|nobody|someone|people|adults|women|men|children|girls|boys|persons|kids|citizens|everybody|inmates|users|claimants|households|staff|males|females)$/u
const related = /^(?:grandmother|grandfather|girlfriend|boyfriend|cousin|niece|nephew|grandson|granddaughter|stepfather|stepmother|baby|toddler|infant|teenager|pensioner|soldier|model|rapper|comedian|gunman|captain|sailor|waiter|waitress|cook|chef|businessman|businesswoman|postman|fireman|midwife|twin|heir|heiress|striker|midfielder|pupil|schoolchild|schoolgirl|schoolboy|schoolmate|applicant|claimant|contestant|entrant|killer|robber|burglar|thief|accountant|electrician|plumber|carpenter|recruit|newcomer|goalkeeper|winger|defender|batsman|bowler|rider|runner|climber|hiker|walker|cyclist|motorcyclist|biker|pedestrian|bystander|hostage|bride|groom|teen|orphan|civilian|beneficiary|occupant|tenant)$/u
const dying = /^(?:die|retire|marry|wed|graduate|debut)$/u

const classes = wordClasses(({ lower: word, lemmas }) => (isPerson(lemmas[Tag.NOUN]!) && !/^(?:number|other|member|order|computer|centre|center|matter|paper|quarter|summer|winter|power|water|letter|chapter|border|offer|tower|river|sector|factor|director-general)$/u.test(lemmas[Tag.NOUN]!) || related.test(lemmas[Tag.NOUN]!) ? Word.person : 0) |
  (someone.test(word) ? Word.someone : 0) | (/^(?:pair|couple|trio|twins)$/u.test(word) ? Word.pair : 0) | (/^(?:he|she|i|you)$/u.test(word) ? Word.personal : 0) | (dying.test(lemmas[Tag.VERB]!) ? Word.dying : 0))

const isOf = ({ tokens }: Document, i: number, wanted: number): boolean => i >= 0 && i < tokens.length && (classes.at(tokens, i) & wanted) !== 0

const ending = /^(?:when|and|but|while|as|at|in|on|by|this|that|last|now|then|today|,|\.|;|\)|”|"|—|–|)$/u
const linking = /^(?:is|was|'s|’s|were|are|be|being|am|i'm|he's|she's)$/u
const degree = /^(?:just|only|now|already|about|almost|nearly|around|barely|still|over|then)$/u

/** "He was 45 when", "her daughter is 12", "a man of 73", "died at 91", "At 34, she is": a bare number said of a person. */
export const isSaidAge = (document: Document, { first, last, numeral, unit }: Quantity, isPersonName: (token: number) => boolean): boolean => {
  const { tokens } = document, value = numeral.value
  if (unit !== undefined || numeral.form !== "digits" && numeral.form !== "words" || numeral.form === "digits" && !numeral.plain || numeral.power > 0 || value === undefined || value.denominator !== 1n || !isAge(value.numerator)) return false
  if (!ending.test(lower(document, last)) && tokens.sentence[last] === tokens.sentence[first]) return false
  const someoneAt = (token: number): boolean => isOf(document, token, Word.personal) || tokens.tag[token] === Tag.NOUN && isOf(document, token, Word.person) || isPersonName(token)
  let at = first - 1
  if (degree.test(lower(document, at))) at--
  const before = lower(document, at)
  if (before === "of") return /^an?$/u.test(lower(document, at - 2)) && tokens.tag[at - 1] === Tag.NOUN && isOf(document, at - 1, Word.person) && !isPlural(document, at - 1) && value.numerator > 3n
  if (before === "oldest" || before === "youngest") return true
  if (before === "at") {
    if (tokens.sentence[at - 1] !== tokens.sentence[first]) return lower(document, last) === "," && (isOf(document, last + 1, Word.personal) || isPersonName(last + 1) || isPersonName(last + 2))
    return value.numerator > 4n && isOf(document, at - 1, Word.dying) && (tokens.tag[at - 1] === Tag.VERB)
  }
  if (!linking.test(before)) return false
  const clause = document.clauses[document.clauseAt[at] ?? -1], head = document.nounPhrases[clause?.subject ?? -1]?.head
  if (head === undefined || head >= at) return false
  if (isOf(document, head, Word.personal)) return value.numerator > 2n
  if (/^(?:oldest|youngest)$/u.test(lower(document, head))) return true
  return (someoneAt(head) || isPersonName(head)) && value.numerator > 2n && !(tokens.tag[head] === Tag.NOUN && isPlural(document, head))
}

/** The decade of a life that ends at token `i`: "60s" of "in her 60s", "forties" of "in his early forties", with where its words begin; undefined where it is one of the calendar. */
export const decadeAt = (document: Document, i: number): { readonly first: number; readonly low: number } | undefined => {
  const low = decades.get(lower(document, i))
  if (low === undefined) return undefined
  let at = i - 1
  if (isHyphen(document, at)) at--
  if (/^(?:early|mid|late)$/u.test(lower(document, at))) at--
  if (isHyphen(document, at) && /^(?:early|mid|late)$/u.test(lower(document, at - 1))) at -= 2
  if (!/^(?:his|her|their|my|your|our)$/u.test(lower(document, at))) return undefined
  return { first: lower(document, at - 1) === "in" ? at - 1 : at, low }
}

const decades = new Map([["teens", 13], ...["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"].flatMap((word, index) => [[word, 20 + 10 * index], [`${20 + 10 * index}s`, 20 + 10 * index]] as const)])
