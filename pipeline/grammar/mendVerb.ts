import { Tag } from "../document/token.ts"
import { Is } from "./is.ts"
import { bareInfinitiveVerbs } from "./lexicon.ts"
import type { Mending } from "./mend.ts"

/** A verb by its tag: what it is by its neighbours. May make a "to" before it the infinitive's. */
export const mendVerb = (mending: Mending, i: number, first: number, last: number): number => {
  const { is, tag, tokens: { start, end, word } } = mending
  const before = i > first ? tag[i - 1]! : Tag.X
  const next = i + 1 < last ? tag[i + 1]! : Tag.PUNCT
  const looks = is[i]!
  // "gave Mohamed the option": a capital among small letters.
  if ((looks & Is.capitalised) !== 0 && i > first && before !== Tag.PUNCT && (is[i - 1]! & Is.small) !== 0 && (i + 1 === last || (is[i + 1]! & Is.small) !== 0)) return Tag.PROPN
  if ((looks & Is.base) !== 0) {
    const noun = bareHere(mending, i, before, next, first)
    if (noun >= 0) return noun
  }
  // "to | charities": no infinitive ends like a third person, or a plural.
  if ((looks & (Is.third | Is.base | Is.singular | Is.small)) === (Is.third | Is.small) && i > first && (is[i - 1]! & Is.to) !== 0) {
    tag[i - 1] = Tag.ADP
    return Tag.NOUN
  }
  // "parents whose | children attend"
  if ((before === Tag.PRON || before === Tag.DET) && i > first && word[i - 1]!.lower === "whose") return Tag.NOUN
  // "there would be | talks": nor does what follows an auxiliary.
  if (before === Tag.AUX && (looks & (Is.third | Is.base | Is.small | Is.be | Is.have | Is.do)) === (Is.third | Is.small)) return Tag.NOUN
  const size = end[i]! - start[i]!
  if (size > 6 && (looks & (Is.ed | Is.odd)) === (Is.ed | Is.odd)) return Tag.ADJ
  if (size > 6) return size === 9 && (looks & Is.odd) !== 0 && i + 1 < last && (is[i + 1]! & Is.to) !== 0 && word[i]!.lower === "according" ? Tag.ADP : size < 10 && (looks & Is.day) !== 0 ? Tag.NOUN : Tag.VERB
  if (size < 5 && (looks & Is.be) !== 0) return Tag.AUX
  if ((looks & Is.have) !== 0 && participleFollows(mending, i, last)) return Tag.AUX
  if ((looks & Is.do) !== 0 && i + 1 < last && word[i + 1]!.lower === "not") return Tag.AUX
  return size === 5 && (looks & Is.day) !== 0 ? Tag.NOUN : Tag.VERB
}

/** A bare verb by its tag: its tag, or -1 where what stands beside it does not tell. */
const bareHere = ({ is, tag, tokens: { word } }: Mending, i: number, before: number, next: number, first: number): number => {
  switch (before) {
    case Tag.ADP:
      if ((is[i - 1]! & Is.to) !== 0) {
        tag[i - 1] = Tag.PART
        return Tag.VERB
      }
      // "in aid", "for help": no bare verb follows a preposition.
      return (next === Tag.PUNCT || next === Tag.ADP || next === Tag.CCONJ || next === Tag.AUX) && !leaning.has(word[i - 1]!.lower) ? Tag.NOUN : -1
    case Tag.DET:
      // "dealing a blow to", "vetoed the aid package": no bare verb follows an article.
      if ((is[i - 1]! & Is.article) !== 0 || word[i - 1]!.lower === "the") return Tag.NOUN
      return (next === Tag.VERB || next === Tag.AUX) && (is[i - 1]! & Is.determiner) !== 0 ? Tag.NOUN : -1
    // "the UN's aid chief"
    case Tag.PART: return possessives.has(word[i - 1]!.lower) ? Tag.NOUN : -1
    case Tag.PRON: return (next === Tag.VERB || next === Tag.AUX) && (is[i - 1]! & Is.determiner) !== 0 ? Tag.NOUN : -1
    case Tag.ADJ: return (next === Tag.PUNCT || next === Tag.ADP || next === Tag.CCONJ) && determinedBefore(is, tag, i - 1, first) ? Tag.NOUN : -1
    // "delivering aid to": a bare verb follows few verbs.
    case Tag.VERB: return (next === Tag.ADP || next === Tag.PUNCT) && (is[i - 1]! & Is.ing) !== 0 && !bareInfinitiveVerbs.has(word[i - 1]!.lemmas[Tag.VERB]!) ? Tag.NOUN : -1
    default: return -1
  }
}

const possessives: ReadonlySet<string> = new Set(["'s", "'"])
const leaning: ReadonlySet<string> = new Set(["than", "as", "like", "up", "out"])

/** "has fallen", "have already been": a participle within a few adverbs. */
const participleFollows = ({ is, tag, tokens: { word } }: Mending, i: number, last: number): boolean => {
  for (let k = i + 1; k < last && k < i + 5; k++) {
    const looks = is[k]!
    if ((looks & Is.be) !== 0 && word[k]!.lower === "been") return true
    if (tag[k] === Tag.VERB) return (looks & (Is.base | Is.ing | Is.s)) === 0 || (looks & (Is.participleOnly | Is.unchanged)) !== 0
    if (tag[k] !== Tag.ADV && (looks & Is.between) === 0) return false
  }
  return false
}

/** "its tenth consecutive | increase": adjectives back to a determiner. */
export const determinedBefore = (is: Int32Array, tag: Uint8Array, i: number, first: number): boolean => {
  let k = i
  while (k > first && k > i - 4 && tag[k] === Tag.ADJ) k--
  return tag[k] === Tag.DET || tag[k] === Tag.PRON && (is[k]! & Is.determiner) !== 0
}
