import type { Parsed } from "../document/document.ts"
import { Shape, Tag } from "../document/token.ts"
import { clearPast, infinitiveVerbs, participleOnly, speechVerbs } from "./lexicon.ts"

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
  const names = new Set<unknown>()
  let sentence = 0
  for (let i = 0; i < length; i++) {
    while (sentence < sentences.length && sentences[sentence]!.first < i) sentence++
    if (tag[i] === Tag.PROPN && (sentence >= sentences.length || sentences[sentence]!.first !== i)) names.add(word[i])
  }
  for (const { first } of sentences) {
    switch (tag[first]) {
      case Tag.NOUN: case Tag.ADJ: case Tag.ADV: case Tag.VERB: case Tag.X: if (names.has(word[first])) tag[first] = Tag.PROPN; break
      default:
    }
  }
}

const reflexives = new Set("himself herself itself themselves myself ourselves".split(" "))
const beForms = new Set("is are was were am be been".split(" "))

const days = new Set("today tomorrow yesterday tonight".split(" "))
const adverbial = new Set("further first last likely long late early".split(" "))

const isLowerAt = (word: Parsed["tokens"]["word"], i: number): boolean => word[i]!.shape === Shape.lower || word[i]!.shape === Shape.none

const isModal = (lemma: string): boolean => lemma !== "be" && lemma !== "have" && lemma !== "do"

const determiners = new Set("this the a an its their his our my your these those".split(" "))

/** Only what may need it is looked at: integers are compared before a word is touched. */
const mendToken = ({ tokens }: Parsed, tag: Uint8Array, i: number, first: number, last: number): void => {
  const { word, start, end } = tokens
  switch (tag[i]) {
    case Tag.VERB: {
      const before = i > first ? tag[i - 1]! : Tag.X
      const size = end[i]! - start[i]!
      if (i > first && word[i]!.shape === Shape.capitalised && before !== Tag.PUNCT && isLowerAt(word, i - 1) && (i + 1 === last || isLowerAt(word, i + 1))) tag[i] = Tag.PROPN
      else if (size > 4 && size < 10 && days.has(word[i]!.lower)) tag[i] = Tag.NOUN
      else if (before === Tag.ADP && word[i - 1]!.lower === "to" && word[i]!.lower === word[i]!.lemmas[Tag.VERB]) tag[i - 1] = Tag.PART
      else if (before === Tag.ADP && isNounHere(word, tag, i, last)) tag[i] = Tag.NOUN
      else if ((before === Tag.DET || before === Tag.PRON) && i + 1 < last && (tag[i + 1] === Tag.VERB || tag[i + 1] === Tag.AUX) && determiners.has(word[i - 1]!.lower) && word[i]!.lower === word[i]!.lemmas[Tag.VERB]) tag[i] = Tag.NOUN
      else if (i + 1 < last && end[i]! - start[i]! === 9 && word[i]!.lower === "according" && word[i + 1]!.lower === "to") tag[i] = Tag.ADP
      if (size > 6) return
      const { lower, lemmas } = word[i]!
      if (end[i]! - start[i]! < 5 && beForms.has(lower)) tag[i] = Tag.AUX
      else if (lemmas[Tag.VERB] === "have" && participleFollows(word, tag, i, last) || lemmas[Tag.VERB] === "do" && lower !== "doing" && lower !== "done" && i + 1 < last && word[i + 1]!.lower === "not") tag[i] = Tag.AUX
      return
    }
    case Tag.ADV:
      if (i + 1 < last && tag[i + 1] === Tag.NUM && word[i]!.lower === "by") tag[i] = Tag.ADP
      else if (i > first && tag[i - 1] === Tag.AUX && i + 1 < last && (tag[i + 1] === Tag.NUM || tag[i + 1] === Tag.DET || tag[i + 1] === Tag.NOUN || tag[i + 1] === Tag.PROPN) && isModal(word[i - 1]!.lemmas[Tag.AUX]!) && word[i]!.lower === word[i]!.lemmas[Tag.VERB] && (!word[i]!.lower.endsWith("ly") || word[i]!.lower.endsWith("ply"))) tag[i] = Tag.VERB
      return
    case Tag.NOUN: case Tag.ADJ: {
      const before = i > first ? tag[i - 1]! : Tag.X
      if (before === Tag.AUX || before === Tag.PART || before === Tag.ADV || before === Tag.ADJ || before === Tag.ADP || i + 1 < last && (tag[i + 1] === Tag.SCONJ || tag[i + 1] === Tag.PART) || i + 1 === last || tag[i + 1] === Tag.PUNCT) {
        if (i > first && isVerbHere(tokens, tag, i, first, last)) {
          tag[i] = Tag.VERB
          return
        }
      }
      if ((before === Tag.NOUN || before === Tag.PROPN || before === Tag.PRON) && tag[i] === Tag.NOUN && i + 1 < last && tag[i + 1] !== Tag.NOUN && tag[i + 1] !== Tag.PROPN && clearPast.has(word[i]!.lower)) {
        tag[i] = Tag.VERB
        return
      }
      const length = end[i]! - start[i]!
      if (length < 8 && i + 1 < last && tag[i + 1] === Tag.VERB && tag[i] === Tag.ADJ && before === Tag.AUX && adverbial.has(word[i]!.lower)) {
        tag[i] = Tag.ADV
        return
      }
      if (length === 1 && word[i]!.form === "%") tag[i] = Tag.SYM
      if (tag[i] === Tag.NOUN && length > 5 && length < 11 && reflexives.has(word[i]!.lower)) tag[i] = Tag.PRON
      return
    }
    case Tag.SCONJ: return verbBeforeComma(word, tag, i, last)
    case Tag.PART: {
      const next = i + 1 < last ? tag[i + 1]! : Tag.PUNCT
      if ((next === Tag.NUM || next === Tag.DET || next === Tag.PROPN) && word[i]!.lower === "to") tag[i] = Tag.ADP
      return
    }
    default:
  }
}

type Words = Parsed["tokens"]["word"]

/** "has fallen", "have already been": a participle within a few adverbs. */
const participleFollows = (word: Words, tag: Uint8Array, i: number, last: number): boolean => {
  for (let k = i + 1; k < last && k < i + 5; k++) {
    const { lower, lemmas } = word[k]!
    if (lower === "been") return true
    if (tag[k] === Tag.VERB) return lower !== lemmas[Tag.VERB] && !lower.endsWith("ing") && !lower.endsWith("s") || participleOnly.has(lower)
    if (tag[k] !== Tag.ADV && lower !== "not" && lower !== "n't" && lower !== "likely" && lower !== "more" && lower !== "less" && lower !== "than") return false
  }
  return false
}

/** A noun or adjective by its tag that stands where only a verb can: after "to" and modals, after "has", between "is" and an object. */
const isVerbHere = ({ word, start, end }: Parsed["tokens"], tag: Uint8Array, i: number, first: number, last: number): boolean => {
  let k = i - 1
  while (k > first && (tag[k] === Tag.ADV || tag[k] === Tag.ADJ && (end[k]! - start[k]! === 6 && word[k]!.lower === "likely" || end[k]! - start[k]! === 7 && word[k]!.lower === "further"))) k--
  const ends = i + 1 >= last || tag[i + 1] === Tag.PUNCT
  if (tag[k] === Tag.ADP) return k === i - 1 && k > first && infinitiveAfter(word, tag, i, last)
  if (!ends && tag[i + 1] === Tag.PART && k === i - 1 && (tag[k] === Tag.PROPN || tag[k] === Tag.NOUN || tag[k] === Tag.PRON && !determiners.has(word[k]!.lower))) return tag[i] === Tag.NOUN && intends(word, tag, i, first)
  if (!ends && tag[i + 1] === Tag.SCONJ) return tag[i] === Tag.NOUN && reports(word, tag, i, first)
  if (tag[k] !== Tag.AUX && tag[k] !== Tag.PART) return ends && tag[i] === Tag.NOUN && attributes(word, tag, i, first, last)
  const { lower, lemmas } = word[i]!
  const next = ends ? Tag.PUNCT : tag[i + 1]!
  const opensPhrase = next === Tag.DET || next === Tag.PRON || next === Tag.PROPN
  const before = word[k]!
  if (tag[k] === Tag.AUX) {
    const auxiliary = before.lemmas[Tag.AUX]!
    if (auxiliary === "be") return lower.endsWith("ing") && lower !== lemmas[Tag.VERB] && opensPhrase && tag[i] === Tag.ADJ
    if (auxiliary === "have") return lower.endsWith("ed") && lower !== lemmas[Tag.VERB] && next !== Tag.NOUN
    return lower === lemmas[Tag.VERB] && (auxiliary === "do" ? k === i - 1 && before.lower === "not" : k === i - 1 && (tag[i] === Tag.NOUN || next !== Tag.NOUN && next !== Tag.PUNCT))
  }
  return before.lower === "to" && k === i - 1 && tag[i] === Tag.NOUN && lower === lemmas[Tag.VERB] && next !== Tag.NOUN
}

/** "in aid", "for help": no bare verb follows a preposition. */
const isNounHere = (word: Words, tag: Uint8Array, i: number, last: number): boolean => {
  const { lower, lemmas } = word[i]!
  const before = word[i - 1]!.lower
  if (lower !== lemmas[Tag.VERB] || before === "to" || before === "than" || before === "as" || before === "like" || before === "up" || before === "out") return false
  const next = i + 1 < last ? tag[i + 1] : Tag.PUNCT
  return next === Tag.PUNCT || next === Tag.ADP || next === Tag.CCONJ || next === Tag.AUX
}

/** "plans to | open 20 stores", whatever the tag of "to". */
const infinitiveAfter = (word: Words, tag: Uint8Array, i: number, last: number): boolean => {
  if (word[i - 1]!.lower !== "to" || word[i]!.lower !== word[i]!.lemmas[Tag.VERB] || i + 1 >= last) return false
  const governor = word[i - 2]!.lemmas[tag[i - 2]!]!
  if (tag[i - 2] !== Tag.VERB && tag[i - 2] !== Tag.ADJ || !infinitiveVerbs.has(governor)) return false
  const next = tag[i + 1]
  if (!(tag[i] === Tag.ADJ && next !== Tag.NOUN || next === Tag.NUM || next === Tag.DET || next === Tag.PRON || next === Tag.PROPN)) return false
  tag[i - 1] = Tag.PART
  return true
}

/** "Mohamed | wishes to go", "The company | plans to open": a verb, behind a name or as the first of its sentence. */
const intends = (word: Words, tag: Uint8Array, i: number, first: number): boolean => {
  const { lower, lemmas } = word[i]!
  if (!lower.endsWith("s") || word[i + 1]!.lower !== "to" || !infinitiveVerbs.has(lemmas[Tag.VERB]!)) return false
  return tag[i - 1] === Tag.PROPN || tag[i - 1] === Tag.PRON || noVerbBefore(tag, i, first)
}

const noVerbBefore = (tag: Uint8Array, i: number, first: number): boolean => {
  for (let k = i - 1; k >= first && k > i - 12; k--) if (tag[k] === Tag.VERB || tag[k] === Tag.AUX) return false
  return true
}

/** "The bank | forecast that": the first verb of its sentence, with what it reports. */
const reports = (word: Words, tag: Uint8Array, i: number, first: number): boolean => {
  const { lower, lemmas } = word[i]!
  if (word[i + 1]!.lower !== "that" || !speechVerbs.has(lemmas[Tag.VERB]!) && lemmas[Tag.VERB] !== "forecast" || tag[i - 1] !== Tag.NOUN && tag[i - 1] !== Tag.PROPN || lower !== lemmas[Tag.VERB] && !lower.endsWith("s")) return false
  return noVerbBefore(tag, i, first)
}

/** ",” his article states.": the verb of saying behind what was said. */
const attributes = (word: Words, tag: Uint8Array, i: number, first: number, last: number): boolean => {
  const { lower, lemmas } = word[i]!
  if (lower.charCodeAt(lower.length - 1) !== 115 || lower === lemmas[Tag.NOUN] || i + 1 < last && tag[i + 1] !== Tag.PUNCT || !speechVerbs.has(lemmas[Tag.VERB]!)) return false
  for (let k = i - 1; k > first && k > i - 7; k--) {
    if (tag[k] === Tag.PUNCT) return word[k]!.form === "”" || word[k]!.form === "\"" || word[k]!.form === "’"
    if (tag[k] !== Tag.NOUN && tag[k] !== Tag.PROPN && tag[k] !== Tag.DET && tag[k] !== Tag.PRON && tag[k] !== Tag.ADJ) return false
  }
  return false
}

/** In a sentence without a verb, a noun that looks like one and stands between a subject and an object: "Kazakhstan insists on …", "They no longer consider themselves …". */
const missingVerb = ({ tokens: { word } }: Parsed, tag: Uint8Array, first: number, last: number): void => {
  if (!/^[.!?”"]$/.test(word[last - 1]!.form)) return
  for (let i = first + 1; i + 1 < last; i++) {
    if (tag[i] !== Tag.NOUN) continue
    const { lower, lemmas } = word[i]!
    const before = tag[i - 1], next = tag[i + 1]
    const third = lower.endsWith("s") && lower !== lemmas[Tag.VERB] && (before === Tag.PROPN || before === Tag.PRON || before === Tag.NOUN || before === Tag.ADV)
    const base = lower === lemmas[Tag.VERB] && (before === Tag.PRON && word[i - 1]!.lower !== "his" && word[i - 1]!.lower !== "her" && word[i - 1]!.lower !== "its" && word[i - 1]!.lower !== "their" || before === Tag.ADV)
    const past = lower.endsWith("ed") && lower !== lemmas[Tag.VERB]
    if ((third || base || past) && (next === Tag.ADP || next === Tag.DET || next === Tag.PRON || next === Tag.SCONJ || base && next === Tag.NOUN || third && next === Tag.PROPN)) {
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
