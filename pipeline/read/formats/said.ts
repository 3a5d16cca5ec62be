import type { Note } from "../../document/note.ts"
import { boundsOf } from "../../document/edtf.ts"
import type { DocumentHead } from "../sourceFile.ts"

/** What a page, a feed or a record says of itself, in whatever form; none of it is trusted. */
export type Said = Readonly<Partial<Record<"title" | "author" | "url" | "published" | "language" | "original_language" | "text_origin", unknown>>>

const months: Readonly<Record<string, string>> = { jan: "01", feb: "02", mar: "03", apr: "04", may: "05", jun: "06", jul: "07", aug: "08", sep: "09", oct: "10", nov: "11", dec: "12" }
const isoMoment = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:?\d{2}/u
const mailDate = /^(?:[A-Za-z]{3,9},? +)?(\d{1,2}) +([A-Za-z]{3})[a-z]* +(\d{4})\b/u
const edtfShape = /^[-0-9XYTZS:~?%./,{}[\]+]{4,60}$/u

/** The EDTF of a date as pages and feeds write it: ISO 8601 (the day of a moment, in its own time zone), RFC 822, plain digits "20240503"; undefined for any other. */
export const publishedOf = (written: string): string | undefined => {
  const trimmed = written.trim(), moment = isoMoment.exec(trimmed), mail = mailDate.exec(trimmed)
  const month = mail === null ? undefined : months[mail[2]!.toLowerCase()]
  const edtf = moment !== null ? moment[1]! : month !== undefined ? `${mail![3]}-${month}-${mail![1]!.padStart(2, "0")}` : /^\d{8}$/u.test(trimmed) ? trimmed.replace(/(....)(..)(..)/u, "$1-$2-$3") : trimmed
  if (!edtfShape.test(edtf)) return undefined
  const { earliest, latest } = boundsOf(edtf)
  return earliest === undefined && latest === undefined ? undefined : edtf
}

const oneLine = (text: string): string => text.replaceAll(/[\s\u0000-\u001f\u007f]+/gu, " ").trim().normalize("NFC").toWellFormed()
const wordsOf = (value: unknown): string | undefined => {
  if (typeof value === "number" && Number.isFinite(value)) return String(value)
  if (Array.isArray(value)) return value.map(wordsOf).filter((word) => word !== undefined).join(", ") || undefined
  if (typeof value === "object" && value !== null && "name" in value) return wordsOf(value.name)
  return typeof value === "string" ? oneLine(value) || undefined : undefined
}

const origins: ReadonlySet<string> = new Set(["original", "human_translation", "machine_translation", "unknown"])
const language = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u
/** How each field is read; undefined where its words cannot be used. */
const readings: Readonly<Record<keyof Said, (words: string) => string | undefined>> = {
  title: (words) => words,
  author: (words) => words,
  url: (words) => (/^https?:\/\/[^\s<>"]+$/u.test(words) ? words : undefined),
  published: publishedOf,
  language: (words) => (language.test(words.replace("_", "-")) ? words.replace("_", "-") : undefined),
  original_language: (words) => (language.test(words) ? words : undefined),
  text_origin: (words) => (origins.has(words) ? words : undefined)
}

/** A document's head from what it says of itself. What cannot be used is left out, with a note that quotes it. */
export const headOf = (said: Said): { readonly head: DocumentHead; readonly notes: ReadonlyArray<Note> } => {
  const head: Record<string, string> = {}, notes: Array<Note> = []
  for (const field of Object.keys(readings) as Array<keyof Said>) {
    const given = said[field]
    if (given === undefined || given === null || given === "") continue
    const words = wordsOf(given), value = words === undefined ? undefined : readings[field](words)
    if (value !== undefined) head[field] = value
    else if (words !== "") notes.push({ rule: "read-field", severity: "warning", message: `What it says of ${field} cannot be used and was left out: ${oneLine(JSON.stringify(given) ?? "").slice(0, 120)}` })
  }
  return { head: head as DocumentHead, notes }
}
