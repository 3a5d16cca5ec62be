import { Shape, type Tokens } from "../document/token.ts"
import { fits } from "./fits.ts"
import { foldedKey, piece, wordsOf } from "./key.ts"
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

const none: ReadonlyArray<never> = []
const letters = /^[a-z]+$/u
const longest = 30

/** The claims of one key; `plain` when no claim hangs on letter case or an article. */
interface Entry {
  claims: ReadonlyArray<Claim>
  plain: boolean
}

/** Claims by folded key, and per first piece the lengths (in pieces, as bits) that a name may have: so most tokens cost one look-up. */
interface Index {
  readonly byKey: ReadonlyMap<string, Entry>
  readonly lengths: ReadonlyMap<string, number>
  /** The pieces that names go on with after their first: most words are none, and end a walk without a key being joined. */
  readonly later: ReadonlySet<string>
}

const isPlain = ({ kind, when }: Claim): boolean => when === undefined && kind !== "abbreviation"

/** Two spellings of one key by which an entity claims the same thing. */
const repeats = (claims: ReadonlyArray<Claim>, { entity, from, kind, to, when }: Claim): boolean =>
  claims.some((other) => other.entity === entity && other.kind === kind && other.when === when && other.from === from && other.to === to)

const prominentFirst = (a: Claim, b: Claim): number => b.entity.prior - a.entity.prior || (a.entity.entity_id < b.entity.entity_id ? -1 : a.entity === b.entity ? 0 : 1)

const noteLength = (lengths: Map<string, number>, later: Set<string>, key: string): void => {
  let count = 1, space = key.indexOf(" ")
  const head = space < 0 ? key : key.slice(0, space)
  while (space >= 0) {
    const next = key.indexOf(" ", space + 1)
    later.add(key.slice(space + 1, next < 0 ? undefined : next))
    count++
    space = next
  }
  if (count <= longest) lengths.set(head, (lengths.get(head) ?? 0) | (1 << count))
}

const keys = new WeakMap<Claim, string>()

/** The folded key of a claim's form, made once. */
export const keyOfClaim = (claim: Claim): string => {
  const known = keys.get(claim)
  if (known !== undefined) return known
  const key = foldedKey(claim.alias)
  keys.set(claim, key)
  return key
}

const indexOf = (claims: Iterable<Claim>): Index => {
  const byKey = new Map<string, Entry>()
  const lengths = new Map<string, number>()
  const later = new Set<string>()
  for (const claim of claims) {
    const key = keyOfClaim(claim)
    if (key === "") continue
    const known = byKey.get(key)
    if (known === undefined) {
      byKey.set(key, { claims: [claim], plain: isPlain(claim) })
      noteLength(lengths, later, key)
    } else if (!repeats(known.claims, claim)) {
      known.claims = [...known.claims, claim].sort(prominentFirst)
      known.plain &&= isPlain(claim)
    }
  }
  return { byKey, later, lengths }
}

/** The pieces of one token: nearly always one, its lower case. */
const piecesOf = (form: string, lower: string): ReadonlyArray<string> => letters.test(lower) ? [lower] : wordsOf(form).map(piece).filter((part) => part !== "")

/** Whether token `at` stands right behind the one before, as in "Kassym-Jomart". */
const touches = (tokens: Tokens, at: number): boolean => tokens.start[at] === tokens.end[at - 1]

/** Whether no token is in lower case: then every capital that a plain alias has stands in the text. */
const noneLower = (tokens: Tokens, first: number, last: number): boolean => {
  for (let token = first; token < last; token++) if (tokens.word[token]!.shape === Shape.lower) return false
  return true
}

/** The next token that a name can go on with, over hyphens that touch both sides; -1 at the sentence's end. */
const nextWord = (tokens: Tokens, from: number, sentence: number | undefined): number => {
  for (let at = from; at < tokens.length && tokens.sentence[at] === sentence; at++) {
    const { form, lower } = tokens.word[at]!
    if (letters.test(lower) || !touches(tokens, at) || piecesOf(form, lower).length > 0) return at
  }
  return -1
}

/** The longest name that begins at a token whose pieces are known to begin names of these lengths. */
const longestFrom = ({ byKey, later }: Index, tokens: Tokens, first: number, start: ReadonlyArray<string>, lengths: number): Hit | undefined => {
  const sentence = tokens.sentence[first]
  const most = 31 - Math.clz32(lengths)
  let key = "", count = 0, best: Hit | undefined
  for (let at = first, parts = start; count < most; ) {
    for (const part of parts) {
      key = count === 0 ? part : `${key} ${part}`
      if (((lengths >> ++count) & 1) === 0) continue
      const found = byKey.get(key)
      if (found === undefined) continue
      const fitting = found.plain && noneLower(tokens, first, at + 1) ? found.claims : fits(found.claims, tokens, first, at + 1)
      if (fitting.length > 0) best = { first, last: at + 1, claims: fitting }
    }
    at = nextWord(tokens, at + 1, sentence)
    if (at < 0) break
    const { form, lower } = tokens.word[at]!
    if (letters.test(lower)) {
      if (!later.has(lower)) break
      parts = [lower]
    } else parts = piecesOf(form, lower)
    if (parts.length === 0) break
  }
  return best
}

const hitAt = (index: Index, tokens: Tokens, token: number): Hit | undefined => {
  const { form, lower } = tokens.word[token]!
  const direct = index.lengths.get(lower)
  if (direct !== undefined) return longestFrom(index, tokens, token, [lower], direct)
  if (letters.test(lower)) return undefined
  const parts = piecesOf(form, lower)
  const lengths = parts.length === 0 ? undefined : index.lengths.get(parts[0]!)
  return lengths === undefined ? undefined : longestFrom(index, tokens, token, parts, lengths)
}

/** A gazetteer over claims; its index is made when it is first used. Names begin at tokens with a capital, or at lower-case ones that say so ("al-Qaeda"). */
export const gazetteer = (claims: ReadonlyArray<Claim>): Gazetteer => {
  let made: Index | undefined
  const index = (): Index => made ??= indexOf(claims)
  const longestAt = (tokens: Tokens, token: number): Hit | undefined => hitAt(index(), tokens, token)
  const scan = (tokens: Tokens, first = 0, last = tokens.length): ReadonlyArray<Hit> => {
    const hits: Array<Hit> = []
    const ready = index()
    for (let token = first; token < last; ) {
      const { lower, shape } = tokens.word[token]!
      const hit = shape >= Shape.capitalised || (shape === Shape.lower && lower.length < 4 && lowerStarts.has(lower)) ? hitAt(ready, tokens, token) : undefined
      if (hit !== undefined && hit.last <= last) {
        hits.push(hit)
        token = hit.last
      } else token++
    }
    return hits
  }
  return { claims: (key) => index().byKey.get(key)?.claims ?? none, scan, longestAt }
}

/** Lower-case words that names begin with, of three letters at most. */
const lowerStarts: ReadonlySet<string> = new Set(["al", "el", "an", "as", "ash", "at", "de", "da", "du", "la", "le", "van", "von", "bin", "ibn", "s", "t"])
