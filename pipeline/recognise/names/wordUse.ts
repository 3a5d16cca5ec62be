import { Shape, Tag, type Tokens } from "../../document/token.ts"
import type { Casing } from "./casing.ts"
import { Mark } from "./marks.ts"
import type { WordsRead } from "./wordTable.ts"

/** Which words of a text are written in one way, to be asked for by token. */
export interface Forms {
  readonly has: (token: number) => boolean
}

/** How the words of a text are written. */
export interface WordUse {
  /** Words that stand in lower case somewhere. */
  readonly lowered: Forms
  /** Words that stand with a capital somewhere where a capital tells something. */
  readonly raised: Forms
}

const isLowered = 1, isRaised = 2

/** Marks every word's uses in one pass. */
export const wordUse = ({ length, sentence, tag }: Tokens, { marks, numbers, use, used }: WordsRead, casing: ReadonlyArray<Casing>, opening: Uint8Array): WordUse => {
  for (let token = 0; token < length; token++) {
    const mark = marks[token]!
    if ((mark & Mark.word) === 0) continue
    if ((mark & Mark.shape) === Shape.lower) use(numbers[token]!, isLowered)
    else if (opening[token] === 0 && tag[token] !== Tag.PRON && casing[sentence[token]!] === "sentence") use(numbers[token]!, isRaised)
  }
  return { lowered: { has: (token) => used(numbers[token]!, isLowered) }, raised: { has: (token) => used(numbers[token]!, isRaised) } }
}
