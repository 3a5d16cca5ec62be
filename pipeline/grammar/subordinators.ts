import { Tag } from "../document/token.ts"
import { Form } from "./draft.ts"
import type { Draft } from "./draft.ts"
import { Role } from "./functionWords.ts"

/** Tells "since Russia invaded" from "since the invasion": a subordinator has a subject and its verb behind it, a preposition only a phrase. The phrases decide, not the tag. */
export const subordinators = (draft: Draft): void => {
  const { role, nounPhraseAt, parsed: { sentences, tokens: { tag } } } = draft
  const tags = tag as Uint8Array
  for (const { first, last } of sentences) {
    for (let i = first; i < last; i++) {
      if (role[i] !== Role.subordinator && role[i] !== Role.as || nounPhraseAt[i]! >= 0) continue
      if (tag[i] === Tag.ADP || tag[i] === Tag.SCONJ) {
        const clause = verbBehind(draft, i + 1, last)
        if (clause === 1) tags[i] = Tag.SCONJ
        else if (clause === -1 && tag[i] === Tag.SCONJ) tags[i] = Tag.ADP
      }
    }
  }
}

/** 1: a subject and a tensed verb follow; -1: a phrase and nothing like it; 0: it cannot be told. */
const verbBehind = ({ role, nouns, verbs, nounPhraseAt, verbGroupAt, parsed: { tokens: { tag } } }: Draft, from: number, last: number): number => {
  let k = from
  if (k >= last || nounPhraseAt[k]! < 0) return 0
  for (let steps = 0; k < last && steps < 12; steps++) {
    const phrase = nounPhraseAt[k]!
    if (phrase >= 0) {
      const end = nouns.end[phrase]!
      // A second bare phrase: "Since April the number", "as president he".
      if (end < last && nounPhraseAt[end]! >= 0 && role[end - 1] !== Role.possessor) return -1
      k = end
    } else if (tag[k] === Tag.ADP && steps > 0 || role[k] === Role.possessive || tag[k] === Tag.ADV && verbGroupAt[k]! < 0) k++
    else break
  }
  if (k >= last || role[k] === Role.comma || role[k] === Role.stop || role[k] === Role.semicolon) return -1
  const group = verbGroupAt[k]!
  if (group < 0 || verbs.start[group] !== k) return 0
  switch (verbs.form[group]) {
    case Form.present: case Form.past: case Form.future: return 1
    case Form.open: return nouns.end[nounPhraseAt[from]!] === k && role[verbs.end[group]!] !== Role.by ? 1 : 0
    default: return 0
  }
}
