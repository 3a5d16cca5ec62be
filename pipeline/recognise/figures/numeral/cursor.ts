import type { Document } from "../../../document/document.ts"
import { TokenKind } from "../../../document/token.ts"
import { Numeric, numeric } from "./wordClass.ts"

export { wordAt } from "./wordClass.ts"

/** Whether token `i` stands right behind the one before it, without white space. */
export const isAdjacent = ({ tokens }: Document, i: number): boolean => i > 0 && tokens.start[i] === tokens.end[i - 1]

export const isHyphen = ({ tokens }: Document, i: number): boolean => i >= 0 && i < tokens.length && (numeric.at(tokens, i) & Numeric.hyphen) !== 0

/** A hyphen or an en dash or another sign that joins two ends of a range. */
export const isDash = (document: Document, i: number): boolean => {
  const form = document.tokens.word[i]?.form
  return form === "–" || form === "—" || form === "−" || form === "~" || form === "~" || isHyphen(document, i)
}

export const isNumber = ({ tokens }: Document, i: number): boolean => tokens.kind[i] === TokenKind.number

export const lower = ({ tokens }: Document, i: number): string => tokens.word[i]?.lower ?? ""

/** The token behind a hyphen at `i`, or `i` itself. */
export const pastHyphen = (document: Document, i: number): number => isHyphen(document, i) ? i + 1 : i
