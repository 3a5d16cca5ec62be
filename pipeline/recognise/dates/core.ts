import { type Document, lowerOf } from "../../document/document.ts"
import { Tag, TokenKind } from "../../document/token.ts"
import { wordClasses } from "../../document/wordClasses.ts"
import { isTrigger } from "./lexicon.ts"

/** Function words are no words of time. */
const closed = new Uint8Array(32)
for (const tag of [Tag.ADP, Tag.CCONJ, Tag.DET, Tag.PART, Tag.PRON, Tag.PUNCT, Tag.SCONJ]) closed[tag] = 1

const isSmall = (code: number): boolean => code >= 97 && code <= 122

/** A hyphen in it ("bi-monthly", "mid-May"), a digit or period at its end ("FY2024", "Oct."): its parts must be looked at. */
const isMade = (form: string): boolean => form.endsWith(".") || /\d$/u.test(form) || (form.length > 6 && form.indexOf("-", 1) > 0)

const time = 1, small = 2, digits = 4, era = 8

const eras: ReadonlySet<string> = new Set(["bc", "bce", "ad", "ce", "b.c.", "a.d.", "b", "a", "th", "am", "pm", "a.m.", "p.m.", "a.m", "p.m"])

/** Whether a word may be one of time, begins small, or has digits. */
const classes = wordClasses((word) => {
  const { form } = word, first = form.charCodeAt(0)
  const kind = (isSmall(first | 32) || isMade(form)) && isTrigger(word.lower) ? isSmall(first) || first === (first | 32) ? time | small : time : 0
  return kind | (/\p{N}/u.test(form) ? digits : 0) | (eras.has(word.lower) ? era : 0)
})

const isEra = ({ tokens }: Document, token: number): boolean => token >= 0 && token < tokens.length && (classes.at(tokens, token) & era) !== 0

/**
 * Of numbers, those that can be a date without a word of time near: four digits, an era beside them, something glued to them ("10/1", "'98"), days
 * after "the". The others are read where such a word is.
 */
const isNumber = (document: Document, token: number): boolean => {
  const { text, tokens } = document, start = tokens.start[token]!, end = tokens.end[token]!, length = end - start
  if (length === 4) return true
  if (length > 4) return text.charCodeAt(end - 4) !== 44
  if (length === 3 && text.charCodeAt(start + 1) === 47) return true
  if (tokens.end[token - 1] === start) return text.charCodeAt(start - 1) !== 36
  return tokens.start[token + 1] === end && text.charCodeAt(end) !== 37 && text.charCodeAt(end) !== 44 && text.charCodeAt(end) !== 46 && text.charCodeAt(end) !== 41 || isEra(document, token + 1) || isEra(document, token - 1) || lowerOf(document, token - 2) === "a.d"
}

/** The first token from `token` on, and before `last`, that is digits or a word of time; `last` when none is. */
export const nextCore = (document: Document, token: number, last: number): number => {
  const { tokens } = document
  for (let at = classes.next(tokens, token, last, time | digits); at < last; at = classes.next(tokens, at + 1, last, time | digits)) {
    const kind = tokens.kind[at]!, own = classes.at(tokens, at)
    if (kind === TokenKind.word ? (own & time) !== 0 && !((own & small) !== 0 && closed[tokens.tag[at]!] === 1) : kind === TokenKind.number ? isNumber(document, at) : kind === TokenKind.ordinal) return at
  }
  return last
}
