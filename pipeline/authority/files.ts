import { Measure } from "./measures.ts"
import { Alias, Ambiguous } from "./rows/alias.ts"
import { Entity } from "./rows/entity.ts"
import { NamedEvent, Series } from "./rows/event.ts"
import { Fact, Office } from "./rows/fact.ts"
import { Currency, GivenName, Head, Kinship, SurnameEnding, Title } from "./rows/word.ts"
import { Unit } from "./units.ts"

/** What lies in data/authority: per kind of line a file ("offices.csv") or a folder of files ("entities/"), and what a line must be. */
export const kinds = {
  entities: { path: "entities/", row: Entity },
  aliases: { path: "aliases/", row: Alias },
  facts: { path: "facts/", row: Fact },
  events: { path: "events/", row: NamedEvent },
  series: { path: "series.csv", row: Series },
  ambiguous: { path: "ambiguous.csv", row: Ambiguous },
  offices: { path: "offices.csv", row: Office },
  titles: { path: "titles.csv", row: Title },
  heads: { path: "heads.csv", row: Head },
  kinship: { path: "kinship.csv", row: Kinship },
  givenNames: { path: "given_names.csv", row: GivenName },
  surnameEndings: { path: "surname_endings.csv", row: SurnameEnding },
  currencies: { path: "currencies.csv", row: Currency },
  units: { path: "units.csv", row: Unit },
  measures: { path: "measures.csv", row: Measure }
} as const
export type Kind = keyof typeof kinds

export const kindNames = Object.keys(kinds) as ReadonlyArray<Kind>

/** The kind of a file by its path below data/authority; undefined for any other file. */
export const kindOf = (path: string): Kind | undefined =>
  kindNames.find((kind) => kinds[kind].path.endsWith("/") ? path.startsWith(kinds[kind].path) && path.endsWith(".csv") : path === kinds[kind].path)

/** A decoded line and where it stands. */
export interface Lined<Row> {
  readonly row: Row
  readonly file: string
  readonly line: number
}

/** All lines of data/authority, decoded. */
export type Lines = { readonly [K in Kind]: ReadonlyArray<Lined<(typeof kinds)[K]["row"]["Type"]>> }
