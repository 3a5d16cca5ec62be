import { assert, describe, it } from "@effect/vitest"
import { Ajv } from "ajv"
import { parse } from "csv-parse/sync"
import { readdirSync, readFileSync } from "node:fs"
import { homedir, tmpdir } from "node:os"
import { join, relative } from "node:path"
import { tableNames, tableOf } from "../../../schemas/tables.ts"
import { schemaVersion } from "../../../schemas/version.ts"
import { root } from "../../world.ts"
import { builtFolder } from "./built.ts"
import { csvwProfile, dataPackageProfile } from "./profiles.ts"

const { out, sources } = builtFolder()
const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => relative(out, join(entry.parentPath, entry.name)).replaceAll("\\", "/")).sort()
const text = (path: string): string => readFileSync(join(out, path), "utf8")
const json = <A>(path: string): A => JSON.parse(text(path)) as A
const csv = (path: string) => parse(text(path), { columns: true }) as ReadonlyArray<Record<string, string>>
const ajv = new Ajv({ strict: false, allErrors: true })

interface Listed {
  readonly path: string
  readonly bytes: number
  readonly rows?: number
}

describe("datapackage.json", () => {
  it("holds to Data Package 2.0", () => {
    const validate = ajv.compile(dataPackageProfile)
    assert.isTrue(validate(json("datapackage.json")), JSON.stringify(validate.errors))
  })

  it.each([["a path that climbs", "path", "../a.csv"], ["a hash that is none", "hash", "sha256:xyz"], ["a name with a space", "name", "a b"]])("would not with %s", (_, key, value) => {
    const broken = json<{ resources: Array<Record<string, unknown>> }>("datapackage.json")
    broken.resources[0]![key] = value
    assert.isFalse(ajv.compile(dataPackageProfile)(broken))
  })

  it("warns as the cautionary notes do", () => {
    const { usageWarnings } = json<{ usageWarnings: ReadonlyArray<string> }>("datapackage.json")
    assert.isAbove(usageWarnings.length, 8)
    for (const warning of usageWarnings) assert.include(text("CAUTIONARY_NOTES.md"), warning.slice(warning.indexOf(". ") + 2))
  })
})

describe("csv-metadata.json", () => {
  it("holds to CSV on the Web, and names the columns of each file in their order", () => {
    const group = json<{ tables: ReadonlyArray<{ url: string; tableSchema: { columns: ReadonlyArray<{ name: string }> } }> }>("csv-metadata.json")
    const validate = ajv.compile(csvwProfile)
    assert.isTrue(validate(group), JSON.stringify(validate.errors))
    for (const { tableSchema: { columns }, url } of group.tables) assert.strictEqual(text(url).split("\n")[0], columns.map(({ name }) => name).join(","), url)
  })
})

describe("croissant.json", () => {
  it("has record sets whose fields are columns of files that are there", () => {
    const { conformsTo, distribution, recordSet } = json<{ conformsTo: ReadonlyArray<string>; distribution: ReadonlyArray<{ "@id": string; sha256: string }>; recordSet: ReadonlyArray<{ field: ReadonlyArray<{ source: { fileObject: { "@id": string }; extract: { column: string } } }> }> }>("croissant.json")
    assert.include(conformsTo, "http://mlcommons.org/croissant/1.0")
    const sums = new Map(text("SHA256SUMS").split("\n").map((line) => [line.slice(66), line.slice(0, 64)]))
    for (const one of distribution) assert.strictEqual(sums.get(one["@id"]), one.sha256)
    for (const { field } of recordSet) for (const { source } of field) assert.include(text(source.fileObject["@id"]).split("\n")[0]!.split(","), source.extract.column)
  })
})

describe("ro-crate-metadata.json", () => {
  const graph = json<{ "@graph": ReadonlyArray<Record<string, unknown>> }>("ro-crate-metadata.json")["@graph"]

  it("describes itself, and leads nowhere that it does not describe", () => {
    const ids = new Set(graph.map((one) => one["@id"]))
    assert.isTrue(graph.some((one) => one["@id"] === "ro-crate-metadata.json" && (one["about"] as { "@id": string })["@id"] === "./"))
    const lead = (value: unknown): ReadonlyArray<string> => Array.isArray(value) ? value.flatMap(lead) : typeof value === "object" && value !== null ? "@id" in value ? [String(value["@id"])] : Object.values(value).flatMap(lead) : []
    const outside = graph.flatMap((one) => Object.entries(one).filter(([key]) => key !== "@id").flatMap(([, value]) => lead(value))).filter((id) => !ids.has(id) && !id.startsWith("https://"))
    assert.deepStrictEqual(outside, [])
  })

  it("says in PROV what was used: sources, documents, decisions and the program", () => {
    const action = graph.find((one) => String(one["@type"]).includes("CreateAction"))!
    const used = (action["prov:used"] as ReadonlyArray<{ "@id": string }>).map((one) => one["@id"])
    for (const what of [/^#source-agency$/u, /^#dc_[a-z2-7]{20}$/u, /^#data\/authority\//u, /^#data\/models\/tagger\.bin$/u]) assert.isTrue(used.some((id) => what.test(id)), String(what))
  })
})

describe("manifest.json and SHA256SUMS", () => {
  const manifest = json<{ files: ReadonlyArray<Listed>; rows: Record<string, number>; schema_version: string; inputs: { sources: ReadonlyArray<{ source_id: string; documents: number; sha256: string }>; decided: ReadonlyArray<{ path: string }> } }>("manifest.json")

  it("list every file", () => {
    assert.deepStrictEqual(text("SHA256SUMS").trimEnd().split("\n").map((line) => line.slice(66)), files.filter((path) => path !== "SHA256SUMS"))
    assert.sameMembers(manifest.files.map(({ path }) => path), files.filter((path) => path !== "SHA256SUMS" && path !== "manifest.json"))
  })

  it("say what it was made from", () => {
    assert.deepStrictEqual(manifest.inputs.sources.map(({ documents, source_id }) => [source_id, documents]), [["agency", 1], ["paper", 3]])
    for (const path of ["models/tagger.bin", "release.json", "authority/entities/countries.csv"]) assert.isTrue(manifest.inputs.decided.some((one) => one.path === path), path)
    for (const { path, rows } of manifest.files) if (path.startsWith("json/")) assert.strictEqual(rows, json<ReadonlyArray<unknown>>(path).length)
  })
})

describe("schemas", () => {
  it("are closed and carry the schemas' version", () => {
    for (const name of tableNames) {
      const schema = json<Record<string, unknown>>(`schemas/${name}.schema.json`)
      assert.deepStrictEqual([schema["$id"], schema["additionalProperties"], schema["$schema"]], [`urn:steppeline:schema:${schemaVersion}:${name}`, false, "https://json-schema.org/draft/2020-12/schema"])
    }
  })

  it("have a list for every column of codes, each with a definition", () => {
    for (const name of tableNames) {
      for (const [column, { codes }] of Object.entries(tableOf(name).columns)) {
        if (codes === undefined) continue
        const lines = csv(`schemas/codes/${name}.${column}.csv`)
        assert.deepStrictEqual(Array.from(new Set(lines.map(({ code }) => code))), Object.keys(codes))
        for (const { definition } of lines) assert.isNotEmpty(definition)
      }
    }
  })
})

describe("codebook.csv", () => {
  const book = csv("codebook.csv")

  it("has every column once, with meaning, origin, rights and an example", () => {
    assert.deepStrictEqual(book.map(({ column_name, table_name }) => `${table_name}.${column_name}`), tableNames.flatMap((name) => Object.keys(tableOf(name).columns).map((column) => `${name}.${column}`)))
    for (const one of book) {
      for (const key of ["description", "derived", "rights", "example_1", "type", "share_absent"]) assert.isNotEmpty(one[key], `${one["table_name"]}.${one["column_name"]} ${key}`)
      assert.strictEqual(one["required"] === "no", one["absent_means"] !== "")
    }
  })

  it("says which words are not ours", () => {
    const theirs = book.filter(({ rights }) => rights === "third_party").map(({ column_name, table_name }) => `${table_name}.${column_name}`)
    assert.includeMembers(theirs, ["figures.evidence", "sentences.text", "documents.text", "quotes.speaker", "cells.evidence", "trends.measure"])
    assert.notInclude(theirs, "figures.value")
  })

  it("counts what is absent", () => {
    const { filled, rows, share_absent } = book.find(({ column_name, table_name }) => table_name === "documents" && column_name === "text")!
    assert.deepStrictEqual([rows, filled, share_absent], ["4", "1", "0.75"])
  })
})

describe("licenses.csv", () => {
  it("has the terms of each source and how much of it is published", () => {
    const [own, agency, paper] = csv("licenses.csv")
    assert.strictEqual(own!["license"], "CC-BY-4.0")
    assert.deepStrictEqual([agency!["asks"], agency!["text_published"]], ["name the source", "1"])
    assert.match(paper!["asks"]!, /no rights are granted/u)
    assert.include(text("README.md"), "CC-BY-4.0 AND LicenseRef-quotation")
  })
})

describe("quality", () => {
  it("says that every check holds", () => {
    for (const { check, result, rows } of csv("quality/checks.csv")) assert.deepStrictEqual([result, Number(rows) >= 0], ["holds", true], check)
  })

  it("gives recall of tables and precision of rules with intervals", () => {
    const gold = csv("quality/gold.csv")
    for (const one of gold) {
      if (one["precision"] !== "") assert.isTrue(Number(one["precision_low"]) <= Number(one["precision"]) && Number(one["precision"]) <= Number(one["precision_high"]))
      if (one["rule"] === "" && one["gold"] !== "0") assert.isNotEmpty(one["recall"])
    }
    assert.isTrue(gold.some(({ rule, table_name }) => rule === "" && table_name === "figures") && gold.some(({ rule }) => rule !== ""))
  })

  it("flags rows that are there", () => {
    for (const { row_id, table_name } of csv("quality/issues.csv")) {
      const { key } = tableOf(table_name as never)
      assert.isTrue(json<ReadonlyArray<Record<string, unknown>>>(`json/${table_name}.json`).some((row) => key.map((column) => row[column]).join("/") === row_id), row_id)
    }
    assert.isTrue(csv("quality/issues.csv").some(({ flag }) => flag === "duplicate_document"))
  })
})

describe("annotations.jsonld", () => {
  it("selects by code points the words that are evidence", () => {
    const { first: { items }, total } = json<{ total: number; first: { items: ReadonlyArray<{ id: string; target: { source: { id: string }; selector: readonly [{ start: number; end: number }, { exact: string }] } }> } }>("annotations.jsonld")
    const texts = new Map(json<ReadonlyArray<{ document_id: string; text?: string }>>("json/documents.json").map((row) => [`urn:steppeline:${row.document_id}`, row.text]))
    assert.strictEqual(total, items.length)
    assert.strictEqual(new Set(items.map(({ id }) => id)).size, items.length)
    let compared = 0
    for (const { target: { selector: [{ end, start }, { exact }], source } } of items) {
      const whole = texts.get(source.id)
      if (whole === undefined) continue
      compared++
      assert.strictEqual(Array.from(whole).slice(start, end).join(""), exact)
    }
    assert.isAbove(compared, 5)
  })
})

describe("every published file", () => {
  it("is free of machine paths, e-mail addresses and keys", () => {
    const strange = [root, out, sources, join(homedir(), "/"), join(tmpdir(), "/")].filter((word) => word.length > 5)
    for (const path of files) {
      if (/\.(?:arrow|parquet|xlsx)$/u.test(path)) continue
      const content = text(path)
      for (const word of strange) assert.notInclude(content, word, path)
      if (!path.startsWith("explorer")) assert.notMatch(content, /[\w.+-]+@[\w-]+\.(?:org|com|net|edu|gov)\b/u, path)
      assert.notMatch(content, /-----BEGIN [A-Z ]*PRIVATE KEY|AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36}/u, path)
    }
  })
})
