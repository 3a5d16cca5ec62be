import { assert, describe, it } from "@effect/vitest"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { apply, type DeltaLine, rowId } from "../../../pipeline/diff/delta.ts"
import { difference } from "../../../pipeline/diff/difference.ts"
import type { Published } from "../../../pipeline/diff/published.ts"
import { readPublished } from "../../../pipeline/diff/read.ts"
import { asJsonLines, asMarkdown, asText } from "../../../pipeline/diff/report.ts"
import { steppeline } from "../../commandLine.ts"
import { dataWith, folderOf } from "../../world.ts"

const source = (said: object = {}): string => JSON.stringify({ publish: "full", license: "CC0-1.0", text_origin: "original", documents: { "a.txt": { published: "2024-06-03" } }, ...said })
const first = "Exports of wheat from Kazakhstan fell by 12% in May 2024. The fall was steep, Olaf Scholz said in Berlin.\n"
const second = "Prices in Kenya rose 4.5% in May 2023, Finance Minister Ann Okello said.\n"
const texts = { "sources/s/source.json": source(), "sources/s/a.txt": first, "sources/s/b.txt": second }

const build = (files: Readonly<Record<string, string>>, data?: string): Published => {
  const folder = folderOf(files), out = join(folder, "out")
  const { status, stderr } = steppeline(["build", "--sources", join(folder, "sources"), "--out", out, ...(data === undefined ? [] : ["--data", data])])
  assert.strictEqual(status, 0, stderr)
  return readPublished(out, "out")
}

const base = build(texts, dataWith({}))
const ids = ({ keys, rows }: Published, table: string) => (rows.get(table) ?? []).map((row) => rowId(keys.get(table)!, row))

const assertLeadsTo = (target: Published): void => {
  const lines = asJsonLines(difference(base, target)).split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as DeltaLine)
  for (const [table, rows] of target.rows) {
    const key = target.keys.get(table)!
    assert.deepStrictEqual(apply(table, key, base.rows.get(table) ?? [], lines), new Map(rows.map((row) => [rowId(key, row), row] as const)), table)
  }
}

const causesOf = (target: Published, of: (change: ReturnType<typeof difference>["changes"][number]) => boolean = () => true) =>
  Array.from(new Set(difference(base, target).changes.filter(of).map(({ why }) => why.cause))).sort()

describe("diff", () => {
  it("finds nothing where nothing changed", () => {
    const { changes } = difference(base, build(texts, dataWith({})))
    assert.deepStrictEqual(changes, [])
  })

  const edited = build({ ...texts, "sources/s/a.txt": `It was a cold day in Bern. ${first}`, "sources/s/c.txt": "Oil cost 80 dollars a barrel in 2022.\n" }, dataWith({}))

  it("leads from one edition to the other, whatever was edited", () => assertLeadsTo(edited))

  it("names the text as the cause, and leaves the ids of what still stands as they are", () => {
    assert.deepStrictEqual(causesOf(edited), ["source text"])
    for (const table of ["figures", "trends", "quotes", "mentions", "sentences", "dates"]) for (const id of ids(base, table)) assert.include(ids(edited, table), id, table)
    const untouched = (base.rows.get("documents") ?? []).find(({ file }) => file === "b.txt")!["document_id"]
    assert.deepStrictEqual(difference(base, edited).changes.filter(({ row }) => row["document_id"] === untouched), [])
  })

  it("says of a line in the authority that it did it", () => {
    const known = build(texts, dataWith({
      "authority/entities/zz-test.csv": "entity_id,type,subtype,name,family_name,wikidata_id,iso_code,country_code,latitude,longitude,geo_precision,gender,prior,description,source\n"
        + "ann-okello,person,politician,Ann Okello,Okello,,,,,,,f,50,,made for a test\n"
    }))
    assertLeadsTo(known)
    const mention = difference(base, known).changes.find(({ row, table }) => table === "mentions" && row["entity_id"] === "ann-okello")!
    assert.deepStrictEqual(mention.why, { cause: "authority", detail: "authority/entities/zz-test.csv" })
    const { redirects } = difference(base, known)
    assert.isTrue(redirects.some(({ new_id, operation }) => new_id === "ann-okello" && operation === "merge"))
  })

  const figure = (base.rows.get("figures") ?? [])[0]!
  const corrected = build(texts, dataWith({
    "corrections/one.csv": `table_name,row_id,column_name,was,now,reason,decided_by,decided_on\nfigures,${String(figure["figure_id"])},role,${String(figure["role"])},level,It is one.,somebody,2026-11-24\n`
  }))

  it("says of a correction that it did it", () => {
    assertLeadsTo(corrected)
    assert.deepStrictEqual(causesOf(corrected), ["correction"])
    assert.match(asText(difference(base, corrected)), /~ fg_[a-z2-7]{20} .*role: change → level .*\[correction: figures fg_/u)
  })

  it("says of what was withdrawn only that it is gone", () => {
    const document = (base.rows.get("documents") ?? []).find(({ file }) => file === "b.txt")!["document_id"] as string
    const withdrawn = build(texts, dataWith({ "exclusions/one.csv": `kind,id,reason,decided_by,decided_on\ndocument,${document},asked,somebody,2026-11-24\nentity,olaf-scholz,asked,somebody,2026-11-24\n` }))
    assertLeadsTo(withdrawn)
    const found = difference(base, withdrawn), all = asJsonLines(found) + asMarkdown(found) + asText(found)
    assert.deepStrictEqual(causesOf(withdrawn, ({ op, table }) => op === "removed" && !["entities", "facts"].includes(table)), ["exclusion"])
    for (const words of ["Okello", "Scholz", "scholz", "4.5%"]) assert.notInclude(all, words)
    assert.isTrue(withdrawn.tombstones.has(document))
  })

  it("reads what source.json says as a cause of its own", () => {
    const titled = build({ ...texts, "sources/s/source.json": source({ documents: { "a.txt": { published: "2024-06-03", title: "Wheat" } } }) }, dataWith({}))
    assertLeadsTo(titled)
    assert.deepStrictEqual(causesOf(titled), ["source description"])
  })

  it("writes what a pull request takes", () => {
    const report = asMarkdown(difference(base, edited))
    assert.match(report, /^# What changed from .+\n/u)
    assert.match(report, /\| source text \| \d+ \|/u)
    for (const line of report.split("\n").filter((one) => one.startsWith("| ") && one.includes(" ~ "))) assert.strictEqual(line.split(/(?<!\\)\|/u).length, 7)
  })
})

describe("the command", () => {
  it("compares folders, and writes the delta and a report", () => {
    const folder = folderOf(), { status, stdout } = steppeline(["diff", base.name, base.name, "--write", join(folder, "delta")])
    assert.strictEqual(status, 0)
    assert.match(stdout, /no row differs/u)
    assert.isTrue(existsSync(join(folder, "delta", "delta.jsonl")) && existsSync(join(folder, "delta", "report.md")))
  })

  it("says what is neither folder nor revision", () => {
    const { status, stderr } = steppeline(["diff", "no-such-thing"])
    assert.strictEqual(status, 2)
    assert.match(stderr, /neither a published folder nor a revision/u)
  })

  it("reads a revision of git", () => {
    const { status, stdout } = steppeline(["diff", "HEAD", "HEAD"])
    assert.strictEqual(status, 0)
    assert.match(stdout, /no row differs/u)
  })
})
