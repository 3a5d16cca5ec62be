import type { Rows } from "../../schemas/tables.ts"
import { type TableName, tableNames, tableOf } from "../../schemas/tables.ts"
import type { EncodedFile } from "./encode.ts"

interface Terms {
  readonly title: string
  readonly release: { readonly version: string; readonly date: string }
  readonly licence: { readonly title: string; readonly path: string }
}

/** Text from elsewhere as a cell of a Markdown table: no mark-up of its own. */
const cell = (text: string): string => text.replace(/[\\`*_[\]|<>]/gu, "\\$&").replace(/\s+/gu, " ")

const origins: Readonly<Record<string, string>> = {
  original: "original", human_translation: "translated by people", machine_translation: "**machine translation**: names and wording may be distorted", unknown: "origin unknown"
}

const documentLine = ({ document_id, file, published, published_basis, source_id, text_origin, text_share_published, title }: Rows["documents"][number]): string =>
  `| ${document_id} | ${cell(source_id)} | ${cell(title ?? file)} | ${published === undefined ? "unknown" : `${published} (${published_basis})`} | ${origins[text_origin]} | ${Math.round(text_share_published * 100)} % |`

const shown = 50

/** README.md of what is published: what it is, how many rows, which texts it rests on and how they came about. */
export const readme = (rows: Rows, { licence, release, title }: Terms): EncodedFile => {
  const tableLine = (table: TableName) => `| [${table}](csv/${table}.csv) | ${rows[table].length} | ${tableOf(table).description} |`
  const documents = rows.documents.slice(0, shown)
  const translated = rows.documents.filter(({ text_origin }) => text_origin === "machine_translation").length
  const text = [
    `# ${title}`,
    `Version ${release.version}, ${release.date}. ${licence.title} (${licence.path}) for what the project made; the texts it was read from keep their own terms.`,
    translated === 0 ? "" : `${translated === rows.documents.length ? "Every text here" : `Of the texts here, ${translated}`} is a machine translation: what people are quoted to say is a translator program's wording.`,
    "| table | rows | what a row is |\n|---|---:|---|\n" + tableNames.map(tableLine).join("\n"),
    "The same rows are in `csv/`, `json/`, `arrow/` and `parquet/`. `CODEBOOK.md` explains every column, `schemas/` holds the JSON Schemas, `SHA256SUMS` the checksums (`sha256sum -c SHA256SUMS`).",
    "A row says what a text says, never what is true. The `rules` table says how precise each rule was on annotated text; where it says nothing, too few rows were measured.",
    "## Documents",
    "| document | source | title or file | published | text | published share |\n|---|---|---|---|---|---:|\n" + documents.map(documentLine).join("\n"),
    rows.documents.length > shown ? `… and ${rows.documents.length - shown} more in \`documents\`.` : ""
  ].filter((part) => part !== "").join("\n\n")
  return { path: "README.md", bytes: new TextEncoder().encode(`${text}\n`) }
}
