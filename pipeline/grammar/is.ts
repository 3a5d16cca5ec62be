import { Shape, Tag } from "../document/token.ts"
import type { Word } from "../document/token.ts"
import { allegedAdverbs, clearPast, clearThird, describingParticiples, figurePrepositions, negativePronouns, neverVerbs, participleOnly, pastOnly, personNouns, possibleAdverbs, timeNouns, unchangedParticiples, verbPrepositions } from "./lexicon.ts"

/** What the grammar asks of a word's form, as bits. */
export const Is = {
  /** A verb's base form, if it is a verb. */
  base: 1 << 0,
  ing: 1 << 1,
  ed: 1 << 2,
  s: 1 << 3,
  ly: 1 << 4,
  /** Small letters, or none. */
  small: 1 << 5,
  capitalised: 1 << 6,
  upper: 1 << 7,
  /** A past or third-person form that is no noun besides, in small letters. */
  clear: 1 << 8,
  person: 1 << 9,
  /** A word right before a noun, never before a bare verb. */
  determiner: 1 << 10,
  /** A form of "be". */
  be: 1 << 11,
  have: 1 << 12,
  /** A form of "do" that may help another verb. */
  do: 1 << 13,
  to: 1 << 14,
  reflexive: 1 << 15,
  /** "first persuaded". */
  adverbial: 1 << 16,
  participleOnly: 1 << 17,
  pastOnly: 1 << 18,
  unchanged: 1 << 19,
  describing: 1 << 20,
  time: 1 << 21,
  day: 1 << 22,
  /** "not", "likely", "more": may stand between "has" and its participle. */
  between: 1 << 23,
  /** What a capital at a sentence's head hides: see `plainTag`. */
  plain: 1 << 24,
  /** A word with a rule of its own. */
  odd: 1 << 26,
  /** Ends like a third person: "-s", not "-ss". */
  third: 1 << 31,
  /** The lemma as a noun is the form itself. */
  singular: 1 << 27,
  article: 1 << 28,
  /** A preposition that, behind a verb and a noun, belongs to the verb. */
  verbPreposition: 1 << 29,
  /** One that tells by how much, from what or to what. */
  figurePreposition: 1 << 30,
  /** "in", "for", "at". */
  placePreposition: 1 << 25
} as const

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "))

const determiners = set("this the a an its their his our my your these those")
const beForms = set("is are was were am be been")
const days = set("today tomorrow yesterday tonight")
const reflexives = set("himself herself itself themselves myself ourselves")
const adverbials = set("further first last likely long late early")
const betweens = set("not n't likely more less than since all both each")
const odd = new Set([..."guilty according whose mine since by only early % all both each".split(" "), ...possibleAdverbs, ...allegedAdverbs, ...negativePronouns, ...neverVerbs])

const plainTags = new Map<string, Tag>([
  ..."its his their my our your he she it we they i".split(" ").map((word) => [word, Tag.PRON] as const),
  ..."two three four five six seven eight nine ten eleven twelve".split(" ").map((word) => [word, Tag.NUM] as const),
  ..."the a an".split(" ").map((word) => [word, Tag.DET] as const)
])

/** The tag of a word whose capital at the head of a sentence may have hidden what it is. */
export const plainTag = ({ lower }: Word): Tag => plainTags.get(lower)!

/** What the grammar asks of a word. */
export const looksOf = ({ lower, lemmas, shape }: Word): number => {
  let bits = 0
  const verb = lemmas[Tag.VERB]
  const put = (bit: number, holds: boolean): void => { if (holds) bits |= bit }
  put(Is.base, lower === verb)
  put(Is.ing, lower.endsWith("ing"))
  put(Is.ed, lower.endsWith("ed"))
  put(Is.s, lower.endsWith("s"))
  put(Is.third, lower.endsWith("s") && !lower.endsWith("ss"))
  put(Is.ly, lower.endsWith("ly"))
  put(Is.small, shape === Shape.lower || shape === Shape.none)
  put(Is.capitalised, shape === Shape.capitalised)
  put(Is.upper, shape === Shape.upper)
  put(Is.clear, shape === Shape.lower && (clearPast.has(lower) || clearThird.has(lower)))
  put(Is.person, personNouns.has(lower))
  put(Is.determiner, determiners.has(lower))
  put(Is.be, beForms.has(lower))
  put(Is.have, verb === "have")
  put(Is.do, verb === "do" && lower !== "doing" && lower !== "done")
  put(Is.to, lower === "to")
  put(Is.reflexive, reflexives.has(lower))
  put(Is.adverbial, adverbials.has(lower))
  put(Is.participleOnly, participleOnly.has(lower))
  put(Is.pastOnly, pastOnly.has(lower))
  put(Is.unchanged, unchangedParticiples.has(lower))
  put(Is.describing, describingParticiples.has(lower))
  put(Is.time, timeNouns.has(lower))
  put(Is.day, days.has(lower))
  put(Is.between, betweens.has(lower))
  put(Is.plain, plainTags.has(lower))
  put(Is.odd, odd.has(lower))
  put(Is.singular, lower === lemmas[Tag.NOUN])
  put(Is.article, lower === "a" || lower === "an")
  put(Is.verbPreposition, verbPrepositions.has(lower))
  put(Is.figurePreposition, figurePrepositions.has(lower))
  put(Is.placePreposition, lower === "in" || lower === "for" || lower === "at")
  return bits
}
