import { Tag } from "../document/token.ts"
import { Form } from "./draft.ts"
import type { Draft } from "./draft.ts"
import { Role } from "./functionWords.ts"
import { Lemma, lemmaAt } from "./traits.ts"

/** Tells "since Russia invaded" from "since the invasion": a subordinator has a subject and its verb behind it, a preposition only a phrase. The phrases decide, not the tag. */
export const subordinators = (draft: Draft): void => {
  const { role, nounPhraseAt, tag, parsed: { sentences } } = draft
  const tags = tag as Uint8Array
  for (const { first, last } of sentences) {
    for (let i = first; i < last; i++) {
      if (role[i] !== Role.subordinator && role[i] !== Role.as || nounPhraseAt[i]! >= 0) continue
      if (tag[i] === Tag.ADP || tag[i] === Tag.SCONJ) {
        const clause = verbBehind(draft, i + 1, last)
        if (clause === 1 && insideSubject(draft, i, first)) {
          tags[i] = Tag.ADP
          continue
        }
        if (clause === 1) tags[i] = Tag.SCONJ
        else if (clause === -1 && tag[i] === Tag.SCONJ) tags[i] = Tag.ADP
      }
    }
  }
}

/** 1: a subject and a tensed verb follow; -1: a phrase and nothing like it; 0: it cannot be told. */
const verbBehind = ({ role, nouns, verbs, nounPhraseAt, verbGroupAt, tag }: Draft, from: number, last: number): number => {
  let k = from
  if (k >= last || nounPhraseAt[k]! < 0) return 0
  for (let steps = 0; k < last && steps < 12; steps++) {
    const phrase = nounPhraseAt[k]!
    if (phrase >= 0) {
      const end = nouns.end[phrase]!
      // A second bare phrase: "Since April the number", "as president he".
      if (end < last && nounPhraseAt[end]! >= 0 && role[end - 1] !== Role.possessor) return -1
      k = end
    } else if (verbGroupAt[k]! >= 0 && steps > 0 && verbs.form[verbGroupAt[k]!] === Form.gerund) {
      // "after a ferry carrying 100 people sank"
      k = verbs.end[verbGroupAt[k]!]!
    } else if (steps > 0 && role[k] === Role.comma && (role[k + 1] === Role.who || role[k + 1] === Role.which || role[k + 1] === Role.whose)) {
      // "as the storm, which has been upgraded, neared Ireland"
      const from = k
      do k++; while (k < last && k < from + 20 && role[k] !== Role.comma)
      if (role[k] !== Role.comma || ++k >= last || verbGroupAt[k]! < 0) return -1
      return verbs.form[verbGroupAt[k]!]! <= Form.future || verbs.form[verbGroupAt[k]!] === Form.open ? 1 : -1
    } else if (tag[k] === Tag.ADP && steps > 0 || role[k] === Role.possessive || tag[k] === Tag.ADV && verbGroupAt[k]! < 0) k++
    else break
  }
  if (k >= last || role[k] === Role.comma || role[k] === Role.stop || role[k] === Role.semicolon) return -1
  const group = verbGroupAt[k]!
  if (group < 0 || verbs.start[group] !== k) return 0
  switch (verbs.form[group]) {
    case Form.present: case Form.past: case Form.future: return 1
    case Form.open: return nouns.end[nounPhraseAt[from]!] === k && role[verbs.end[group]!] !== Role.by && (role[from - 1] !== Role.as || tag[from - 1] === Tag.SCONJ) ? 1 : 0
    default: return 0
  }
}

/** "said the policy | since the war has …", "Prices | since then have …": the phrase before still waits for its verb, so what follows the subordinator is none of its clause. */
const insideSubject = ({ role, nouns, verbs, nounPhraseAt, verbGroupAt, tag, tokens }: Draft, i: number, first: number): boolean => {
  if (i === first || nounPhraseAt[i - 1]! < 0 || i + 1 < tag.length && tag[i + 1] === Tag.PRON) return false
  for (let k = i - 1, steps = 0; steps < 16; steps++) {
    if (k < first) return true
    const group = verbGroupAt[k]!
    if (group >= 0) return (lemmaAt(tokens, verbs.head[group]!) & Lemma.bareComplement) !== 0
    if (nounPhraseAt[k]! >= 0) k = nouns.start[nounPhraseAt[k]!]! - 1
    else if (tag[k] === Tag.ADP || role[k] === Role.possessive || role[k] === Role.quote) k--
    else return role[k] === Role.that || tag[k] === Tag.SCONJ
  }
  return false
}
