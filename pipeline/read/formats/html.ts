import { Readability } from "@mozilla/readability"
import { parseHTML } from "linkedom"
import type { Note } from "../../document/note.ts"
import type { DocumentHead } from "../sourceFile.ts"
import { blocksOf, type Node } from "./blocks.ts"
import { headOf, publishedOf } from "./said.ts"

/** A page: what it says of itself, and its article without what stands around it. */
export interface Page {
  readonly head: DocumentHead
  readonly text: string
  readonly notes: ReadonlyArray<Note>
}

/** Beyond these a page is not searched for its article, which takes time quadratic in depth; its text is taken as it stands. */
const limits = { characters: 8_000_000, depth: 400, elements: 100_000 } as const

/** How deep elements lie in each other, and how many there are, by a scan of the tags; elements whose end may be left out are not counted as depth. */
const measure = (html: string): { readonly depth: number; readonly elements: number } => {
  const tag = /<(\/?)([a-z][a-z0-9]*)/giu
  let open = 0, depth = 0, elements = 0
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    if (match[1] === "") elements++
    if (/^(?:p|li|t[drh]|d[dt]|option|br|hr|img|input|link|meta|source|wbr|col|area|base|embed|param|track)$/iu.test(match[2]!)) continue
    open = match[1] === "" ? open + 1 : Math.max(0, open - 1)
    if (open > depth) depth = open
  }
  return { depth, elements }
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: "\"", apos: "'", nbsp: "\u00a0" }
const unescaped = (text: string): string => text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/giu, (whole, decimal, hex, name) => {
  const code = decimal === undefined ? hex === undefined ? undefined : Number.parseInt(hex, 16) : Number(decimal)
  return code === undefined ? entities[String(name).toLowerCase()] ?? whole : code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd"
})

/** The text between tags, a line a block: for pages that are no pages. One scan. */
const bareText = (html: string): string => {
  let text = "", at = 0
  while (at < html.length) {
    const open = html.indexOf("<", at), end = open === -1 ? html.length : open
    text += html.slice(at, end)
    if (open === -1) break
    const hidden = /^<(script|style)\b/iu.exec(html.slice(open, open + 8))?.[1]
    const close = hidden === undefined ? html.indexOf(">", open) : html.toLowerCase().indexOf(`</${hidden.toLowerCase()}`, open)
    if (close === -1) break
    if (/^<\/?(?:p|div|br|li|h[1-6]|tr|section|article|blockquote)\b/iu.test(html.slice(open, open + 12))) text += "\n"
    at = hidden === undefined ? close + 1 : close
  }
  return unescaped(text).split("\n").map((line) => line.replaceAll(/[ \t\r\f]+/gu, " ").trim()).filter((line) => line !== "").join("\n\n")
}

type Document = ReturnType<typeof parseHTML>["document"]

/** Where pages say when they were published, besides JSON-LD and OpenGraph: most trusted first. */
const dated = ["article:published_time", "og:published_time", "datepublished", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publication_date", "citation_publication_date", "date"]

const metaOf = (document: Document): ReadonlyMap<string, string> => {
  const said = new Map<string, string>()
  for (const element of document.querySelectorAll("meta[content]")) {
    const content = element.getAttribute("content") ?? ""
    for (const key of ["property", "name", "itemprop"]) {
      const name = element.getAttribute(key)?.toLowerCase()
      if (name !== undefined && !said.has(name)) said.set(name, content)
    }
  }
  return said
}

const publishedIn = (document: Document, meta: ReadonlyMap<string, string>, linked: string | null | undefined): string | undefined => {
  const times = Array.from(document.querySelectorAll("time[datetime][itemprop=datePublished], time[datetime][pubdate], [itemprop=datePublished][content]"), (element: { getAttribute(name: string): string | null }) => element.getAttribute("datetime") ?? element.getAttribute("content") ?? "")
  return [linked ?? "", ...dated.map((name) => meta.get(name) ?? ""), ...times].find((written) => written !== "" && publishedOf(written) !== undefined)
}

/** The page's own address, where it is a whole one. */
const addressOf = (document: Document, meta: ReadonlyMap<string, string>, known: string | undefined): string | undefined =>
  [document.querySelector("link[rel=canonical]")?.getAttribute("href"), meta.get("og:url"), known].find((url) => url !== undefined && url !== null && /^https?:\/\//u.test(url)) ?? undefined

const tooMuch = (html: string): string | undefined => {
  if (html.length > limits.characters) return `it is longer than ${limits.characters} characters`
  const { depth, elements } = measure(html)
  return depth > limits.depth ? `its elements lie more than ${limits.depth} deep` : elements > limits.elements ? `it has more than ${limits.elements} elements` : undefined
}

/**
 * A page's article by Readability, with what JSON-LD, OpenGraph and meta tags say of title, author, day and address. Never throws: a page that no article can be
 * searched in gives all its text, with a note. The language that a page declares is that of its frame as often as of its text, and is left alone.
 */
export const pageOf = (html: string, url?: string): Page => {
  const why = tooMuch(html)
  const bare = (reason: string): Page => ({ ...headOf({ url }), text: bareText(html), notes: [{ rule: "read-page-whole", severity: "warning", message: `No article was searched for in the page, for ${reason}; all its text was taken.` }] })
  if (why !== undefined) return bare(why)
  try {
    const { document } = parseHTML(/<html[\s>]/iu.test(html.slice(0, 20_000)) ? html : `<html><body>${html}</body></html>`)
    const meta = metaOf(document)
    const address = addressOf(document, meta, url), title = document.querySelector("title")?.textContent
    const article = new Readability<Node>(document as never, { serializer: (node) => node as unknown as Node, charThreshold: 200 }).parse()
    const { head, notes } = headOf({ title: article?.title || meta.get("og:title") || title, author: article?.byline ?? meta.get("author"), url: address, published: publishedIn(document, meta, article?.publishedTime) })
    return { head, notes, text: article?.content ? blocksOf(article.content) : "" }
  } catch (cause) {
    return bare(`the parser stopped (${cause instanceof Error ? cause.message.slice(0, 120) : String(cause)})`)
  }
}

/** A piece of markup, as a feed or a record carries it: all of it is the article. */
export const textOfMarkup = (html: string): { readonly text: string; readonly notes: ReadonlyArray<Note> } => {
  const why = tooMuch(html)
  if (why !== undefined) return { text: bareText(html), notes: [{ rule: "read-page-whole", severity: "warning", message: `Its markup was dropped without being read, for ${why}.` }] }
  return { text: blocksOf(parseHTML(`<html><body>${html}</body></html>`).document.body as unknown as Node), notes: [] }
}
