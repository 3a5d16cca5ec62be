import type { CodePoints, Extract } from "../gold.ts"
import { add, addAll, addEach, type Tally } from "../tally.ts"
import { jsonLines } from "./jsonLines.ts"
import { type IdentityScore, type Known, scoreIdentities, type TitledName } from "./identities.ts"
import { type NamesByType, namesByType, noNames, scoreNames, type NameScore } from "./names.ts"
import { daysOf, noDates, scoreDates, type DateScore, type Days } from "./sharedDates.ts"
import { noQuotes, scoreQuotes, type GoldQuote, type QuoteScore } from "./sharedQuotes.ts"
import { noSentences, scoreSentences } from "./sharedSentences.ts"

interface WikinewsArticle {
  readonly id: string
  readonly title: string
  readonly published: string
  readonly text: string
  readonly sentences: ReadonlyArray<{ readonly start: number; readonly end: number }>
  readonly names: ReadonlyArray<TitledName>
  readonly dates: ReadonlyArray<{ readonly start: number; readonly end: number; readonly when?: string; readonly from?: string; readonly to?: string }>
  readonly quotes: ReadonlyArray<GoldQuote>
}

export interface WikinewsScore {
  readonly names: NameScore
  /** Strict, by the gold's type. */
  readonly types: NamesByType
  readonly identities: IdentityScore
  readonly dates: DateScore
  readonly quotes: QuoteScore
  /** Of the quotes that are speech, those found: only `wanted` and `right` say something. */
  readonly speech: QuoteScore
  readonly sentences: Tally
}

const none: WikinewsScore = { names: noNames, types: {}, identities: {}, dates: noDates, quotes: noQuotes, speech: noQuotes, sentences: noSentences }

/** The twelve articles of `wikinews.jsonl`. */
export const scoreWikinews = (file: string, extract: Extract, known?: Known): WikinewsScore =>
  jsonLines<WikinewsArticle>(file).map((article) => scoreArticle(article, extract, known)).reduce(sum, none)

const scoreArticle = ({ dates, id, names, published, quotes, sentences, text, title }: WikinewsArticle, extract: Extract, known: Known | undefined): WikinewsScore => {
  const { tables } = extract({ id, text, published, title })
  return {
    names: scoreNames(text, names, tables),
    types: namesByType(text, names, tables),
    identities: known === undefined ? {} : scoreIdentities(text, names, tables, known),
    dates: scoreDates(text, dates.map((date) => ({ span: [date.start, date.end] as CodePoints, days: daysWanted(date) })), tables),
    quotes: scoreQuotes(text, quotes, tables),
    speech: scoreQuotes(text, quotes.filter(({ speech }) => speech), tables),
    sentences: scoreSentences(text, sentences, tables)
  }
}

const daysWanted = ({ from, to, when }: WikinewsArticle["dates"][number]): ReadonlyArray<Days> => {
  if (when !== undefined) return [daysOf(when)]
  return from === undefined || to === undefined ? [] : [{ ...daysOf(from), latest: daysOf(to).latest! }]
}

const sum = (a: WikinewsScore, b: WikinewsScore): WikinewsScore => ({
  names: addEach(a.names, b.names), types: addAll(a.types, b.types), identities: addAll(a.identities, b.identities), dates: addEach(a.dates, b.dates), quotes: addEach(a.quotes, b.quotes), speech: addEach(a.speech, b.speech), sentences: add(a.sentences, b.sentences)
})
