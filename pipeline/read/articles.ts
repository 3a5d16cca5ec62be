import * as Schema from "effect/Schema"
import { createReadStream, readFileSync, statSync } from "node:fs"
import type { Article } from "../document/article.ts"
import type { Note } from "../document/note.ts"
import { articleFromBytes, articleFromText, digest, documentId, type Place, unreadableArticle } from "./article.ts"
import { plain, whole } from "./formats/compressed.ts"
import type { Found, Rest } from "./formats/found.ts"
import type { frontMatter } from "./markdown.ts"
import { DocumentHead } from "./sourceFile.ts"
import type { Planned } from "./sources.ts"
import { decoded } from "./text.ts"

/** The longest file that is read as one article or feed, in bytes; files of many records are read record by record and may be of any length. */
export const longestFile = 256 << 20

const isHead = Schema.decodeUnknownExit(DocumentHead)
const warning = (rule: string, message: string): Note => ({ rule, severity: "warning", message })
const rawDigest = (raw: string | Uint8Array): string => digest(typeof raw === "string" ? Buffer.from(raw.toWellFormed()) : raw)

/** What a file or record says of itself goes before what is said of its source. */
const withNotes = (article: Article, raw: string | Uint8Array, notes: ReadonlyArray<Note>): Article => ({ ...article, raw_sha256: rawDigest(raw), notes: [...notes, ...article.notes] })

const markdown = ({ head, place }: Planned, bytes: Uint8Array, matterOf: typeof frontMatter): Article | undefined => {
  const result = decoded(bytes)
  if ("unreadable" in result) return undefined
  const asText = (message: string): Article => {
    const article = articleFromBytes(place, head, bytes)
    return { ...article, notes: [...article.notes, warning("read-front-matter", message)] }
  }
  try {
    const matter = matterOf(result.text)
    if (matter === undefined) return undefined
    const said = isHead(matter.head, { onExcessProperty: "error" })
    return said._tag === "Failure" ? asText("Its front matter has a field that is unknown or unusable; it was read as text.")
      : withNotes(articleFromText(place, { ...head, ...said.value }, matter.body), bytes, result.notes)
  } catch {
    return asText("Its front matter is not YAML; it was read as text.")
  }
}

const html = async ({ head, place }: Planned, bytes: Uint8Array): Promise<Article> => {
  const { textOfPage } = await import("./formats/charset.ts"), { pageOf } = await import("./formats/html.ts")
  const decoded = textOfPage(bytes)
  if ("unreadable" in decoded) return unreadableArticle(place, head, digest(bytes), warning("read-unreadable", decoded.unreadable))
  const page = pageOf(decoded.text, head.url)
  return withNotes(articleFromText(place, { ...page.head, ...head }, page.text), bytes, page.notes)
}

/** A record's article. One without an id has its place in the file for a key; one whose id the file has had already, its place as well. */
const recordArticle = ({ head, place }: Planned, found: Found, taken: Set<string>): Article => {
  const record = found.id ?? `${place.file}#${found.at}`, repeated = taken.has(record)
  taken.add(record)
  const at: Place = { ...place, record: repeated ? `${record}#${found.at}` : record }, said = { ...head, ...found.head }
  const notes = repeated ? [...found.notes, warning("read-record-id", `The id "${record.slice(0, 200)}" stands in the file before; ${found.at} was added to it.`)] : found.notes
  return withNotes("unreadable" in found.content ? unreadableArticle(at, said, "", warning("read-record", found.content.unreadable)) : articleFromText(at, said, found.content.text), found.raw, notes)
}

const restArticle = ({ head, place }: Planned, { rest }: Rest): Article =>
  unreadableArticle({ ...place, record: `${place.file}#rest` }, head, digest(new Uint8Array()), warning("read-broken-off", rest))

const recordsOf = async (planned: Planned, bytes: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Found | Rest> | Iterable<Found | Rest>> => {
  if (planned.kind.format === "warc") return (await import("./formats/warc.ts")).warcPages(bytes)
  if (planned.kind.format === "jsonl") {
    const { jsonLines } = await import("./formats/jsonLines.ts")
    // Markup is rare in JSON Lines, and what reads it takes time to load.
    const textOfHtml = planned.fields?.html === undefined ? undefined : (await import("./formats/html.ts")).textOfMarkup
    return jsonLines(bytes, planned.fields ?? {}, textOfHtml)
  }
  const all = await whole(bytes, longestFile)
  if ("unreadable" in all) return [{ rest: all.unreadable }]
  const { textOfPage } = await import("./formats/charset.ts"), { feedItems } = await import("./formats/feed.ts")
  const text = textOfPage(all), items = "unreadable" in text ? text : feedItems(text.text)
  return "unreadable" in items ? [{ rest: items.unreadable }] : items
}

const isOne = ({ kind: { format } }: Planned) => format === "text" || format === "markdown" || format === "html"

const single = async (planned: Planned, bytes: Uint8Array): Promise<Article> => {
  if (planned.kind.format === "html") return html(planned, bytes)
  // The YAML parser is loaded where there is something for it.
  const article = planned.kind.format === "markdown" ? markdown(planned, bytes, (await import("./markdown.ts")).frontMatter) : undefined
  return article ?? articleFromBytes(planned.place, planned.head, bytes)
}

/** Opened when the first bytes are asked for. */
async function* bytesAt(path: string): AsyncGenerator<Uint8Array> {
  yield* path === "-" ? process.stdin : createReadStream(path, { highWaterMark: 1 << 18 })
}

/** A plain file is read at one go, which is several times as fast as piece by piece where there are thousands. */
const allOf = async ({ kind, path }: Planned, bytes: AsyncIterable<Uint8Array>) =>
  kind.compression === undefined && path !== "-" && statSync(path).size <= longestFile ? readFileSync(path) : whole(bytes, longestFile)

/**
 * The articles of a file, in its order, one in memory at a time; those that `excluded` names are not made. What the bytes are is no failure: what cannot be read is
 * an article with a status and a note that say so. Rejects where the bytes cannot be had.
 */
export async function* articlesOf(planned: Planned, excluded: (documentId: string) => boolean = () => false): AsyncGenerator<Article> {
  if (isOne(planned) && excluded(documentId(planned.place))) return
  const bytes = plain(bytesAt(planned.path), planned.kind.compression)
  if (isOne(planned)) {
    const all = await allOf(planned, bytes)
    yield "unreadable" in all ? unreadableArticle(planned.place, planned.head, digest(new Uint8Array()), warning("read-unreadable", all.unreadable)) : await single(planned, all)
    return
  }
  const taken = new Set<string>()
  for await (const found of await recordsOf(planned, bytes)) {
    const article = "rest" in found ? restArticle(planned, found) : recordArticle(planned, found, taken)
    if (!excluded(article.document_id)) yield article
  }
}
