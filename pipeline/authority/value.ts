import type { Authority, Sounding } from "./authority.ts"
import type { Lines } from "./files.ts"
import { type Claim, scannerOf } from "./gazetteer.ts"
import { claimReader } from "./index/claims.ts"
import { indexOf } from "./index/encode.ts"
import type { Parts } from "./index/layout.ts"
import { type Lookup, lookupOf } from "./index/lookup.ts"
import { type RowTable, rowTable } from "./index/rows.ts"
import { stringsOf } from "./index/strings.ts"
import { trieOf } from "./index/trie.ts"
import type { Kind } from "./files.ts"
import { foldedKey, foldDiacritics } from "./key.ts"
import { measuresOf } from "./measures.ts"
import { boundsOf } from "./moment.ts"
import { holdersOf, mayHold } from "./offices.ts"
import { familyOf } from "./personName.ts"
import type { Entity } from "./rows/entity.ts"
import { surnameEndings } from "./surnames.ts"
import { unitsOf } from "./units.ts"

const none: ReadonlyArray<never> = []

/** A value made when it is first asked for. */
const lazily = <A>(make: () => A): (() => A) => {
  let made: { readonly value: A } | undefined
  return () => (made ??= { value: make() }).value
}

/** A copy, where the engine would otherwise keep the whole text that the words were cut from. */
const detached = (words: string): string => words.length < 13 ? words : ` ${words}`.slice(1)

/** What is found for a text, remembered: entities and forms come again and again. Cleared when many have been asked for, so that what nobody knows does not pile up. */
const remembered = <A>(find: (text: string) => A): ((text: string) => A) => {
  const known = new Map<string, { readonly value: A }>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before.value
    const value = find(text)
    if (known.size >= 1 << 15) known.clear()
    known.set(detached(text), { value })
    return value
  }
}

/** An entity of one document, "en_…", which no authority has: its ids are slugs. They come once and must not crowd out what is remembered. */
const isOwn = (id: string): boolean => id.charCodeAt(2) === 95

const strong = (claim: Claim): boolean => claim.kind !== "weak" && claim.kind !== "metonym"

const isCurrent = ({ from, to }: Claim, day: string): boolean =>
  (from === undefined || boundsOf(from).earliest <= day) && (to === undefined || boundsOf(to).latest >= day)

/** What a list of a lookup's or CSR array's entry stands for. */
const listed = <A>({ list, start }: Pick<Lookup, "list" | "start">, entry: number, at: (index: number) => A): ReadonlyArray<A> => {
  if (entry === -1 || start[entry] === start[entry + 1]) return none
  const found: Array<A> = []
  for (let index = start[entry]!; index < start[entry + 1]!; index++) found.push(at(list[index]!))
  return found
}

/** The authority of an index's parts: everything is made when it is asked for. */
export const authorityFrom = ({ sections, tables }: Parts): Authority => {
  const strings = stringsOf(sections)
  const rows = <K extends Kind>(kind: K) => rowTable<Lines[K][number]["row"]>(kind, sections, tables, strings)
  const lookup = (name: string) => lookupOf(name, sections, strings), csr = (name: string) => ({ start: sections[`${name}.start`] as Int32Array, list: sections[`${name}.list`] as Int32Array })
  const entityRows = rows("entities"), factRows = rows("facts"), eventRows = rows("events"), ids = lookup("id"), keys = lookup("key"), pieces = lookup("piece"), edges = csr("edge")
  const { claim, edged: edgedBy } = claimReader(sections, strings, entityRows.at)
  const claimsAt: Array<ReadonlyArray<Claim> | undefined> = []
  const claimsOf = (key: number): ReadonlyArray<Claim> => claimsAt[key] ??= listed(keys, key, claim)
  const claims = (key: string): ReadonlyArray<Claim> => {
    const found = keys.find(key)
    return found === -1 ? none : claimsOf(found)
  }
  const { longestAt, scan } = scannerOf({ trie: trieOf(sections), piece: pieces.find, claims: claimsOf, plain: sections["key.plain"] as Uint8Array })

  /** Rows of a table by a text: several, or the one. */
  const several = <A>(name: string, table: Pick<RowTable<A>, "at">) => {
    const found = lookup(name)
    return remembered((text) => listed(found, found.find(text), table.at))
  }
  const one = <A>(name: string, table: Pick<RowTable<A>, "at">) => {
    const all = several(name, table)
    return (text: string): A | undefined => all(text)[0]
  }
  const known = one("id", entityRows), entity = (id: string) => isOwn(id) ? undefined : known(id)
  const ofEntity = <A>(name: string, at: (index: number) => A) => {
    const lists = csr(name), found = remembered((id) => listed(lists, ids.find(id), at))
    return (id: string) => isOwn(id) ? none : found(id)
  }
  const factsOf = ofEntity("own", factRows.at), factsAbout = ofEntity("about", factRows.at)
  const byAlias = remembered((form) => claims(foldedKey(form)))
  const ruled = one("ambiguous", rows("ambiguous")), ambiguous = (form: string) => ruled(foldedKey(form))
  const family = several("family", entityRows), sounds = lookup("sound"), sessions = several("session", eventRows), heads = several("head", rows("heads"))
  const [country, government, office, given, title, kin, series, event] = [one("country", entityRows), one("government", factRows), one("office", rows("offices")), one("givenName", rows("givenNames")),
    one("title", rows("titles")), one("kin", rows("kinship")), one("series", rows("series")), one("event", eventRows)]
  const endings = lazily(() => surnameEndings(rows("surnameEndings").all())), units = lazily(() => unitsOf(rows("units").all())), measures = lazily(() => measuresOf(rows("measures").all()))
  const entities = lazily(() => new Map<string, Entity>(entityRows.all().map((row) => [row.entity_id, row])))
  const sounding = remembered((bones): ReadonlyArray<Sounding> => {
    const entry = sounds.find(bones)
    return entry === -1 ? none : Array.from({ length: sounds.start[entry + 1]! - sounds.start[entry]! }, (_, index) => {
      const place = sounds.start[entry]! + index, person = entityRows.at(sounds.list[place]!)
      return { person, family: familyOf(person), bones: strings(sections["sound.bones"]![place]!) }
    })
  })

  const meantOn = (form: string, day?: string): Claim | undefined => {
    const all = byAlias(form).filter(strong)
    const current = day === undefined ? all : all.filter((claim) => isCurrent(claim, day))
    const some = current.length > 0 ? current : all
    if (some.every((claim) => claim.entity === some[0]!.entity)) return ambiguous(form)?.rule === "context" ? undefined : some[0]
    const preferred = ambiguous(form)?.preferred_entity_id
    return some.find((claim) => claim.entity.entity_id === preferred)
  }
  const meantEver = remembered((form) => meantOn(form)), meant = (form: string, day?: string) => day === undefined ? meantEver(form) : meantOn(form, day)

  return {
    get entities() { return entities() },
    entity, claims, scan, longestAt, byAlias, ambiguous, meant,
    demonym: (form) => byAlias(form).find(({ kind }) => kind === "adjective" || kind === "demonym")?.entity,
    aliasesOf: ofEntity("names", claim),
    edged: (word, count) => edgedBy(edges, pieces.find(word), count),
    sounding: (skeleton) => sounding(skeleton.slice(0, 2)),
    byFamilyName: (form) => family(foldedKey(form)),
    factsOf, factsAbout, country,
    governmentOf: (id) => entity(government(id)?.entity_id ?? ""),
    office: (words) => office(foldedKey(words)),
    titleKeys: () => [...lookup("title").keys(), ...lookup("office").keys()],
    holders: (office, of, day) => holdersOf(factsAbout(of), entity, office, day),
    members: (id, day) => factsAbout(id).flatMap((fact) => {
      const member = fact.property === "member_of" && (day === undefined || mayHold(fact, day)) ? entity(fact.entity_id) : undefined
      return member === undefined ? [] : [member]
    }),
    series, event,
    events: lazily(() => eventRows.all()),
    eventsOf: (id, { ordinal, place, year } = {}) => sessions(id).filter((event) =>
      (ordinal === undefined || event.ordinal === ordinal) && (year === undefined || event.start?.startsWith(year) === true) && (place === undefined || event.place_entity_id === place)),
    givenName: (name) => given(foldDiacritics(name))?.gender,
    surnameEnding: (name) => endings()(name),
    headWords: () => lookup("head").keys(),
    head: (word) => heads(word.toLowerCase()),
    title: (word) => title(foldedKey(word)),
    kinship: (word) => kin(word.toLowerCase()),
    get currencies() { return rows("currencies").all() },
    get units() { return units() },
    get measures() { return measures() }
  }
}

/** The authority of lines that have been checked. */
export const authorityOf = (lines: Lines): Authority => authorityFrom(indexOf(lines))
