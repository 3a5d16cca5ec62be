import { assert, describe, it } from "@effect/vitest"
import { feedItems } from "../../../../pipeline/read/formats/feed.ts"

const items = (xml: string) => {
  const found = feedItems(xml)
  return "unreadable" in found ? found.unreadable : found.map(({ content, head, id, notes }) => [id, head, "text" in content ? content.text : "", notes.map(({ rule }) => rule)])
}
const rss = (item: string) => `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Feed</title>${item}</channel></rss>`
const atom = (entry: string) => `<feed xmlns="http://www.w3.org/2005/Atom">${entry}</feed>`

describe("feedItems", () => {
  it("reads RSS with full content", () => {
    assert.deepStrictEqual(items(rss("<item><title>Q&amp;amp;A</title><link>https://news.example/1</link><guid isPermaLink=\"false\">g1</guid><pubDate>Fri, 03 May 2024 10:00:00 GMT</pubDate><dc:creator><![CDATA[Ada Moss]]></dc:creator><description>Short.</description><content:encoded><![CDATA[<p>One &amp; two.</p><p>Three.</p>]]></content:encoded></item>")),
      [["g1", { title: "Q&A", author: "Ada Moss", url: "https://news.example/1", published: "2024-05-03" }, "One & two.\n\nThree.", []]])
  })

  it("says that an item carries a summary only", () => {
    assert.deepStrictEqual(items(rss("<item><title>T</title><description>&lt;p&gt;Only this.&lt;/p&gt;</description></item>")), [[undefined, { title: "T" }, "Only this.", ["read-summary"]]])
  })

  it("reads Atom, markup in the open and escaped", () => {
    assert.deepStrictEqual(items(atom("<entry><title>T</title><id>urn:1</id><link rel=\"self\" href=\"https://news.example/x\"/><link rel=\"alternate\" href=\"https://news.example/a\"/><published>2024-05-03T10:00:00Z</published><author><name>Ada Moss</name></author><content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Hello <b>there</b>.</p></div></content></entry><entry><title>U</title><content type=\"html\">&lt;p&gt;Food &amp;amp; drink.&lt;/p&gt;</content></entry>")),
      [["urn:1", { title: "T", author: "Ada Moss", url: "https://news.example/a", published: "2024-05-03" }, "Hello there.", []], [undefined, { title: "U" }, "Food & drink.", []]])
  })

  it("reads RSS 1.0", () => {
    assert.deepStrictEqual(items("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel/><item><title>T</title><link>https://news.example/1</link><dc:date>2024-05-03</dc:date><description>Words.</description></item></rdf:RDF>"),
      [["https://news.example/1", { title: "T", url: "https://news.example/1", published: "2024-05-03" }, "Words.", ["read-summary"]]])
  })

  it.each([["<html><body>x</body></html>", /neither RSS nor Atom/u], ["no xml", /neither RSS nor Atom/u], ["", /neither/u]] as const)("says that %j is no feed", (xml, why) => {
    assert.match(String(items(xml)), why)
  })

  it("does not expand entities upon entities", () => {
    const bomb = `<!DOCTYPE l [<!ENTITY l "lol">${Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i === 0 ? "" : i};`.repeat(10)}">`).join("")}]>`
    assert.isBelow(JSON.stringify(feedItems(`${bomb}<rss><channel><item><title>&l9;</title><description>&l9;</description></item></channel></rss>`)).length, 10_000)
  })
})
