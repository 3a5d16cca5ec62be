import { WARCParser, type WARCRecord } from "warcio"
import { textOfPage } from "./charset.ts"
import { BrokenOff } from "./compressed.ts"
import type { Found, Rest } from "./found.ts"
import { pageOf } from "./html.ts"
import { headOf } from "./said.ts"

/** A record of more bytes than these is passed over, with a note: no news page is so long. */
export const longestRecord = 16 << 20

type Body = { readonly bytes: Uint8Array } | { readonly unreadable: string } | { readonly cut: true }

/** A record's body, decoded as its HTTP head says; a body shorter than the record's head promises is cut off. */
const bodyOf = async (record: WARCRecord): Promise<Body> => {
  const pieces: Array<Uint8Array> = []
  let length = 0
  for await (const piece of record) {
    length += piece.length
    if (length > longestRecord) {
      await record.skipFully()
      return { unreadable: `It is longer than ${longestRecord} bytes and was passed over.` }
    }
    pieces.push(piece)
  }
  const left = "limit" in record._reader ? record._reader.limit : 0
  return typeof left === "number" && left > 0 ? { cut: true } : { bytes: Buffer.concat(pieces, length) }
}

/** The parser takes any lines for a head. */
const isRecord = ({ warcHeaders }: WARCRecord): boolean => /^WARC\/\d/u.test(warcHeaders.statusline) && /^\d{1,15}$/u.test(warcHeaders.headers.get("Content-Length")?.trim() ?? "")

/** Pages that were answered, and plain texts made of them ("conversion", as WET files have them); undefined for all else. */
const mediaType = (record: WARCRecord): string | undefined => {
  if (record.warcType === "conversion") return "text/plain"
  if (record.warcType !== "response" || Number(record.httpHeaders?.statusCode) !== 200) return undefined
  const type = record.httpHeaders?.headers.get("content-type") ?? ""
  return /^\s*(?:text\/html|application\/xhtml\+xml)\b/iu.test(type) ? type : undefined
}

const foundOf = (record: WARCRecord, type: string, body: { readonly bytes: Uint8Array } | { readonly unreadable: string }, number: number): Found => {
  const id = record.warcHeader("WARC-Record-ID")?.replaceAll(/^<|>$/gu, ""), url = record.warcTargetURI ?? undefined, at = `record ${number}`
  const shared = { ...(id !== undefined && id !== "" && { id }), at }
  if ("unreadable" in body) return { ...shared, ...headOf({ url }), content: body, raw: "" }
  const decoded = textOfPage(body.bytes, type)
  if ("unreadable" in decoded) return { ...shared, ...headOf({ url }), content: decoded, raw: body.bytes }
  if (type === "text/plain") return { ...shared, ...headOf({ url }), content: { text: decoded.text }, raw: body.bytes }
  const { head, notes, text } = pageOf(decoded.text, url)
  return { ...shared, head, content: { text }, notes, raw: body.bytes }
}

/** The news pages of a WARC file (ISO 28500, as Common Crawl writes it), in its order, one in memory at a time. After a place that cannot be read nothing more is, and that is told. */
export async function* warcPages(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Found | Rest> {
  let number = 0
  try {
    for await (const record of new WARCParser(bytes)) {
      number++
      if (!isRecord(record)) return yield { rest: `What follows record ${number - 1} is no WARC record; the ${number - 1} records before it were read.` }
      const type = mediaType(record)
      if (type === undefined) continue
      const body = await bodyOf(record)
      if ("cut" in body) return yield { rest: `It ends in the middle of record ${number}; the ${number - 1} records before it were read.` }
      yield foundOf(record, type, body, number)
    }
    if (number === 0) yield { rest: "It holds no WARC record." }
  } catch (cause) {
    const why = cause instanceof BrokenOff ? cause.message : `It is no WARC from there on: ${cause instanceof Error ? cause.message.slice(0, 200) : String(cause)}.`
    yield { rest: `${why} The ${Math.max(0, number - 1)} records before that place were read.` }
  }
}
