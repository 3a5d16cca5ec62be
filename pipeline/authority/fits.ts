import type { Tokens } from "../document/token.ts"
import type { Claim } from "./gazetteer.ts"
import { nameWords, wordsOf } from "./key.ts"

const dots = /['’‘ʻʼʹ`´.]/gu
const capital = /^\p{Lu}/u

/** The words of tokens `first` to before `last`, as they stand, with their shapes. */
const written = (tokens: Tokens, first: number, last: number): ReadonlyArray<string> => {
  if (last - first === 1) return wordsOf(tokens.word[first]!.form)
  const found: Array<string> = []
  for (let token = first; token < last; token++) found.push(...wordsOf(tokens.word[token]!.form))
  return found.filter((word) => word.replace(dots, "") !== "")
}

const letterCaseIs = (alias: ReadonlyArray<string>, words: ReadonlyArray<string>): boolean =>
  alias.every((word, index) => word.replace(dots, "") === words[index]?.replace(dots, ""))

/** Words that the alias writes with a capital must have one in the text. */
const capitalsStand = (alias: ReadonlyArray<string>, words: ReadonlyArray<string>): boolean =>
  alias.every((word, index) => !capital.test(word) || words[index] === undefined || capital.test(words[index]))

/** The claims whose letter case, and article where they need one, the text has. */
export const fits = (claims: ReadonlyArray<Claim>, tokens: Tokens, first: number, last: number): ReadonlyArray<Claim> => {
  const words = written(tokens, first, last)
  const fitting = claims.filter(({ alias, kind, when }) => {
    if (when === "article" && tokens.word[first - 1]?.lower !== "the") return false
    const own = nameWords(alias)
    return when === "case" || kind === "abbreviation" ? letterCaseIs(own, words) : capitalsStand(own, words)
  })
  return fitting.length === claims.length ? claims : fitting
}
