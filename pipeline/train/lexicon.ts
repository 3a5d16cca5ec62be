import { tagNames, type Tag } from "../document/token.ts"
import { lowerCase } from "../parse/shapes.ts"
import { ambiguity } from "../parse/lexicon.ts"
import { closedClasses } from "./closedClasses.ts"
import type { Example } from "./examples.ts"

/** A word met so often has shown all its tags. */
const closedCount = 30
/** With one tag alone, so often are enough. */
const sureCount = 12
/** Words met less often say too little about the tags they may have. */
const leastCount = 2
/** Tags with a smaller share are taken for slips. */
const leastShare = 0.02

type Counts = Map<string, Array<number>>

const counts = (examples: ReadonlyArray<Example>, keyOf: (form: string) => string): Counts => {
  const found: Counts = new Map()
  for (const { forms, tags } of examples) forms.forEach((form, index) => {
    const key = keyOf(form)
    const own = found.get(key) ?? Array.from({ length: tagNames.length }, () => 0)
    own[tags[index]!]!++
    found.set(key, own)
  })
  return found
}

const entryOf = (own: ReadonlyArray<number>): number => {
  const total = own.reduce((sum, count) => sum + count, 0)
  const closed = total >= closedCount || total >= sureCount && own.some((count) => count === total)
  const mask = own.reduce((bits, count, tag) => count / total >= (closed ? 0.005 : leastShare) && count > 0 ? bits | 1 << tag : bits, 0)
  return ambiguity(mask, own.indexOf(Math.max(...own)) as Tag, closed)
}

/** What training says of each word: by lower case, and by its written form where capitals change its tags. */
export const lexiconOf = (examples: ReadonlyArray<Example>): ReadonlyMap<string, number> => {
  const enough = (own: ReadonlyArray<number>): boolean => own.reduce((sum, count) => sum + count, 0) >= leastCount
  const lower = new Map([...counts(examples, lowerCase)].filter(([, own]) => enough(own)).map(([word, own]) => [word, entryOf(own)]))
  for (const [form, own] of counts(examples, (form) => form)) {
    const entry = entryOf(own)
    if (enough(own) && form !== lowerCase(form) && lower.get(lowerCase(form)) !== entry) lower.set(form, entry)
  }
  for (const [word, entry] of closedClasses) if (!lower.has(word)) lower.set(word, entry)
  return new Map([...lower].sort(([a], [b]) => a < b ? -1 : 1))
}
