import { assert, describe, it } from "@effect/vitest"
import { DataType } from "apache-arrow"
import { arrowSchema } from "../../../schemas/derive/arrow.ts"
import { codebook } from "../../../schemas/derive/codebook.ts"
import { croissant } from "../../../schemas/derive/croissant.ts"
import { csvw } from "../../../schemas/derive/csvw.ts"
import { dataPackage, type Dataset, keyColumn } from "../../../schemas/derive/dataPackage.ts"
import { parquetSchema } from "../../../schemas/derive/parquet.ts"
import { sql, sqlSchema } from "../../../schemas/derive/sql.ts"
import { tableSchema } from "../../../schemas/derive/tableSchema.ts"
import { tableNames, tableOf } from "../../../schemas/tables.ts"

const tables = tableNames.map(tableOf), keyOf = keyColumn(tables)

const dataset: Dataset = {
  name: "made", title: "Made", description: "For a test.", release: { version: "1.2.3", date: "2024-01-02" }, sources: [{ title: "Made up" }], rows: { figures: 2 },
  licence: { name: "CC-BY-4.0", title: "Creative Commons Attribution 4.0", path: "https://creativecommons.org/licenses/by/4.0/" },
  files: tables.flatMap(({ name }) => ["csv", "json", "arrow", "parquet"].map((format) => ({ path: `${format}/${name}.${format}`, bytes: 3, sha256: "0".repeat(64) })))
    .concat([{ path: "CODEBOOK.md", bytes: 1, sha256: "1".repeat(64) }, { path: "schemas/figures.schema.json", bytes: 1, sha256: "1".repeat(64) }])
}

describe("every reference", () => {
  it("leads to a table with one key column of the same pattern", () => {
    for (const { columns, name } of tables) {
      for (const [column, { pattern, references }] of Object.entries(columns)) {
        if (references === undefined) continue
        const key = tables.find((table) => table.name === references)?.columns[keyOf(references)]
        assert.strictEqual(pattern, key?.pattern, `${name}.${column} → ${references}`)
      }
    }
  })
})

describe.each(tables.map((table) => [table.name, table] as const))("%s", (name, table) => {
  const columns = Object.keys(table.columns)

  it("has its columns, in order, in every format", () => {
    assert.deepStrictEqual(arrowSchema(table).fields.map((field) => field.name), columns)
    assert.deepStrictEqual(parquetSchema(table).slice(1).map((element) => element.name), columns)
    assert.deepStrictEqual((tableSchema(table, keyOf)["fields"] as ReadonlyArray<{ readonly name: string }>).map((field) => field.name), columns)
  })

  it("says in Arrow what each column means, and which may be absent", () => {
    for (const field of arrowSchema(table).fields) {
      assert.strictEqual(field.metadata.get("description"), table.columns[field.name]!.description)
      assert.strictEqual(field.nullable, table.columns[field.name]!.optional)
      assert.strictEqual(DataType.isDate(field.type), table.columns[field.name]!.kind === "day")
    }
  })

  it("has a comment for each column in SQL", () => {
    const text = sql(table, keyOf)
    for (const column of columns) assert.include(text, `COMMENT ON COLUMN "${name}"."${column}" IS '${table.columns[column]!.description.replaceAll("'", "''")}';`)
  })

  it("stands in the codebook with every column and every code", () => {
    const book = codebook([table])
    for (const [column, { codes = {} }] of Object.entries(table.columns)) {
      assert.include(book, `| \`${column}\` |`)
      for (const [code, meaning] of Object.entries(codes)) assert.include(book, `- \`${code}\`: ${meaning}`)
    }
  })
})

describe("dataPackage", () => {
  const { resources, ...head } = dataPackage(tables, dataset) as { readonly resources: ReadonlyArray<Record<string, unknown>> } & Record<string, unknown>

  it("says what the dataset is, of whom and under what terms", () => {
    assert.deepStrictEqual([head["version"], head["created"], head["licenses"]], ["1.2.3", "2024-01-02T00:00:00Z", [{ name: "CC-BY-4.0", title: "Creative Commons Attribution 4.0", path: "https://creativecommons.org/licenses/by/4.0/" }]])
  })

  it("names each file once, and gives its size and hash", () => {
    assert.strictEqual(new Set(resources.map(({ name }) => name)).size, dataset.files.length)
    for (const { bytes, hash, name } of resources) {
      assert.match(String(name), /^[a-z0-9._-]+$/u)
      assert.match(String(hash), /^sha256:[01]{64}$/u)
      assert.isNumber(bytes)
    }
  })

  it("calls only CSV files tables, for those alone have a Table Schema", () => {
    for (const { path, schema, type } of resources) assert.strictEqual(type === "table" && schema !== undefined, String(path).endsWith(".csv"))
  })
})

describe("sqlSchema", () => {
  it("makes every table after those it refers to", () => {
    const made = new Set<string>()
    for (const statement of sqlSchema(tables, keyOf).split("CREATE TABLE ").slice(1)) {
      for (const [, other] of statement.matchAll(/REFERENCES "(\w+)"/gu)) assert.isTrue(made.has(other!), `${statement.split("\n")[0]} → ${other}`)
      made.add(/^"(\w+)"/u.exec(statement)![1]!)
    }
    assert.strictEqual(made.size, tables.length)
  })
})

describe("csvw and croissant", () => {
  it("describe every table", () => {
    assert.lengthOf(csvw(tables, keyOf)["tables"] as ReadonlyArray<unknown>, tables.length)
    assert.lengthOf(croissant(tables, dataset, keyOf)["recordSet"] as ReadonlyArray<unknown>, tables.length)
    assert.lengthOf(croissant(tables, dataset, keyOf)["distribution"] as ReadonlyArray<unknown>, tables.length)
  })
})
