import type { Document } from "../../../document/document.ts"
import { TokenKind } from "../../../document/token.ts"
import { type NumberWord, numberWord } from "./lexicon.ts"

/** Whether token `i` stands right behind the one before it, without white space. */
export const isAdjacent = ({ tokens }: Document, i: number): boolean => i > 0 && tokens.start[i] === tokens.end[i - 1]

export const isHyphen = ({ tokens }: Document, i: number): boolean => {
  const form = tokens.word[i]?.form
  return form === "-" || form === "‐" || form === "‑"
}

/** A hyphen or an en dash or another sign that joins two ends of a range. */
export const isDash = (document: Document, i: number): boolean => {
  const form = document.tokens.word[i]?.form
  return form === "–" || form === "—" || form === "−" || form === "~" || form === "~" || isHyphen(document, i)
}

export const isNumber = ({ tokens }: Document, i: number): boolean => tokens.kind[i] === TokenKind.number

/** What token `i` is in numbers; proper names and capitals in the middle of a sentence aside, any word can be. */
export const wordAt = ({ tokens }: Document, i: number): NumberWord | undefined => i < tokens.length ? numberWord(tokens.word[i]!.lower) : undefined

export const lower = ({ tokens }: Document, i: number): string => tokens.word[i]?.lower ?? ""

/** The token behind a hyphen at `i`, or `i` itself. */
export const pastHyphen = (document: Document, i: number): number => isHyphen(document, i) ? i + 1 : i
