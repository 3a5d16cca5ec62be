import { Shape, type Tokens, type Word } from "../document/token.ts"
import { wordClasses } from "../document/wordClasses.ts"
import { fits } from "./fits.ts"
import type { Trie } from "./index/trie.ts"
import { piece, wordsOf } from "./key.ts"
import type { Alias, AliasKind } from "./rows/alias.ts"
import type { Entity } from "./rows/entity.ts"

/** An entity's claim to a form of words. */
export interface Claim {
  readonly entity: Entity
  /** The form as the authority writes it. */
  readonly alias: string
  readonly kind: AliasKind
  readonly from?: string
  readonly to?: string
  readonly when?: Exclude<Alias["when"], undefined>
  readonly literal_entity_id?: string
}

/** Where the gazetteer found a form: tokens `first` to before `last`, and who claims it (those whose capitals fit). */
export interface Hit {
  readonly first: number
  readonly last: number
  readonly claims: ReadonlyArray<Claim>
}

export interface Gazetteer {
  /** Claims to a folded key (`foldedKey`), the most prominent entity first. */
  readonly claims: (key: string) => ReadonlyArray<Claim>
  /** All longest hits of tokens `first` to before `last`, left to right, without overlap. */
  readonly scan: (tokens: Tokens, first?: number, last?: number) => ReadonlyArray<Hit>
  /** The longest hit that begins at a token. */
  readonly longestAt: (tokens: Tokens, token: number) => Hit | undefined
}

/** What a scan stands on: the trie of all keys by their pieces, and the claims of each key. */
export interface KeyIndex {
  readonly trie: Trie
  /** The number of a piece; -1 where no key has it. */
  readonly piece: (word: string) => number
  readonly claims: (key: number) => ReadonlyArray<Claim>
  /** By key: 1 where no claim hangs on letter case or an article. */
  readonly plain: Uint8Array
}

const letters = /^[a-z]+$/u

/** What a word is to the gazetteer, in one number: whether a scan begins with it, what it consists of, and above three bits the piece, or the place of its pieces in a list. */
const Kind = { starts: 1, unknown: 0, piece: 2, several: 4, nothing: 6 } as const
const consists = 6

/** Lower-case words that names begin with, of three letters at most. */
const lowerStarts: ReadonlySet<string> = new Set(["al", "el", "an", "as", "ash", "at", "de", "da", "du", "la", "le", "van", "von", "bin", "ibn", "s", "t"])

const mayStart = ({ lower, shape }: Word): boolean => shape >= Shape.capitalised || shape === Shape.lower && lower.length < 4 && lowerStarts.has(lower)

/** Whether token `at` stands right behind the one before, as in "Kassym-Jomart". */
const touches = (tokens: Tokens, at: number): boolean => tokens.start[at] === tokens.end[at - 1]

/** Whether no token is in lower case: then every capital that a plain alias has stands in the text. */
const noneLower = (tokens: Tokens, first: number, last: number): boolean => {
  for (let token = first; token < last; token++) if (tokens.word[token]!.shape === Shape.lower) return false
  return true
}

/** Finds forms in tokens. Names begin at tokens with a capital, or at lower-case ones that say so ("al-Qaeda"); other tokens cost one look at their class. */
export const scannerOf = ({ claims, piece: numberOf, plain, trie: { child, entry, first: fromRoot } }: KeyIndex): Pick<Gazetteer, "longestAt" | "scan"> => {
  const lists: Array<ReadonlyArray<number>> = []
  const classes = wordClasses((word) => {
    const { form, lower } = word
    const pieces = letters.test(lower) ? [lower] : wordsOf(form).map(piece).filter((part) => part !== "")
    if (pieces.length === 0) return Kind.nothing
    const numbers = pieces.map(numberOf), [first] = numbers
    const starts = mayStart(word) && first !== -1 && fromRoot[first!] !== 0 ? Kind.starts : 0
    if (numbers.length === 1) return first === -1 ? Kind.unknown : first! << 3 | Kind.piece | starts
    lists.push(numbers)
    return lists.length - 1 << 3 | Kind.several | starts
  })

  /** The next token that a name can go on with, over hyphens that touch both sides; -1 at the sentence's end. */
  const nextWord = (tokens: Tokens, from: number, sentence: number | undefined): number => {
    for (let at = from; at < tokens.length && tokens.sentence[at] === sentence; at++) if ((classes.at(tokens, at) & consists) !== Kind.nothing || !touches(tokens, at)) return at
    return -1
  }

  /** Keys that end at the tokens walked over, the last of them the longest; used by one walk at a time. */
  const keys: Array<number> = [], ends: Array<number> = []
  const note = (node: number, at: number, count: number): number => {
    const key = entry[node]!
    if (key === -1) return count
    keys[count] = key
    ends[count] = at
    return count + 1
  }

  /** How many keys begin at a token. */
  const walk = (tokens: Tokens, first: number): number => {
    const sentence = tokens.sentence[first]
    let node = 0, count = 0
    for (let at = first; at !== -1; at = nextWord(tokens, at + 1, sentence)) {
      const word = classes.at(tokens, at)
      if ((word & consists) === Kind.piece) {
        node = node === 0 ? fromRoot[word >> 3]! : child(node, word >> 3)
        if (node === 0) return count
        count = note(node, at, count)
      } else {
        if ((word & consists) !== Kind.several) return count
        for (const number of lists[word >> 3]!) {
          node = number === -1 ? 0 : node === 0 ? fromRoot[number]! : child(node, number)
          if (node === 0) return count
          count = note(node, at, count)
        }
      }
    }
    return count
  }

  const longestAt = (tokens: Tokens, first: number): Hit | undefined => {
    for (let index = walk(tokens, first) - 1; index >= 0; index--) {
      const last = ends[index]! + 1, key = keys[index]!, all = claims(key), fitting = plain[key] === 1 && noneLower(tokens, first, last) ? all : fits(all, tokens, first, last)
      if (fitting.length > 0) return { first, last, claims: fitting }
    }
    return undefined
  }

  const scan = (tokens: Tokens, first = 0, last = tokens.length): ReadonlyArray<Hit> => {
    const hits: Array<Hit> = []
    for (let token = classes.next(tokens, first, last, Kind.starts); token < last; ) {
      const hit = longestAt(tokens, token), found = hit !== undefined && hit.last <= last
      if (found) hits.push(hit)
      token = classes.next(tokens, found ? hit.last : token + 1, last, Kind.starts)
    }
    return hits
  }
  return { longestAt, scan }
}
