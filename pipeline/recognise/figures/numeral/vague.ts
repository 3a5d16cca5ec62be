import type { Document } from "../../../document/document.ts"
import { lower, wordAt } from "./cursor.ts"
import type { Numeral } from "./numeral.ts"

const made = (first: number, last: number): Numeral => ({ first, last, form: "vague", power: 0, plain: false })

const isPlural = (document: Document, i: number): boolean => {
  const word = wordAt(document, i)
  return word !== undefined && word.plural === true && (word.as === "scale" || word.as === "hundred" || word.as === "dozen" || word.as === "vague")
}

const isMagnitude = (document: Document, i: number): boolean => {
  const as = wordAt(document, i)?.as
  return as === "scale" || as === "hundred" || as === "dozen"
}

/** "dozens", "tens of thousands", "hundreds of millions", "several hundred", "a few thousand", "a couple of dozen". Behind a number they are a scale: "two millions". */
export const vagueAt = (document: Document, i: number): Numeral | undefined => {
  const word = lower(document, i)
  if (word === "tens") return lower(document, i + 1) === "of" && isPlural(document, i + 2) ? made(i, i + 3) : undefined
  if (word === "scores" && lower(document, i + 1) !== "of" && lower(document, i + 1) !== "more" && !(i === 0 || document.tokens.sentence[i - 1] !== document.tokens.sentence[i])) return undefined
  if (isPlural(document, i)) {
    let last = i + 1
    while (lower(document, last) === "of" && isPlural(document, last + 1) && last - i < 4) last += 2
    return made(i, last)
  }
  if (word === "several" || word === "many" || word === "few" || word === "countless") {
    let last = i + 1
    while (isMagnitude(document, last) && last - i < 4) last++
    return last > i + 1 ? made(i, last) : undefined
  }
  if (word !== "a") return undefined
  const few = lower(document, i + 1), at = few === "few" ? i + 2 : few === "couple" && lower(document, i + 2) === "of" ? i + 3 : few === "couple" ? i + 2 : undefined
  return at !== undefined && isMagnitude(document, at) ? made(i, at + 1) : undefined
}
