import type { Claim } from "../../authority/gazetteer.ts"

/** A name being read: tokens, who the authority says claims its words, and what stood before it. */
export interface Draft {
  readonly first: number
  readonly last: number
  readonly claims: ReadonlyArray<Claim>
  readonly rule: string
  /** Tokens of the title before it. */
  readonly title?: { readonly first: number; readonly last: number }
  /** Tokens for the state or body the title is of. */
  readonly of?: { readonly first: number; readonly last: number }
  readonly ordinal?: number
}
