import { tagNames } from "../document/token.ts"
import type { Tokens } from "../document/token.ts"
import { packedRoles, Role } from "./functionWords.ts"
import { looksOf } from "./is.ts"

/** More than a tagger remembers at a time, so that two words it remembers seldom share a slot. A power of two. */
const slots = 1 << 16
/** Slot by slot: a word's id, its looks, its packed roles. As `wordClasses`, but with all the grammar asks of a word in one place of memory. */
let table: Int32Array | undefined

/** The looks (`Is`) of every token, into `is`, and its packed roles. */
export const wordsOf = ({ id, length, word }: Tokens, is: Int32Array, packed: Int32Array): void => {
  const held = table ??= new Int32Array(4 * slots)
  for (let token = 0; token < length; token++) {
    const own = id[token]!, slot = (own & slots - 1) << 2
    if (held[slot] !== own) {
      held[slot] = own
      held[slot + 1] = looksOf(word[token]!)
      held[slot + 2] = packedRoles(word[token]!)
    }
    is[token] = held[slot + 1]!
    packed[token] = held[slot + 2]!
  }
}

/** Where a word's role for a tag is found in its packed roles; 31, where nothing is, for the tags that have none. */
const shifts = Uint8Array.from(tagNames, (name) => {
  switch (name) {
    case "NOUN": case "PROPN": case "VERB": case "NUM": case "INTJ": return 31
    case "ADJ": return 6
    case "AUX": return 12
    case "SYM": return 18
    case "PUNCT": return 24
    default: return 0
  }
})

/** The role of every token by its tag, into `role`. */
export const rolesOf = (tokens: Tokens, packed: Int32Array, tag: Uint8Array, role: Uint8Array): void => {
  for (let token = 0; token < tag.length; token++) {
    const own = packed[token]! >> shifts[tag[token]!]! & 63
    role[token] = own === Role.hyphen && isSpaced(tokens, token) ? Role.dash : own
  }
}

/** "SYDNEY - The retailer's profit dropped", "the firm - a maker of toys - closed": inside a sentence a hyphen between spaces is a dash. */
const isSpaced = ({ end, length, sentence, start }: Tokens, token: number): boolean =>
  token > 0 && token + 1 < length && sentence[token - 1] === sentence[token] && start[token]! > end[token - 1]! && start[token + 1]! > end[token]!
