import type { Parsed } from "../document/document.ts"
import { Tag } from "../document/token.ts"
import { Is, plainTag } from "./is.ts"
import { infinitiveAfter, mendAdjective, mendNoun, pastHere } from "./mendNoun.ts"
import { mendVerb } from "./mendVerb.ts"

/** Tags while they are mended, and what the words look like: see `Is`. */
export interface Mending {
  readonly tokens: Parsed["tokens"]
  readonly tag: Uint8Array
  readonly is: Int32Array
}

/** Mends tags that their neighbours refute: "has" before a participle is an auxiliary, "insists" is a verb where its sentence has no other. A tagger sees two words to each side; this sees the clause. `tag`: the tags, written over. */
export const mend = ({ sentences, tokens }: Parsed, is: Int32Array, tag: Uint8Array): void => {
  const mending: Mending = { tokens, tag, is }
  namesAtHeads(sentences, mending)
  for (const { first, last } of sentences) {
    let verbs = 0
    if (first < last && (is[first]! & Is.plain) !== 0) firstWord(mending, first)
    for (let i = first; i < last; i++) {
      let own = tag[i]!
      if ((is[i]! & wanted[own]! | always[own]!) !== 0) tag[i] = own = mendToken(mending, own, i, first, last)
      if (own === Tag.VERB || own === Tag.AUX) verbs++
    }
    if (verbs === 0 && last - first > 4) missingVerb(mending, first, last)
  }
}

/** By tag: the looks without one of which nothing is mended; and those tags that are looked at whatever their words look like. */
const wanted = new Int32Array(32), always = new Uint8Array(32)
for (const tag of [Tag.PRON, Tag.DET, Tag.CCONJ, Tag.ADP]) wanted[tag] = Is.odd
wanted[Tag.PROPN] = Is.clear
wanted[Tag.AUX] = Is.odd
wanted[Tag.INTJ] = Is.capitalised
wanted[Tag.PART] = Is.to
for (const tag of [Tag.VERB, Tag.NOUN, Tag.ADJ, Tag.ADV, Tag.SCONJ]) always[tag] = 1

/** Words whose capital at the head of a sentence hides what they are. */
const firstWord = ({ tag, tokens: { word } }: Mending, first: number): void => {
  if (tag[first] === Tag.PROPN || tag[first] === Tag.AUX || tag[first] === Tag.NOUN || tag[first] === Tag.ADJ || tag[first] === Tag.X) tag[first] = plainTag(word[first]!)
}

/** A name that the text has elsewhere is one at the head of a sentence too, where every word is capitalised: "Whitmore stated". */
const namesAtHeads = (sentences: Parsed["sentences"], { tag, tokens: { id, length } }: Mending): void => {
  sieve.fill(0)
  const heads = new Set<number>(), names = new Set<number>()
  for (const { first, last } of sentences) {
    if (first >= last || !mayBeName(tag[first]!)) continue
    heads.add(id[first]!)
    sieve[id[first]! & sieveSize - 1] = 1
  }
  if (heads.size === 0) return
  let sentence = 0
  for (let i = 0; i < length; i++) {
    if (tag[i] !== Tag.PROPN || sieve[id[i]! & sieveSize - 1] === 0 || !heads.has(id[i]!)) continue
    while (sentence < sentences.length && sentences[sentence]!.first < i) sentence++
    if (sentence === sentences.length || sentences[sentence]!.first !== i) names.add(id[i]!)
  }
  if (names.size === 0) return
  for (const { first, last } of sentences) if (first < last && mayBeName(tag[first]!) && names.has(id[first]!)) tag[first] = Tag.PROPN
}

/** Most names are no sentence's head: a byte tells, before a set is asked. */
const sieveSize = 1024
const sieve = new Uint8Array(sieveSize)

const mayBeName = (tag: number): boolean => tag === Tag.NOUN || tag === Tag.ADJ || tag === Tag.ADV || tag === Tag.VERB || tag === Tag.X

const mendToken = (mending: Mending, own: number, i: number, first: number, last: number): number => {
  const { is, tag, tokens: { word } } = mending
  switch (own) {
    case Tag.VERB: return mendVerb(mending, i, first, last)
    case Tag.NOUN: return mendNoun(mending, i, first, last)
    case Tag.ADJ: return mendAdjective(mending, i, first, last)
    // "have | all been told", "were | both hurt", "the two | both said"
    case Tag.PRON: case Tag.DET: case Tag.CCONJ:
      if (i > first && i + 1 < last && isShared(tag, i, (is[i + 1]! & Is.base) !== 0) && shared.has(word[i]!.lower)) return Tag.ADV
      // "a coal | mine in"
      return own === Tag.PRON && i > first && (tag[i - 1] === Tag.NOUN || tag[i - 1] === Tag.ADJ || tag[i - 1] === Tag.DET) && word[i]!.lower === "mine" ? Tag.NOUN : own
    // "Delegates | chose Maria Lopez"
    case Tag.PROPN: return i > first && (tag[i - 1] === Tag.NOUN || tag[i - 1] === Tag.PROPN) ? pastHere(tag, i, first) : own
    // "children | whose"
    case Tag.AUX: return word[i]!.lower === "whose" ? Tag.PRON : own
    // "Hungary, whose …": no exclamation.
    case Tag.INTJ: return exclamations.has(word[i]!.lower) ? own : Tag.PROPN
    case Tag.ADV: return mendAdverb(mending, i, first, last)
    case Tag.SCONJ: case Tag.ADP:
      if ((is[i]! & Is.odd) !== 0 && i > first && i + 1 < last && tag[i - 1] === Tag.AUX && word[i]!.lower === "since" && (tag[i + 1] === Tag.VERB || (is[i + 1]! & Is.participleOnly) !== 0)) return Tag.ADV
      if (own === Tag.SCONJ) verbBeforeComma(mending, i, last)
      return own
    case Tag.PART: {
      const next = i + 1 < last ? tag[i + 1]! : Tag.PUNCT
      return (is[i]! & Is.to) !== 0 && (next === Tag.NUM || next === Tag.DET || next === Tag.PROPN) ? Tag.ADP : own
    }
    default: return own
  }
}

/** Does a word like "both" stand between a subject or an auxiliary and a verb? */
const isShared = (tag: Uint8Array, i: number, isBase: boolean): boolean => {
  const next = tag[i + 1]
  switch (tag[i - 1]) {
    case Tag.AUX: return next === Tag.AUX || next === Tag.VERB && !isBase
    case Tag.NOUN: case Tag.PROPN: case Tag.PRON: return next === Tag.AUX || next === Tag.VERB
    default: return false
  }
}

const exclamations: ReadonlySet<string> = new Set("yes no yeah yep nope oh ah uh um hmm well hello hi hey please okay ok wow thanks bye goodbye alas hurray hooray bravo amen welcome sorry god jesus gosh damn cheers congratulations right sure indeed hail".split(" "))
const shared: ReadonlySet<string> = new Set(["all", "both", "each"])

/** "fallen by 60%" and "will supply drones": a preposition and a verb, whatever their tags. */
const mendAdverb = ({ is, tag, tokens: { word } }: Mending, i: number, first: number, last: number): number => {
  const next = i + 1 < last ? tag[i + 1]! : Tag.PUNCT
  const looks = is[i]!
  // "held a | rally in"
  if (i > first && tag[i - 1] === Tag.DET && (looks & (Is.ly | Is.odd)) === Is.ly && (next === Tag.ADP || next === Tag.PUNCT && word[i + 1]?.form !== "-")) return Tag.NOUN
  if (next !== Tag.NUM && next !== Tag.DET && next !== Tag.NOUN && next !== Tag.PROPN) return Tag.ADV
  if (next === Tag.NUM && (looks & Is.odd) !== 0 && word[i]!.lower === "by") return Tag.ADP
  if (i === first || tag[i - 1] !== Tag.AUX || (looks & Is.base) === 0 || (looks & Is.ly) !== 0 && !word[i]!.lower.endsWith("ply")) return Tag.ADV
  const auxiliary = word[i - 1]!.lemmas[Tag.AUX]!
  return auxiliary === "be" || auxiliary === "have" || auxiliary === "do" ? Tag.ADV : Tag.VERB
}

/** In a sentence without a verb, a noun that looks like one and stands between a subject and an object: "Kazakhstan insists on …", "They no longer consider themselves …". */
const missingVerb = (mending: Mending, first: number, last: number): void => {
  const { is, tag, tokens: { word } } = mending
  if (!/^[.!?”"]$/.test(word[last - 1]!.form)) return
  for (let i = first + 1; i + 1 < last; i++) {
    if (tag[i] !== Tag.NOUN) continue
    const looks = is[i]!
    const before = tag[i - 1], next = tag[i + 1]
    const third = (looks & (Is.s | Is.base)) === Is.s && (before === Tag.PROPN || before === Tag.PRON || before === Tag.NOUN || before === Tag.ADV || before === Tag.PUNCT && (next === Tag.DET || next === Tag.PRON))
    const base = (looks & Is.base) !== 0 && (before === Tag.PRON && word[i - 1]!.lower !== "his" && word[i - 1]!.lower !== "her" && word[i - 1]!.lower !== "its" && word[i - 1]!.lower !== "their" || before === Tag.ADV)
    const past = (looks & (Is.ed | Is.base)) === Is.ed
    if ((third || base || past) && (next === Tag.ADP || next === Tag.DET || next === Tag.PRON || next === Tag.SCONJ || base && next === Tag.NOUN || past && next === Tag.NUM || third && next === Tag.PROPN)) {
      tag[i] = Tag.VERB
      if (i + 2 < last && infinitiveAfter(mending, i + 2, last)) tag[i + 2] = Tag.VERB
      return
    }
  }
}

/** "If the law | passes, …", "as the war | continues and …": a clause that ends without a verb has it in its last plural noun. */
const verbBeforeComma = ({ is, tag, tokens: { word } }: Mending, from: number, last: number): void => {
  if (tag[from + 1] !== Tag.DET) return
  for (let k = from + 1; k < last && k < from + 9; k++) {
    switch (tag[k]) {
      case Tag.DET: case Tag.ADJ: case Tag.NOUN: case Tag.PROPN: case Tag.NUM: break
      case Tag.PUNCT: case Tag.CCONJ: {
        if (k < from + 4 || tag[k - 1] !== Tag.NOUN || tag[k - 2] !== Tag.NOUN || tag[k] === Tag.PUNCT && word[k]!.form === "-") return
        const subject = word[k - 2]!
        if ((is[k - 1]! & (Is.s | Is.base | Is.singular)) === Is.s && subject.lower === subject.lemmas[tag[k - 2]!]!.toLowerCase()) tag[k - 1] = Tag.VERB
        return
      }
      default: return
    }
  }
}
