import type { Parsed } from "../document/document.ts"
import { Shape, Tag } from "../document/token.ts"
import { participleOnly } from "./lexicon.ts"
import { infinitiveAfter, isPastHere, mendNoun } from "./mendNoun.ts"
import { mendVerb } from "./mendVerb.ts"

/** Mends tags that their neighbours refute: "has" before a participle is an auxiliary, "insists" is a verb where its sentence has no other. A tagger sees two words to each side; this sees the clause. */
export const mend = (parsed: Parsed): Parsed => {
  const tag = parsed.tokens.tag.slice()
  const mended: Parsed = { ...parsed, tokens: { ...parsed.tokens, tag } }
  namesAtHeads(mended, tag)
  for (const { first, last } of parsed.sentences) {
    let verbs = 0
    if (first < last) firstWord(mended, tag, first)
    for (let i = first; i < last; i++) {
      if (tag[i] !== Tag.PUNCT) mendToken(mended, tag, i, first, last)
      if (tag[i] === Tag.VERB || tag[i] === Tag.AUX) verbs++
    }
    if (verbs === 0 && last - first > 4) missingVerb(mended, tag, first, last)
  }
  return mended
}

/** Words whose capital at the head of a sentence hides what they are. */
const plain = new Map<string, Tag>([
  ..."its his their my our your he she it we they i".split(" ").map((word) => [word, Tag.PRON] as const),
  ..."two three four five six seven eight nine ten eleven twelve".split(" ").map((word) => [word, Tag.NUM] as const),
  ..."the a an".split(" ").map((word) => [word, Tag.DET] as const)
])

const firstWord = ({ tokens: { word } }: Parsed, tag: Uint8Array, first: number): void => {
  if (tag[first] === Tag.PROPN || tag[first] === Tag.AUX || tag[first] === Tag.NOUN || tag[first] === Tag.ADJ || tag[first] === Tag.X) tag[first] = plain.get(word[first]!.lower) ?? tag[first]!
}

/** A name that the text has elsewhere is one at the head of a sentence too, where every word is capitalised: "Whitmore stated". */
const namesAtHeads = ({ sentences, tokens: { word, length } }: Parsed, tag: Uint8Array): void => {
  const heads = new Set<unknown>()
  for (const { first, last } of sentences) if (first < last && mayBeName(tag[first]!)) heads.add(word[first])
  if (heads.size === 0) return
  const names = new Set<unknown>()
  let sentence = 0
  for (let i = 0; i < length; i++) {
    if (tag[i] !== Tag.PROPN) continue
    while (sentence < sentences.length && sentences[sentence]!.first < i) sentence++
    if ((sentence === sentences.length || sentences[sentence]!.first !== i) && heads.has(word[i])) names.add(word[i])
  }
  if (names.size === 0) return
  for (const { first, last } of sentences) if (first < last && mayBeName(tag[first]!) && names.has(word[first])) tag[first] = Tag.PROPN
}

const mayBeName = (tag: number): boolean => tag === Tag.NOUN || tag === Tag.ADJ || tag === Tag.ADV || tag === Tag.VERB || tag === Tag.X

const mendToken = ({ tokens }: Parsed, tag: Uint8Array, i: number, first: number, last: number): void => {
  const { word } = tokens
  switch (tag[i]) {
    case Tag.VERB: tag[i] = mendVerb(tokens, tag, i, first, last); return
    case Tag.NOUN: case Tag.ADJ: tag[i] = mendNoun(tokens, tag, i, first, last); return
    // "a coal | mine in"
    case Tag.PRON:
      if (i > first && (tag[i - 1] === Tag.NOUN || tag[i - 1] === Tag.ADJ || tag[i - 1] === Tag.DET) && word[i]!.lower === "mine") tag[i] = Tag.NOUN
      return
    // "Delegates | chose Maria Lopez"
    case Tag.PROPN:
      if (i > first && word[i]!.shape === Shape.lower && (tag[i - 1] === Tag.NOUN || tag[i - 1] === Tag.PROPN) && isPastHere(tokens, tag, i, first)) tag[i] = Tag.VERB
      return
    case Tag.ADV: tag[i] = mendAdverb(tokens, tag, i, first, last); return
    case Tag.SCONJ: case Tag.ADP:
      if (i > first && i + 1 < last && tag[i - 1] === Tag.AUX && word[i]!.lower === "since" && (tag[i + 1] === Tag.VERB || participleOnly.has(word[i + 1]!.lower))) tag[i] = Tag.ADV
      else if (tag[i] === Tag.SCONJ) verbBeforeComma(word, tag, i, last)
      return
    case Tag.PART: {
      const next = i + 1 < last ? tag[i + 1]! : Tag.PUNCT
      if ((next === Tag.NUM || next === Tag.DET || next === Tag.PROPN) && word[i]!.lower === "to") tag[i] = Tag.ADP
      return
    }
    default:
  }
}

/** "fallen by 60%" and "will supply drones": a preposition and a verb, whatever their tags. */
const mendAdverb = ({ word }: Parsed["tokens"], tag: Uint8Array, i: number, first: number, last: number): number => {
  const next = i + 1 < last ? tag[i + 1]! : Tag.PUNCT
  // "held a | rally in"
  if (i > first && tag[i - 1] === Tag.DET && (next === Tag.ADP || next === Tag.PUNCT) && word[i]!.lower.endsWith("ly") && word[i]!.lower !== "only" && word[i]!.lower !== "early") return Tag.NOUN
  if (next !== Tag.NUM && next !== Tag.DET && next !== Tag.NOUN && next !== Tag.PROPN) return Tag.ADV
  const { lower, lemmas } = word[i]!
  if (next === Tag.NUM && lower === "by") return Tag.ADP
  if (i === first || tag[i - 1] !== Tag.AUX || lower !== lemmas[Tag.VERB] || lower.endsWith("ly") && !lower.endsWith("ply")) return Tag.ADV
  const auxiliary = word[i - 1]!.lemmas[Tag.AUX]!
  return auxiliary === "be" || auxiliary === "have" || auxiliary === "do" ? Tag.ADV : Tag.VERB
}

type Words = Parsed["tokens"]["word"]

/** In a sentence without a verb, a noun that looks like one and stands between a subject and an object: "Kazakhstan insists on …", "They no longer consider themselves …". */
const missingVerb = ({ tokens: { word } }: Parsed, tag: Uint8Array, first: number, last: number): void => {
  if (!/^[.!?”"]$/.test(word[last - 1]!.form)) return
  for (let i = first + 1; i + 1 < last; i++) {
    if (tag[i] !== Tag.NOUN) continue
    const { lower, lemmas } = word[i]!
    const before = tag[i - 1], next = tag[i + 1]
    const third = lower.endsWith("s") && lower !== lemmas[Tag.VERB] && (before === Tag.PROPN || before === Tag.PRON || before === Tag.NOUN || before === Tag.ADV || before === Tag.PUNCT && (next === Tag.DET || next === Tag.PRON))
    const base = lower === lemmas[Tag.VERB] && (before === Tag.PRON && word[i - 1]!.lower !== "his" && word[i - 1]!.lower !== "her" && word[i - 1]!.lower !== "its" && word[i - 1]!.lower !== "their" || before === Tag.ADV)
    const past = lower.endsWith("ed") && lower !== lemmas[Tag.VERB]
    if ((third || base || past) && (next === Tag.ADP || next === Tag.DET || next === Tag.PRON || next === Tag.SCONJ || base && next === Tag.NOUN || past && next === Tag.NUM || third && next === Tag.PROPN)) {
      tag[i] = Tag.VERB
      if (i + 2 < last && infinitiveAfter(word, tag, i + 2, last)) tag[i + 2] = Tag.VERB
      return
    }
  }
}

/** "If the law | passes, …", "as the war | continues and …": a clause that ends without a verb has it in its last plural noun. */
const verbBeforeComma = (word: Words, tag: Uint8Array, from: number, last: number): void => {
  for (let k = from + 1; k < last && k < from + 9; k++) {
    switch (tag[k]) {
      case Tag.DET: case Tag.ADJ: case Tag.NOUN: case Tag.PROPN: case Tag.NUM: break
      case Tag.PUNCT: case Tag.CCONJ: {
        if (k < from + 4 || tag[from + 1] !== Tag.DET || tag[k - 1] !== Tag.NOUN || tag[k - 2] !== Tag.NOUN || tag[k] === Tag.PUNCT && word[k]!.form === "-") return
        const { lower, lemmas } = word[k - 1]!
        const subject = word[k - 2]!
        if (lower.endsWith("s") && lower !== lemmas[Tag.VERB] && lower !== lemmas[Tag.NOUN] && subject.lower === subject.lemmas[tag[k - 2]!]!.toLowerCase()) tag[k - 1] = Tag.VERB
        return
      }
      default: return
    }
  }
}
