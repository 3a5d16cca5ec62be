import { assert, describe, it } from "@effect/vitest"
import { gzipSync, zstdCompressSync } from "node:zlib"
import { articlesOf } from "../../../pipeline/read/articles.ts"
import { documentId } from "../../../pipeline/read/article.ts"
import { planOf } from "../../../pipeline/read/sources.ts"
import { folderOf, outcomeOf } from "../../world.ts"
import { listed, page, prose } from "./formats/bytes.ts"

const settings = (more: object = {}) => JSON.stringify({ publish: "evidence", text_origin: "original", ...more })
const read = async (name: string, content: string | Uint8Array, source = settings(), excluded?: (id: string) => boolean) => {
  const plan = await outcomeOf(planOf(folderOf({ "one/source.json": source, [`one/${name}`]: content })))
  if ("error" in plan) throw new Error(plan.error.message)
  return listed(articlesOf(plan.value.articles[0]!, excluded))
}
const lines = ["{\"id\":\"a\",\"text\":\"Prices rose in March.\",\"published\":\"2024-05-03\"}", "{\"text\":\"Wages fell.\"}", "broken", "{\"id\":\"a\",\"text\":\"Rents rose.\"}"].join("\n")

describe("articlesOf a file of records", () => {
  it("makes an article a record, keyed by its id or its place", async () => {
    const articles = await read("news.jsonl", lines)
    assert.deepStrictEqual(articles.map(({ record, status, text }) => [record, status, text]),
      [["a", "processed", "Prices rose in March."], ["news.jsonl#line 2", "processed", "Wages fell."], ["news.jsonl#line 3", "unreadable", ""], ["a#line 4", "processed", "Rents rose."]])
    assert.deepStrictEqual(articles.map(({ notes }) => notes.map(({ rule }) => rule)), [[], [], ["read-record"], ["read-record-id"]])
    assert.strictEqual(articles[0]!.document_id, documentId({ source_id: "one", file: "news.jsonl", record: "a" }))
    assert.strictEqual(articles[0]!.published, "2024-05-03")
  })

  it.each([["gz", gzipSync], ["zst", zstdCompressSync]] as const)("gives the same articles from %s", async (ending, pack) => {
    const packed = await read(`news.jsonl.${ending}`, pack(Buffer.from(lines)))
    assert.deepStrictEqual(packed.map(({ text, text_sha256 }) => [text, text_sha256]), (await read("news.jsonl", lines)).map(({ text, text_sha256 }) => [text, text_sha256]))
  })

  it("takes the names that source.json gives to fields", async () => {
    const [article] = await read("news.jsonl", "{\"guid\":1,\"body\":\"<p>Prices rose.</p>\"}", settings({ fields: { id: "guid", html: "body" } }))
    assert.deepStrictEqual([article!.record, article!.text], ["1", "Prices rose."])
  })

  it("does not make what is excluded", async () => {
    const id = documentId({ source_id: "one", file: "news.jsonl", record: "a" })
    assert.deepStrictEqual((await read("news.jsonl", lines, settings(), (one) => one === id)).map(({ record }) => record), ["news.jsonl#line 2", "news.jsonl#line 3", "a#line 4"])
  })

  it("keeps what came before a file breaks off, and notes the rest", async () => {
    const many = Array.from({ length: 5000 }, (_, i) => JSON.stringify({ id: `r${i}`, text: `Prices rose by ${i} percent in ${(i * 7919) % 104729} places.` })).join("\n"), packed = gzipSync(Buffer.from(many))
    const articles = await read("news.jsonl.gz", packed.subarray(0, packed.length >> 1)), last = articles.at(-1)!
    assert.isAbove(articles.length, 1000)
    assert.deepStrictEqual([last.status, last.record, last.notes[0]!.rule], ["unreadable", "news.jsonl.gz#rest", "read-broken-off"])
    assert.isTrue(articles.slice(0, -1).every(({ status }) => status === "processed"))
  })

  it("gives a feed's and a page's articles their own heads", async () => {
    const [item] = await read("feed.xml", "<rss><channel><item><guid>g</guid><title>T</title><description>Prices rose in March.</description></item></channel></rss>")
    assert.deepStrictEqual([item!.record, item!.title, item!.text], ["g", "T", "Prices rose in March."])
    const [article] = await read("a.html", page("<meta property=\"article:published_time\" content=\"2024-05-03\"><title>Harvest falls in the north</title>", ...prose), settings({ documents: { "a.html": { title: "Given" } } }))
    assert.deepStrictEqual([article!.title, article!.published, article!.text], ["Given", "2024-05-03", prose.join("\n\n")])
  })

  it("notes a feed that is none", async () => {
    const [article] = await read("feed.xml", "<html></html>")
    assert.deepStrictEqual([article!.status, article!.notes[0]!.message], ["unreadable", "It is neither RSS nor Atom."])
  })
})
