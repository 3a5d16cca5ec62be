import { readFileSync } from "node:fs"
import { checksum } from "../../../pipeline/encode/checksums.ts"
import { encode, type EncodedFile } from "../../../pipeline/encode/encode.ts"
import type { Edition } from "../../../pipeline/publish/edition.ts"
import { publish } from "../../../pipeline/publish/publish.ts"
import { digestOf, idOf } from "../../../pipeline/document/id.ts"
import { type Rows, tableNames, tableOf } from "../../../schemas/tables.ts"

const sentences = [
  "Exports rose by 12% to 300 tonnes in May 2024 😀.",
  "The minister, \"Ana, the elder\", said: null and NA are words.",
  "=SUM(A1:A2) is no formula here;\tit is text.",
  "Exports rose by 12% to 300 tonnes in May 2024 😀.",
  "Prices fell by 4.5% in 2023, -1 of them twice."
]

const points = (text: string) => Array.from(text).length

/** A small dataset that holds: two documents of two sources, one of them published whole. */
export const madeRows = (): Rows => {
  const rows: { [N in keyof Rows]: Array<Record<string, unknown>> } = Object.fromEntries(tableNames.map((name) => [name, []])) as never
  rows.sources.push({ source_id: "made", name: "Made up", license: "CC0-1.0", publish: "full" }, { source_id: "silent", publish: "evidence" })
  rows.rules.push({ rule: "made.figure", stage: "recognise", table_name: "figures", description: "Finds shares." }, { rule: "made.name", stage: "recognise", table_name: "mentions", description: "Finds names." })
  rows.entities.push({ entity_id: "ana", type: "person", name: "Ana", status: "authority", mention_count: 2, document_count: 2 })
  addDocument(rows, "made", "a.txt")
  addDocument(rows, "silent", "b.txt")
  return rows as never
}

const addDocument = (rows: { [N in keyof Rows]: Array<Record<string, unknown>> }, source_id: string, file: string): void => {
  const text = sentences.join("\n"), document_id = idOf("dc", [source_id, file]), whole = source_id === "made"
  rows.documents.push({
    document_id, source_id, file, language: "en", text_origin: "original", published: "2024-06~", published_earliest: "2024-06-01", published_latest: "2024-06-30",
    published_basis: "stated", status: "processed", paragraph_count: 5, sentence_count: 5, token_count: 60, char_count: points(text), raw_sha256: digestOf(text), text_sha256: digestOf(text),
    ...(whole ? { text } : {}), text_share_published: whole ? 1 : points(sentences[0]!) / points(text)
  })
  const seen = new Map<string, number>()
  let start = 0
  sentences.forEach((sentence, i) => {
    const occurrence = (seen.get(sentence) ?? 0) + 1
    seen.set(sentence, occurrence)
    const sentence_id = idOf("st", [document_id, sentence, String(occurrence)])
    rows.sentences.push({
      sentence_id, document_id, ordinal: i + 1, paragraph: i + 1, char_start: start, char_end: start + points(sentence), text_sha256: digestOf(sentence),
      ...(whole || i === 0 ? { text: sentence } : {})
    })
    addClaims(rows, { document_id, sentence_id }, sentence, start)
    start += points(sentence) + 1
  })
}

const addClaims = (rows: { [N in keyof Rows]: Array<Record<string, unknown>> }, place: { readonly document_id: string; readonly sentence_id: string }, sentence: string, start: number): void => {
  const share = /([\d.]+)%/u.exec(sentence), name = sentence.indexOf("Ana"), date = /(?:in )(\w+ 2024|2023)/u.exec(sentence)
  const span = (words: string) => ({ ...place, char_start: start + sentence.indexOf(words), char_end: start + sentence.indexOf(words) + words.length, evidence: words })
  if (name !== -1) rows.mentions.push({ mention_id: idOf("mn", [place.sentence_id]), ...span("Ana"), rule: "made.name", kind: "name", entity_id: "ana", method: "exact", similarity: 0.875 })
  const date_id = idOf("dt", [place.sentence_id])
  if (date !== null) {
    const year = date[1] === "2023"
    rows.dates.push({
      date_id, ...span(date[1]!), rule: "made.figure", kind: year ? "year" : "month", basis: "explicit",
      ...(year ? { edtf: "2023", earliest: "2023-01-01", latest: "2023-12-31" } : { edtf: "2024-05", earliest: "2024-05-01", latest: "2024-05-31" })
    })
  }
  if (share === null) return
  const value = Number(share[1]), figure_id = idOf("fg", [place.sentence_id])
  rows.figures.push({
    figure_id, ...span(share[0]), rule: "made.figure", modality: "asserted", polarity: "affirmed", kind: "percent", value, value_low: value, value_high: value, bound: "exact", unit: "percent",
    role: "change", direction: "increase", measure: "exports", statement_id: figure_id
  })
  rows.cells.push({ table_name: "figures", row_id: figure_id, column_name: "value", part: 1, ...span(share[1]!), document_id: undefined, sentence_id: undefined, date_id, rule: "made.figure" })
  for (const column of ["document_id", "sentence_id"]) delete rows.cells.at(-1)![column]
}

const tables = tableNames.map(tableOf)

/** What is published besides the tables' own files is made from this. */
export const madeEdition = (rows: Rows = madeRows()): Edition => {
  const encoded = tables.flatMap((table) => encode(table, rows[table.name as keyof Rows]))
  return {
    rows, tableFiles: encoded.map(({ bytes, path }) => ({ path, bytes: bytes.length, sha256: checksum(bytes) })),
    release: {
      name: "made", title: "Made", description: "Made for a test.", release: { version: "2024.1.0", date: "2024-01-01" }, authors: ["Nobody"],
      licence: { name: "CC-BY-4.0", title: "Creative Commons Attribution 4.0", path: "https://creativecommons.org/licenses/by/4.0/" }
    },
    inputs: [{ path: "release.json", bytes: 2, sha256: "0".repeat(64) }], exclusions: [], redirects: [], program: { name: "made", version: "0.0.0", license: "Apache-2.0" },
    totals: { figures: { gold: 40, found: 38, words_right: 36, all_right: 30 } }, measured: { "made.figure": { right: 30, made: 38 } },
    tools: ["verify.py", "verify.mjs"].map((name) => ({ path: `tools/${name}`, bytes: Uint8Array.from(readFileSync(new URL(`../../../pipeline/publish/tools/${name}`, import.meta.url))) })), digest: checksum
  }
}

/** The files of a published folder that has these rows. */
export const madeFiles = (rows: Rows = madeRows()): ReadonlyArray<EncodedFile> =>
  [...tables.flatMap((table) => encode(table, rows[table.name as keyof Rows])), ...publish(madeEdition(rows))]
