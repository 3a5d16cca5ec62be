import type { CodePoints, Row, Tables } from "../gold.ts"
import { add, type Tally, zero } from "../tally.ts"
import { bare, type GoldName } from "./names.ts"
import { offsetsOf } from "./offsets.ts"

/** What is asked of the authority: whose name a title of an encyclopedia is, and which of them are states. */
export interface Known {
  readonly claimants: (form: string) => ReadonlyArray<string>
  readonly isCountry: (id: string) => boolean
}

/** A name of the gold that says which article of Wikipedia is about it, and which other names mean the same. */
export interface TitledName extends GoldName {
  readonly wikipedia?: string | null
  readonly group?: number
}

/** Tallies by what was asked: countries, short names, and each method. */
export type IdentityScore = Readonly<Record<string, Tally>>

/** "Victoria_(Australia)" names Victoria. */
const nameOf = (title: string): string => title.replaceAll("_", " ").replace(/ \([^()]*\)$/u, "")

const keyOf = ([start, end]: CodePoints): string => `${start} ${end}`

type Sums = Record<string, Tally>

const count = (sums: Sums, what: string, tally: Tally): void => void (sums[what] = add(sums[what] ?? zero, tally))

const named = new Set(["name", "short_name", "abbreviation", "demonym", "metonym"])

/** Whom the gold's title names in the authority; nobody where it is in none. */
const meantBy = ({ wikipedia }: TitledName, { claimants }: Known): ReadonlyArray<string> => wikipedia === undefined || wikipedia === null ? [] : claimants(nameOf(wikipedia))

const isRight = (row: Row, meant: ReadonlyArray<string>): boolean =>
  row["method"] === "provisional" || String(row["entity_id"]).startsWith("en_") ? meant.length === 0 : meant.includes(String(row["literal_entity_id"] ?? row["entity_id"])) || meant.includes(String(row["entity_id"]))

/**
 * Who is meant by the names of one text, where they have the same span as the gold's: countries (wanted: every gold name of one; found: every one we say),
 * names that we resolved through another mention (right: the gold has both in one group), and by method whether the entity is the one of the gold's title
 * (of a provisional one: whether the authority knows nobody of that title).
 */
export const scoreIdentities = (text: string, gold: ReadonlyArray<TitledName>, { mentions = [] }: Tables, known: Known): IdentityScore => {
  const characters = Array.from(text), sums: Sums = {}
  const bySpan = new Map(gold.filter(({ doubtful }) => doubtful !== true).flatMap((name) => [[name.start, name.end] as const, ...name.accept ?? []].map((span) => [keyOf(bare(characters, span)), name] as const)))
  const at = new Map(mentions.map((row) => [row["mention_id"], bySpan.get(keyOf(bare(characters, offsetsOf(row))))]))
  const met = new Set<TitledName>()
  for (const row of mentions) {
    const name = at.get(row["mention_id"]), link = at.get(row["linked_mention_id"])
    if (name?.group !== undefined && link?.group !== undefined && link !== name) count(sums, `link of a ${String(row["kind"])}`, { right: name.group === link.group ? 1 : 0, found: 1, wanted: 1 })
    if (name?.wikipedia === undefined || name.wikipedia === null || row["entity_id"] === undefined || !named.has(String(row["kind"]))) continue
    const meant = meantBy(name, known), right = isRight(row, meant) ? 1 : 0
    count(sums, `method ${String(row["method"])}`, { right, found: 1, wanted: 1 })
    const isCountry = known.isCountry(String(row["literal_entity_id"] ?? row["entity_id"]))
    if (isCountry && name.nested !== true) count(sums, "countries", { right: 0, found: 1, wanted: 0 })
    if (right === 1 && name.nested !== true && meant.some(known.isCountry) && isCountry && !met.has(name)) {
      met.add(name)
      count(sums, "countries", { right: 1, found: 0, wanted: 0 })
    }
  }
  for (const name of gold) if (name.nested !== true && name.doubtful !== true && meantBy(name, known).some(known.isCountry)) count(sums, "countries", { right: 0, found: 0, wanted: 1 })
  return sums
}
