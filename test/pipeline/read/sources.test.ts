import { assert, describe, it } from "@effect/vitest"
import { join } from "node:path"
import { articlesOf } from "../../../pipeline/read/articles.ts"
import { planOf } from "../../../pipeline/read/sources.ts"
import { folderOf, outcomeOf } from "../../world.ts"

const source = JSON.stringify({ publish: "evidence", text_origin: "original" })
const planned = (files: Record<string, string | Uint8Array>) => outcomeOf(planOf(folderOf(files)))
const errorOf = async (files: Record<string, string>) => {
  const outcome = await planned(files)
  assert.isTrue("error" in outcome, "it was accepted")
  const { file, message } = (outcome as { error: { file: string; message: string } }).error
  return `${file} ${message}`
}
const read = async (name: string, content: string | Uint8Array, settings = source) => {
  const plan = await planned({ "one/source.json": settings, [`one/${name}`]: content })
  if ("error" in plan) throw new Error(plan.error.message)
  for await (const article of articlesOf(plan.value.articles[0]!)) return article
  throw new Error("there is no article")
}

describe("planOf", () => {
  it("lists sources and their articles by path", async () => {
    const plan = await planned({ "b/source.json": source, "b/2.txt": "x", "b/1.txt": "x", "b/sub/3.md": "x", "b/picture.png": "x", "a/source.json": source, "README.md": "x" })
    assert.isTrue("value" in plan)
    if (!("value" in plan)) return
    assert.deepStrictEqual(plan.value.sources.map(({ source_id }) => source_id), ["a", "b"])
    assert.deepStrictEqual(plan.value.articles.map(({ place }) => place.file), ["1.txt", "2.txt", "sub/3.md"])
  })

  it.each([
    ["a missing source.json", { "a/1.txt": "x" }, /a\/source\.json It is missing/],
    ["a missing field", { "a/source.json": "{}" }, /source\.json .*publish/],
    ["an unknown field", { "a/source.json": "{\n \"publish\": \"evidence\",\n \"licence\": \"x\"\n}" }, /source\.json:3 .*licence/],
    ["an unknown code", { "a/source.json": "{\"publish\": \"all\"}" }, /source\.json.*publish/],
    ["broken JSON", { "a/source.json": "{\n\"publish\": \"evidence\",\n}" }, /source\.json:3 It is not JSON/],
    ["full texts without a licence", { "a/source.json": "{\"publish\": \"full\"}" }, /no license is given/],
    ["a document that is not there", { "a/source.json": "{\"publish\": \"evidence\", \"documents\": {\"x.txt\": {}}}" }, /no such file/],
    ["an odd folder name", { "A b/source.json": source }, /rename it/]
  ] as const)("refuses %s", async (_, files, message) => {
    assert.match(await errorOf(files), message)
  })

  it("says that a folder is not there", async () => {
    const outcome = await outcomeOf(planOf(join(folderOf(), "none")))
    assert.isTrue("error" in outcome && /no such folder/.test(outcome.error.message))
  })
})

describe("articlesOf a file that is one", () => {
  it.each([
    ["an empty file", "a.txt", "", "empty"],
    ["nothing but blanks", "a.txt", " \n\n ", "empty"],
    ["a binary", "a.txt", Uint8Array.of(0, 1, 2, 3), "unreadable"],
    ["Latin-1", "a.txt", Uint8Array.of(0x63, 0x61, 0x66, 0xe9), "unreadable"],
    ["another language", "a.txt", "Цены выросли в марте, сообщило статистическое ведомство России.", "not_english"],
    ["a plain text", "a.txt", "Prices rose.", "processed"]
  ] as const)("gives %s its status", async (_, name, content, status) => {
    const article = await read(name, content)
    assert.strictEqual(article.status, status)
    assert.strictEqual(article.notes.length > 0, status !== "processed")
  })

  it("takes front matter", async () => {
    const article = await read("a.md", "---\ntitle: Prices\npublished: 2024-08-09\n---\n\nPrices rose.\n")
    assert.deepStrictEqual([article.title, article.published, article.text], ["Prices", "2024-08-09", "Prices rose.\n"])
  })

  it.each([["an unknown field", "---\ncolour: red\n---\nPrices rose."], ["broken YAML", "---\n\"a\n---\nPrices rose."]])("reads front matter with %s as text and notes it", async (_, content) => {
    const article = await read("a.md", content)
    assert.strictEqual(article.text, content)
    assert.strictEqual(article.notes.at(-1)?.rule, "read-front-matter")
  })

  it("gives the same id to another text in the same place, and another in another place", async () => {
    const [one, two, other] = [await read("a.txt", "One."), await read("a.txt", "Two."), await read("b.txt", "One.")]
    assert.strictEqual(one.document_id, two.document_id)
    assert.notStrictEqual(one.document_id, other.document_id)
    assert.strictEqual(one.text_sha256, other.text_sha256)
  })
})
