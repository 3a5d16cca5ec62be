import type { Tokens } from "../document/token.ts"
import type { Alias, AliasKind } from "./rows/alias.ts"
import type { Entity } from "./rows/entity.ts"

/** An entity's claim to a form of words. */
export interface Claim {
  readonly entity: Entity
  /** The form as the authority writes it. */
  readonly alias: string
  readonly kind: AliasKind
  readonly from?: string
  readonly to?: string
  readonly when?: Exclude<Alias["when"], undefined>
  readonly literal_entity_id?: string
}

/** Where the gazetteer found a form: tokens `first` to before `last`, and who claims it (those whose capitals fit). */
export interface Hit {
  readonly first: number
  readonly last: number
  readonly claims: ReadonlyArray<Claim>
}

export interface Gazetteer {
  /** Claims to a folded key (`foldedKey`), strongest prior first. */
  readonly claims: (key: string) => ReadonlyArray<Claim>
  /** All longest hits of tokens `first` to before `last`, left to right, without overlap. */
  readonly scan: (tokens: Tokens, first?: number, last?: number) => ReadonlyArray<Hit>
  /** The longest hit that begins at a token. */
  readonly longestAt: (tokens: Tokens, token: number) => Hit | undefined
}
