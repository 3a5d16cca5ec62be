import { claimsOf, entitiesOf } from "../claims.ts"
import { type Kind, kindNames, kinds, type Lines } from "../files.ts"
import type { Claim } from "../gazetteer.ts"
import { keysOf } from "../keys.ts"
import { foldedKey, foldDiacritics } from "../key.ts"
import { familyOf } from "../personName.ts"
import type { Entity } from "../rows/entity.ts"
import type { Fact } from "../rows/fact.ts"
import { skeleton } from "../spelling.ts"
import { claimColumns } from "./claimColumns.ts"
import type { Parts } from "./layout.ts"
import { flat, lookupSections } from "./lookup.ts"
import { rowSections } from "./rows.ts"
import { type Sections, type StringsWriter, stringsWriter } from "./strings.ts"
import { pathsOf, trieSections } from "./trie.ts"

/** Numbers by a text, several to a text. */
const grouped = <A>(items: Iterable<A>, keyOf: (item: A) => string | undefined): Map<string, Array<number>> => {
  const found = new Map<string, Array<number>>()
  let index = 0
  for (const item of items) {
    const key = keyOf(item), known = key === undefined ? undefined : found.get(key)
    if (known !== undefined) known.push(index)
    else if (key !== undefined) found.set(key, [index])
    index++
  }
  return found
}

/** As `grouped`, with the last of several alone. */
const lastly = <A>(items: Iterable<A>, keyOf: (item: A) => string | undefined): Map<string, Array<number>> =>
  new Map([...grouped(items, keyOf)].map(([key, all]) => [key, all.slice(-1)]))

/** All claims as numbers: entity and key by index, the rest by text. */
const claimSections = (claims: ReadonlyArray<Claim>, entities: ReadonlyMap<Entity, number>, keyAt: ReadonlyMap<Claim, number>, { id }: StringsWriter): Sections => {
  const width = claimColumns.length, all = new Int32Array(claims.length * width)
  claims.forEach((claim, index) => {
    const { alias, entity, from, kind, literal_entity_id, to, when } = claim
    all.set([entities.get(entity)!, id(alias), id(kind), id(from), id(to), id(when), id(literal_entity_id), keyAt.get(claim) ?? -1], index * width)
  })
  return { claims: all }
}

/** By entity: its claims, its facts and the facts about it. */
const entitySections = (claims: ReadonlyArray<Claim>, facts: ReadonlyArray<Fact>, entities: ReadonlyMap<string, Entity>): Sections => {
  const at = new Map([...entities.keys()].map((id, index) => [id, index])), lists = () => Array.from({ length: entities.size }, (): Array<number> => [])
  const names = lists(), own = lists(), about = lists()
  claims.forEach(({ entity }, index) => names[at.get(entity.entity_id)!]!.push(index))
  facts.forEach(({ entity_id, object_entity_id, of_entity_id }, index) => {
    own[at.get(entity_id) ?? -1]?.push(index)
    for (const id of new Set([object_entity_id, of_entity_id])) about[at.get(id ?? "") ?? -1]?.push(index)
  })
  return { ...flat("names", names), ...flat("own", own), ...flat("about", about) }
}

/** Folded keys with their claims, the trie of their pieces, and by piece the claims whose key has several and begins or ends with it, in the order of entities. */
const keySections = (claims: ReadonlyArray<Claim>, entityAt: ReadonlyMap<Entity, number>, strings: StringsWriter): { readonly sections: Sections; readonly keyAt: ReadonlyMap<Claim, number> } => {
  const { byClaim, keys } = keysOf(claims), claimAt = new Map(claims.map((claim, index) => [claim, index]))
  const { paths, pieces } = pathsOf(keys.keys()), edges = Array.from({ length: pieces.size }, (): Array<number> => []), order = new Map([...keys.keys()].map((key, index) => [key, index]))
  const keyAt = new Map([...byClaim].map(([claim, key]) => [claim, order.get(key)!]))
  const inOrder = [...byClaim.keys()].sort((a, b) => entityAt.get(a.entity)! - entityAt.get(b.entity)! || claimAt.get(a)! - claimAt.get(b)!)
  for (const claim of inOrder) {
    const path = paths[keyAt.get(claim)!]!, first = path[0], last = path.at(-1)
    if (path.length < 2) continue
    edges[first!]!.push(claimAt.get(claim)!)
    if (last !== first) edges[last!]!.push(claimAt.get(claim)!)
  }
  return {
    keyAt,
    sections: {
      ...lookupSections("key", new Map([...keys].map(([key, { claims: all }]) => [key, all.map((claim) => claimAt.get(claim)!)])), strings),
      "key.plain": Uint8Array.from([...keys.values()].map(({ plain }) => Number(plain))), "key.pieces": Uint8Array.from(paths.map(({ length }) => Math.min(length, 255))),
      ...lookupSections("piece", new Map([...pieces].map(([piece, number]) => [piece, [number]])), strings), ...flat("edge", edges), ...trieSections(paths, pieces.size)
    }
  }
}

/** People by the first two signs of their family name's skeleton, with the skeletons beside them. */
const soundSections = (entities: Iterable<Entity>, strings: StringsWriter): Sections => {
  const found = new Map<string, Array<number>>(), bones = new Map<number, string>()
  let index = 0
  for (const entity of entities) {
    if (entity.type === "person") {
      const sound = skeleton(familyOf(entity)), key = sound.slice(0, 2), some = found.get(key)
      bones.set(index, sound)
      if (some === undefined) found.set(key, [index])
      else some.push(index)
    }
    index++
  }
  return { ...lookupSections("sound", found, strings), "sound.bones": Int32Array.from([...found.values()].flat().map((person) => strings.id(bones.get(person)))) }
}

/** An index of lines that have been checked: everything that an authority is asked, as flat arrays. */
export const indexOf = (lines: Lines): Parts => {
  const strings = stringsWriter(), entities = entitiesOf(lines), claims = claimsOf(lines, entities), entityAt = new Map([...entities.values()].map((entity, index) => [entity, index]))
  const rows = <K extends Kind>(kind: K) => lines[kind].map(({ row }) => row) as ReadonlyArray<Lines[K][number]["row"]>
  const tables = kindNames.filter((kind) => kind !== "aliases").map((kind) => rowSections(kind, kind === "entities" ? [...entities.values()] : rows(kind), Object.keys(kinds[kind].row.fields), strings))
  const { keyAt, sections } = keySections(claims, entityAt, strings), facts = rows("facts"), order = [...entities.keys()]
  const sessions = rows("events").map((event, index) => ({ event, index })).sort((a, b) => ((a.event.start ?? "") < (b.event.start ?? "") ? -1 : 1))
  const lookup = (name: string, entries: ReadonlyMap<string, ReadonlyArray<number>>) => lookupSections(name, entries, strings)
  const all: Sections = {
    ...Object.assign({}, ...tables.map((table) => table.sections)) as Sections,
    ...sections, ...claimSections(claims, entityAt, keyAt, strings), ...entitySections(claims, facts, entities), ...soundSections(entities.values(), strings),
    ...lookup("id", new Map(order.map((id, index) => [id, [index]]))),
    ...lookup("family", grouped(entities.values(), ({ family_name }) => family_name === undefined ? undefined : foldedKey(family_name))),
    ...lookup("country", lastly(entities.values(), ({ iso_code, type }) => type === "place" && iso_code?.length === 3 ? iso_code : undefined)),
    ...lookup("government", lastly(facts, ({ object_entity_id, property }) => property === "government_of" ? object_entity_id : undefined)),
    ...lookup("ambiguous", lastly(rows("ambiguous"), ({ alias }) => foldedKey(alias))), ...lookup("office", lastly(rows("offices"), ({ title }) => foldedKey(title))),
    ...lookup("givenName", lastly(rows("givenNames"), ({ name }) => foldDiacritics(name))), ...lookup("head", grouped(rows("heads"), ({ word }) => word.toLowerCase())),
    ...lookup("title", lastly(rows("titles"), ({ title }) => foldedKey(title))), ...lookup("kin", lastly(rows("kinship"), ({ word }) => word.toLowerCase())),
    ...lookup("series", lastly(rows("series"), ({ entity_id }) => entity_id)), ...lookup("event", lastly(rows("events"), ({ entity_id }) => entity_id)),
    ...lookup("session", new Map([...Map.groupBy(sessions, ({ event }) => event.series_entity_id ?? "")].filter(([id]) => id !== "").map(([id, some]) => [id, some.map(({ index }) => index)])))
  }
  return { sections: { ...all, ...strings.sections() }, tables: Object.assign({}, ...tables.map((table) => table.tables)) as Parts["tables"] }
}
