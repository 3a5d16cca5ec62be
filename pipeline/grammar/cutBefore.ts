import { Tag } from "../document/token.ts"
import { Role } from "./functionWords.ts"
import type { Walk } from "./walk.ts"

/** Where the clauses before end, when another begins at `from`: at the conjunction, with what opens the new clause before its subject or verb ("…, and in this regard, are not", "but in 2020 prices fell"). */
export const cutBefore = (walk: Walk, from: number): number => {
  const { nounPhraseAt, nouns, role, tag, verbGroupAt } = walk.draft
  if (walk.conjunction >= 0) return walk.conjunction
  const at = walk.separator
  if (at < walk.begins || from - at > 12 || at + 1 >= from || role[at] !== Role.and && role[at] !== Role.but && role[at] !== Role.or && role[at] !== Role.comma) return from
  if (role[at] === Role.comma && tag[at + 1] !== Tag.ADV || tag[at + 1] !== Tag.ADP && tag[at + 1] !== Tag.ADV && role[at + 1] !== Role.comma) return from
  for (let k = at + 1; k < from; k++) {
    const phrase = nounPhraseAt[k]!
    if (phrase >= 0) k = nouns.end[phrase]! - 1
    else if (verbGroupAt[k]! >= 0 || tag[k] !== Tag.ADP && tag[k] !== Tag.ADV && role[k] !== Role.comma && role[k] !== Role.possessive) return from
  }
  return at
}
