import { assert, describe, it } from "@effect/vitest"
import { parse } from "csv-parse/sync"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { mappings } from "../../schemas/mappings.ts"
import { tableOf, type TableName } from "../../schemas/tables.ts"
import { root } from "../world.ts"

describe.each(mappings.map((mapped) => [`${mapped.table}.${mapped.column}`, mapped] as const))("%s", (_, { codes, column, table }) => {
  it("maps every code and no other", () => {
    assert.deepStrictEqual(Object.keys(codes), Object.keys(tableOf(table as TableName).columns[column]!.codes!))
  })

  it("has a target unless nothing fits", () => {
    for (const [code, all] of Object.entries(codes)) for (const { fit, scheme, target } of all) assert.strictEqual(target === undefined, fit === "none", `${code} in ${scheme}`)
  })

  it("names identifiers of the vocabulary's shape", () => {
    const shapes: Readonly<Record<string, RegExp>> = { Wikidata: /^[PQ][1-9]\d*$/u, "schema.org": /^[A-Z][A-Za-z]+$/u, FollowTheMoney: /^[A-Z][A-Za-z]+$/u }
    for (const { scheme, target } of Object.values(codes).flat()) if (target !== undefined) assert.match(target, shapes[scheme] ?? /^[A-Z]+$/u)
  })
})

describe("event types", () => {
  it("are mapped to PLOVER as the reviewed list in data/authority says", () => {
    const reviewed = parse(readFileSync(join(root, "data/authority/event_types.csv"), "utf8"), { columns: true }) as ReadonlyArray<Record<string, string>>
    const ours = mappings.find(({ table }) => table === "events")!.codes
    assert.sameMembers(reviewed.map(({ type }) => type), Object.keys(ours))
    for (const { fit, plover, type } of reviewed) assert.deepStrictEqual([ours[type!]![0]!.target ?? "", ours[type!]![0]!.fit], [plover, fit])
  })
})
