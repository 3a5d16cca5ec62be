import type { CodePoints, Tables } from "../gold.ts"
import { zero, type Tally } from "../tally.ts"
import { offsetsOf } from "./offsets.ts"

export const noSentences: Tally = zero

/** Boundaries between sentences of one paragraph: where the next sentence begins, with no line break before it. */
export const scoreSentences = (text: string, gold: ReadonlyArray<{ readonly start: number; readonly end: number }>, { sentences = [] }: Tables): Tally => {
  const characters = Array.from(text)
  const wanted = innerBoundaries(characters, gold.map(({ end, start }) => [start, end]))
  const found = innerBoundaries(characters, sentences.map(offsetsOf))
  return { right: [...found].filter((boundary) => wanted.has(boundary)).length, found: found.size, wanted: wanted.size }
}

const innerBoundaries = (characters: ReadonlyArray<string>, sentences: ReadonlyArray<CodePoints>): ReadonlySet<number> =>
  new Set([...sentences].sort((a, b) => a[0] - b[0]).flatMap(([start], index, sorted) => {
    const last = sorted[index - 1]
    return last === undefined || characters.slice(last[1], start).includes("\n") ? [] : [start]
  }))
