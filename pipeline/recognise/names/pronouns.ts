import type { Document } from "../../document/document.ts"
import type { NameMention } from "../../document/mention/name.ts"
import { Tag } from "../../document/token.ts"
import type { Ground } from "./ground.ts"
import { Mark } from "./marks.ts"

interface Pronoun {
  readonly gender?: "m" | "f"
  readonly number: "singular" | "plural"
  readonly type: NameMention["type"]
}

const he: Pronoun = { gender: "m", number: "singular", type: "person" }
const she: Pronoun = { gender: "f", number: "singular", type: "person" }
const it: Pronoun = { number: "singular", type: "other" }
/** Only inside quotations, where it is who speaks. */
const first: Pronoun = { number: "singular", type: "person" }
const they: Pronoun = { number: "plural", type: "other" }

const pronouns: ReadonlyMap<string, Pronoun> = new Map([
  ...["he", "him", "his", "himself"].map((word) => [word, he] as const), ...["she", "her", "hers", "herself"].map((word) => [word, she] as const),
  ...["i", "me", "my", "myself"].map((word) => [word, first] as const), ...["it", "its", "itself"].map((word) => [word, it] as const), ...["they", "them", "their", "theirs", "themselves"].map((word) => [word, they] as const)
])

const weather = /^(?:rain|snow|seem|appear|turn|happen|take|cost|follow|matter)$/u

/** "It is notable that", "it seems", "it was in 2022 that": refers to nothing. */
const isEmpty = ({ tokens }: Document, token: number): boolean => {
  if (tokens.word[token]!.lower !== "it") return false
  if (/^(?:deem|find|make|consider|think|believe|keep)$/u.test(tokens.word[token - 1]?.lemmas[Tag.VERB] ?? "") && tokens.tag[token + 1] === Tag.ADJ) return true
  const limit = Math.min(tokens.length, token + 4)
  let at = token + 1
  while (at < limit && (tokens.tag[at] === Tag.AUX || tokens.tag[at] === Tag.ADV || tokens.tag[at] === Tag.PART)) at++
  const lemma = tokens.word[at]?.lemmas[tokens.tag[at]!] ?? ""
  if (tokens.tag[at] === Tag.VERB && weather.test(lemma)) return true
  if (at === token + 1 || tokens.tag[at] === Tag.VERB && !/^(?:say|report|know|believe|think|expect|estimate|hope|announce|claim|suggest|note)$/u.test(lemma)) return false
  for (let next = at; next < Math.min(tokens.length, at + 8); next++) {
    const small = tokens.word[next]!.lower
    if (small === "that" || small === "to" || small === "whether" || small === "when" || small === "if") return true
    if (small === "." || small === ";") return false
  }
  return false
}

export const pronounMentions = ({ document, marks }: Ground): ReadonlyArray<NameMention> => {
  const { tokens } = document, found: Array<NameMention> = []
  for (let token = 0; token < tokens.length; token++) {
    if ((marks[token]! & Mark.pronoun) === 0) continue
    const pronoun = pronouns.get(tokens.word[token]!.lower)
    if (pronoun === undefined || tokens.word[token]!.form === "IT" || isEmpty(document, token)) continue
    found.push({ _tag: "name", kind: "pronoun", rule: "name-pronoun", first: token, last: token + 1, start: tokens.start[token]!, end: tokens.end[token]!, candidates: [], ...pronoun, ...(pronoun === first ? { noun: "i" } : {}) })
  }
  return found
}
