import type { Rows } from "../../../schemas/tables.ts"
import { type TableName, tableNames, tableOf } from "../../../schemas/tables.ts"
import { views } from "../../../schemas/views.ts"
import type { EncodedFile } from "../../encode/encode.ts"
import { citedAs } from "../citation.ts"
import { type Edition, textFile } from "../edition.ts"
import { aggregateLicence } from "../licences.ts"
import type { LeftOut } from "../manifest.ts"
import { grid, page, plain } from "./markdown.ts"

const origins: Readonly<Record<string, string>> = {
  original: "original", human_translation: "translated by people", machine_translation: "**machine translation**: names and wording may be distorted", unknown: "origin unknown"
}

const documentLine = ({ document_id, file, published, published_basis, source_id, text_origin, text_share_published, title }: Rows["documents"][number]): ReadonlyArray<string> =>
  [document_id, plain(source_id), plain(title ?? file), published === undefined ? "unknown" : `${published} (${published_basis})`, origins[text_origin]!, `${Math.round(text_share_published * 100)} %`]

const shown = 50

const translation = ({ documents }: Rows): string => {
  const translated = documents.filter(({ text_origin }) => text_origin === "machine_translation").length
  return translated === 0 ? "" : `${translated === documents.length ? "Every text here" : `Of the texts here, ${translated}`} is a machine translation: what people are quoted to say is a translator program's wording.`
}

const start = `In DuckDB, in this folder:

\`\`\`sql
SELECT speaker, count(*) AS quotations FROM 'views/quotes.csv' WHERE speaker IS NOT NULL GROUP BY speaker ORDER BY quotations DESC;
SELECT * FROM 'parquet/figures.parquet';
\`\`\`

In Python: \`pandas.read_csv("csv/figures.csv", keep_default_na=False, na_values=[""])\`, or \`json.load\` of \`json/figures.json\`. In R: \`read.csv("csv/figures.csv", na.strings = "", encoding = "UTF-8")\`. \`NA\` is text here, not an absent value.
In Excel or LibreOffice: \`steppeline.xlsx\`, where it is there; a CSV that is opened by a double click may turn dates and identifiers into something else.`

const explorer = ["`explorer/` `explorer.html`", "a page to read the data in, every claim on its words: `explorer.html` opens in a browser as it is (left out where it would be too large), `explorer/` is for a web server"]

const files = [
  ["`views/`", "for reading: names, sentence, title and link in place of ids; `claims_across_documents` counts documents, sources and voices behind a claim, `co_mentions` who is named with which country"],
  ["`csv/` `json/` `arrow/` `parquet/`", "the tables: the same rows in four formats"],
  ["`steppeline.xlsx`", "the views, and documents, sentences, entities, dates and rules, as sheets, with text kept as text"],
  ["`CODEBOOK.md` `codebook.csv`", "every column: what it means, when it is absent, whose words it holds, examples"],
  ["`schemas/`", "JSON Schemas; `codes/`, the code lists with what other vocabularies call them; `duckdb.sql`, `load.sql` and `views.sql`, which make a database: `duckdb my.db -c \".read schemas/duckdb.sql\" -c \".read schemas/load.sql\" -c \".read schemas/views.sql\"`"],
  ["`CAUTIONARY_NOTES.md` `DATASHEET.md`", "what to know before using it, and how it came about"],
  ["`quality/`", "what was checked, what columns are like, how right each table and rule is on annotated text, rows to look at twice"],
  ["`licenses.csv` `CITATION.cff` `.zenodo.json`", "whose terms hold for what, and how to cite"],
  ["`datapackage.json` `csv-metadata.json` `croissant.json` `ro-crate-metadata.json`", "the same, described for machines: Data Package 2, CSV on the Web, Croissant, RO-Crate with PROV"],
  ["`annotations.jsonld`", "every claim and name as a W3C Web Annotation, with positions in the text"],
  ["`ids/`", "what became of ids: `redirects.csv` of entities merged or split, `tombstones.csv` of what was withdrawn"],
  ["`manifest.json` `SHA256SUMS`", "every file by digest, and all that it was made from"],
  ["`tools/`", "verifiers that need nothing installed: `python3 tools/verify.py .` or `node tools/verify.mjs .`"]
]

/** The parts of the folder that are there: what is left out is told by itself. */
const partsOf = (leftOut: LeftOut, withPage: boolean): ReadonlyArray<ReadonlyArray<string>> =>
  [...files.filter(([path = ""]) => !leftOut.some((one) => path.includes(`\`${one.path}\``))), ...(withPage ? [explorer] : [])]

/** README.md of what is published: what it is, how to begin, which texts it rests on and how they came about. */
export const readme = ({ beside, release, rows }: Pick<Edition, "beside" | "release" | "rows">, leftOut: LeftOut = []): EncodedFile => {
  const tableLine = (table: TableName) => [`[${table}](csv/${table}.csv)`, rows[table].length, tableOf(table).description]
  return textFile("README.md", page([
    `# ${release.title}`,
    `Version ${release.release.version}, ${release.release.date}. ${release.licence.title} (${release.licence.path}) for what the project made; the texts it was read from keep their own terms (\`${aggregateLicence(release.licence.name, rows.sources)}\`, see \`licenses.csv\`).`,
    release.description,
    "A row says what a text says, never what is true. `CAUTIONARY_NOTES.md` says what else to know first.",
    translation(rows),
    "## To begin with",
    start,
    "## Tables",
    grid(["table", "rows #", "what a row is"], tableNames.map(tableLine)),
    "A value that is not known is absent: an empty cell, no key, null. Offsets count Unicode code points of the document's text, from 0, half-open. The `rules` table says how precise each rule was on annotated text; where it says nothing, too few rows were measured.",
    "## Views",
    grid(["view", "what a row is"], views.map(({ description, name }) => [`[${name}](views/${name}.csv)`, description])),
    "## Files",
    partsOf(leftOut, beside !== undefined).map(([path, what]) => `- ${path}: ${what}.`).join("\n"),
    leftOut.length === 0 ? "" : leftOut.map(({ path, why }) => `- \`${path}\` is left out: ${why}`).join("\n"),
    "## Documents",
    grid(["document", "source", "title or file", "published", "text", "published share #"], rows.documents.slice(0, shown).map(documentLine)),
    rows.documents.length > shown ? `… and ${rows.documents.length - shown} more in \`documents\`.` : "",
    "## Citing",
    `${citedAs(release)} Cite a single value by its row's id: it stays the same as long as its sentence does.`
  ]))
}
