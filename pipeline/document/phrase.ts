import type { Parsed } from "./document.ts"
import type { Span } from "./span.ts"

/**
 * Phrases speak of tokens: `start` and `end` are token indices, half-open. `head` is the token everything else depends on. Every phrase has all its keys, in one order, `undefined` where there is nothing: they
 * are made by the ten thousand, and never published.
 */
export interface Phrase {
  readonly start: number
  readonly end: number
  readonly head: number
}

/**
 * A noun phrase. `start..end` is the base phrase ("the number", "Kazakh President Kassym-Jomart Tokayev", "60%"), without what follows its head;
 * a possessor is a phrase of its own before it ("Uzbekistan" 's "President Shavkat Mirziyoyev"; "his" "father"); the head of a name is its last word. `reach` is the end of its whole: of- and in-chains, and bracketed or appositive additions ("the number of job seekers from Tajikistan").
 * Pronouns and names are noun phrases too. Base phrases never overlap.
 */
export interface NounPhrase extends Phrase {
  readonly reach: number
  /** The possessor's noun phrase: "Russia" in "Russia's influence", by index. */
  readonly possessor: number | undefined
  /** Phrases attached to this one, in order: "of job seekers", "from Tajikistan". Of "Baghdad, Iraq" the preposition is the comma. */
  readonly attached: ReadonlyArray<{ readonly preposition: number; readonly phrase: number }>
  /** The next phrase of the same coordination: "Tajikistan" → "Uzbekistan". */
  readonly next: number | undefined
  /** An apposition by index: "Tokayev" for "the Kazakh president, Tokayev"; the other way round too. */
  readonly apposition: number | undefined
}

export type Modality = "asserted" | "possible" | "planned" | "forecast" | "target" | "hypothetical" | "alleged"
export type Polarity = "affirmed" | "denied"

/** A verb with its auxiliaries, particles, negation and adverbs between: "has not fallen", "was said to have", "to see". */
export interface VerbGroup extends Phrase {
  readonly tense: "past" | "present" | "future" | "infinitive" | "participle" | "gerund"
  readonly passive: boolean
  readonly negated: boolean
  /** "is", "has been" with a predicate: its head is the auxiliary itself. */
  readonly copula: boolean
  /** The lemma of a modal auxiliary: "may", "would". */
  readonly modal: string | undefined
}

/** A clause: one verb group and what belongs to it. Clauses nest; `parent` is the one it hangs on. */
export interface Clause {
  /** Token indices, half-open, with its subordinate clauses. */
  readonly start: number
  readonly end: number
  /** Indices into `verbGroups` and `nounPhrases`. */
  readonly verb: number
  readonly subject: number | undefined
  /** The object; of a copula, its predicate noun phrase ("Tokayev is *the president*"). */
  readonly object: number | undefined
  /** Of a relative clause: the noun phrase it speaks of, its subject or not ("the words he used"). */
  readonly antecedent: number | undefined
  /** The predicate adjective's token: "was *ready*". */
  readonly predicate: number | undefined
  /** Phrases that belong to the verb, in order: "met *in Astana* *last week*". Without a preposition: times ("last week"). */
  readonly adjuncts: ReadonlyArray<{ readonly preposition: number | undefined; readonly phrase: number }>
  readonly parent: number | undefined
  readonly kind: "main" | "complement" | "relative" | "adverbial" | "infinitive" | "participle" | "coordinate"
  /** The token that opens it: "that", "who", "since", "if", "to". */
  readonly opener: number | undefined
  readonly modality: Modality
  readonly polarity: Polarity
}

/** All phrases of a document. `at` arrays have one entry a token: the index of the innermost phrase it is in, or -1. */
export interface Phrases {
  readonly nounPhrases: ReadonlyArray<NounPhrase>
  readonly verbGroups: ReadonlyArray<VerbGroup>
  readonly clauses: ReadonlyArray<Clause>
  readonly nounPhraseAt: Int32Array
  readonly verbGroupAt: Int32Array
  readonly clauseAt: Int32Array
}

type Read = Parsed & Phrases

/** The first token of a phrase's whole, with its possessors: "his father's" of "his father's aide". */
export const wholeStart = ({ nounPhrases }: Phrases, phrase: number): number => {
  let first = nounPhrases[phrase]!
  while (first.possessor !== undefined) first = nounPhrases[first.possessor]!
  return first.start
}

/** The characters of a base phrase: "the number". */
export const nounPhraseSpan = ({ tokens, nounPhrases }: Read, phrase: number): Span => {
  const { start, end } = nounPhrases[phrase]!
  return { start: tokens.start[start]!, end: tokens.end[end - 1]! }
}

/** The characters of the whole: possessors, base phrase and what is attached, "Tokayev's op-ed in the newspaper Pravda". */
export const wholeSpan = (document: Read, phrase: number): Span =>
  ({ start: document.tokens.start[wholeStart(document, phrase)]!, end: document.tokens.end[document.nounPhrases[phrase]!.reach - 1]! })

/** The words of a base phrase. */
export const nounPhraseText = (document: Read, phrase: number): string => {
  const { start, end } = nounPhraseSpan(document, phrase)
  return document.text.slice(start, end)
}

/** The lemma of a phrase's head. */
export const headLemma = ({ tokens }: Parsed, { head }: Phrase): string => tokens.word[head]!.lemmas[tokens.tag[head]!]!

/** The innermost clause a token stands in, if any. */
export const clauseOf = ({ clauses, clauseAt }: Phrases, token: number): Clause | undefined => clauses[clauseAt[token] ?? -1]

/** The noun phrase a token stands in, if any. */
export const nounPhraseOf = ({ nounPhrases, nounPhraseAt }: Phrases, token: number): NounPhrase | undefined => nounPhrases[nounPhraseAt[token] ?? -1]

/** The verb group of a clause. */
export const verbOf = ({ verbGroups }: Phrases, { verb }: Clause): VerbGroup => verbGroups[verb]!

/** The subject, by index, of the clause whose verb group a token stands in. */
export const subjectOf = (document: Phrases, verbToken: number): number | undefined => {
  const group = document.verbGroupAt[verbToken] ?? -1
  const clause = document.clauses[document.clauseAt[verbToken] ?? -1]
  return clause?.verb === group ? clause.subject : undefined
}

/** A phrase with those coordinated after it, in order: "Tajikistan", "Uzbekistan". */
export const coordinated = ({ nounPhrases }: Phrases, phrase: number): ReadonlyArray<number> => {
  const list: Array<number> = []
  for (let at: number | undefined = phrase; at !== undefined; at = nounPhrases[at]!.next) list.push(at)
  return list
}

/** The phrase that explains a phrase, by index. */
export const appositionOf = ({ nounPhrases }: Phrases, phrase: number): number | undefined => nounPhrases[phrase]!.apposition

/** Is clause `clause` clause `ancestor`, or below it? By index. */
export const isUnder = ({ clauses }: Phrases, clause: number, ancestor: number): boolean => {
  let at: number | undefined = clause
  for (let steps = 0; at !== undefined && steps < 64; steps++) {
    if (at === ancestor) return true
    at = clauses[at]!.parent
  }
  return false
}
