import { assert, describe, it } from "@effect/vitest"
import type { Published } from "../../../pipeline/diff/published.ts"
import { declaredBump, requiredBump, schemaDiff, schemaVersionOf, suffices } from "../../../pipeline/diff/schemaDiff.ts"

type Properties = Readonly<Record<string, object>>

const edition = (tables: Readonly<Record<string, { readonly properties: Properties; readonly required?: ReadonlyArray<string> }>>, version = "1.0.0", key = ["id"]): Published => ({
  name: "made", version: "2026.1.0", rows: new Map(), inputs: [], program: "", tombstones: new Set(), redirected: new Set(), keys: new Map(Object.keys(tables).map((name) => [name, key])),
  schemas: new Map(Object.entries(tables).map(([name, { properties, required = ["id"] }]) => [name, { $id: `urn:steppeline:schema:${version}:${name}`, description: "A table.", properties, required }]))
})

const plain = { id: { type: "string", allOf: [{ pattern: "^a$" }] }, kind: { type: "string", enum: ["one", "two"] }, size: { type: "number", minimum: 0, maximum: 10 } }
const base = edition({ things: { properties: plain } })
const bumpOf = (properties: Properties, required?: ReadonlyArray<string>, key?: Array<string>) =>
  requiredBump(schemaDiff(base, edition({ things: { properties, ...(required === undefined ? {} : { required }) } }, "1.0.0", key)))

describe("schemaDiff", () => {
  it.each([
    ["nothing", plain, undefined],
    ["a column that is gone", { id: plain.id, kind: plain.kind }, "major"],
    ["a new column", { ...plain, more: { type: "string" } }, "minor"],
    ["a code that is gone", { ...plain, kind: { type: "string", enum: ["one"] } }, "major"],
    ["a new code", { ...plain, kind: { type: "string", enum: ["one", "two", "three"] } }, "minor"],
    ["codes for free text", { ...plain, id: { type: "string", enum: ["a"] } }, "major"],
    ["a tighter pattern", { ...plain, id: { type: "string", allOf: [{ pattern: "^aa$" }] } }, "major"],
    ["a pattern that is gone", { ...plain, id: { type: "string" } }, "minor"],
    ["another type", { ...plain, size: { type: "integer", minimum: 0, maximum: 10 } }, "major"],
    ["a narrower range", { ...plain, size: { type: "number", minimum: 1, maximum: 10 } }, "major"],
    ["a wider range", { ...plain, size: { type: "number", minimum: 0, maximum: 11 } }, "minor"],
    ["other words", { ...plain, size: { type: "number", minimum: 0, maximum: 10, description: "How big." } }, "patch"],
    ["another order", { kind: plain.kind, id: plain.id, size: plain.size }, "major"]
  ] as const)("asks for what it takes: %s", (_, properties, bump) => assert.strictEqual(bumpOf(properties as Properties), bump))

  it("asks a major version for a column that may be absent now, a minor one for one that never is any more", () => {
    assert.strictEqual(bumpOf(plain, []), "major")
    assert.strictEqual(bumpOf(plain, ["id", "kind"]), "minor")
  })

  it("asks a major version for another key", () => assert.strictEqual(bumpOf(plain, undefined, ["id", "kind"]), "major"))

  it("sees tables come and go", () => {
    const more = edition({ things: { properties: plain }, others: { properties: plain } })
    assert.deepStrictEqual([requiredBump(schemaDiff(base, more)), requiredBump(schemaDiff(more, base))], ["minor", "major"])
  })
})

describe("versions", () => {
  it("are read from any schema", () => assert.deepStrictEqual(schemaVersionOf(edition({ things: { properties: plain } }, "2.3.4")), [2, 3, 4]))

  it.each([
    [[1, 0, 0], [2, 0, 0], "major"], [[1, 0, 0], [1, 1, 0], "minor"], [[1, 0, 0], [1, 0, 1], "patch"], [[1, 0, 0], [1, 0, 0], undefined], [[1, 2, 0], [1, 1, 9], undefined]
  ] as const)("%j to %j declares %s", (before, after, bump) => assert.strictEqual(declaredBump(before, after), bump))

  it("suffice where they rise enough", () => {
    assert.isTrue(suffices("major", "minor") && suffices("minor", "minor") && suffices(undefined, undefined))
    assert.isFalse(suffices("minor", "major") || suffices(undefined, "patch"))
  })
})
