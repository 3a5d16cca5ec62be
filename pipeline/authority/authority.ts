import type { Claim, Gazetteer } from "./gazetteer.ts"
import type { Measures } from "./measures.ts"
import type { Ambiguous } from "./rows/alias.ts"
import type { Entity } from "./rows/entity.ts"
import type { NamedEvent, Series } from "./rows/event.ts"
import type { Fact, Office } from "./rows/fact.ts"
import type { Currency, GivenName, Head, Kinship, SurnameEnding, Title } from "./rows/word.ts"
import type { Units } from "./units.ts"

/** Somebody who held an office at a date. `certain` is false where the source leaves open whether the term had begun or ended. */
export interface Holder {
  readonly person: Entity
  readonly term: Fact
  readonly certain: boolean
}

/** A person with the family name and its skeleton (`spelling.ts`). */
export interface Sounding {
  readonly person: Entity
  readonly family: string
  readonly bones: string
}

/** What people have decided about the world, as one immutable value. Lookups that find nothing give undefined or an empty list. */
export interface Authority extends Gazetteer {
  /** All of them, by id: made as a whole when first asked for. Who knows the id asks `entity`. */
  readonly entities: ReadonlyMap<string, Entity>
  readonly entity: (id: string) => Entity | undefined
  /** Claims to any spelling of a form: `claims` of its folded key. */
  readonly byAlias: (form: string) => ReadonlyArray<Claim>
  /** What is decided about a form that several entities claim. */
  readonly ambiguous: (form: string) => Ambiguous | undefined
  /** The one entity a form means by itself: its only claimant of a strong kind, or the preferred of several; `date` (a day) settles dated aliases. */
  readonly meant: (form: string, date?: string) => Claim | undefined
  /** The place whose adjective or people's name a form is: "Kazakh" → kazakhstan, "Central Asians" → central-asia. */
  readonly demonym: (form: string) => Entity | undefined
  /** Every form of an entity, its name first. */
  readonly aliasesOf: (id: string) => ReadonlyArray<Claim>
  /** Claims whose folded key has so many words and begins or ends with one, in the order of entities. */
  readonly edged: (word: string, count: number) => ReadonlyArray<Claim>
  /** Persons whose family name sounds like one with this skeleton at its beginning (its first two signs). */
  readonly sounding: (skeleton: string) => ReadonlyArray<Sounding>
  /** Persons whose family name (or name used alone) a form is. */
  readonly byFamilyName: (form: string) => ReadonlyArray<Entity>
  readonly factsOf: (id: string) => ReadonlyArray<Fact>
  /** Facts in which an entity is the object or the state or body an office is of. */
  readonly factsAbout: (id: string) => ReadonlyArray<Fact>
  /** The country of an ISO 3166-1 alpha-3 code. */
  readonly country: (alpha3: string) => Entity | undefined
  /** The government that rules a country: kazakhstan → government-of-kazakhstan. */
  readonly governmentOf: (id: string) => Entity | undefined
  /** What office a title names: "Prime Minister", "premier" → prime-minister. Case does not matter. */
  readonly office: (title: string) => Office | undefined
  /** The folded keys of all titles and offices. */
  readonly titleKeys: () => ReadonlyArray<string>
  /**
   * Who held an office of a state or body on a day. `office` is an office's code, or "leader" (head of state or government, the more powerful first
   * where the authority says), "head-of-state", "head-of-government". Without a day: everybody who ever did, latest first.
   */
  readonly holders: (office: string, of: string, day?: string) => ReadonlyArray<Holder>
  /** Who are members of an organisation (on a day): countries and others by `member_of`. */
  readonly members: (id: string, day?: string) => ReadonlyArray<Entity>
  readonly series: (id: string) => Series | undefined
  readonly event: (id: string) => NamedEvent | undefined
  /** All named events, in the order of their lines. */
  readonly events: () => ReadonlyArray<NamedEvent>
  /** Sessions of a series in order of time; by ordinal, year (start of the date) or place, where given. */
  readonly eventsOf: (series: string, which?: { readonly ordinal?: number; readonly year?: string; readonly place?: string }) => ReadonlyArray<NamedEvent>
  readonly givenName: (name: string) => GivenName["gender"] | undefined
  /** The gendered ending a family name has, the longest that fits: "Mirziyoyeva" → -yeva, f. */
  readonly surnameEnding: (name: string) => SurnameEnding | undefined
  /** All words, or two words, that head names. */
  readonly headWords: () => ReadonlyArray<string>
  readonly head: (word: string) => ReadonlyArray<Head>
  readonly title: (word: string) => Title | undefined
  readonly kinship: (word: string) => Kinship | undefined
  readonly currencies: ReadonlyArray<Currency>
  /** Forms of units, of money too. */
  readonly units: Units
  /** What news measures again and again. */
  readonly measures: Measures
}
