import { assert, describe, it } from "@effect/vitest"
import { readdirSync, readFileSync } from "node:fs"
import { dirname, join, relative, resolve } from "node:path"

const root = resolve(import.meta.dirname, "..")

/** Every room and the rooms it may import from; itself is understood. A room is a path below the root, the longest that fits. */
const mayImport: Readonly<Record<string, ReadonlyArray<string>>> = {
  "schemas": [],
  "schemas/derive": ["schemas"],
  "pipeline/document": ["schemas"],
  "pipeline/authority": ["pipeline/document", "schemas"],
  "pipeline/parse": ["pipeline/authority", "pipeline/document", "schemas"],
  "pipeline/grammar": ["pipeline/authority", "pipeline/document", "schemas"],
  "pipeline/recognise": ["pipeline/authority", "pipeline/document", "schemas"],
  "pipeline/normalise": ["pipeline/authority", "pipeline/document", "schemas"],
  "pipeline/validate": ["pipeline/authority", "pipeline/document", "schemas", "schemas/derive"],
  "pipeline/read": ["pipeline/authority", "pipeline/document", "schemas"],
  "pipeline/encode": ["pipeline/document", "schemas", "schemas/derive"],
  "pipeline/emit": ["pipeline/encode", "pipeline/home.ts"],
  "pipeline/check": ["pipeline/authority", "pipeline/document", "pipeline/read", "pipeline/encode", "schemas", "schemas/derive"],
  "pipeline/publish": ["pipeline/check", "pipeline/document", "pipeline/encode", "pipeline/home.ts", "pipeline/read", "pipeline/score", "schemas", "schemas/derive"],
  "pipeline/query": ["schemas", "schemas/derive"],
  "pipeline/diff": ["pipeline/authority", "pipeline/publish", "schemas"],
  "pipeline/publication.ts": ["pipeline/publish", "pipeline/document", "pipeline/encode", "pipeline/home.ts", "pipeline/read", "pipeline/rules.ts", "schemas", "schemas/derive"],
  "pipeline/score": ["pipeline/document", "pipeline/authority", "schemas"],
  "pipeline/train": ["pipeline/parse", "pipeline/document"],
  "pipeline/extract.ts": ["pipeline/parse", "pipeline/grammar", "pipeline/recognise", "pipeline/normalise", "pipeline/validate", "pipeline/authority", "pipeline/document", "schemas"],
  "pipeline/knowledge.ts": ["pipeline/authority", "pipeline/home.ts", "pipeline/parse", "pipeline/read", "pipeline/extract.ts"],
  "pipeline/pack": [],
  "pipeline/task.ts": ["pipeline/document", "pipeline/merge", "pipeline/pack", "pipeline/read"],
  "pipeline/make.ts": ["pipeline/document", "pipeline/encode", "pipeline/extract.ts", "pipeline/merge", "pipeline/pack", "pipeline/read", "pipeline/task.ts", "schemas"],
  "pipeline/writing.ts": ["pipeline/encode", "pipeline/task.ts", "pipeline/pack", "schemas"],
  "pipeline/tasks.ts": ["pipeline/document", "pipeline/task.ts", "pipeline/pack", "pipeline/read"],
  "pipeline/making.ts": ["pipeline/engines", "pipeline/extract.ts", "pipeline/task.ts", "pipeline/merge", "pipeline/pack", "pipeline/progress.ts", "pipeline/read", "pipeline/tasks.ts"],
  "pipeline/publishing.ts": ["pipeline/document", "pipeline/encode", "pipeline/engines", "pipeline/task.ts", "pipeline/merge", "pipeline/pack", "pipeline/page", "pipeline/progress.ts", "pipeline/publication.ts", "pipeline/publish", "pipeline/writing.ts", "pipeline/read", "pipeline/rules.ts", "schemas"],
  "pipeline/merge": ["pipeline/extract.ts", "pipeline/normalise", "pipeline/validate", "pipeline/document", "schemas"],
  "pipeline/engines": ["pipeline/extract.ts", "pipeline/knowledge.ts", "pipeline/make.ts", "pipeline/task.ts", "pipeline/pack", "pipeline/writing.ts"],
  "pipeline/rules.ts": ["pipeline/recognise", "pipeline/normalise", "pipeline/read", "pipeline/validate", "pipeline/document", "schemas"],
  "pipeline/progress.ts": [],
  "pipeline/home.ts": [],
  "pipeline/explain.ts": ["pipeline/document", "schemas"],
  "pipeline/review.ts": ["pipeline/authority", "pipeline/document"],
  "pipeline/lines.ts": ["pipeline/extract.ts", "pipeline/read", "pipeline/document", "schemas"],
  "pipeline/page": ["pipeline/encode", "pipeline/home.ts"],
  "pipeline/explorer": ["schemas"],
  "pipeline/run.ts": ["pipeline/engines", "pipeline/emit", "pipeline/knowledge.ts", "pipeline/task.ts", "pipeline/making.ts", "pipeline/pack", "pipeline/publishing.ts", "pipeline/read", "pipeline/rules.ts", "pipeline/tasks.ts",
    "pipeline/progress.ts"],
  "pipeline/outlook.ts": ["pipeline/document", "pipeline/pack", "pipeline/read", "pipeline/run.ts", "pipeline/task.ts"],
  "pipeline/commands": ["pipeline/outlook.ts", "pipeline/pack", "pipeline/tasks.ts", "pipeline/task.ts", "pipeline/run.ts", "pipeline/emit", "pipeline/page", "pipeline/engines", "pipeline/home.ts", "pipeline/progress.ts", "pipeline/explain.ts", "pipeline/review.ts", "pipeline/lines.ts", "pipeline/knowledge.ts", "pipeline/extract.ts",
    "pipeline/check", "pipeline/diff", "pipeline/query", "pipeline/score", "pipeline/document", "pipeline/read", "schemas"],
  "pipeline/index.ts": ["pipeline/home.ts", "pipeline/knowledge.ts", "pipeline/lines.ts", "schemas", "schemas/derive"],
  "pipeline/main.ts": ["pipeline/commands", "pipeline/home.ts"]
}

/** Rooms that touch nothing but values: no `node:` module, no platform package. A loader stands beside the authority's value and is named. */
const pure = ["schemas", "pipeline/document", "pipeline/authority", "pipeline/parse", "pipeline/grammar", "pipeline/recognise", "pipeline/normalise", "pipeline/validate", "pipeline/encode", "pipeline/merge", "pipeline/publish",
  "pipeline/extract.ts"]
/** Scripts and loaders that stand beside pure code. */
const impure = ["schemas/derive/main.ts", "pipeline/publish/main.ts", "pipeline/authority/make"]
const platform = /^(?:node:|@effect\/platform)/
/** What makes the same input give other bytes on another day, machine or in another place. */
const unsteady = /\b(?:Date\.now|Math\.random|performance\.now|toLocale\w+|Intl\.(?!Segmenter)|new Date\(\)|process\.)/

const filesBelow = (folder: string): ReadonlyArray<string> =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith(".ts")).map((entry) => relative(root, join(entry.parentPath, entry.name)))

const within = (file: string, room: string) => file === room || file.startsWith(`${room}/`)
const roomOf = (file: string): string | undefined => Object.keys(mayImport).filter((room) => within(file, room)).sort((a, b) => b.length - a.length)[0]

const imported = /^(?:import|export)\b[^"'\n]*(?:\n[^"'\n]*)*?from\s*["']([^"'\n]+)["']|^import\s*["']([^"'\n]+)["']|\bimport\(\s*["']([^"'\n]+)["']\s*\)/gm
const importsOf = (file: string): ReadonlyArray<string> => Array.from(readFileSync(join(root, file), "utf8").matchAll(imported), (match) => (match[1] ?? match[2] ?? match[3])!)
const sources = [...filesBelow("schemas"), ...filesBelow("pipeline")]

describe("the house", () => {
  it("has a room for every file", () => {
    assert.deepStrictEqual(sources.filter((file) => roomOf(file) === undefined), [])
  })

  it("has imports that point one way", () => {
    const broken = sources.flatMap((file) => {
      const room = roomOf(file)!
      return importsOf(file).filter((name) => name.startsWith(".")).map((name) => relative(root, resolve(root, dirname(file), name)))
        .filter((target) => !within(target, room) && !mayImport[room]!.some((other) => roomOf(target) === other)).map((target) => `${file} imports ${target}`)
    })
    assert.deepStrictEqual(broken, [])
  })

  it("keeps the world out of the pure rooms", () => {
    const broken = sources.filter((file) => pure.some((room) => within(file, room)) && !impure.some((one) => within(file, one)))
      .flatMap((file) => importsOf(file).filter((name) => platform.test(name)).map((name) => `${file} imports ${name}`))
    assert.deepStrictEqual(broken, [])
  })

  it("has no clock, chance, locale or process in the pure rooms", () => {
    const broken = sources.filter((file) => pure.some((room) => within(file, room)) && !impure.some((one) => within(file, one)))
      .filter((file) => unsteady.test(readFileSync(join(root, file), "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "")))
    assert.deepStrictEqual(broken, [])
  })

  it("never imports tests, gold or what is published", () => {
    assert.deepStrictEqual(sources.flatMap((file) => importsOf(file).filter((name) => /(?:^|\/)(?:test|out)\//.test(name)).map((name) => `${file} imports ${name}`)), [])
  })

  it("finds imports at all", () => {
    assert.include(importsOf("pipeline/extract.ts"), "./parse/parse.ts")
    assert.isAbove(sources.length, 50)
  })
})
