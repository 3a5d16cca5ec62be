import type { CodePoints, Row, Tables } from "../gold.ts"
import { zero, type Tally } from "../tally.ts"
import { offsetsOf } from "./offsets.ts"
import { pairs } from "./pairs.ts"

/** A name of the shared gold. */
export interface GoldName {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly accept?: ReadonlyArray<CodePoints>
  readonly nested?: boolean
  readonly doubtful?: boolean
}

/** Same span and type; an accepted span and the type; an accepted span. */
export interface NameScore {
  readonly strict: Tally
  readonly lenient: Tally
  readonly untyped: Tally
}

export const noNames: NameScore = { strict: zero, lenient: zero, untyped: zero }

/** Names, not descriptions: kinds of mentions that are held against the gold's names. */
const named = new Set(["name", "short_name", "abbreviation", "metonym"])

/** Our types, as the gold's words have them. */
const types: Readonly<Record<string, ReadonlyArray<string>>> = {
  person: ["person"], place: ["place"], organisation: ["organization"], group: ["organization", "person"], event: ["event"], work: ["abstract", "object"],
  facility: ["place", "object"], other: ["abstract", "object", "substance", "animal"]
}

type Found = { readonly span: CodePoints; readonly types: ReadonlyArray<string> }

/** Names of one text; nested and doubtful gold, and what is found for it, count neither way. */
export const scoreNames = (text: string, gold: ReadonlyArray<GoldName>, tables: Tables, only?: ReadonlySet<string>): NameScore => {
  const characters = Array.from(text)
  const wanted = gold.map((name) => ({
    ...name, span: bare(characters, [name.start, name.end]), spans: (name.accept ?? [[name.start, name.end] as const]).map((span) => bare(characters, span))
  }))
  const found = namesFound(characters, tables, only)
  const tally = (fit: (a: (typeof wanted)[number], b: Found) => boolean): Tally => {
    const matched = pairs(wanted, found, (a, b) => fit(a, b) ? (isNeutral(a) ? 1 : 2) : 0)
    const right = matched.filter(([i]) => !isNeutral(wanted[i]!)).length
    return { right, found: found.length - (matched.length - right), wanted: wanted.filter((name) => !isNeutral(name)).length }
  }
  return {
    strict: tally((a, b) => isSame(a.span, b.span) && b.types.includes(a.type)),
    lenient: tally((a, b) => a.spans.some((span) => isSame(span, b.span)) && b.types.includes(a.type)),
    untyped: tally((a, b) => a.spans.some((span) => isSame(span, b.span)))
  }
}

/** Strict tallies by the gold's type of name. */
export type NamesByType = Readonly<Record<string, Tally>>

/** How names of each type do: the gold of one type, and what we take for one. */
export const namesByType = (text: string, gold: ReadonlyArray<GoldName>, tables: Tables): NamesByType =>
  Object.fromEntries(["person", "place", "organization", "event", "abstract"].map((type) =>
    [type, scoreNames(text, gold.filter((name) => name.type === type || isNeutral(name)), tables, new Set([type])).strict]))

const isNeutral = ({ doubtful, nested }: GoldName): boolean => nested === true || doubtful === true

const isSame = (a: CodePoints, b: CodePoints): boolean => a[0] === b[0] && a[1] === b[1]

const namesFound = (characters: ReadonlyArray<string>, { entities = [], mentions = [] }: Tables, only?: ReadonlySet<string>): ReadonlyArray<Found> => {
  const typeOf = new Map(entities.map((row) => [row["entity_id"], String(row["type"])]))
  return mentions.filter((row) => named.has(String(row["kind"]))).map((row: Row) => ({
    span: bare(characters, offsetsOf(row)),
    types: types[typeOf.get(row["literal_entity_id"] ?? row["entity_id"]) ?? "other"] ?? []
  })).filter((one) => only === undefined || one.types.some((type) => only.has(type)))
}

const articles = new Set(["the", "a", "an"])

const titles = new Set([
  "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "dame", "lord", "lady", "president", "vice", "prime", "minister", "premier", "chancellor", "king", "queen", "prince",
  "princess", "pope", "archbishop", "bishop", "rev", "reverend", "father", "sister", "senator", "sen", "representative", "rep", "congressman", "congresswoman", "governor", "gov",
  "mayor", "judge", "justice", "general", "gen", "colonel", "col", "captain", "capt", "lieutenant", "lt", "sergeant", "sgt", "major", "admiral", "ambassador", "secretary",
  "chairman", "chairwoman", "director", "chief", "officer", "coach", "actor", "actress", "author", "spokesman", "spokeswoman", "spokesperson"
])

const isWordCharacter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** A name without outer punctuation, possessive, article and titles; as it is when nothing would remain. */
export const bare = (characters: ReadonlyArray<string>, [from, to]: CodePoints): CodePoints => {
  let start = from, end = to
  while (start < end && !isWordCharacter(characters[start])) start++
  while (end > start && !isWordCharacter(characters[end - 1])) end--
  if (end - start > 2 && characters[end - 1] === "s" && /['’]/u.test(characters[end - 2] ?? "")) end -= 2
  for (;;) {
    let word = start
    while (word < end && isWordCharacter(characters[word])) word++
    const lower = characters.slice(start, word).join("").toLowerCase()
    if (!articles.has(lower) && !titles.has(lower)) break
    while (word < end && !isWordCharacter(characters[word])) word++
    if (word >= end) break
    start = word
  }
  return start < end ? [start, end] : [from, to]
}
