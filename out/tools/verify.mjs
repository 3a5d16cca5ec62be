#!/usr/bin/env node
/**
 * Verifies a published folder with nothing but Node (18 or later).
 *
 *     node tools/verify.mjs [FOLDER] [--texts DIR]
 *
 * It checks every file against SHA256SUMS, and reads every span of evidence and of cells again: in the documents' texts
 * and sentences as far as they are published, and in the files below DIR (SOURCE_ID/FILE) for the rest.
 * It exits with 0 where everything holds, 1 where something does not, 2 where it cannot be told.
 */
import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const parameters = process.argv.slice(2), named = parameters.indexOf("--texts")
const directory = named === -1 ? undefined : parameters.splice(named, 2)[1]
const folder = parameters[0] ?? join(dirname(fileURLToPath(import.meta.url)), "..")

const findings = []
const tell = (place, message) => void findings.push(`${place}: ${message}`)
const digest = (content) => createHash("sha256").update(content).digest("hex")
const rowsOf = (table) => JSON.parse(readFileSync(join(folder, "json", `${table}.json`), "utf8"))
const filesBelow = (below) => readdirSync(join(folder, below)).flatMap((name) => {
  const path = below === "" ? name : `${below}/${name}`
  return statSync(join(folder, path)).isDirectory() ? filesBelow(path) : [path]
})

/** Every file has its line in SHA256SUMS, and every line its file. How many were checked. */
const checkSums = () => {
  const promised = new Map(readFileSync(join(folder, "SHA256SUMS"), "utf8").split("\n").filter((line) => line !== "").map((line) => [line.slice(66), line.slice(0, 64)]))
  const there = new Set(filesBelow(""))
  for (const path of there) if (path !== "SHA256SUMS" && !promised.has(path)) tell(path, "is not listed in SHA256SUMS")
  for (const [path, sum] of promised) {
    if (!there.has(path)) tell(path, "is listed in SHA256SUMS but missing")
    else if (digest(readFileSync(join(folder, path))) !== sum) tell(path, "is not what SHA256SUMS promises")
  }
  return promised.size
}

/** A file's text as it is brought into shape (UTF-8, NFC, line feeds), with and without front matter. */
const readings = (bytes) => {
  let text
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes).replaceAll("\r\n", "\n").replaceAll("\r", "\n").replaceAll("\0", "\uFFFD").normalize("NFC")
  } catch {
    return []
  }
  const end = text.startsWith("---\n") ? text.indexOf("\n---\n", 3) : -1
  return end === -1 ? [text] : [text, text.slice(end + 5).replace(/^\n+/, "")]
}

/** A document's whole text: as published, else from the directory where a file's text has the digest that is promised. */
const textOf = ({ document_id, file, source_id, text, text_sha256 }) => {
  if (text !== undefined && digest(text) !== text_sha256) tell(`documents ${document_id}`, "its text is not the one that text_sha256 promises")
  if (text !== undefined || directory === undefined || file.split("/").includes("..")) return text
  const path = join(directory, source_id, file)
  return existsSync(path) ? readings(readFileSync(path)).find((one) => digest(one) === text_sha256) : undefined
}

/** Offsets count code points; where there are no others, they are the string's own. */
const points = (text) => {
  const all = /[\ud800-\udfff]/.test(text) ? Array.from(text) : undefined
  return { length: all?.length ?? text.length, slice: (start, end) => all === undefined ? text.slice(start, end) : all.slice(start, end).join("") }
}

/** "text", "sentences" or "unpublished" where the words may stand there, or what is wrong. */
const readAgain = (start, end, written, text, sentences) => {
  const words = points(written)
  if (end - start !== words.length) return ["wrong", `${JSON.stringify(written)} has ${words.length} code points, its span ${end - start}`]
  if (text !== undefined) {
    const said = text.slice(start, end)
    return said === written ? ["text"] : ["wrong", `the text has ${JSON.stringify(said)} there, not ${JSON.stringify(written)}`]
  }
  let at = start, covered = true
  for (const [first, last, sentence] of sentences) {
    if (last <= start || first >= end) continue
    const begin = Math.max(start, first), stop = Math.min(end, last), said = sentence.slice(begin - first, stop - first)
    if (said !== words.slice(begin - start, stop - start)) return ["wrong", `the sentence has ${JSON.stringify(said)} there`]
    covered &&= words.slice(at - start, begin - start).trim() === ""
    at = stop
  }
  return covered && words.slice(at - start, end - start).trim() === "" ? ["sentences"] : ["unpublished"]
}

const group = (rows) => {
  const byDocument = new Map()
  for (const row of rows) byDocument.set(row[0], [...byDocument.get(row[0]) ?? [], row.slice(1)])
  return byDocument
}

const verify = () => {
  console.log(`${checkSums()} files listed in SHA256SUMS`)
  const texts = new Map()
  for (const row of rowsOf("documents")) {
    const text = textOf(row)
    if (text !== undefined) texts.set(row.document_id, points(text))
  }
  const published = rowsOf("sentences").filter(({ text }) => text !== undefined).sort((a, b) => a.char_start - b.char_start)
  for (const { char_end, char_start, document_id, sentence_id, text, text_sha256 } of published) {
    if (digest(text) !== text_sha256) tell(`sentences ${sentence_id}`, "its text is not the one that text_sha256 promises")
    if (texts.has(document_id) && texts.get(document_id).slice(char_start, char_end) !== text) tell(`sentences ${sentence_id}`, "its text is not the document's there")
  }
  const sentences = group(published.map(({ char_end, char_start, document_id, text }) => [document_id, char_start, char_end, points(text)]))
  const documents = new Map(), spans = []
  for (const table of ["mentions", "dates", "figures", "trends", "quotes", "relations", "events"]) {
    for (const row of rowsOf(table)) {
      const id = row[`${table.slice(0, -1)}_id`]
      documents.set(`${table} ${id}`, row.document_id)
      spans.push([table, id, row.document_id, row])
    }
  }
  // A row of a table that joins others is of the document of what it joins.
  for (const cell of rowsOf("cells").filter(({ evidence }) => evidence !== undefined)) {
    const [first] = cell.row_id.split("/")
    const document = [`${cell.table_name} ${cell.row_id}`, `quotes ${first}`, `events ${first}`, `mentions ${cell.mention_id}`, `dates ${cell.date_id}`].map((key) => documents.get(key)).find((one) => one !== undefined)
    spans.push(["cells", `${cell.table_name} ${cell.row_id} ${cell.column_name}`, document, cell])
  }
  const counts = new Map()
  for (const [table, row, document, { char_end, char_start, evidence }] of spans) {
    const [how, message] = readAgain(char_start, char_end, evidence, texts.get(document), sentences.get(document) ?? [])
    if (how === "wrong") tell(`${table} ${row}`, message)
    const count = counts.get(table) ?? { text: 0, sentences: 0, unpublished: 0, wrong: 0 }
    counts.set(table, count)
    count[how]++
  }
  for (const [table, { sentences: inSentences, text, unpublished, wrong }] of counts) {
    console.log(`${table.padEnd(9)} ${String(text + inSentences + unpublished + wrong).padStart(5)} spans: ${text} stand in whole texts, ${inSentences} in published sentences, ${unpublished} need --texts, ${wrong} are wrong`)
  }
  for (const message of findings.slice(0, 50)) console.log(message)
  if (findings.length > 50) console.log(`... and ${findings.length - 50} more`)
  console.log(findings.length === 0 ? "everything holds" : `${findings.length} findings`)
  return findings.length === 0 ? 0 : 1
}

try {
  process.exitCode = verify()
} catch (cause) {
  console.error(`cannot be told: ${cause instanceof Error ? cause.message : String(cause)}`)
  process.exitCode = 2
}
