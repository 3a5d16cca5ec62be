import type { Authority } from "../authority/authority.ts"
import type { Match } from "../document/decision.ts"
import type { Document } from "../document/document.ts"
import type { Mentions } from "../document/mention.ts"
import type { Located, Placed, Resolved } from "../document/resolved.ts"
import type { Span } from "../document/span.ts"
import type { Ledger } from "./ledger.ts"

/** Who is meant where: every mention of the document, resolved as far as it can be. */
export type Identities = Located<Resolved>

/** When is meant where: every date of the document. */
export type Calendar = Located<Placed>

/** The innermost quotation that a span stands in, by its id. */
export type Voices = (span: Span) => string | undefined

/** When the document was published, as far as is known: what relative dates are counted from. */
export interface Published {
  readonly edtf: string
  readonly basis: "stated" | "inferred"
}

/** What a normaliser of claims stands on; each stage adds what later ones need. */
export interface Context {
  readonly document: Document
  readonly authority: Authority
  readonly mentions: Mentions
  readonly ledger: Ledger
  /** What people have decided about names. */
  readonly matches?: ReadonlyArray<Match>
}
export interface WithNames extends Context {
  readonly identities: Identities
}
export interface WithDates extends WithNames {
  readonly published?: Published
  readonly calendar: Calendar
}
export interface WithVoices extends WithDates {
  readonly voices: Voices
}
