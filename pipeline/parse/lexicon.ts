import { Shape, Tag, tagNames } from "../document/token.ts"

/** What training knows of a word, as one number: its tags as a bit mask, above them the commonest, above that flags. */
export type Lexicon = ReadonlyMap<string, number>

/** It was met often enough to have shown all its tags. */
const closedFlag = 1 << 24
/** Known only in lower case: with a capital it may be a name too. */
const loweredFlag = 1 << 25

export const ambiguity = (mask: number, commonest: Tag, closed: boolean): number =>
  mask | commonest << 17 | (closed ? closedFlag : 0)

const bits = (tags: ReadonlyArray<Tag>): number => tags.reduce<number>((mask, tag) => mask | 1 << tag, 0)

const openClasses = bits([Tag.ADJ, Tag.ADV, Tag.NOUN, Tag.VERB, Tag.NUM, Tag.INTJ, Tag.PROPN, Tag.X])

/** Words that, in capitals among small letters, are names: WHO, US, IT, IS. */
export const acronyms: ReadonlySet<string> = new Set(["who", "us", "it", "is", "or", "am", "me", "as"])

/** The ambiguity of a form: its own, or that of its lower case where it stands with a capital; 0 for a word not met. */
export const ambiguityOf = (lexicon: Lexicon, form: string, lower: string, shape: Shape): number => {
  const own = lexicon.get(form)
  if (own !== undefined) return own
  const lowered = form === lower ? 0 : lexicon.get(lower) ?? 0
  if (lowered === 0 || shape === Shape.lower || shape === Shape.none) return lowered
  if (shape === Shape.upper && acronyms.has(lower)) return 0
  const functionWord = shape === Shape.capitalised && (lowered & openClasses) === 0
  return functionWord ? lowered : lowered | loweredFlag
}

/** The tags that make sense for a word: those it was met with, where it was met often, and names where a capital is new. */
export const choices = (ambiguity: number, shape: Shape): Uint8Array => {
  const met = ambiguity & allTags | (ambiguity & loweredFlag ? 1 << Tag.PROPN : 0)
  return tagsOf(ambiguity & closedFlag ? met : shape === Shape.none ? allTags : met | lettered)
}

const allTags = (1 << 17) - 1
/** A word of letters that training hardly met is none of the classes that take no new words; nor is it X, for a foreign word is better read as a noun or name. */
const lettered = openClasses & ~(1 << Tag.X) | 1 << Tag.SYM

const lists = new Map<number, Uint8Array>()

/** The tags of a mask; one list a mask, so that it stays in the cache. */
const tagsOf = (mask: number): Uint8Array => {
  const list = lists.get(mask) ?? Uint8Array.from(tagNames.keys().filter((tag) => (mask & 1 << tag) !== 0))
  lists.set(mask, list)
  return list
}
