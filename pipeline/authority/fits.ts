import type { Tokens } from "../document/token.ts"
import type { Claim } from "./gazetteer.ts"
import { nameWords, wordsOf } from "./key.ts"

const dots = /['’‘ʻʼʹ`´.]/gu
const capital = /^\p{Lu}/u
const plainWord = /^[A-Za-z]+$/u

/** A claim's words as a text must have them, found once. */
interface Wanted {
  /** Without apostrophes and periods. */
  readonly words: ReadonlyArray<string>
  readonly capitals: ReadonlyArray<boolean>
  readonly exactly: boolean
}

const known = new WeakMap<Claim, Wanted>()

const bare = (word: string): string => plainWord.test(word) ? word : word.replace(dots, "")

const wantedBy = (claim: Claim): Wanted => {
  const before = known.get(claim)
  if (before !== undefined) return before
  const own = nameWords(claim.alias), found = { words: own.map(bare), capitals: own.map((word) => capital.test(word)), exactly: claim.when === "case" || claim.kind === "abbreviation" }
  known.set(claim, found)
  return found
}

/** The words of tokens `first` to before `last`, as they stand, with their shapes. */
const written = (tokens: Tokens, first: number, last: number): ReadonlyArray<string> => {
  if (last - first === 1) return wordsOf(tokens.word[first]!.form)
  const found: Array<string> = []
  for (let token = first; token < last; token++) {
    const { form } = tokens.word[token]!
    if (plainWord.test(form)) found.push(form)
    else for (const word of wordsOf(form)) if (word.replace(dots, "") !== "") found.push(word)
  }
  return found
}

/** Whether the text's words are the claim's: letter by letter, or with a capital where the claim has one. */
const isWritten = ({ capitals, exactly, words: wanted }: Wanted, words: ReadonlyArray<string>): boolean => {
  for (let index = 0; index < wanted.length; index++) {
    const word = words[index]
    if (exactly ? word === undefined || bare(word) !== wanted[index] : capitals[index] && word !== undefined && !capital.test(word)) return false
  }
  return true
}

/** The claims whose letter case, and article where they need one, the text has. */
export const fits = (claims: ReadonlyArray<Claim>, tokens: Tokens, first: number, last: number): ReadonlyArray<Claim> => {
  const words = written(tokens, first, last)
  const fitting = claims.filter((claim) => (claim.when !== "article" || tokens.word[first - 1]?.lower === "the") && isWritten(wantedBy(claim), words))
  return fitting.length === claims.length ? claims : fitting
}
