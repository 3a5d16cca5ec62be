import type { Tokens, Word } from "./token.ts"

/** What a recogniser knows of each word by itself, as a number: bits, or an entry of its lexicon. 0 where a word is nothing to it. */
export interface WordClasses {
  /** The number of token `token`'s word. */
  readonly at: (tokens: Tokens, token: number) => number
  /** The first token from `token` on, and before `last`, whose word has one of the bits `wanted`; `last` when none has. */
  readonly next: (tokens: Tokens, token: number, last: number, wanted: number) => number
}

/** More than a tagger remembers at a time, so that two words it remembers never share a slot. A power of two. */
const slots = 1 << 16

/**
 * A table of word classes, beside the lexicon it speaks for. `classify` is asked once for a word type and then remembered by the word's id, so it may be slow; it must be a pure function of the word (and of
 * what it closes over: make one table per authority, not per document). Reading a class costs two loads from typed arrays, where asking a Set by string costs ten times that.
 */
export const wordClasses = (classify: (word: Word) => number): WordClasses => {
  // Slot by slot: the id of the word it holds, and its number. Ids begin at 1.
  let table: Int32Array | undefined
  const learn = (held: Int32Array, { word }: Tokens, token: number, id: number, slot: number): number => {
    const value = classify(word[token]!)
    held[slot] = id
    return held[slot + 1] = value
  }
  const at = (tokens: Tokens, token: number): number => {
    const held = table ??= new Int32Array(2 * slots)
    const id = tokens.id[token]!
    const slot = (id & slots - 1) << 1
    return held[slot] === id ? held[slot + 1]! : learn(held, tokens, token, id, slot)
  }
  const next = (tokens: Tokens, token: number, last: number, wanted: number): number => {
    const held = table ??= new Int32Array(2 * slots)
    const ids = tokens.id
    for (let i = token; i < last; i++) {
      const id = ids[i]!
      const slot = (id & slots - 1) << 1
      if (((held[slot] === id ? held[slot + 1]! : learn(held, tokens, i, id, slot)) & wanted) !== 0) return i
    }
    return last
  }
  return { at, next }
}
