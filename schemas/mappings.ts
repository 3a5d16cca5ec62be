/** How near two meanings are, in SKOS' words: `exact`; `close` (near enough for most uses); `broad` (theirs is wider); `narrow` (theirs is narrower); `none` (theirs has no such thing). */
export type Fit = "exact" | "close" | "broad" | "narrow" | "none"

/** What a code of ours is called in somebody else's vocabulary. */
export interface Mapping {
  /** The vocabulary, with the version that was looked at. */
  readonly scheme: string
  /** Its identifier there; absent where there is none. */
  readonly target?: string
  readonly fit: Fit
  readonly note?: string
}

/** Table and column of a code list, and what each of its codes is called elsewhere. */
export interface Mapped {
  readonly table: string
  readonly column: string
  readonly codes: Readonly<Record<string, ReadonlyArray<Mapping>>>
}

const wikidata = (target: string, fit: Fit, note?: string): Mapping => ({ scheme: "Wikidata", target, fit, ...(note === undefined ? {} : { note }) })
const schemaOrg = (target: string, fit: Fit, note?: string): Mapping => ({ scheme: "schema.org", target, fit, ...(note === undefined ? {} : { note }) })
const ftm = (target: string | undefined, fit: Fit, note?: string): Mapping =>
  ({ scheme: "FollowTheMoney", ...(target === undefined ? {} : { target }), fit, ...(note === undefined ? {} : { note }) })

/** Items of Wikidata, types of schema.org, schemata of FollowTheMoney. */
const entityTypes: Mapped["codes"] = {
  person: [wikidata("Q5", "exact"), schemaOrg("Person", "broad", "schema.org's takes fictional persons too"), ftm("Person", "exact")],
  place: [wikidata("Q2221906", "exact"), schemaOrg("Place", "broad", "schema.org's takes buildings too"), ftm("Territory", "narrow", "countries and their regions; a town is an address there")],
  organisation: [wikidata("Q43229", "exact"), schemaOrg("Organization", "exact"), ftm("Organization", "close", "companies and public bodies are kinds of it there")],
  group: [wikidata("Q16334295", "close"), schemaOrg("Thing", "broad", "there is no type for a people"), ftm(undefined, "none")],
  event: [wikidata("Q1190554", "close", "ours have names"), schemaOrg("Event", "close"), ftm("Event", "close")],
  work: [wikidata("Q386724", "exact"), schemaOrg("CreativeWork", "close", "laws and treaties are Legislation there, which is one"), ftm("Document", "narrow")],
  facility: [wikidata("Q13226383", "exact"), schemaOrg("Place", "broad"), ftm("RealEstate", "broad")],
  other: [wikidata("Q35120", "broad"), schemaOrg("Thing", "broad"), ftm("Thing", "broad")]
}

/** Wikidata's properties, read from subject to object. */
const properties: Mapped["codes"] = {
  position_held: [wikidata("P39", "exact")],
  member_of: [wikidata("P463", "exact", "of a party it is P102 there")],
  affiliated_with: [wikidata("P1416", "close", "where somebody studied is P69 there")],
  employed_by: [wikidata("P108", "exact")],
  child_of: [wikidata("P8810", "close", "where father or mother is known, P22 or P25 there")],
  spouse_of: [wikidata("P26", "exact")],
  sibling_of: [wikidata("P3373", "exact")],
  citizen_of: [wikidata("P27", "exact")],
  capital_of: [wikidata("P1376", "exact")],
  located_in: [wikidata("P276", "close", "of administrative divisions it is P131 there")],
  part_of: [wikidata("P361", "exact")],
  owned_by: [wikidata("P127", "exact")],
  founded_by: [wikidata("P112", "exact")],
  author_of: [wikidata("P800", "narrow", "P50, read from the work to its author, is the exact one")],
  other: [{ scheme: "Wikidata", fit: "none" }]
}

const plover = (target: string | undefined, fit: Fit, note?: string): ReadonlyArray<Mapping> =>
  [{ scheme: "PLOVER, draft 0.8 of 17 September 2021", ...(target === undefined ? {} : { target }), fit, ...(note === undefined ? {} : { note }) }]

/** PLOVER's event types; https://github.com/openeventdata/PLOVER/blob/master/CAMEO2PLOVER-2021.txt. */
const eventTypes: Mapped["codes"] = {
  meeting: plover("CONSULT", "exact"),
  visit: plover("CONSULT", "exact", "its mode is visit"),
  speech: plover(undefined, "none"),
  publication: plover(undefined, "none"),
  election: plover(undefined, "none"),
  appointment: plover(undefined, "none"),
  resignation: plover(undefined, "none"),
  agreement: plover("AGREE", "broad", "a formal agreement that is signed is SUPPORT there, a truce RETREAT"),
  sanction: plover("SANCTION", "broad", "an embargo that is imposed is COERCE there"),
  trade: plover("COOPERATE", "broad", "economic cooperation between states; a takeover of a company is none"),
  protest: plover("PROTEST", "exact"),
  attack: plover("ASSAULT", "exact"),
  invasion: plover("ASSAULT", "broad", "territory that is occupied is COERCE there"),
  war: plover("ASSAULT", "broad", "single acts of force are coded there, not a war as a whole"),
  disaster: plover(undefined, "none"),
  crime: plover(undefined, "none", "abductions and killings alone are ASSAULT there"),
  trial: plover("ACCUSE", "broad", "a charge or an arrest is COERCE there, an acquittal has no code"),
  other: plover(undefined, "none")
}

/** Every code list that has been held against somebody else's. */
export const mappings: ReadonlyArray<Mapped> = [
  { table: "entities", column: "type", codes: entityTypes },
  { table: "relations", column: "property", codes: properties },
  { table: "events", column: "type", codes: eventTypes }
]
