import { assert, describe, it } from "@effect/vitest"
import { spawnSync } from "node:child_process"
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs"
import { join } from "node:path"
import { folderOf, root } from "./world.ts"

const run = (cwd: string, file: string, parameters: ReadonlyArray<string>, input?: string) => spawnSync(file, parameters, { cwd, encoding: "utf8", ...(input !== undefined && { input }) })
const tool = (name: string) => join(root, "node_modules/.bin", name)

const script = `
import { extract, jsonSchema, load, tableNames, tables } from "steppeline"

const article = { id: "a1", text: "Prices in Kenya rose 4.5% in May 2023.", published: "2023-06-01" }
const one = await extract(article)
const other = (await load()).extract({ ...article, id: "a2" })
console.log(JSON.stringify({
  id: one.id, figures: one.tables.figures, other: other.tables.figures.map(({ evidence }) => evidence), tables: tableNames, schema: jsonSchema(tables.figures).required
}))
`

const consumer = `
import { type Article, type DocumentTables, extract, type ExtractedRecord, load, type RowOf } from "steppeline"

const article: Article = { id: "a1", text: "Prices rose 4.5%." }
const { tables, text }: ExtractedRecord = await extract(article)
const figures: DocumentTables["figures"] = tables.figures
const values: ReadonlyArray<number | undefined> = figures.map((figure: RowOf<"figures">) => figure.value)
const { extract: again } = await load({ data: "data" })
console.log(text, values, again(article).tables.quotes.map((quote) => quote.speaker?.length))
// @ts-expect-error: an article has an id
await extract({ text: "x" })
// @ts-expect-error: no such table of one document
tables.corrections
`

/** What npm would put into node_modules: the files that package.json names, and the dependencies beside them. */
const installed = (): string => {
  const folder = folderOf({
    "package.json": JSON.stringify({ type: "module" }), "script.js": script, "consumer.ts": consumer,
    "tsconfig.json": JSON.stringify({ compilerOptions: { target: "es2024", lib: ["esnext", "dom", "dom.iterable"], module: "nodenext", strict: true, noEmit: true, skipLibCheck: false, types: [], exactOptionalPropertyTypes: true }, files: ["consumer.ts"] })
  })
  const home = join(folder, "node_modules/steppeline"), { bin, files } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { bin: Record<string, string>; files: ReadonlyArray<string> }
  mkdirSync(join(folder, "node_modules/.bin"), { recursive: true })
  const built = run(root, tool("tsc"), ["-p", "tsconfig.build.json", "--outDir", join(home, "dist")])
  assert.strictEqual(built.status, 0, built.stdout)
  for (const name of ["package.json", ...files]) if (name !== "dist" && existsSync(join(root, name))) cpSync(join(root, name), join(home, name), { recursive: true })
  symlinkSync(join(root, "node_modules"), join(home, "node_modules"))
  symlinkSync(join(home, bin["steppeline"]!), join(folder, "node_modules/.bin/steppeline"))
  return folder
}

describe("the package, from outside", () => {
  const folder = installed(), node = process.execPath

  it("extracts an article", () => {
    const { status, stderr, stdout } = run(folder, node, ["script.js"])
    assert.strictEqual(status, 0, stderr)
    const said = JSON.parse(stdout) as { id: string; figures: ReadonlyArray<Record<string, unknown>>; other: ReadonlyArray<string>; tables: ReadonlyArray<string>; schema: ReadonlyArray<string> }
    assert.deepStrictEqual([said.id, said.other, said.tables.includes("figures"), said.schema.includes("figure_id")], ["a1", ["4.5%"], true, true])
    const [figure] = said.figures
    assert.deepInclude(figure, { evidence: "4.5%", char_start: 21, char_end: 25, kind: "percent", value: 4.5, bound: "exact", role: "change", direction: "increase", measure: "Prices", place_entity_id: "kenya", period: "2023-05" })
  })

  it("has declarations that hold", () => {
    const { stdout, status } = run(folder, tool("tsc"), ["-p", "."])
    assert.strictEqual(status, 0, stdout)
  })

  it("has a command line that starts from anywhere", () => {
    const { status, stderr, stdout } = run(folder, node, ["node_modules/.bin/steppeline", "extract"], `${JSON.stringify({ id: "a", text: "Prices rose 4.5%." })}\n`)
    assert.strictEqual(status, 0, stderr)
    assert.strictEqual((JSON.parse(stdout) as { tables: { figures: ReadonlyArray<unknown> } }).tables.figures.length, 1)
  })

  it("tells which file is missing when it is installed in part", () => {
    rmSync(join(folder, "node_modules/steppeline/data/models"), { recursive: true })
    const { status, stderr } = run(folder, node, ["node_modules/.bin/steppeline", "extract"], "{}\n")
    assert.strictEqual(status, 2)
    assert.match(stderr, /tagger\.bin/)
  })
})
