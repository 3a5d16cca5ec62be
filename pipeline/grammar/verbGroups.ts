import { Tag } from "../document/token.ts"
import type { Word } from "../document/token.ts"
import { Form, roomIn, Trait } from "./draft.ts"
import type { Draft } from "./draft.ts"
import { Role } from "./functionWords.ts"
import { Is } from "./is.ts"
import { Lemma, nounAt } from "./traits.ts"

/** Finds the verb groups of a text: what is left of verbs, auxiliaries and infinitive marks outside noun phrases. */
export const verbGroups = (draft: Draft): void => {
  const { tag, parsed: { sentences }, role, nounPhraseAt, nouns } = draft
  for (const { first, last } of sentences) {
    roomIn(draft.verbs, last - first)
    // An auxiliary before its subject: "Did the meetings feature …", "nor has Russia said …".
    let waiting = -1
    for (let i = first; i < last; i++) {
      const phrase = nounPhraseAt[i]!
      if (phrase >= 0) {
        i = nouns.end[phrase]! - 1
        continue
      }
      const isTo = role[i] === Role.to && tag[i] === Tag.PART
      if (!isTo && tag[i] !== Tag.AUX && tag[i] !== Tag.VERB) continue
      if (isTo && !leadsToVerb(draft, i + 1, last)) continue
      if (waiting < 0 && inverted(draft, i, first, last)) {
        waiting = i
        continue
      }
      i = groupAt(draft, i, last, isTo ? -1 : waiting) - 1
      if (!isTo) waiting = -1
    }
    if (waiting >= 0) groupAt(draft, waiting, waiting + 1, -1)
  }
}

/** "Did" or "has" right before a noun phrase after which a bare verb or participle stands. */
const inverted = ({ role, nounPhraseAt, nouns, tag }: Draft, i: number, first: number, last: number): boolean => {
  if (tag[i] !== Tag.AUX || i + 1 >= last || nounPhraseAt[i + 1]! < 0) return false
  if (role[i] === Role.be || i > first && nounPhraseAt[i - 1]! >= 0) return false
  let k = nouns.end[nounPhraseAt[i + 1]!]!
  for (let steps = 0; k < last && steps < 12; k++, steps++) {
    if (tag[k] === Tag.VERB || tag[k] === Tag.AUX) return nounPhraseAt[k]! < 0
    if (tag[k] === Tag.PUNCT) return false
  }
  return false
}

/** "is to be held", "Putin is to meet Xi", but not "the aim is to win": the subject is somebody or something that acts. */
const isArranged = ({ role, nounPhraseAt, tag, tokens, word }: Draft, i: number, to: number): boolean => {
  if (to !== i + 1) return false
  if (role[to + 1] === Role.be) return true
  const before = i > 0 && nounPhraseAt[i - 1]! >= 0 ? i - 1 : -1
  return before >= 0 && (tag[before] === Tag.PROPN || tag[before] === Tag.NOUN && (nounAt(tokens, before) & Lemma.aim) === 0 || tag[before] === Tag.PRON && word[before]!.lower !== "it" && word[before]!.lower !== "this" && word[before]!.lower !== "that")
}

const leadsToVerb = ({ tag }: Draft, i: number, last: number): boolean => {
  let k = i
  while (k < last && k < i + 3 && (tag[k] === Tag.ADV || tag[k] === Tag.PART)) k++
  return k < last && (tag[k] === Tag.VERB || tag[k] === Tag.AUX)
}

/** Reads one group from token `i`; gives the token behind it. `before` is an auxiliary that stands before the subject, or -1. */
const groupAt = (draft: Draft, i: number, last: number, before: number): number => {
  const { is, role, verbs, verbGroupAt, nounPhraseAt, tag } = draft
  let head = -1, end = i, traits = 0, modal = -1
  if (before >= 0 && (role[before] === Role.modal || role[before] === Role.will)) modal = before
  if (i > 0 && verbGroupAt[i - 1]! < 0 && nounPhraseAt[i - 1]! < 0 && (role[i - 1] === Role.never || role[i - 1] === Role.not)) traits |= Trait.negated
  for (let j = i; j < last && nounPhraseAt[j]! < 0; j++) {
    if (tag[j] === Tag.VERB) {
      if (head >= 0 && role[head] === Role.be && !(traits & Trait.planned) && (is[j]! & (Is.base | Is.s)) !== 0 && (is[j]! & Is.unchanged) === 0) {
        // "have been busy": no participle, whatever its tag; the predicate.
        end = j + 1
        break
      }
      head = j
      end = j + 1
      break
    } else if (tag[j] === Tag.AUX) {
      if (role[j] === Role.modal || role[j] === Role.will) {
        if (head >= 0) break
        modal = j
      }
      head = j
      end = j + 1
    } else if (role[j] === Role.to && tag[j] === Tag.PART) {
      // "is to be held", "ought to go": the auxiliary's own infinitive.
      if (j > i && (!(role[j - 1] === Role.modal || role[j - 1] === Role.be && isArranged(draft, i, j)) || !leadsToVerb(draft, j + 1, last))) break
      if (j > i && role[j - 1] === Role.be) traits |= Trait.planned
      if (j === i) traits |= Trait.to
    } else if (role[j] === Role.not || role[j] === Role.never) {
      traits |= Trait.negated
      if (head === j - 1 || head < 0) end = j + 1
    } else if (head >= 0 && role[j] === Role.comparative && role[j + 1] === Role.than && tag[j + 2] === Tag.VERB) j++
    else if (!((tag[j] === Tag.ADV || tag[j] === Tag.CCONJ && head >= 0 && tag[j - 1] === Tag.ADV) && adverbBetween(draft, j, last))) break
  }
  if (head < 0) return i + 1
  if (before >= 0 && isConditional(draft, before)) traits |= Trait.conditional
  if (tag[head] === Tag.VERB && end < last && role[end] === Role.particle && tag[end] !== Tag.ADV && particleAt(draft, end, last)) end++
  const index = verbs.count++
  verbs.start[index] = i
  verbs.end[index] = end
  verbs.head[index] = head
  verbs.modal[index] = modal
  for (let k = i; k < end; k++) verbGroupAt[k] = index
  if (before >= 0) verbGroupAt[before] = index
  voice(draft, index, traits, before)
  return end
}

/** "Had the dam collapsed, …", "Should it rain, …": an auxiliary that opens a sentence which asks nothing. */
const isConditional = ({ role, parsed: { sentences, tokens: { sentence, word } } }: Draft, i: number): boolean => {
  const { first, last } = sentences[sentence[i]!]!
  const { lower } = word[i]!
  if (i > first + 1 || i > first && role[first] !== Role.quote || lower !== "had" && lower !== "should" && lower !== "were") return false
  for (let k = last - 1; k >= first && k > last - 3; k--) if (word[k]!.form === "?") return false
  return true
}

/** Do only adverbs stand between here and the next verb? "has long since been", "may also need". */
const adverbBetween = ({ role, nounPhraseAt, tag }: Draft, j: number, last: number): boolean => {
  for (let k = j; k < last && k < j + 5; k++) {
    if (nounPhraseAt[k]! >= 0) return false
    if (tag[k] === Tag.VERB || tag[k] === Tag.AUX) return true
    if (tag[k] !== Tag.ADV && role[k] !== Role.not && role[k] !== Role.to && !(tag[k] === Tag.CCONJ && k > j && tag[k - 1] === Tag.ADV && tag[k + 1] === Tag.ADV)) return false
  }
  return false
}

/** "broke up", not "went down the road" or "rose out of". */
const particleAt = ({ role, nounPhraseAt, tag }: Draft, j: number, last: number): boolean =>
  tag[j] === Tag.ADP && (j + 1 >= last || role[j + 1] !== Role.of && (nounPhraseAt[j + 1]! < 0 || tag[j + 1] !== Tag.NUM))

/** Form, voice and aspect, from the first and the last verbs of the group. */
const voice = (draft: Draft, index: number, known: number, before: number): void => {
  const { is, role, verbs, tag } = draft
  const head = verbs.head[index]!
  const start = verbs.start[index]!
  let traits = known
  let first = before >= 0 ? before : start
  while (tag[first] !== Tag.VERB && tag[first] !== Tag.AUX) first++
  let helper = -1
  // The "is" of "is to hold" makes no passive.
  for (let k = first; k < head; k++) {
    if (tag[k] === Tag.AUX) {
      helper = k
      if (role[k] === Role.have) traits |= Trait.perfect
    } else if (role[k] === Role.to) helper = -1
  }
  if (before >= 0 && helper < 0) helper = before
  const looks = is[head]!
  if (tag[head] === Tag.AUX) {
    if (role[head] === Role.be) traits |= Trait.copula
  } else if (helper >= 0 && role[helper] === Role.be) {
    if ((looks & (Is.ing | Is.base)) === Is.ing) traits |= Trait.progressive
    else if ((looks & (Is.base | Is.participleOnly)) !== Is.base || !draft.word[head]!.lower.endsWith("e")) traits |= Trait.passive
  }
  verbs.traits[index] = traits
  verbs.form[index] = formOf(draft, first, traits)
}

/** The form of a group whose first verb is `first`. */
const formOf = ({ is, role, tag, word }: Draft, first: number, traits: number): number => {
  if (traits & Trait.to) return Form.infinitive
  return tag[first] === Tag.AUX ? auxiliaryForm(word[first]!, role[first]!) : verbForm(is[first]!)
}

const auxiliaryForm = ({ lemmas, lower }: Word, role: number): number => {
  if (role === Role.will) return lower === "would" || lower === "'d" || lower === "should" ? Form.present : Form.future
  if (role === Role.modal) return Form.present
  switch (lower) {
    case "was": case "were": case "had": case "did": case "got": return Form.past
    case "be": return Form.infinitive
    case "been": return Form.participle
    default: return lower.endsWith("ing") && lower !== lemmas[Tag.AUX] ? Form.gerund : Form.present
  }
}

const verbForm = (looks: number): number => {
  if ((looks & Is.base) !== 0) return Form.present
  if ((looks & Is.ing) !== 0) return Form.gerund
  if ((looks & Is.participleOnly) !== 0) return Form.participle
  if ((looks & Is.pastOnly) !== 0) return Form.past
  return (looks & Is.third) !== 0 ? Form.present : Form.open
}
