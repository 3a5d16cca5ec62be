import { lemmaOf } from "../../document/document.ts"
import { Shape, Tag, TokenKind } from "../../document/token.ts"
import type { Draft } from "./draft.ts"
import type { Ground } from "./ground.ts"
import { saying, workNouns } from "./words.ts"

const pairs: ReadonlyMap<string, string> = new Map([["\"", "\""], ["“", "”"], ["‘", "’"], ["'", "'"], ["«", "»"], ["„", "“"]])
const small = new Set(["of", "the", "and", "in", "to", "a", "an", "for", "on", "at", "from", "with", "by", "or", "my", "is"])

/** A title has two words at least and no more than this. */
const longest = 9

/** 'a robot named "Glim"', 'the film "Tar"': one word is a title where the text says so. */
const isTold = (document: Ground["document"], open: number): boolean => {
  const before = document.tokens.word[open - 1]?.lower ?? ""
  return /^(?:named|titled|entitled)$/u.test(before) || workNouns.has(lemmaOf(document, open - 1).toLowerCase())
}

/** The end of a title's words: a period or comma inside the marks is none of them. */
const lastOf = ({ tokens }: Ground["document"], close: number): number => /^[.,]$/u.test(tokens.word[close - 1]!.form) ? close - 1 : close

/** The token of the mark that closes a title opened at `open`; -1 where it is no title: signs inside, or words written small. */
const closing = ({ document }: Ground, open: number, end: number): number => {
  const { tokens } = document
  const sign = pairs.get(tokens.word[open]!.form)!
  for (let token = open + 1; token < Math.min(end, open + longest + 2); token++) {
    const { form, lower, shape } = tokens.word[token]!
    if (form === sign) return (lastOf(document, token) - open > 2 || isTold(document, open)) && tokens.word[lastOf(document, token) - 1]!.shape >= Shape.capitalised ? token : -1
    if ((form === "." || form === ",") && tokens.word[token + 1]?.form === sign) continue
    const joins = form === "-" || form === "&" || lower === "'s" || lower === "’s" || tokens.kind[token] === TokenKind.number
    if (!joins && (tokens.kind[token] !== TokenKind.word || shape < Shape.capitalised && !small.has(lower))) return -1
    if (token === open + 1 && shape < Shape.capitalised && tokens.kind[token] !== TokenKind.number) return -1
  }
  return -1
}

/** Whether somebody says what stands in the marks: then it is speech, however it is written. */
const isSpeech = ({ document }: Ground, open: number, close: number): boolean => {
  const says = (token: number) => document.tokens.tag[token] === Tag.VERB && saying.has(lemmaOf(document, token))
  return says(open - 1) || says(close + 1) || document.tokens.word[open - 1]?.form === ":"
}

/** Titles in quotation marks: 'the film "Breath of Life"'. */
export const quotedTitles = (ground: Ground, first: number, end: number): ReadonlyArray<Draft> => {
  const { document: { tokens }, hitAt, hits } = ground, found: Array<Draft> = []
  for (let token = first; token < end; token++) {
    if (tokens.kind[token] !== TokenKind.quote || !pairs.has(tokens.word[token]!.form)) continue
    const close = closing(ground, token, end)
    if (close === -1 || isSpeech(ground, token, close)) continue
    const hit = hits[hitAt[token + 1] ?? -1], last = lastOf(ground.document, close)
    found.push({ first: token + 1, last, claims: hit !== undefined && hit.last === last ? hit.claims : [], rule: "name-quoted" })
    token = close
  }
  return found
}
