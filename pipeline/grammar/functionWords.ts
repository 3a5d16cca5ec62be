import { Tag } from "../document/token.ts"
import type { Word } from "../document/token.ts"

/** What a closed-class word does in a sentence, as a small integer. One lookup a token; everything after compares numbers. */
export const Role = {
  none: 0,
  that: 1,
  /** who, whom. */
  who: 2,
  which: 3,
  whose: 4,
  /** what, whatever, how, why: they open a clause that is itself a noun. */
  what: 5,
  /** when, where, whereby: relative after a noun, adverbial elsewhere. */
  where: 6,
  whether: 7,
  /** if, unless, in case: what follows is not said to be so. */
  condition: 8,
  /** since, while, because, although … */
  subordinator: 9,
  to: 10,
  not: 11,
  /** never, hardly, scarcely, barely, no longer's "no". */
  never: 12,
  no: 13,
  and: 14,
  but: 15,
  comma: 16,
  semicolon: 17,
  colon: 18,
  dash: 19,
  open: 20,
  close: 21,
  quote: 22,
  stop: 23,
  of: 24,
  by: 25,
  be: 26,
  have: 27,
  do: 28,
  modal: 29,
  will: 30,
  possessive: 31,
  /** his, their, its: possessors by themselves. */
  possessor: 32,
  /** up, out, down: a verb's particle when it stands right behind it. */
  particle: 33,
  /** about, nearly, some: makes a number inexact. */
  bound: 34,
  /** more, less, fewer (than). */
  comparative: 35,
  than: 36,
  as: 37,
  hyphen: 38,
  /** The sign before or after an amount. */
  currency: 39,
  percent: 40,
  /** all, both, half, such: may stand before a determiner. */
  predeterminer: 41,
  /** there, as a subject. */
  there: 42,
  or: 43,
  slash: 44,
  at: 45,
  /** most, several, few, much: an amount, with or without its noun. */
  quantifier: 46
} as const
export type Role = (typeof Role)[keyof typeof Role]

const byWord = (role: number, words: string): ReadonlyArray<readonly [string, number]> => words.split(" ").map((word) => [word, role] as const)

/** By lower-case form, for words of every closed class. */
const closed = new Map<string, number>([
  ...byWord(Role.that, "that"),
  ...byWord(Role.who, "who whom whoever"),
  ...byWord(Role.which, "which"),
  ...byWord(Role.whose, "whose"),
  ...byWord(Role.what, "what whatever how why whichever"),
  ...byWord(Role.where, "when where whereby wherever whenever"),
  ...byWord(Role.whether, "whether"),
  ...byWord(Role.condition, "if unless lest"),
  ...byWord(Role.subordinator, "since while because although though after before until till once so whereas albeit"),
  ...byWord(Role.to, "to"),
  ...byWord(Role.not, "not n't n’t"),
  ...byWord(Role.never, "never hardly scarcely barely neither"),
  ...byWord(Role.no, "no"),
  ...byWord(Role.and, "and & nor plus"),
  ...byWord(Role.or, "or and/or"),
  ...byWord(Role.but, "but yet"),
  ...byWord(Role.of, "of"),
  ...byWord(Role.by, "by"),
  ...byWord(Role.at, "at"),
  ...byWord(Role.possessive, "'s ’s ' ’"),
  ...byWord(Role.possessor, "my your his her its our their"),
  ...byWord(Role.particle, "up out down off away back"),
  ...byWord(Role.bound, "about around nearly almost roughly some over under exactly only just well circa"),
  ...byWord(Role.comparative, "more less fewer"),
  ...byWord(Role.than, "than"),
  ...byWord(Role.as, "as"),
  ...byWord(Role.predeterminer, "all both half such many quite"),
  ...byWord(Role.quantifier, "most several few much fewest least"),
  ...byWord(Role.there, "there")
])

const marks = new Map<string, number>([
  [",", Role.comma], [";", Role.semicolon], [":", Role.colon], ["—", Role.dash], ["–", Role.dash], ["--", Role.dash], ["-", Role.hyphen], ["‐", Role.hyphen], ["‑", Role.hyphen],
  ["(", Role.open], ["[", Role.open], ["{", Role.open], [")", Role.close], ["]", Role.close], ["}", Role.close],
  ["\"", Role.quote], ["“", Role.quote], ["”", Role.quote], ["„", Role.quote], ["«", Role.quote], ["»", Role.quote], ["'", Role.quote], ["‘", Role.quote], ["’", Role.quote],
  ["``", Role.quote], ["''", Role.quote],
  [".", Role.stop], ["!", Role.stop], ["?", Role.stop], ["…", Role.stop], ["/", Role.slash]
])

const signs = new Map<string, number>([
  ["%", Role.percent], ["‰", Role.percent], ["$", Role.currency], ["€", Role.currency], ["£", Role.currency], ["¥", Role.currency], ["₽", Role.currency], ["₹", Role.currency],
  ["us$", Role.currency], ["a$", Role.currency], ["c$", Role.currency], ["-", Role.dash], ["–", Role.dash], ["/", Role.slash], ["&", Role.and]
])

const auxiliaries = new Map<string, number>([
  ["be", Role.be], ["get", Role.be], ["have", Role.have], ["do", Role.do], ["will", Role.will], ["shall", Role.will], ["ought", Role.modal],
  ["can", Role.modal], ["could", Role.modal], ["may", Role.modal], ["might", Role.modal], ["must", Role.modal], ["should", Role.modal], ["would", Role.modal], ["need", Role.modal], ["dare", Role.modal]
])

/** What a word does as an adjective: only as an amount. */
const asAdjective = (role: number): number => role === Role.comparative || role === Role.predeterminer || role === Role.quantifier ? role : Role.none

/** The roles of a word by its tag, six bits each: see `shifts` in `words.ts`. */
export const packedRoles = ({ form, lemmas, lower }: Word): number => {
  const word = closed.get(lower) ?? Role.none
  return word | asAdjective(word) << 6 | (auxiliaries.get(lemmas[Tag.AUX]!) ?? Role.modal) << 12 | (signs.get(lower) ?? Role.none) << 18 | (marks.get(form) ?? Role.none) << 24
}
