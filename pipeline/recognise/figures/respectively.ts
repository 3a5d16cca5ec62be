import type { DateMention } from "../../document/mention/date.ts"
import type { NameMention } from "../../document/mention/name.ts"
import type { Amount } from "./amount/amount.ts"
import type { Ground } from "./ground.ts"
import { Tag } from "../../document/token.ts"
import { lower } from "./numeral/cursor.ts"

/** Groups of figures that "respectively" sorts to a list of as many names: indices into the amounts. */
export const respectiveGroups = ({ document }: Ground, amounts: ReadonlyArray<Amount>): ReadonlyArray<ReadonlyArray<number>> => {
  const groups: Array<ReadonlyArray<number>> = [], { sentence } = document.tokens
  for (let begin = 0, end = 0; begin < amounts.length; begin = end) {
    const here = sentence[amounts[begin]!.first]!
    for (end = begin + 1; end < amounts.length && sentence[amounts[end]!.first] === here;) end++
    if (end - begin > 1) sortedIn(document, amounts, begin, end, groups)
  }
  return groups
}

/** The groups of a sentence's figures, `begin` to before `end`. */
const sortedIn = (document: Ground["document"], amounts: ReadonlyArray<Amount>, begin: number, end: number, groups: Array<ReadonlyArray<number>>): void => {
  const { first, last } = document.sentences[document.tokens.sentence[amounts[begin]!.first]!]!
  for (let token = first; token < last; token++) {
    const word = lower(document, token)
    if (word !== "respectively" && word !== "respective") continue
    const members = Array.from({ length: end - begin }, (_, index) => begin + index)
    for (const group of runsAround({ document } as Ground, amounts, members, token)) if (group.length > 1 && (word === "respectively" || amounts[group[0]!]!.first > token)) groups.push(group)
  }
}

const verbless = ({ tokens }: Ground["document"], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (tokens.tag[at] === Tag.VERB || tokens.tag[at] === Tag.AUX) return false
  return true
}

const joints = /^(?:,|and|&|or|to|by|from|at|for|the|against)$/u

/** The runs of coordinated figures that end right before the word and that begin right behind it: "6% and 11% respectively, to $412m and $58m". */
const runsAround = ({ document }: Ground, amounts: ReadonlyArray<Amount>, members: ReadonlyArray<number>, token: number): ReadonlyArray<ReadonlyArray<number>> => {
  const joined = (from: number, to: number): boolean => {
    if (lower(document, to) === "respectively" && to - from <= 8) return verbless(document, from, to)
    if (to - from > 4) return false
    for (let at = from; at < to; at++) if (!joints.test(lower(document, at))) return false
    return true
  }
  const before = members.filter((index) => amounts[index]!.end <= token)
  const run: Array<number> = []
  for (let i = before.length - 1; i >= 0; i--) {
    const amount = amounts[before[i]!]!
    if (!joined(amount.end, run.length === 0 ? token : amounts[run[0]!]!.first)) break
    run.unshift(before[i]!)
  }
  const after: Array<number> = []
  for (const index of members.filter((member) => amounts[member]!.first > token)) {
    if (!joined(after.length === 0 ? token + 1 : amounts[after.at(-1)!]!.end, amounts[index]!.first)) break
    after.push(index)
  }
  return [run, after]
}

/** The coordination of `length` names in the sentence that stands nearest before the figures. */
export const respectiveNames = ({ document, nameAt, names }: Ground, length: number, before: number): ReadonlyArray<NameMention> | undefined => {
  const sentence = document.tokens.sentence[before]
  for (let at = before - 1; at >= 0 && document.tokens.sentence[at] === sentence; at--) {
    const phrase = document.nounPhraseAt[at]!, base = document.nounPhrases[phrase]
    if (base === undefined || base.head !== at) continue
    const chain = chainEndingAt(document, phrase)
    if (chain.length !== length) continue
    const found = chain.map((index) => names[nameAt[document.nounPhrases[index]!.head]!])
    if (found.every((name) => name !== undefined)) return found as ReadonlyArray<NameMention>
  }
  return listedNames(document, nameAt, names, length, before)
}

/** The run of exactly `length` names with only commas and "and" between them that stands nearest before a token. */
const listedNames = (document: Ground["document"], nameAt: Ground["nameAt"], names: Ground["names"], length: number, before: number): ReadonlyArray<NameMention> | undefined => {
  const sentence = document.tokens.sentence[before]
  let run: Array<NameMention> = []
  for (let at = before - 1; at >= 0 && document.tokens.sentence[at] === sentence; at--) {
    const name = names[nameAt[at]!]
    if (name !== undefined) {
      run.unshift(name)
      at = name.first
    } else if (!/^(?:,|and|&|the|or)$/u.test(lower(document, at))) {
      if (run.length === length) return run
      run = []
    }
  }
  return run.length === length ? run : undefined
}

/** The coordination of `length` phrases that are no names, before the figures: "exports and imports rose by 5% and 6%, respectively". */
export const respectivePhrases = ({ dateAt, document, nameAt, names }: Ground, length: number, before: number): ReadonlyArray<number> | undefined => {
  const sentence = document.tokens.sentence[before]
  for (let at = before - 1; at >= 0 && document.tokens.sentence[at] === sentence; at--) {
    const phrase = document.nounPhraseAt[at]!, base = document.nounPhrases[phrase]
    if (base === undefined || base.head !== at || document.tokens.tag[at] !== Tag.NOUN) continue
    const chain = chainEndingAt(document, phrase)
    const plain = (index: number): boolean => names[nameAt[document.nounPhrases[index]!.head]!] === undefined && dateAt[document.nounPhrases[index]!.head]! < 0
    if (chain.length === length && chain.every(plain)) return chain
  }
  return undefined
}

/** The phrases of a coordination whose last is `phrase`. */
export const chainEndingAt = (document: Ground["document"], phrase: number): ReadonlyArray<number> => {
  if (document.nounPhrases[phrase]!.next !== undefined) return []
  const chain = [phrase]
  for (let at = phrase - 1; at >= 0 && phrase - at < 12 * chain.length; at--) {
    if (document.nounPhrases[at]!.next === chain[0]) chain.unshift(at)
  }
  return chain
}

/** The dates, as many as the figures, that are coordinated nearest before them: "in 2021 and 2022 was $3bn and $4bn". */
export const respectiveDates = ({ dates, document }: Ground, length: number, before: number): ReadonlyArray<DateMention> | undefined => {
  const sentence = document.tokens.sentence[before]
  let run: Array<DateMention> = []
  for (const date of dates) {
    if (document.tokens.sentence[date.first] !== sentence || date.last > before) continue
    const last = run.at(-1)
    run = last !== undefined && date.first - last.last <= 3 && areJoined(document, last.last, date.first) ? [...run, date] : [date]
    if (run.length === length) return run
  }
  return undefined
}

const areJoined = (document: Ground["document"], first: number, last: number): boolean => {
  for (let at = first; at < last; at++) if (!/^(?:,|and|&|or|in)$/u.test(lower(document, at))) return false
  return last > first
}
