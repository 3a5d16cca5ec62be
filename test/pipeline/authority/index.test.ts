import { assert, describe, it } from "@effect/vitest"
import * as Result from "effect/Result"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { claimsOf, entitiesOf } from "../../../pipeline/authority/claims.ts"
import { decodeFiles } from "../../../pipeline/authority/decode.ts"
import { kindOf, type Lines } from "../../../pipeline/authority/files.ts"
import { indexOf } from "../../../pipeline/authority/index/encode.ts"
import { checkedPart, isFrom, isSealed, partsOf, sealed, written } from "../../../pipeline/authority/index/layout.ts"
import { foldedKey, foldDiacritics } from "../../../pipeline/authority/key.ts"
import { keyOfClaim, keysOf } from "../../../pipeline/authority/keys.ts"
import { familyOf } from "../../../pipeline/authority/personName.ts"
import { skeleton } from "../../../pipeline/authority/spelling.ts"
import { authorityFrom } from "../../../pipeline/authority/value.ts"

const folder = join(import.meta.dirname, "../../../data/authority")
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/")).filter((name) => kindOf(name) !== undefined)
const lines = Result.getOrThrow(decodeFiles(Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), "utf8")]))))
const digest = new Uint8Array(32).fill(7), bytes = sealed(written(indexOf(lines), digest), digest)
const authority = authorityFrom(partsOf(bytes)), entities = entitiesOf(lines), claims = claimsOf(lines, entities)
const rows = <K extends keyof Lines>(kind: K) => lines[kind].map(({ row }) => row) as ReadonlyArray<Lines[K][number]["row"]>

/** Every so manieth, so that a test takes no longer than it must. */
const some = <A>(all: Iterable<A>, step: number): ReadonlyArray<A> => [...all].filter((_, index) => index % step === 0)

describe("the index, asked what the lines say", () => {
  it("has every entity", () => {
    for (const [id, entity] of entities) assert.deepStrictEqual(authority.entity(id), entity)
    assert.deepStrictEqual([...authority.entities.keys()], [...entities.keys()])
    assert.isUndefined(authority.entity("nobody-at-all"))
  })

  it("has every claim to a key, in order", () => {
    const { keys } = keysOf(claims)
    for (const [key, { claims: all }] of keys) assert.deepStrictEqual(authority.claims(key), all)
    for (const { alias } of some(claims, 7)) assert.deepStrictEqual(authority.byAlias(alias), keys.get(foldedKey(alias))?.claims ?? [])
    assert.deepStrictEqual(authority.claims("no such words at all"), [])
  })

  it("has one value for one entity, claim and fact", () => {
    const [claim] = authority.byAlias("Kazakhstan")
    assert.strictEqual(claim!.entity, authority.entity("kazakhstan"))
    assert.isTrue(authority.aliasesOf("kazakhstan").includes(claim!))
    assert.strictEqual(authority.factsOf("astana")[0], authority.factsOf("astana")[0])
  })

  it("has the names, facts and what is about every entity", () => {
    const names = Map.groupBy(claims, ({ entity }) => entity.entity_id), own = Map.groupBy(rows("facts"), ({ entity_id }) => entity_id)
    const about = (id: string) => rows("facts").filter((fact) => fact.object_entity_id === id || fact.of_entity_id === id)
    for (const id of some(entities.keys(), 5)) {
      assert.deepStrictEqual(authority.aliasesOf(id), names.get(id) ?? [])
      assert.deepStrictEqual(authority.factsOf(id), own.get(id) ?? [])
    }
    for (const id of some(entities.keys(), 200)) assert.deepStrictEqual(authority.factsAbout(id), about(id))
  })

  it("has every word", () => {
    const given = new Map(rows("givenNames").map(({ gender, name }) => [foldDiacritics(name), gender]))
    for (const [name, gender] of given) if (authority.givenName(name) !== gender) assert.fail(`${name} is ${authority.givenName(name)}, not ${gender}`)
    for (const row of rows("offices")) assert.strictEqual(authority.office(row.title)!.office, row.office)
    for (const row of rows("heads")) assert.deepStrictEqual(authority.head(row.word), rows("heads").filter(({ word }) => word.toLowerCase() === row.word.toLowerCase()))
    for (const row of rows("kinship")) assert.deepStrictEqual(authority.kinship(row.word), rows("kinship").findLast(({ word }) => word.toLowerCase() === row.word.toLowerCase()))
    for (const row of rows("titles")) assert.deepStrictEqual(authority.title(row.title), rows("titles").findLast(({ title }) => foldedKey(title) === foldedKey(row.title)))
    for (const row of rows("ambiguous")) assert.strictEqual(authority.ambiguous(row.alias)!.rule, rows("ambiguous").findLast(({ alias }) => foldedKey(alias) === foldedKey(row.alias))!.rule)
    assert.deepStrictEqual(authority.currencies, rows("currencies"))
    assert.deepStrictEqual(authority.events(), rows("events"))
    assert.strictEqual(authority.units.all.length, rows("units").length)
  })

  it("has people by family name and by its sound", () => {
    const people = [...entities.values()].filter(({ type }) => type === "person")
    for (const { family_name } of some(people, 9)) {
      if (family_name !== undefined) assert.deepStrictEqual(authority.byFamilyName(family_name), [...entities.values()].filter((other) => other.family_name !== undefined && foldedKey(other.family_name) === foldedKey(family_name)))
    }
    const signs = new Set(people.map((person) => skeleton(familyOf(person)).slice(0, 2)))
    assert.strictEqual([...signs].reduce((sum, sign) => sum + authority.sounding(sign).length, 0), people.length)
    for (const { bones, family, person } of authority.sounding(skeleton("Tokayev"))) assert.deepStrictEqual([bones, family], [skeleton(familyOf(person)), familyOf(person)])
  })

  it("has claims by the word that their key begins or ends with", () => {
    const keyed = claims.map((claim) => ({ claim, words: keyOfClaim(claim).split(" ") }))
    for (const [word, count] of [["university", 2], ["national", 3], ["of", 3], ["movement", 2], ["pravda", 2]] as const) {
      const expected = keyed.filter(({ words }) => words.length === count && (words[0] === word || words.at(-1) === word)).map(({ claim }) => `${claim.alias} ${claim.entity.entity_id}`)
      assert.deepStrictEqual(authority.edged(word, count).map(({ alias, entity }) => `${alias} ${entity.entity_id}`).toSorted(), expected.toSorted())
    }
    assert.deepStrictEqual(authority.edged("nosuchword", 2), [])
  })
})

describe("an index's file", () => {
  it("says what it was made from, and is refused where it is not whole", () => {
    const other = new Uint8Array(32).fill(8)
    assert.isTrue(isFrom(bytes, digest) && isSealed(bytes, digest))
    assert.isFalse(isFrom(bytes, other))
    assert.isFalse(isSealed(bytes, other))
    for (const length of [0, 1, 20, 90, bytes.length - 1]) assert.isFalse(isFrom(bytes.slice(0, length), digest))
  })

  it("is checked from its length on", () => assert.isAbove(checkedPart(bytes).length, bytes.length - 100))
})
