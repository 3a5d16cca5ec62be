import type { Document } from "../../../document/document.ts"
import { TokenKind } from "../../../document/token.ts"
import type { Cardinal } from "./cardinal.ts"
import { isHyphen, lower, pastHyphen, wordAt } from "./cursor.ts"
import type { Numeral } from "./numeral.ts"
import { plus, type Rational, rational, times } from "./rational.ts"

const made = (first: number, last: number, value: Rational): Numeral => ({ first, last, value, form: "ordinal", power: 0, plain: false })

const digits = /^(?<number>\d{1,9})(?:st|nd|rd|th)$/u

/** "6th", "first", "twenty-first", "one hundred and fifth"; `before` is the whole number read at token `i`, if any. */
export const ordinalAt = (document: Document, i: number, before: Cardinal | undefined): Numeral | undefined => {
  const { tokens } = document
  if (tokens.kind[i] === TokenKind.ordinal) {
    const number = digits.exec(lower(document, i))?.groups?.["number"]
    return number === undefined ? undefined : made(i, i + 1, rational(BigInt(number)))
  }
  const word = wordAt(document, i)
  if (word === undefined || word.as === "article") return undefined
  if (word.as === "ordinal") return made(i, i + 1, rational(BigInt(word.value)))
  if (word.as !== "small" && word.as !== "ten" && word.as !== "hundred") return undefined
  if (before === undefined || before.digits || before.fraction) return undefined
  const joined = lower(document, before.last) === "and" && before.value.numerator >= 100n ? before.last + 1 : before.last
  const at = pastHyphen(document, joined), last = wordAt(document, at)
  if (last?.as !== "ordinal" || before.value.numerator === 1n && isHyphen(document, before.last)) return undefined
  const value = rational(BigInt(last.value))
  if (last.value >= 100) return before.value.numerator > 1n ? made(i, at + 1, times(before.value, value)) : undefined
  return before.value.numerator % (last.value < 10 ? 10n : 100n) === 0n ? made(i, at + 1, plus(before.value, value)) : undefined
}
