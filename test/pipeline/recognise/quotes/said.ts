import type { QuoteMention } from "../../../../pipeline/document/mention/quote.ts"
import { dates } from "../../../../pipeline/recognise/dates/dates.ts"
import { names } from "../../../../pipeline/recognise/names/names.ts"
import { quotes } from "../../../../pipeline/recognise/quotes/quotes.ts"
import { documentOf } from "../../../document.ts"
import { authority as known } from "../../normalise/names/home.ts"

/** The quotations of a text, as the recogniser finds them. */
export const found = (text: string): ReadonlyArray<QuoteMention> => {
  const document = documentOf(text), authority = known()
  return quotes(document, authority, { names: names(document, authority), dates: dates(document, authority) })
}

const wordsOf = (text: string, slot: { readonly parts: ReadonlyArray<{ readonly start: number; readonly end: number }> } | undefined): string =>
  slot === undefined ? "-" : slot.parts.map(({ end, start }) => text.slice(start, end)).join(" + ")

/** One line an utterance: who, by what word, what; "!" before what is denied; its stretches joined by " … ". */
export const said = (text: string): ReadonlyArray<string> => {
  const all = found(text), lines: Array<string> = []
  all.forEach((quote, index) => {
    if (quote.part !== 1) return
    const stretches = all.filter(({ utterance }) => utterance === index).map(({ end, start }) => text.slice(start, end))
    lines.push(`${wordsOf(text, quote.speaker)} | ${wordsOf(text, quote.cue)} | ${quote.polarity === "denied" ? "!" : ""}${stretches.join(" … ")}`)
  })
  return lines
}

/** Whom an utterance is told and through what. */
export const told = (text: string): ReadonlyArray<string> =>
  found(text).map(({ addressee, medium, said: date }) => `${wordsOf(text, addressee)} | ${wordsOf(text, medium)} | ${wordsOf(text, date)}`)
