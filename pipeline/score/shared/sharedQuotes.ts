import type { CodePoints, Tables } from "../gold.ts"
import { zero, type Tally } from "../tally.ts"
import { offsetsOf } from "./offsets.ts"
import { pairs } from "./pairs.ts"

export interface GoldQuote {
  readonly spans: ReadonlyArray<CodePoints>
  readonly speech: boolean
  readonly speaker: { readonly text: string } | null
  readonly speaker_resolved: string | null
}

/** The same words; words that overlap by half; of the latter, those whose speaker shares a word with gold's. */
export interface QuoteScore {
  readonly exact: Tally
  readonly overlap: Tally
  readonly speaker: Tally
}

export const noQuotes: QuoteScore = { exact: zero, overlap: zero, speaker: zero }

type Utterance = { readonly words: ReadonlySet<number>; readonly speakers: ReadonlySet<string> }

/** Quotes of one text, an utterance at a time, each as the set of its words. */
export const scoreQuotes = (text: string, gold: ReadonlyArray<GoldQuote>, tables: Tables): QuoteScore => {
  const words = wordsIn(text)
  const wanted = gold.map(({ spans, speaker, speaker_resolved }): Utterance => ({
    words: wordsOf(words, spans), speakers: contentWords(`${speaker?.text ?? ""} ${speaker_resolved ?? ""}`)
  }))
  const found = utterances(words, tables)
  const share = (a: Utterance, b: Utterance) => {
    const both = [...a.words].filter((word) => b.words.has(word)).length
    return both / Math.max(1, a.words.size + b.words.size - both)
  }
  const matched = pairs(wanted, found, (a, b) => share(a, b) >= 0.5 ? share(a, b) : 0)
  const counts = { found: found.length, wanted: wanted.length }
  const spoken = matched.filter(([i]) => wanted[i]!.speakers.size > 0)
  return {
    exact: { right: matched.filter(([i, j]) => share(wanted[i]!, found[j]!) === 1).length, ...counts },
    overlap: { right: matched.length, ...counts },
    speaker: { right: spoken.filter(([i, j]) => [...wanted[i]!.speakers].some((word) => found[j]!.speakers.has(word))).length, found: spoken.length, wanted: spoken.length }
  }
}

const utterances = (words: ReadonlyArray<CodePoints>, { entities = [], quotes = [] }: Tables): ReadonlyArray<Utterance> => {
  const names = new Map(entities.map((row) => [row["entity_id"], String(row["name"])]))
  const byUtterance = new Map<unknown, { readonly spans: Array<CodePoints>; speakers: string }>()
  for (const row of quotes) {
    const one = byUtterance.get(row["utterance_id"]) ?? { spans: [], speakers: "" }
    one.spans.push(offsetsOf(row))
    one.speakers += ` ${String(row["speaker"] ?? "")} ${names.get(row["speaker_entity_id"]) ?? ""}`
    byUtterance.set(row["utterance_id"], one)
  }
  return [...byUtterance.values()].map(({ spans, speakers }) => ({ words: wordsOf(words, spans), speakers: contentWords(speakers) }))
}

const wordsIn = (text: string): ReadonlyArray<CodePoints> => {
  const result: Array<CodePoints> = []
  let at = 0, codePoints = 0
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    codePoints += Array.from(text.slice(at, match.index)).length
    const length = Array.from(match[0]).length
    result.push([codePoints, codePoints + length])
    codePoints += length
    at = match.index + match[0].length
  }
  return result
}

const wordsOf = (words: ReadonlyArray<CodePoints>, spans: ReadonlyArray<CodePoints>): ReadonlySet<number> =>
  new Set(words.flatMap(([start, end], index) => spans.some((span) => span[0] <= start && end <= span[1]) ? [index] : []))

const functionWords = new Set(["the", "a", "an", "of", "in", "on", "for", "to", "and", "or", "at", "by", "with", "from", "s", "who", "that", "is", "was", "his", "her", "its", "their"])

export const contentWords = (words: string): ReadonlySet<string> => new Set((words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !functionWords.has(word)))
