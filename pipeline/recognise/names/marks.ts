import type { Authority } from "../../authority/authority.ts"
import { piece, wordsOf } from "../../authority/key.ts"
import type { Head } from "../../authority/rows/word.ts"
import { Shape, Tag, type Word } from "../../document/token.ts"
import type { Ground } from "./ground.ts"
import type { Lexicon } from "./lexicon.ts"
import { joiners, matchNouns, never, nobiliary, openers, particles, pronounWords } from "./words.ts"

/** What a token is, a bit each: by what the authority says of its word, by the word's own letters, and as a token. Its shape stands in the lowest three. */
export const Mark = {
  shape: 7,
  given: 1 << 3, title: 1 << 4, head: 1 << 5, endsOffice: 1 << 6, opensTitle: 1 << 7, article: 1 << 8, kin: 1 << 9,
  /** Where a scan for names stops; signs that end a sentence but no headline; what may join two words of a name. */
  begins: 1 << 10, definite: 1 << 11, match: 1 << 12, short: 1 << 13, opener: 1 << 14, ends: 1 << 15, hyphen: 1 << 16, i: 1 << 17, pronoun: 1 << 18, joins: 1 << 19, never: 1 << 20,
  /** Whether a title or an office has the word anywhere. */
  inTitle: 1 << 21,
  possessive: 1 << 22,
  /** Whether it ends as family names do, and as a man's or a woman's do; whether it ends a head of two words; whether it is an initial. */
  surname: 1 << 23, gendered: 1 << 24, endsHead: 1 << 25, initial: 1 << 26,
  /** Of tokens: whether it is a word, and one with a capital. */
  word: 1 << 28, capital: 1 << 29
} as const

const openingSigns = new Set(["\"", "“", "‘", "'", "«", "(", "[", ":", "•", "*", "–", "—", "-", "…", "...", ">", "|", ";", "·", "„"])
const endingSigns = new Set([".", "!", ";", "”", "\""])
const definite = new Set(["the", "this", "that", "his", "her", "their"])
const possessives = new Set(["'", "'s", "’", "’s"])

/** Lower-case words that the gazetteer may find a name at are three letters long at most. */
const mayBegin = ({ lower, shape }: Word): boolean => shape >= Shape.capitalised || shape === Shape.lower && (lower.length < 4 || openers.has(lower) || nobiliary.has(lower))

const byLetters = (word: Word): number => {
  const { form, lemmas, lower, shape } = word
  return shape | (mayBegin(word) ? Mark.begins : 0) | (definite.has(lower) ? Mark.definite : 0) | (matchNouns.has(lemmas[Tag.NOUN] ?? "") ? Mark.match : 0) | (form.length < 4 ? Mark.short : 0)
    | (openingSigns.has(form) ? Mark.opener : 0) | (endingSigns.has(form) ? Mark.ends : 0) | (form === "-" ? Mark.hyphen : 0) | (form === "i" ? Mark.i : 0) | (pronounWords.has(lower) ? Mark.pronoun : 0)
    | (/^\p{Lu}\.?$/u.test(form) ? Mark.initial : 0) | (joiners.has(lower) || particles.has(lower) ? Mark.joins : 0) | (never.has(lower) ? Mark.never : 0) | (possessives.has(lower) ? Mark.possessive : 0)
}

/** The marks of words by an authority. */
export const marksOf = (authority: Authority, lexicon: Pick<Lexicon, "givenName" | "title" | "heads" | "endsOffice">): ((word: Word) => number) => {
  const keys = authority.titleKeys(), opening = new Set(keys.map((key) => key.split(" ")[0]!)), inside = new Set(keys.flatMap((key) => key.split(" ")))
  const tails = new Set(authority.headWords().filter((words) => words.includes(" ")).map((words) => words.slice(words.lastIndexOf(" ") + 1)))
  const ending = (lower: string): number => {
    const found = lower.length > 5 ? authority.surnameEnding(lower) : undefined
    return found === undefined || !/^-?(?:ev|ov|.{3,})$/u.test(found.ending) ? 0 : found.gender === undefined ? Mark.surname : Mark.surname | Mark.gendered
  }
  return (word) => {
    const { form, lower } = word, pieces = wordsOf(form).map(piece).filter((part) => part !== ""), [first] = pieces
    return byLetters(word) | ending(lower) | (tails.has(lower) || tails.has(lower.replace(/s$/u, "")) ? Mark.endsHead : 0) | (lexicon.givenName(lower) !== undefined ? Mark.given : 0) | (lexicon.title(lower) !== undefined ? Mark.title : 0) | (lexicon.heads(lower).length > 0 ? Mark.head : 0)
      | (lexicon.endsOffice(lower) ? Mark.endsOffice : 0) | (first === undefined || opening.has(first) ? Mark.opensTitle : 0) | (first === "the" ? Mark.article : 0)
      | (authority.kinship(lower) === undefined ? 0 : Mark.kin) | (pieces.every((part) => inside.has(part)) ? Mark.inTitle : 0)
  }
}

export const isGiven = ({ marks }: Ground, token: number): boolean => token < marks.length && (marks[token]! & Mark.given) !== 0

export const isTitle = ({ marks }: Ground, token: number): boolean => token < marks.length && (marks[token]! & Mark.title) !== 0

const none: ReadonlyArray<Head> = []

/** The head words that a token is, which say of what type a name is. */
export const headsAt = ({ document: { tokens }, lexicon, marks }: Ground, token: number): ReadonlyArray<Head> =>
  token >= 0 && token < marks.length && (marks[token]! & Mark.head) !== 0 ? lexicon.heads(tokens.word[token]!.lower) : none

/** Whether a title may begin at a token, or behind it where it is an article; one that the next touches may be half a word, and is looked up. */
export const mayOpenTitle = ({ document: { tokens }, marks }: Ground, token: number): boolean => {
  const mark = marks[token]!, next = token + 1
  if ((mark & Mark.opensTitle) !== 0 || tokens.start[next] === tokens.end[token]) return true
  return (mark & Mark.article) !== 0 && next < tokens.length && ((marks[next]! & Mark.opensTitle) !== 0 || tokens.start[next + 1] === tokens.end[next])
}

/** How far a title that begins at a token may go, to `end` at most: over words that titles have, and what touches its neighbour. */
export const titleReach = ({ document: { tokens: { end: ends, start } }, marks }: Ground, first: number, end: number): number => {
  let last = first
  while (last < end && ((marks[last]! & (Mark.inTitle | Mark.article)) !== 0 || start[last + 1] === ends[last] || last > 0 && start[last] === ends[last - 1])) last++
  return last
}
