import type { Note } from "../../document/note.ts"
import { type FieldName, fieldNames, type Fields } from "./fields.ts"
import type { Found, Rest } from "./found.ts"
import { BrokenOff } from "./compressed.ts"
import { linesOf, longestLine } from "./lines.ts"
import { headOf, type Said } from "./said.ts"

type Json = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value)

/** A field of a record by its name, or by the way to it. */
const at = (record: Json, name: string): unknown => {
  if (Object.hasOwn(record, name)) return record[name]
  let value: unknown = record
  for (const step of name.split(".")) {
    if (!isObject(value) || !Object.hasOwn(value, step)) return undefined
    value = value[step]
  }
  return value
}

/** Paragraphs given as a list are one text. */
const textOf = (value: unknown): string | undefined =>
  typeof value === "string" ? value : Array.isArray(value) && value.every((part) => typeof part === "string") ? value.join("\n\n") : undefined
const idOf = (value: unknown): string | undefined => (typeof value === "string" && value.trim() !== "" ? value : typeof value === "number" ? String(value) : undefined)

/** How markup becomes text; given from outside, so that what it needs is loaded only for those who have some. */
export type TextOfHtml = (html: string) => { readonly text: string; readonly notes: ReadonlyArray<Note> }

const recordOf = (line: string, number: number, fields: Fields, textOfHtml: TextOfHtml | undefined): Found => {
  const place = `line ${number}`
  const unreadable = (why: string): Found => ({ at: place, head: {}, content: { unreadable: why }, notes: [], raw: line })
  let record: unknown
  try {
    record = JSON.parse(line)
  } catch (cause) {
    return unreadable(`Line ${number} is not JSON: ${cause instanceof Error ? cause.message.replaceAll(/\s+/gu, " ").slice(0, 200) : ""}.`)
  }
  if (!isObject(record)) return unreadable(`Line ${number} is no JSON object.`)
  const given = (field: FieldName) => at(record, fields[field] ?? field)
  const id = idOf(given("id")), { head, notes } = headOf(Object.fromEntries(fieldNames.map((field) => [field, given(field)])) as Said)
  const plain = textOf(given("text")), markup = plain === undefined ? textOf(given("html")) : undefined, converted = markup === undefined ? undefined : textOfHtml?.(markup)
  const text = plain ?? converted?.text
  const content = text === undefined ? { unreadable: `Line ${number} has no text: neither "${fields.text ?? "text"}" nor "${fields.html ?? "html"}" is a string or a list of strings; say which field holds it.` } : { text }
  return { ...(id !== undefined && { id }), at: place, head, content, notes: [...notes, ...converted?.notes ?? []], raw: line }
}

/** The records of JSON Lines, in their order. A line that is none is a record that cannot be read; blank lines are left out. */
export async function* jsonLines(bytes: AsyncIterable<Uint8Array>, fields: Fields, textOfHtml?: TextOfHtml): AsyncGenerator<Found | Rest> {
  try {
    for await (const line of linesOf(bytes)) {
      if ("tooLong" in line) yield { at: `line ${line.number}`, head: {}, content: { unreadable: `Line ${line.number} is longer than ${longestLine} characters; split the document.` }, notes: [], raw: "" }
      else if (line.line.trim() !== "") yield recordOf(line.line.replace(/^\uFEFF/u, ""), line.number, fields, textOfHtml)
    }
  } catch (cause) {
    if (!(cause instanceof BrokenOff)) throw cause
    yield { rest: cause.message }
  }
}
