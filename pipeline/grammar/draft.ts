import type { Parsed } from "../document/document.ts"
import { mend } from "./mend.ts"
import { rolesOf, wordsOf } from "./words.ts"

/**
 * What the grammar writes on while it reads: arrays of integers, one slot a phrase, -1 for "none".
 * `finish` makes the readonly phrases of it. Arrays of phrases grow between sentences, never within one: see `roomIn`.
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
    start: Int32Array
    end: Int32Array
    head: Int32Array
    possessor: Int32Array
    next: Int32Array
    /** The phrase before in the same coordination. */
    previous: Int32Array
    apposition: Int32Array
    /** 1 where it adds to the phrase before it, as "a lecturer" in "Luca, a lecturer, said". */
    added: Uint8Array
    /** The adposition it stands under. */
    preposition: Int32Array
    /** The noun phrase it is attached to. */
    governor: Int32Array
    reach: Int32Array
    /** The clause of a phrase that is under a preposition and not attached to another, or -1. */
    adjunctOf: Int32Array
  }
  readonly verbs: {
    count: number
    start: Int32Array
    end: Int32Array
    head: Int32Array
    /** See `Form`. */
    form: Uint8Array
    /** Bits, see `Trait`. */
    traits: Uint16Array
    /** The token of its modal, or -1. */
    modal: Int32Array
  }
  readonly clauses: {
    count: number
    start: Int32Array
    end: Int32Array
    verb: Int32Array
    subject: Int32Array
    object: Int32Array
    parent: Int32Array
    /** See `Kind`. */
    kind: Uint8Array
    opener: Int32Array
    predicate: Int32Array
    /** What a relative clause speaks of. */
    antecedent: Int32Array
  }
  readonly clauseAt: Int32Array
}

export const Form = { present: 0, past: 1, future: 2, infinitive: 3, participle: 4, gerund: 5, /** "reported": past or participle, the clause decides. */ open: 6 } as const
export const Trait = { passive: 1, negated: 2, copula: 4, /** "to see". */ to: 8, perfect: 16, progressive: 32, /** "is to be held". */ planned: 64, /** "Had it fallen, …" */ conditional: 128 } as const
export const Kind = { main: 0, complement: 1, relative: 2, adverbial: 3, infinitive: 4, participle: 5, coordinate: 6 } as const

const ints = (length: number): Int32Array => new Int32Array(length)

/** Room for so many phrases of a kind. Each slot is written when its phrase is made. */
const nounRoom = (n: number): Draft["nouns"] => ({
  count: 0, start: ints(n), end: ints(n), head: ints(n), possessor: ints(n), next: ints(n), previous: ints(n), apposition: ints(n), added: new Uint8Array(n), preposition: ints(n), governor: ints(n), reach: ints(n), adjunctOf: ints(n)
})
const verbRoom = (n: number): Draft["verbs"] => ({ count: 0, start: ints(n), end: ints(n), head: ints(n), form: new Uint8Array(n), traits: new Uint16Array(n), modal: ints(n) })
const clauseRoom = (n: number): Draft["clauses"] => ({
  count: 0, start: ints(n), end: ints(n), verb: ints(n), subject: ints(n), object: ints(n), parent: ints(n), kind: new Uint8Array(n), opener: ints(n), predicate: ints(n), antecedent: ints(n)
})

/** Kept from text to text, for nothing of it leaves the grammar: fresh arrays for every text cost a fifth of the whole time. */
const fewest = 2048
let nouns = nounRoom(fewest), verbs = verbRoom(fewest), clauses = clauseRoom(fewest)
let words = { is: ints(4 * fewest), packed: ints(4 * fewest), role: new Uint8Array(4 * fewest) }
/** What a text of more tokens than these makes grow goes with it. */
const mostKept = 1 << 18

/** Makes room in `phrases` for `more` of them. Nobody may hold one of its arrays meanwhile. */
export const roomIn = (phrases: Draft["nouns"] | Draft["verbs"] | Draft["clauses"], more: number): void => {
  const size = phrases.start.length
  if (phrases.count + more <= size) return
  const length = Math.max(2 * size, phrases.count + more)
  for (const [name, array] of Object.entries<unknown>(phrases as Readonly<Record<string, unknown>>)) {
    const larger = array instanceof Int32Array ? new Int32Array(length) : array instanceof Uint16Array ? new Uint16Array(length) : array instanceof Uint8Array ? new Uint8Array(length) : undefined
    larger?.set(array as Int32Array)
    if (larger) Object.assign(phrases, { [name]: larger })
  }
}

/** A text to be read, its tags mended. */
export const draftOf = (parsed: Parsed): Draft => {
  const { tokens } = parsed
  const n = tokens.length
  const kept = n <= mostKept
  if (nouns.start.length > mostKept) nouns = nounRoom(fewest)
  if (verbs.start.length > mostKept) verbs = verbRoom(fewest)
  if (clauses.start.length > mostKept) clauses = clauseRoom(fewest)
  nouns.count = verbs.count = clauses.count = 0
  const room = n > words.role.length || !kept ? { is: ints(2 * n), packed: ints(2 * n), role: new Uint8Array(2 * n) } : words
  if (kept) words = room
  // Views, that nothing is read of the text before.
  const is = room.is.subarray(0, n), role = room.role.subarray(0, n), { packed } = room
  // One allocation for all that leaves: a typed array of its own costs a microsecond.
  const leaves = new ArrayBuffer(13 * n)
  const at = new Int32Array(leaves, 0, 3 * n).fill(-1), tag = new Uint8Array(leaves, 12 * n, n)
  tag.set(tokens.tag)
  wordsOf(tokens, is, packed)
  mend(parsed, is, tag)
  rolesOf(tokens, packed, tag, role)
  const mended: Parsed = { ...parsed, tokens: { ...tokens, tag } }
  return { parsed: mended, tokens: mended.tokens, tag, word: tokens.word, role, is, nounPhraseAt: at.subarray(0, n), verbGroupAt: at.subarray(n, 2 * n), clauseAt: at.subarray(2 * n), nouns, verbs, clauses }
}
