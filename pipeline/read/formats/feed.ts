import { XMLParser } from "fast-xml-parser"
import type { Note } from "../../document/note.ts"
import type { Found } from "./found.ts"
import { textOfMarkup } from "./html.ts"
import { headOf } from "./said.ts"

type Xml = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Xml => typeof value === "object" && value !== null && !Array.isArray(value)
const list = (value: unknown): ReadonlyArray<unknown> => (value === undefined ? [] : Array.isArray(value) ? value : [value])
const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value)
const words = (value: unknown): string | undefined => {
  const one = first(value)
  const text = isObject(one) ? one["#text"] : one
  return typeof text === "string" && text.trim() !== "" ? text.trim() : undefined
}

/** Names without their prefixes' owners' whims: "content:encoded" and "dc:date" are what feeds write. */
const parser = () => new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "@", parseTagValue: false, parseAttributeValue: false, trimValues: false, htmlEntities: true, stopNodes: ["*.content", "*.summary"] })

const cdata = /<!\[CDATA\[([\s\S]*?)\]\]>/gu
/** Atom's text constructs are kept as they stand, for type="xhtml" is markup in the open, and any other is escaped. */
const atomMarkup = (value: unknown): string | undefined => {
  const node = first(value), raw = words(node)
  if (raw === undefined) return undefined
  if (raw.includes("<![CDATA[")) return raw.replaceAll(cdata, "$1")
  const type = isObject(node) ? node["@type"] : undefined
  return type === "xhtml" ? raw : raw.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", "\"").replaceAll("&apos;", "'").replaceAll("&#39;", "'").replaceAll("&amp;", "&")
}

const linkOf = (item: Xml): string | undefined => {
  const links = list(item["link"]), alternate = links.find((link) => isObject(link) && (link["@rel"] === undefined || link["@rel"] === "alternate"))
  return isObject(alternate) && typeof alternate["@href"] === "string" ? alternate["@href"] : words(links[0])
}

const authorOf = (item: Xml): string | undefined => {
  const names = [...list(item["dc:creator"]), ...list(item["author"])].map((author) => (isObject(author) && author["name"] !== undefined ? words(author["name"]) : words(author))).filter((name) => name !== undefined)
  return names.length === 0 ? undefined : names.join(", ")
}

const short: Note = { rule: "read-summary", severity: "info", message: "The feed carries only a summary of it, not its text." }

const foundOf = (item: Xml, number: number): Found => {
  const full = words(item["content:encoded"]) ?? atomMarkup(item["content"]), summary = full === undefined ? words(item["description"]) ?? atomMarkup(item["summary"]) : undefined
  const url = linkOf(item), id = words(item["guid"]) ?? words(item["id"]) ?? url, markup = full ?? summary
  const { head, notes } = headOf({ title: titleOf(item), author: authorOf(item), url, published: words(item["pubDate"]) ?? words(item["published"]) ?? words(item["dc:date"]) ?? words(item["issued"]) })
  const converted = textOfMarkup(markup ?? "")
  return { ...(id !== undefined && { id }), at: `item ${number}`, head, content: { text: converted.text }, notes: [...notes, ...converted.notes, ...(summary === undefined ? [] : [short])], raw: markup ?? "" }
}

/** A title is short markup too: "Q&amp;amp;A", "&lt;i&gt;Hamlet&lt;/i&gt;". */
const titleOf = (item: Xml): string | undefined => {
  const title = words(item["title"])
  return title === undefined ? undefined : textOfMarkup(title).text.replaceAll(/\s+/gu, " ")
}

/** The items of an RSS (0.9x, 1.0, 2.0) or Atom feed, in its order; or why it is none. */
export const feedItems = (xml: string): ReadonlyArray<Found> | { readonly unreadable: string } => {
  let root: unknown
  try {
    root = parser().parse(xml)
  } catch (cause) {
    return { unreadable: `It is no XML that can be read: ${cause instanceof Error ? cause.message.replaceAll(/\s+/gu, " ").slice(0, 200) : String(cause)}.` }
  }
  if (!isObject(root)) return { unreadable: "It is no feed." }
  const rss = first(root["rss"]), rdf = root["rdf:RDF"], atom = first(root["feed"])
  const channel = isObject(rss) ? first(rss["channel"]) : undefined
  if (!isObject(channel) && !isObject(rdf) && !isObject(atom)) return { unreadable: "It is neither RSS nor Atom." }
  const items = isObject(channel) ? list(channel["item"]) : isObject(rdf) ? list(rdf["item"]) : list((atom as Xml)["entry"])
  return items.filter(isObject).map((item, index) => foundOf(item, index + 1))
}
