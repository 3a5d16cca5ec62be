import type { Authority } from "../../authority/authority.ts"
import type { GivenName, Head, Title } from "../../authority/rows/word.ts"
import type { Office } from "../../authority/rows/fact.ts"
import type { Tokens } from "../../document/token.ts"
import { type WordsRead, wordTable } from "./wordTable.ts"
import { marksOf } from "./marks.ts"
import { personNouns } from "./words.ts"

/** What the authority says of single words, remembered: folding a word costs more than finding it. Speed alone hangs on it. */
export interface Lexicon {
  readonly givenName: (lower: string) => GivenName["gender"] | undefined
  readonly title: (form: string) => Title | undefined
  readonly heads: (lower: string) => ReadonlyArray<Head>
  /** Whether words are a title or an office. */
  readonly isTitle: (form: string) => boolean
  /** Whether an office's title may end in a word: "minister", "state". */
  readonly endsOffice: (lower: string) => boolean
  /** Whether words are an office's title. */
  readonly office: (form: string) => Office | undefined
  /** All of this by token: see `Mark`. */
  readonly read: (tokens: Tokens) => WordsRead
}

/** How many words are remembered before memory is cleared. */
const most = 1 << 16

/** Stands for what nothing was found for: a Map tells it from what was never asked. */
const nothing = Symbol("nothing")

const remembering = <A>(find: (word: string) => A): ((word: string) => A) => {
  const known = new Map<string, A | typeof nothing>()
  return (word) => {
    const met = known.get(word)
    if (met !== undefined) return (met === nothing ? undefined : met) as A
    const found = find(word)
    if (known.size >= most) known.clear()
    // A copy, where the engine would otherwise keep the whole text that the words were cut from.
    known.set(word.length < 13 ? word : ` ${word}`.slice(1), found === undefined ? nothing : found)
    return found
  }
}

const ends = new Set(["state", "executive", "general", "affairs", "chief", "officer", "staff", "justice", "pm", "mp"])
const lexicons = new WeakMap<Authority, Lexicon>()

export const lexiconOf = (authority: Authority): Lexicon => {
  const known = lexicons.get(authority)
  if (known !== undefined) return known
  const words: Omit<Lexicon, "read"> = {
    office: remembering((form) => authority.office(form)),
    givenName: remembering((word) => authority.givenName(word)), title: remembering((word) => authority.title(word)),
    isTitle: remembering((form) => authority.title(form) !== undefined || authority.office(form) !== undefined),
    heads: remembering((word) => {
      const heads = authority.head(word)
      return heads.length > 0 || !word.endsWith("s") ? heads : authority.head(word.slice(0, -1))
    }),
    endsOffice: remembering((word) => personNouns.has(word) || ends.has(word) || authority.office(word) !== undefined)
  }
  const made: Lexicon = { ...words, read: wordTable(marksOf(authority, words)) }
  lexicons.set(authority, made)
  return made
}
