import type { Document } from "../../../document/document.ts"
import { Shape, Tag, TokenKind } from "../../../document/token.ts"
import { wordClasses } from "../../../document/wordClasses.ts"
import { isAdjacent, isHyphen, isNumber, lower } from "../numeral/cursor.ts"
import type { Numeral } from "../numeral/numeral.ts"
import { isCounting, isListed, isRunningText } from "./counting.ts"
import type { Quantity } from "./quantity.ts"

const Word = { stated: 1, ranked: 2, served: 4, firm: 8, people: 16 } as const
const classes = wordClasses(({ lower: word }) => (stated.has(word) ? Word.stated : 0) | (ranked.has(word) ? Word.ranked : 0) | (served.has(word) ? Word.served : 0) | (firms.has(word) ? Word.firm : 0) | (peoples.test(word) ? Word.people : 0))

/** Singular nouns that a bare number right behind them states: "turnout 61", "at age 5". */
const stated = new Set(("age population total turnout toll score rank rating size magnitude count average median mean maximum minimum max min number index inflation rate unemployment speed temperature iq net majority margin gdp growth output mass weight " +
  "height length width depth distance area volume attendance capacity membership staff crew circulation headcount dead percent cent half quarter dozen value price cost worth level need want limit host record gain loss drop rise fall increase decrease").split(" "))

/** What is sorted into numbered ranks, whose members are not counted by the rank's number: "year 6 pupils", "type 2 patients". */
const ranked = new Set("grade year class form type stage category tier phase level".split(" "))

/** What is known by its number and has people and places behind it: "where bus 12 stops". */
const served = new Set("bus tram train route flight highway line".split(" "))

const firms = new Set("holdings industries partners labs studios ventures systems technologies motors capital".split(" "))

/** Ends of words for peoples, parties and professions, whose capitals are no sign of a name: "Three Afghans", "Six Democrats". */
const peoples = /(?:s|ese|ish|ch|ss)$/u

/** Whether a number stands for one of a kind by the noun before it, which has no article: "see footnote 12", "near buoy 7", "on port 8080". */
export const isWhich = (document: Document, { first, form, last, plain, power, suffix }: Numeral): boolean => {
  const { tokens } = document
  if (form !== "digits" || !plain || power > 0 || suffix !== undefined || last !== first + 1 || tokens.kind[first] !== TokenKind.number || tokens.end[first]! - tokens.start[first]! > 5) return false
  const at = first - 1, word = tokens.word[at], sentence = tokens.sentence[first]
  if (word === undefined || tokens.tag[at] !== Tag.NOUN || tokens.kind[at] !== TokenKind.word || tokens.sentence[at] !== sentence || word.lower !== word.lemmas[Tag.NOUN]) return false
  const bits = classes.at(tokens, at), open = tokens.sentence[at - 1] !== sentence || isOpen(tokens.tag[at - 1]!)
  if ((bits & Word.stated) !== 0 && (bits & Word.ranked) === 0 || !open || tokens.sentence[at - 1] !== sentence && word.shape < Shape.capitalised) return false
  return ((bits & (Word.ranked | Word.served)) !== 0 || !isCounting(document, last)) && !isListed(document, first)
}

/** Whether no article, adjective or noun stands before a noun: it is told by its number alone. */
const isOpen = (tag: number): boolean => tag === Tag.ADP || tag === Tag.CCONJ || tag === Tag.VERB || tag === Tag.AUX || tag === Tag.PUNCT || tag === Tag.SCONJ || tag === Tag.ADV

/** "Courtroom 12B", "launch pad 39A": a capital glued to a number behind a noun. */
export const isLettered = (document: Document, { first, form, last, plain }: Numeral): boolean => {
  const { tokens } = document, letter = tokens.word[last]?.form ?? "", tag = tokens.tag[first - 1]
  if (form !== "digits" || !plain || !isAdjacent(document, last) || !/^[ABDEGHJ]$/u.test(letter) || tokens.end[first]! - tokens.start[first]! > 3) return false
  return (tag === Tag.NOUN || tag === Tag.PROPN) && tokens.sentence[first - 1] === tokens.sentence[first] && !isCounting(document, last + 1) && tokens.tag[last + 1] !== Tag.NOUN
}

/** Whether a capitalised name goes on behind a number and ends there: "the 787 Dreamliner", "rapper 21 Savage", "888 Holdings". */
export const isNameHead = (document: Document, { first, form, last, plain }: Numeral): boolean => {
  const { tokens } = document, sentence = tokens.sentence[first]
  if (form !== "digits" || !plain || last !== first + 1 || tokens.kind[first] !== TokenKind.number) return false
  let at = last
  while (at < last + 5 && tokens.sentence[at] === sentence && tokens.kind[at] === TokenKind.word && tokens.word[at]!.shape >= Shape.capitalised && tokens.tag[at] === Tag.PROPN) at++
  if (at === last || tokens.word[last]!.shape === Shape.upper) return false
  const bits = classes.at(tokens, at - 1), tag = tokens.tag[at]
  if ((bits & Word.people) !== 0 && (bits & Word.firm) === 0) return false
  const closed = tokens.sentence[at] !== sentence || tag === Tag.VERB || tag === Tag.AUX || tag === Tag.ADP || tag === Tag.PUNCT || tag === Tag.CCONJ
  const before = tokens.tag[first - 1], article = lower(document, first - 1)
  return closed && (article === "the" || article === "a" || before === Tag.NOUN || before === Tag.PROPN || tokens.sentence[first - 1] !== sentence || (bits & Word.firm) !== 0)
}

/** "Peugeot's 3008 is sold": what a maker calls it. */
export const isModel = (document: Document, { first, form, last, plain }: Numeral): boolean => {
  const { tokens } = document, owner = document.nounPhrases[document.nounPhraseAt[first - 2] ?? -1]
  if (form !== "digits" || !plain || last !== first + 1 || !/^['’]s$/u.test(lower(document, first - 1)) || tokens.tag[first - 2] !== Tag.PROPN || owner === undefined || tokens.end[first]! - tokens.start[first]! < 3) return false
  const tag = tokens.tag[last], before = tokens.tag[owner.start - 1]
  return (tag === Tag.VERB || tag === Tag.AUX || tag === Tag.CCONJ || tokens.word[last]?.form === ",") && before !== Tag.ADP && before !== Tag.SCONJ && before !== Tag.NUM && !/^(?:and|than)$/u.test(lower(document, owner.start - 1))
}

/** "FIFA 23 runs", "an iPhone 15 costs": a name in capitals with its number. */
export const isRelease = (document: Document, { first, form, last, plain }: Numeral): boolean => {
  const { tokens } = document, word = tokens.word[first - 1]
  return form === "digits" && plain && last === first + 1 && word !== undefined && word.shape >= Shape.upper && word.form.length > 2 && tokens.kind[first - 1] === TokenKind.word && tokens.tag[first - 1] === Tag.PROPN && tokens.sentence[first - 1] === tokens.sentence[first] &&
    !/[^\p{L}\d]/u.test(word.form) && tokens.end[first]! - tokens.start[first]! <= 2 && tokens.tag[first - 2] !== Tag.VERB && isRunningText(document, first) && !/^(?:people|men|women|children)$/u.test(lower(document, last))
}

/** "7-Eleven", "10-K", "401(k)": digits that letters go on with. */
export const isSpliced = (document: Document, { first, form, last }: Numeral): boolean => {
  const { tokens } = document
  if (form === "words") return isHyphen(document, first - 1) && isNumber(document, first - 2) && isAdjacent(document, first) && isAdjacent(document, first - 1) && tokens.word[first]!.shape === Shape.capitalised
  if (form !== "digits" || !isAdjacent(document, first + 1)) return false
  const next = tokens.word[first + 2]
  if (next === undefined || !isAdjacent(document, first + 2)) return false
  if (isHyphen(document, first + 1)) return last <= first + 3 && (/^[A-Z]$/u.test(next.form) || next.form === "Eleven")
  return last === first + 1 && tokens.word[last]!.form === "(" && /^[a-z]$/u.test(next.form) && tokens.word[last + 2]?.form === ")"
}

/** Whether a number stands by itself in quotation marks, or in a title in them: "21", "12 Years a Slave". */
export const isQuotedTitle = (document: Document, { first, last }: Numeral): boolean => {
  const { tokens } = document, sentence = tokens.sentence[first]
  let begin = first
  while (begin > 0 && first - begin < 7 && tokens.kind[begin - 1] !== TokenKind.quote) if (tokens.sentence[--begin] !== sentence) return false
  if (begin === 0 || tokens.kind[begin - 1] !== TokenKind.quote) return false
  let end = last, capitals = 0
  while (end < tokens.length && end - last < 8 && tokens.kind[end] !== TokenKind.quote) end++
  if (tokens.kind[end] !== TokenKind.quote) return false
  for (let at = begin; at < end; at++) {
    if (tokens.kind[at] === TokenKind.punctuation || tokens.kind[at] === TokenKind.symbol || at >= first && at < last) continue
    const { form, shape } = tokens.word[at]!
    if (shape >= Shape.capitalised) capitals++
    else if (form.length > 3) return false
  }
  return capitals > 0 || begin === first && end === last && isNumber(document, first)
}

const spelledOut = /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|miles?|acres?|feet|foot|inches|metres?|meters?|tons?|cent|stones?|hands?|degrees?)$/u

/** "Three Mile Island", "24 Hours in A&E", "12 Years a Slave", "50 Cent": within running text no unit that is a plain word has a capital. */
export const isCapitalUnit = (document: Document, { numeral: { first, last }, unit }: Quantity): boolean => {
  const { tokens } = document, word = unit === undefined ? undefined : tokens.word[unit.first]
  if (word === undefined || unit!.first < last || word.shape !== Shape.capitalised || !spelledOut.test(word.lower)) return false
  const small = tokens.kind[first] === TokenKind.word && tokens.word[first]!.shape === Shape.lower
  return !small && isRunningText(document, first)
}
