import { TokenKind } from "../../document/token.ts"
import type { Document } from "../../document/document.ts"

/** By token: the number of the quotation it stands in, 0 outside. A paragraph ends one that is not closed. */
export const quotations = ({ paragraphs, text, tokens }: Document): Int32Array => {
  const found = new Int32Array(tokens.length)
  let open = false, number = 0, paragraph = 0
  for (let token = 0; token < tokens.length; token++) {
    while (paragraph < paragraphs.length && tokens.start[token]! >= paragraphs[paragraph]!.end) { paragraph++; open = false }
    const sign = tokens.kind[token] === TokenKind.quote ? text[tokens.start[token]!] : undefined
    if (sign === "“" || sign === "”" || sign === "\"") {
      const opens: boolean = sign === "“" || sign === "\"" && !open
      if (opens) number++
      open = opens
      continue
    }
    if (open) found[token] = number
  }
  return found
}

/** By token: 1 where a clause's subject phrase stands. */
export const subjectTokens = ({ clauses, nounPhrases, tokens }: Document): Uint8Array => {
  const found = new Uint8Array(tokens.length)
  for (const { subject } of clauses) {
    const phrase = subject === undefined ? undefined : nounPhrases[subject]
    if (phrase === undefined) continue
    found.fill(1, phrase.start, phrase.end)
    const possessor = phrase.possessor === undefined ? undefined : nounPhrases[phrase.possessor]
    if (possessor !== undefined) found.fill(1, possessor.start, possessor.end)
  }
  return found
}
