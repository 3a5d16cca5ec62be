import { Tag, tagNames } from "../document/token.ts"
import { gradable, irregularDegrees, irregularNouns, irregularVerbs } from "./irregular.ts"
import { infinitive } from "./stems.ts"
import type { Lexicon } from "./lexicon.ts"

/** What is known beyond rules: lemmas by tag and form, and which words are base forms of which tags. */
export interface Lemmas {
  /** By form. */
  readonly exceptions: ReadonlyMap<string, ReadonlyArray<readonly [tag: number, lemma: string]>>
  readonly isVerb: (lemma: string) => boolean
  readonly isNoun: (lemma: string) => boolean
  readonly isAdjective: (lemma: string) => boolean
}

/** `lines` of form, tag and lemma; the lexicon says which words are verbs, nouns and adjectives as they stand. */
export const lemmas = (lines: string, lexicon: Lexicon): Lemmas => {
  const exceptions = new Map<string, Array<readonly [number, string]>>()
  const bases = tagNames.map(() => new Set<string>())
  for (const line of lines === "" ? [] : lines.split("\n")) {
    const [form = "", tag = "", lemma = ""] = line.split("\t")
    const number = Tag[tag as keyof typeof Tag]
    if (form === "") bases[number]!.add(lemma)
    else if (exceptions.has(form)) exceptions.get(form)!.push([number, lemma])
    else exceptions.set(form, [[number, lemma]])
  }
  const has = (tag: Tag) => (lemma: string): boolean => bases[tag]!.has(lemma) || ((lexicon.get(lemma) ?? 0) & 1 << tag) !== 0 && !/(?:ed|ing|s)$/u.test(lemma)
  return { exceptions, isVerb: (lemma) => irregularVerbs.get(lemma) === lemma || has(Tag.VERB)(lemma), isNoun: has(Tag.NOUN), isAdjective: (lemma) => gradable.has(lemma) || has(Tag.ADJ)(lemma) }
}

/** The lemma of a form for each tag. */
export const lemmasOf = (known: Lemmas, form: string, lower: string): ReadonlyArray<string> => {
  const made = new Array<string>(tagNames.length).fill(lower)
  made[Tag.PROPN] = form
  if (!letter.test(lower) && !lower.startsWith("'")) return made
  made[Tag.VERB] = made[Tag.AUX] = verbLemma(known, lower)
  made[Tag.NOUN] = nounLemma(known, lower)
  made[Tag.ADJ] = made[Tag.ADV] = degreeLemma(known, lower)
  for (const [tag, lemma] of known.exceptions.get(lower) ?? none) if (tag !== Tag.PROPN) made[tag] = lemma
  return made
}

const letter = /^\p{L}/u
const none: ReadonlyArray<readonly [number, string]> = []

const vowel = /[aeiouy]/u

export const verbLemma = ({ isVerb }: Lemmas, lower: string): string => {
  const irregular = irregularVerbs.get(lower) ?? irregularWithPrefix(lower)
  if (irregular !== undefined) return irregular
  if (lower.endsWith("ies") && lower.length > 4) return `${lower.slice(0, -3)}y`
  if (lower.endsWith("ied") && lower.length > 4) return `${lower.slice(0, -3)}y`
  if (lower.endsWith("ing") && vowel.test(lower.slice(0, -3)) && lower.length > 4) return infinitive(lower.slice(0, -3), isVerb)
  if (lower.endsWith("eed")) return lower
  if (lower.endsWith("ed") && vowel.test(lower.slice(0, -2)) && lower.length > 3) return infinitive(lower.slice(0, -2), isVerb)
  if (lower.endsWith("s") && !/(?:ss|us|is|ias|vas)$/u.test(lower) && lower.length > 3) return withoutS(lower, isVerb)
  return lower
}

const prefixed = /^(?:re|un|over|under|out|mis|fore|co|pre)-?/u

/** "rebuilt" as "built", "overtook" as "took". */
const irregularWithPrefix = (lower: string): string | undefined => {
  const prefix = prefixed.exec(lower)?.[0]
  if (prefix === undefined || lower.length - prefix.length < 4) return undefined
  const rest = lower.slice(prefix.length)
  const lemma = irregularVerbs.get(rest)
  return lemma === undefined || lemma === rest ? undefined : prefix + lemma
}

const withoutS = (lower: string, isBase: (lemma: string) => boolean): string => {
  const bare = lower.slice(0, -1)
  if (!lower.endsWith("es")) return bare
  const short = lower.slice(0, -2)
  if (isBase(bare) && !isBase(short)) return bare
  if (/(?:ch|sh|ss|x|zz|o|[iprntlc]us|[ivl]as|tz|paz)$/u.test(short)) return short
  return bare
}

export const nounLemma = ({ isNoun }: Lemmas, lower: string): string => {
  const irregular = irregularNouns.get(lower)
  if (irregular !== undefined) return irregular
  if (lower.endsWith("men") && lower.length > 5 && !/(?:specimen|abdomen|regimen|acumen|omen|amen|yemen|semen|stamen)$/u.test(lower)) return `${lower.slice(0, -2)}an`
  if (!lower.endsWith("s") || lower.length < 3 || /(?:ss|us|is|'s)$/u.test(lower)) return lower
  if (lower.endsWith("ies") && lower.length > 4) return `${lower.slice(0, -3)}y`
  return withoutS(lower, isNoun)
}

const degreeLemma = ({ isAdjective }: Lemmas, lower: string): string => {
  const irregular = irregularDegrees.get(lower)
  if (irregular !== undefined) return irregular
  const ending = /(?:er|est)$/u.exec(lower)?.[0]
  if (ending === undefined || lower.length < 5) return lower
  const stem = lower.slice(0, -ending.length)
  const candidates = [stem, `${stem}e`, stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : "", stem.endsWith("i") ? `${stem.slice(0, -1)}y` : ""]
  return candidates.find((candidate) => candidate !== "" && isAdjective(candidate)) ?? lower
}
