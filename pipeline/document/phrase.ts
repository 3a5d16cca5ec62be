/** Phrases speak of tokens: `start` and `end` are token indices, half-open. `head` is the token everything else depends on. */
export interface Phrase {
  readonly start: number
  readonly end: number
  readonly head: number
}

/**
 * A noun phrase. `start..end` is the base phrase ("the number", "Kazakh President Kassym-Jomart Tokayev", "60%"), without what follows its head;
 * `reach` is the end of its whole: of- and in-chains, and bracketed or appositive additions ("the number of job seekers from Tajikistan").
 * Pronouns and names are noun phrases too. Base phrases never overlap.
 */
export interface NounPhrase extends Phrase {
  readonly reach: number
  /** The possessor's noun phrase: "Russia" in "Russia's influence", by index. */
  readonly possessor?: number
  /** Phrases attached to this one, in order: "of job seekers", "from Tajikistan". */
  readonly attached: ReadonlyArray<{ readonly preposition: number; readonly phrase: number }>
  /** The next phrase of the same coordination: "Tajikistan" → "Uzbekistan". */
  readonly next?: number
  /** An apposition by index: "Tokayev" for "the Kazakh president, Tokayev"; the other way round too. */
  readonly apposition?: number
}

export type Modality = "asserted" | "possible" | "planned" | "forecast" | "target" | "hypothetical" | "alleged"
export type Polarity = "affirmed" | "denied"

/** A verb with its auxiliaries, particles, negation and adverbs between: "has not fallen", "was said to have", "to see". */
export interface VerbGroup extends Phrase {
  readonly tense: "past" | "present" | "future" | "infinitive" | "participle" | "gerund"
  readonly passive: boolean
  readonly negated: boolean
  /** The lemma of a modal auxiliary: "may", "would". */
  readonly modal?: string
}

/** A clause: one verb group and what belongs to it. Clauses nest; `parent` is the one it hangs on. */
export interface Clause {
  /** Token indices, half-open, with its subordinate clauses. */
  readonly start: number
  readonly end: number
  /** Indices into `verbGroups` and `nounPhrases`. */
  readonly verb: number
  readonly subject?: number
  readonly object?: number
  readonly parent?: number
  readonly kind: "main" | "complement" | "relative" | "adverbial" | "infinitive" | "participle" | "coordinate"
  /** The token that opens it: "that", "who", "since", "if", "to". */
  readonly opener?: number
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
