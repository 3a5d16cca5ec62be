import type { Authority } from "./authority.ts"
import { claimsOf, eventEntity, seriesEntity } from "./claims.ts"
import type { Lines } from "./files.ts"
import { type Claim, gazetteer } from "./gazetteer.ts"
import { foldedKey, foldDiacritics } from "./key.ts"
import { measuresOf } from "./measures.ts"
import { boundsOf } from "./moment.ts"
import { holdersOf, mayHold } from "./offices.ts"
import type { Entity } from "./rows/entity.ts"
import type { Fact } from "./rows/fact.ts"
import { surnameEndings } from "./surnames.ts"
import { unitsOf } from "./units.ts"

const none: ReadonlyArray<never> = []

/** A lookup table made when it is first asked. */
const lazily = <A>(make: () => A): (() => A) => {
  let made: { readonly value: A } | undefined
  return () => (made ??= { value: make() }).value
}

/** Rows by a key, several to a key. */
const grouped = <A>(rows: Iterable<A>, keyOf: (row: A) => string | undefined): ReadonlyMap<string, ReadonlyArray<A>> => {
  const found = new Map<string, Array<A>>()
  for (const row of rows) {
    const key = keyOf(row)
    if (key === undefined) continue
    const known = found.get(key)
    if (known === undefined) found.set(key, [row])
    else known.push(row)
  }
  return found
}

/** Facts by what they are about: their object, and the state or body an office is of. */
const aboutOf = (facts: ReadonlyArray<Fact>): ReadonlyMap<string, ReadonlyArray<Fact>> => {
  const found = new Map<string, Array<Fact>>()
  for (const fact of facts) {
    for (const id of new Set([fact.object_entity_id, fact.of_entity_id])) {
      if (id === undefined) continue
      const known = found.get(id)
      if (known === undefined) found.set(id, [fact])
      else known.push(fact)
    }
  }
  return found
}

const strong = (claim: Claim): boolean => claim.kind !== "weak" && claim.kind !== "metonym"

const isCurrent = ({ from, to }: Claim, day: string): boolean =>
  (from === undefined || boundsOf(from).earliest <= day) && (to === undefined || boundsOf(to).latest >= day)

/** All entities: the lines of entities/, the series and the named events. */
export const entitiesOf = ({ entities, events, series }: Lines): ReadonlyMap<string, Entity> => {
  const found = new Map<string, Entity>()
  for (const { row } of entities) found.set(row.entity_id, row)
  for (const { row } of series) found.set(row.entity_id, seriesEntity(row))
  for (const { row } of events) found.set(row.entity_id, eventEntity(row, found))
  return found
}

/** The authority of lines that have been checked. */
export const authorityOf = (lines: Lines): Authority => {
  const rows = <K extends keyof Lines>(kind: K) => lines[kind].map(({ row }) => row) as ReadonlyArray<Lines[K][number]["row"]>
  const entities = entitiesOf(lines)
  const entity = (id: string) => entities.get(id)
  const claims = lazily(() => claimsOf(lines, entities))
  const index = lazily(() => gazetteer(claims()))
  const byEntity = lazily(() => grouped(claims(), ({ entity: { entity_id } }) => entity_id))
  const facts = rows("facts")
  const byOwner = lazily(() => grouped(facts, ({ entity_id }) => entity_id))
  const byObject = lazily(() => aboutOf(facts))
  const family = lazily(() => grouped([...entities.values()], ({ family_name }) => family_name === undefined ? undefined : foldedKey(family_name)))
  const ambiguous = lazily(() => new Map(rows("ambiguous").map((row) => [foldedKey(row.alias), row])))
  const countries = lazily(() => new Map([...entities.values()].filter(({ iso_code, type }) => type === "place" && iso_code?.length === 3).map((place) => [place.iso_code!, place])))
  const governments = lazily(() => new Map(facts.filter(({ property }) => property === "government_of").map((fact) => [fact.object_entity_id!, fact.entity_id])))
  const offices = lazily(() => new Map(rows("offices").map((row) => [foldedKey(row.title), row])))
  const givenNames = lazily(() => new Map(rows("givenNames").map((row) => [foldDiacritics(row.name), row.gender])))
  const heads = lazily(() => grouped(rows("heads"), ({ word }) => word.toLowerCase()))
  const titles = lazily(() => new Map(rows("titles").map((row) => [foldedKey(row.title), row])))
  const kin = lazily(() => new Map(rows("kinship").map((row) => [row.word.toLowerCase(), row])))
  const series = lazily(() => new Map(rows("series").map((row) => [row.entity_id, row])))
  const events = lazily(() => new Map(rows("events").map((row) => [row.entity_id, row])))
  const sessions = lazily(() => grouped(rows("events").toSorted((a, b) => ((a.start ?? "") < (b.start ?? "") ? -1 : 1)), ({ series_entity_id }) => series_entity_id))
  const endings = lazily(() => surnameEndings(rows("surnameEndings")))
  const units = lazily(() => unitsOf(rows("units")))
  const measures = lazily(() => measuresOf(rows("measures")))
  const byAlias = (form: string): ReadonlyArray<Claim> => index().claims(foldedKey(form))

  const meant = (form: string, day?: string): Claim | undefined => {
    const all = byAlias(form).filter(strong)
    const current = day === undefined ? all : all.filter((claim) => isCurrent(claim, day))
    const some = current.length > 0 ? current : all
    if (some.every((claim) => claim.entity === some[0]!.entity)) return ambiguous().get(foldedKey(form))?.rule === "context" ? undefined : some[0]
    const preferred = ambiguous().get(foldedKey(form))?.preferred_entity_id
    return some.find((claim) => claim.entity.entity_id === preferred)
  }

  return {
    entities,
    entity,
    claims: (key) => index().claims(key),
    scan: (tokens, first, last) => index().scan(tokens, first, last),
    longestAt: (tokens, token) => index().longestAt(tokens, token),
    byAlias,
    ambiguous: (form) => ambiguous().get(foldedKey(form)),
    meant,
    demonym: (form) => byAlias(form).find(({ kind }) => kind === "adjective" || kind === "demonym")?.entity,
    aliasesOf: (id) => byEntity().get(id) ?? none,
    byFamilyName: (form) => family().get(foldedKey(form)) ?? none,
    factsOf: (id) => byOwner().get(id) ?? none,
    factsAbout: (id) => byObject().get(id) ?? none,
    country: (alpha3) => countries().get(alpha3),
    governmentOf: (id) => entity(governments().get(id) ?? ""),
    office: (title) => offices().get(foldedKey(title)),
    holders: (office, of, day) => holdersOf(byObject().get(of) ?? none, entity, office, day),
    members: (id, day) => (byObject().get(id) ?? none).flatMap((fact) => {
      const member = fact.property === "member_of" && (day === undefined || mayHold(fact, day)) ? entity(fact.entity_id) : undefined
      return member === undefined ? [] : [member]
    }),
    series: (id) => series().get(id),
    event: (id) => events().get(id),
    eventsOf: (id, { ordinal, place, year } = {}) => (sessions().get(id) ?? none).filter((event) =>
      (ordinal === undefined || event.ordinal === ordinal) && (year === undefined || event.start?.startsWith(year) === true) && (place === undefined || event.place_entity_id === place)),
    givenName: (name) => givenNames().get(foldDiacritics(name)),
    surnameEnding: (name) => endings()(name),
    head: (word) => heads().get(word.toLowerCase()) ?? none,
    title: (word) => titles().get(foldedKey(word)),
    kinship: (word) => kin().get(word.toLowerCase()),
    currencies: rows("currencies"),
    get units() { return units() },
    get measures() { return measures() }
  }
}
