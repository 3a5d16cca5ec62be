import * as NodeServices from "@effect/platform-node/NodeServices"
import { assert, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { parse } from "yaml"
import { citation, citationFiles, citedAs } from "../../../pipeline/publish/citation.ts"
import { loadRelease } from "../../../pipeline/read/release.ts"
import { root } from "../../world.ts"

const release = await Effect.runPromise(loadRelease(join(root, "data")).pipe(Effect.provide(NodeServices.layer)))

it("is the project's own CITATION.cff, made from data/release.json", () =>
  assert.strictEqual(readFileSync(join(root, "CITATION.cff"), "utf8"), citation(release)))

it("holds to CITATION.cff 1.2.0: required keys, authors, day, SPDX licence", () => {
  const cff = parse(citation(release)) as Record<string, unknown>
  for (const key of ["cff-version", "message", "title", "authors"]) assert.property(cff, key)
  assert.strictEqual(cff["cff-version"], "1.2.0")
  assert.include(["dataset", "software"], cff["type"])
  assert.match(String(cff["date-released"]), /^\d{4}-\d{2}-\d{2}$/u)
  assert.strictEqual(typeof cff["version"], "string")
  for (const author of cff["authors"] as ReadonlyArray<Record<string, unknown>>) assert.isString(author["name"])
  const known = ["cff-version", "message", "type", "title", "abstract", "authors", "version", "date-released", "doi", "url", "license", "keywords"]
  assert.deepStrictEqual(Object.keys(cff).filter((key) => !known.includes(key)), [])
})

it("says the same to Zenodo", () => {
  const zenodo = JSON.parse(new TextDecoder().decode(citationFiles(release).find(({ path }) => path === ".zenodo.json")!.bytes)) as Record<string, unknown>
  assert.deepStrictEqual([zenodo["title"], zenodo["version"], zenodo["publication_date"], zenodo["license"]], [release.title, release.release.version, release.release.date, "cc-by-4.0"])
})

it("keeps quotation marks and colons in their place", () => {
  const odd = { ...release, title: "A: \"B\" – C", authors: ["O'Neil: #1"] }
  const cff = parse(citation(odd)) as { title: string; authors: ReadonlyArray<{ name: string }> }
  assert.deepStrictEqual([cff.title, cff.authors[0]!.name], [odd.title, "O'Neil: #1"])
  assert.include(citedAs(odd), "O'Neil: #1 (2026). A: \"B\" – C, version 2026.11.0 [data set].")
})
