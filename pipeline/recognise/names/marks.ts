import type { Authority } from "../../authority/authority.ts"
import { piece, wordsOf } from "../../authority/key.ts"
import type { Head } from "../../authority/rows/word.ts"
import { Shape, Tag } from "../../document/token.ts"
import { type WordClasses, wordClasses } from "../../document/wordClasses.ts"
import type { Ground } from "./ground.ts"
import type { Lexicon } from "./lexicon.ts"
import { matchNouns, nobiliary, openers } from "./words.ts"

/** What the authority says of a single word. */
export const Mark = { given: 1, title: 2, head: 4, endsOffice: 8, opensTitle: 16, article: 32, kin: 64 } as const

/** Marks of words by an authority: reading one costs a fraction of asking for it by its letters. */
export const marksOf = (authority: Authority, lexicon: Pick<Lexicon, "givenName" | "title" | "heads" | "endsOffice">): WordClasses => {
  const opening = new Set(authority.titleWords())
  return wordClasses(({ form, lower }) => {
    const first = wordsOf(form).map(piece).find((part) => part !== "")
    return (lexicon.givenName(lower) !== undefined ? Mark.given : 0) | (lexicon.title(lower) !== undefined ? Mark.title : 0) | (lexicon.heads(lower).length > 0 ? Mark.head : 0)
      | (lexicon.endsOffice(lower) ? Mark.endsOffice : 0) | (first === undefined || opening.has(first) ? Mark.opensTitle : 0) | (first === "the" ? Mark.article : 0) | (authority.kinship(lower) === undefined ? 0 : Mark.kin)
  })
}

export const isGiven = ({ document: { tokens }, lexicon }: Ground, token: number): boolean => token < tokens.length && (lexicon.marks.at(tokens, token) & Mark.given) !== 0

export const isTitle = ({ document: { tokens }, lexicon }: Ground, token: number): boolean => token < tokens.length && (lexicon.marks.at(tokens, token) & Mark.title) !== 0

const none: ReadonlyArray<Head> = []

/** The head words that a token is, which say of what type a name is. */
export const headsAt = ({ document: { tokens }, lexicon }: Ground, token: number): ReadonlyArray<Head> =>
  token >= 0 && token < tokens.length && (lexicon.marks.at(tokens, token) & Mark.head) !== 0 ? lexicon.heads(tokens.word[token]!.lower) : none

/** Whether a title may begin at a token, or behind it where it is an article; one that the next touches may be half a word, and is looked up. */
export const mayOpenTitle = ({ document: { tokens }, lexicon: { marks } }: Ground, token: number): boolean => {
  const mark = marks.at(tokens, token), next = token + 1
  if ((mark & Mark.opensTitle) !== 0 || tokens.start[next] === tokens.end[token]) return true
  return (mark & Mark.article) !== 0 && next < tokens.length && ((marks.at(tokens, next) & Mark.opensTitle) !== 0 || tokens.start[next + 1] === tokens.end[next])
}

/** What a word is by its own letters: its shape in the lowest three bits, and whether a scan stops at it. */
export const Form = { shape: 7, begins: 8, definite: 16, match: 32, short: 64, opener: 128, ends: 256, hyphen: 512, i: 1024 } as const

const openingSigns = new Set(["\"", "“", "‘", "'", "«", "(", "[", ":", "•", "*", "–", "—", "-", "…", "...", ">", "|", ";", "·", "„"])

/** Signs that end a sentence, but no headline. */
const ends = new Set([".", "!", ";", "”", "\""])

const definite = new Set(["the", "this", "that", "his", "her", "their"])

/** Lower-case words that the gazetteer may find a name at are three letters long at most. */
export const forms = wordClasses(({ form, lemmas, lower, shape }) =>
  shape | (shape >= Shape.capitalised || shape === Shape.lower && (lower.length < 4 || openers.has(lower) || nobiliary.has(lower)) ? Form.begins : 0)
  | (definite.has(lower) ? Form.definite : 0) | (matchNouns.has(lemmas[Tag.NOUN] ?? "") ? Form.match : 0) | (form.length < 4 ? Form.short : 0) | (openingSigns.has(form) ? Form.opener : 0)
  | (ends.has(form) ? Form.ends : 0) | (form === "-" ? Form.hyphen : 0) | (form === "i" ? Form.i : 0))
