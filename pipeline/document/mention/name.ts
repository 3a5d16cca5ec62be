import type { RowOf } from "../../../schemas/tables.ts"
import type { Span } from "../span.ts"

export type MentionKind = RowOf<"mentions">["kind"]
export type Method = NonNullable<RowOf<"mentions">["method"]>
export type EntityType = RowOf<"entities">["type"]

/** Words that name or refer to somebody or something, as the text has them: who is meant is for `normalise` to say. */
export interface NameMention extends Span {
  readonly _tag: "name"
  readonly kind: MentionKind
  /** What it seems to be, by its words and their neighbours. */
  readonly type: EntityType
  readonly rule: string
  /** Token indices, half-open. */
  readonly first: number
  readonly last: number
  /** Authority ids whose names or aliases these words are exactly, best first. */
  readonly candidates: ReadonlyArray<string>
  /** The words before the name that say what the person is: "President", "Mr". */
  readonly title?: Span
  /** The gender that title, kinship word or given name tells. */
  readonly gender?: "m" | "f"
  /** Whether it is one or several: of pronouns, nominals and peoples. */
  readonly number?: "singular" | "plural"
  /** The office's code, of an office ("the Kazakh president") or a name's title ("Kazakh President Tokayev"). */
  readonly office?: string
  /** The words for the state or body the office is of: "Kazakh". */
  readonly of?: Span
  /** Of an abbreviation in brackets: the words it stands for, "Eurasian Economic Union" of "EEU". */
  readonly expands?: Span
  /** Whose kin an apposition makes it: "the daughter of Uzbekistan's President Shavkat Mirziyoyev". */
  readonly kin?: Kin
  /** Of a nominal: its head noun's lemma, "region". */
  readonly noun?: string
  /** Of a demonym or adjective: whether a title, a name or another noun follows, and how it counts an event: 6 of "6th Central Asian Summit". */
  readonly ordinal?: number
  /** What the name is said to be right behind it or before it, as a head noun's lemma: "newspaper" of "the newspaper Pravda". */
  readonly description?: string
}

export interface Kin {
  readonly property: "child_of" | "parent_of" | "spouse_of" | "sibling_of" | "kin_of"
  readonly word: Span
  /** The name of the other. */
  readonly of: Span
  readonly gender?: "m" | "f"
}
