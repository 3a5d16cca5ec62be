import type { Parsed } from "../document/document.ts"
import { rolesOf } from "./functionWords.ts"
import { looksOf } from "./is.ts"
import { mend } from "./mend.ts"

/**
 * What the grammar writes on while it reads: arrays of integers, one slot a phrase, -1 for "none".
 * `finish` makes the readonly phrases of it.
 */
export interface Draft {
  readonly parsed: Parsed
  readonly tokens: Parsed["tokens"]
  /** The tokens' tags, mended. */
  readonly tag: Uint8Array
  readonly word: Parsed["tokens"]["word"]
  /** Of every token: see `Role`. */
  readonly role: Uint8Array
  /** Of every token: see `Is`. */
  readonly is: Int32Array
  readonly nounPhraseAt: Int32Array
  readonly verbGroupAt: Int32Array
  readonly nouns: {
    count: number
    readonly start: Int32Array
    readonly end: Int32Array
    readonly head: Int32Array
    readonly possessor: Int32Array
    readonly next: Int32Array
    /** The phrase before in the same coordination. */
    readonly previous: Int32Array
    readonly apposition: Int32Array
    /** 1 where it adds to the phrase before it, as "a lecturer" in "Luca, a lecturer, said". */
    readonly added: Uint8Array
    /** The adposition it stands under. */
    readonly preposition: Int32Array
    /** The noun phrase it is attached to. */
    readonly governor: Int32Array
    readonly reach: Int32Array
  }
  readonly verbs: {
    count: number
    readonly start: Int32Array
    readonly end: Int32Array
    readonly head: Int32Array
    /** See `Form`. */
    readonly form: Uint8Array
    /** Bits, see `Trait`. */
    readonly traits: Uint16Array
    /** The token of its modal, or -1. */
    readonly modal: Int32Array
  }
  readonly clauses: {
    count: number
    readonly start: Int32Array
    readonly end: Int32Array
    readonly verb: Int32Array
    readonly subject: Int32Array
    readonly object: Int32Array
    readonly parent: Int32Array
    /** See `Kind`. */
    readonly kind: Uint8Array
    readonly opener: Int32Array
    readonly predicate: Int32Array
    /** What a relative clause speaks of. */
    readonly antecedent: Int32Array
  }
  readonly clauseAt: Int32Array
  /** The clause of every noun phrase that is under a preposition and not attached to another, or -1. */
  readonly adjunctOf: Int32Array
}

export const Form = { present: 0, past: 1, future: 2, infinitive: 3, participle: 4, gerund: 5, /** "reported": past or participle, the clause decides. */ open: 6 } as const
export const Trait = { passive: 1, negated: 2, copula: 4, /** "to see". */ to: 8, perfect: 16, progressive: 32, /** "is to be held". */ planned: 64, /** "Had it fallen, …" */ conditional: 128 } as const
export const Kind = { main: 0, complement: 1, relative: 2, adverbial: 3, infinitive: 4, participle: 5, coordinate: 6 } as const

const none = (length: number): Int32Array => new Int32Array(length).fill(-1)

/** Room for `n` tokens and their phrases, kept from text to text: each slot is written when its phrase is made, and nothing of it leaves the grammar. Fresh arrays for every text cost a fifth of the whole time. */
const roomFor = (n: number): Pick<Draft, "role" | "is" | "nouns" | "verbs" | "clauses" | "adjunctOf"> => {
  // A clause may open at every token, and one more for every sentence and bracket.
  const c = 3 * n + 16
  return {
    role: new Uint8Array(n), is: new Int32Array(n), adjunctOf: none(n),
    nouns: {
      count: 0, start: none(n), end: none(n), head: none(n), possessor: none(n), next: none(n), previous: none(n), apposition: none(n), added: new Uint8Array(n), preposition: none(n), governor: none(n), reach: none(n)
    },
    verbs: { count: 0, start: none(n), end: none(n), head: none(n), form: new Uint8Array(n), traits: new Uint16Array(n), modal: none(n) },
    clauses: { count: 0, start: none(c), end: none(c), verb: none(c), subject: none(c), object: none(c), parent: none(c), kind: new Uint8Array(c), opener: none(c), predicate: none(c), antecedent: none(c) }
  }
}

/** Texts of more tokens get a room of their own, which goes with them. */
const mostKept = 1 << 18
let kept = roomFor(4096)
let size = 4096

const emptyRoom = (n: number): ReturnType<typeof roomFor> => {
  if (n > mostKept) return roomFor(n)
  if (n > size) {
    size = 2 * n
    kept = roomFor(size)
  }
  return kept
}

/** A text to be read, its tags mended. */
export const draftOf = (parsed: Parsed): Draft => {
  const { tokens } = parsed
  const n = tokens.length, room = emptyRoom(n)
  room.nouns.count = 0
  room.verbs.count = 0
  room.clauses.count = 0
  // Views, that nothing is read of the text before.
  const is = room.is.subarray(0, n), role = room.role.subarray(0, n)
  looksOf(parsed, is)
  const tag = mend(parsed, is), mended: Parsed = { ...parsed, tokens: { ...tokens, tag } }
  rolesOf(mended, role)
  return { parsed: mended, tokens: mended.tokens, tag, word: tokens.word, role, is, nounPhraseAt: none(n), verbGroupAt: none(n), clauseAt: none(n), nouns: room.nouns, verbs: room.verbs, clauses: room.clauses, adjunctOf: room.adjunctOf }
}
