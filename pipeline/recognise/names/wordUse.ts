import { hashOf } from "../../authority/index/hash.ts"
import { Shape, Tag, TokenKind, type Tokens } from "../../document/token.ts"
import { wordClasses } from "../../document/wordClasses.ts"

/** Lower-case forms of a text's words, to be asked for. */
export interface Forms {
  readonly has: (lower: string) => boolean
}

/** How the words of a text are written. */
export interface WordUse {
  /** Words that stand in lower case somewhere. */
  readonly lowered: Forms
  /** Words that stand with a capital somewhere where a capital tells something. */
  readonly raised: Forms
}

const hashes = wordClasses(({ lower }) => hashOf(lower))

const isLowered = 1, isRaised = 2

/** Every word is put in once with all its uses: a table of token numbers, for most words have been met before and a Set of texts costs five times as much. */
export const wordUse = (tokens: Tokens, tells: (token: number) => boolean): WordUse => {
  const { id, kind, length, tag, word } = tokens, slots = 1 << 33 - Math.clz32(Math.max(1, length)), mask = slots - 1
  // By slot: two bits for the uses, above them the token that was first, from 1.
  const table = new Int32Array(slots)
  for (let token = 0; token < length; token++) {
    if (kind[token] !== TokenKind.word) continue
    const { lower, shape } = word[token]!, use = shape === Shape.lower ? isLowered : tag[token] !== Tag.PRON && tells(token) ? isRaised : 0
    if (use === 0) continue
    let slot = hashes.at(tokens, token) & mask
    for (; table[slot] !== 0; slot = slot + 1 & mask) {
      const other = (table[slot]! >> 2) - 1
      if (id[other] === id[token] || word[other]!.lower === lower) break
    }
    table[slot] = table[slot] === 0 ? token + 1 << 2 | use : table[slot]! | use
  }
  const asked = (use: number): Forms => ({
    has: (lower) => {
      for (let slot = hashOf(lower) & mask; table[slot] !== 0; slot = slot + 1 & mask) if (word[(table[slot]! >> 2) - 1]!.lower === lower) return (table[slot]! & use) !== 0
      return false
    }
  })
  return { lowered: asked(isLowered), raised: asked(isRaised) }
}
