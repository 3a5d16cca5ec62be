import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api"
import { assert, beforeAll, describe, it } from "@effect/vitest"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { claimRows } from "../../../pipeline/publish/views/claims.ts"
import { lookupIn } from "../../../pipeline/publish/views/joined.ts"
import { viewRows } from "../../../pipeline/publish/views/views.ts"
import { sqlViews } from "../../../schemas/derive/sqlViews.ts"
import { type Rows, tableNames } from "../../../schemas/tables.ts"
import { views } from "../../../schemas/views.ts"
import { root } from "../../world.ts"
import { builtFolder } from "./built.ts"

const rowsIn = (out: string): Rows => Object.fromEntries(tableNames.map((name) => [name, JSON.parse(readFileSync(join(out, "json", `${name}.json`), "utf8"))])) as never

/** DuckDB's values as the rows have them. */
const plain = (value: unknown): unknown => value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === "bigint" ? Number(value) : value
const filled = (row: object, columns: ReadonlyArray<string>) => JSON.stringify(columns.map((column) => plain((row as Record<string, unknown>)[column]) ?? null))

const viewsBySql = async (out: string): Promise<(name: string) => Promise<ReadonlyArray<object>>> => {
  const connection: DuckDBConnection = await (await DuckDBInstance.create()).connect()
  for (const name of tableNames) await connection.run(`CREATE VIEW "${name}" AS SELECT * FROM '${out}/parquet/${name}.parquet'`)
  await connection.run(sqlViews())
  return async (name) => (await connection.runAndReadAll(`SELECT * FROM views."${name}"`)).getRowObjectsJS()
}

describe.each([["a corpus of two sources", () => builtFolder().out], ["what is published", () => join(root, "out")]])("%s", (_, folder) => {
  let rows: Rows, bySql: Awaited<ReturnType<typeof viewsBySql>>
  beforeAll(async () => {
    const out = folder()
    rows = rowsIn(out)
    bySql = await viewsBySql(out)
  })

  it.each(views.map((view) => [view.name, view] as const))("has the same rows in views/%s.csv and in SQL", async (name, { columns }) => {
    const header = Object.keys(columns), made = viewRows(rows).get(name)!.map((row) => filled(row, header)), asked = (await bySql(name)).map((row) => filled(row, header))
    assert.isAbove(made.length, 0)
    if (name === "claims_across_documents") assert.deepStrictEqual(asked, made)
    else assert.sameMembers(asked, made)
  })
})

describe("claims_across_documents", () => {
  const rows = rowsIn(builtFolder().out)

  it("counts documents, sources and voices, and a text that is there twice once", () => {
    const wheat = claimRows(rows, lookupIn(rows)).filter(({ direction, subject }) => direction === "decrease" && (subject === "Kazakhstan" || subject === undefined))
    assert.isTrue(rows.documents.some(({ duplicate_of }) => duplicate_of !== undefined))
    for (const { documents } of wheat) assert.isAtMost(documents as number, 2)
  })

  it("names a single-source claim", () => {
    const made = claimRows(rows, lookupIn(rows))
    assert.isTrue(made.some(({ documents, sources, voices }) => documents === 1 && sources === 1 && voices === 1))
  })
})
