/** What a file holds: one article (text, markdown, html) or many records (jsonl, warc, feed). */
export const formats = ["text", "markdown", "html", "jsonl", "warc", "feed"] as const
export type Format = typeof formats[number]
export type Compression = "gzip" | "zstd"

export interface FileKind {
  readonly format: Format
  readonly compression?: Compression
}

const byEnding: Readonly<Record<string, Format>> = {
  txt: "text", md: "markdown", markdown: "markdown", html: "html", htm: "html", xhtml: "html", jsonl: "jsonl", ndjson: "jsonl", warc: "warc", wet: "warc", rss: "feed", atom: "feed", xml: "feed"
}
const compressions: Readonly<Record<string, Compression>> = { gz: "gzip", zst: "zstd", zstd: "zstd" }

/** What a file is by its name's endings: "2024/a.warc.gz" is a WARC in gzip; undefined where the name says nothing that is read. */
export const kindOf = (name: string): FileKind | undefined => {
  const parts = name.toLowerCase().split("."), compression = Object.hasOwn(compressions, parts.at(-1)!) ? compressions[parts.pop()!]! : undefined
  const ending = parts.length > 1 ? parts.at(-1)! : "", format = Object.hasOwn(byEnding, ending) ? byEnding[ending]! : undefined
  return format === undefined ? undefined : { format, ...(compression !== undefined && { compression }) }
}
