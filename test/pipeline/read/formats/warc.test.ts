import { assert, describe, it } from "@effect/vitest"
import { gzipSync } from "node:zlib"
import { longestRecord, warcPages } from "../../../../pipeline/read/formats/warc.ts"
import { plain } from "../../../../pipeline/read/formats/compressed.ts"
import { inPieces, listed, page, prose } from "./bytes.ts"

interface Made { readonly status?: string; readonly type?: string; readonly headers?: string; readonly warcType?: string }
const block = (body: Buffer, { headers = "", status = "200 OK", type = "text/html; charset=utf-8" }: Made) => Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n${headers}\r\n`), body])
const record = (number: number, body: string | Buffer = page("<title>A page of news</title>", ...prose), made: Made = {}) => {
  const content = made.warcType === "conversion" ? Buffer.from(body) : block(Buffer.from(body), made)
  return Buffer.concat([Buffer.from(`WARC/1.0\r\nWARC-Type: ${made.warcType ?? "response"}\r\nWARC-Record-ID: <urn:uuid:${number}>\r\nWARC-Target-URI: https://news.example/${number}\r\nContent-Length: ${content.length}\r\n\r\n`), content, Buffer.from("\r\n\r\n")])
}
const read = async (bytes: Uint8Array, gzip = false) =>
  (await listed(warcPages(plain(inPieces(bytes, 900), gzip ? "gzip" : undefined)))).map((found) => ("rest" in found ? found.rest : [found.id, found.head.url, "text" in found.content ? found.content.text : found.content.unreadable]))
const text = prose.join("\n\n")
const answer = (number: number) => [`urn:uuid:${number}`, `https://news.example/${number}`, text]

describe("warcPages", () => {
  it("reads the pages that were answered, and nothing else", async () => {
    const bytes = Buffer.concat([record(1), record(2, "gone", { status: "404 Not Found" }), record(3, "{}", { type: "application/json" }), record(4, "x", { warcType: "request" }), record(5)])
    assert.deepStrictEqual(await read(bytes), [answer(1), answer(5)])
  })

  it("reads one member a record in gzip, as Common Crawl packs them", async () => {
    assert.deepStrictEqual(await read(Buffer.concat([gzipSync(record(1)), gzipSync(record(2))]), true), [answer(1), answer(2)])
  })

  it("unpacks what the server packed and chunked", async () => {
    const packed = gzipSync(Buffer.from(page("<title>A page of news</title>", ...prose)))
    const chunked = Buffer.concat([Buffer.from(`${packed.length.toString(16)}\r\n`), packed, Buffer.from("\r\n0\r\n\r\n")])
    assert.deepStrictEqual(await read(record(1, chunked, { headers: "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n" })), [answer(1)])
  })

  it("reads plain texts made of pages", async () => {
    assert.deepStrictEqual(await read(record(1, text, { warcType: "conversion" })), [answer(1)])
  })

  it("keeps all whole records of a file cut off in the middle, and says so", async () => {
    const bytes = Buffer.concat([record(1), record(2), record(3)])
    assert.deepStrictEqual(await read(bytes.subarray(0, bytes.length - 500)), [answer(1), answer(2), "It ends in the middle of record 3; the 2 records before it were read."])
    const packed = Buffer.concat([gzipSync(record(1)), gzipSync(record(2))]), [first, rest] = await read(packed.subarray(0, packed.length - 40), true)
    assert.deepStrictEqual(first, answer(1))
    assert.match(String(rest), /breaks off after \d+ unpacked bytes.*The 1 records before/u)
  })

  it.each([
    ["nothing", "", /no WARC record/u], ["other words", "hello there\r\n\r\nmore", /no WARC record/u], ["a length that is none", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -5\r\n\r\nabc", /no WARC record/u],
    ["a length beyond the end", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\nabc", /in the middle of record 1/u]
  ] as const)("says that %s is no WARC", async (_, bytes, why) => {
    assert.match(String(await read(Buffer.from(bytes))), why)
  })

  it("passes over a record that is too long, and goes on", async () => {
    const [first, second] = await read(Buffer.concat([record(1, Buffer.alloc(longestRecord + 10, 32)), record(2)]))
    assert.match(String(first), /longer than 16777216 bytes/u)
    assert.deepStrictEqual(second, answer(2))
  })

  it("says that a page is in no encoding that it names", async () => {
    assert.match(String((await read(record(1, Buffer.from("caf\u00e9", "latin1"))))[0]), /not in the encoding utf-8/u)
  })
})
