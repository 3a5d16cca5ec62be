import { keyColumn } from "../../../schemas/derive/dataPackage.ts"
import { validatorOf } from "../../../schemas/derive/validator.ts"
import { tableNames, tableOf } from "../../../schemas/tables.ts"
import { type Dataset, datasetOf, type Tell } from "../../check/dataset.ts"
import { checkCells, checkEvidence } from "../../check/evidence.ts"
import { checkKeys, checkPointers } from "../../check/keys.ts"
import { checkLicences } from "../../check/licence.ts"
import { checkNumbers } from "../../check/numbers.ts"
import { checkOrder } from "../../check/order.ts"
import type { PublishedTable, Row } from "../../check/published.ts"
import { rereader } from "../../check/spans.ts"
import type { EncodedFile } from "../../encode/encode.ts"
import { csvFile, type Edition } from "../edition.ts"

const tables = tableNames.map(tableOf)

/** The tables as a check takes them. */
const described = (): ReadonlyArray<PublishedTable> => {
  const keyOf = keyColumn(tables)
  return tables.map((table) => ({
    name: table.name, columns: Object.keys(table.columns), numbers: new Set(), key: table.key,
    // Compiled when there is a row to check.
    validate: (row) => validatorOf(table)(row),
    foreignKeys: Object.entries(table.columns).flatMap(([column, { references }]) => (references === undefined ? [] : [{ column, table: references, key: keyOf(references) }]))
  }))
}

interface Check {
  readonly name: string
  readonly what: string
  /** How many rows or spans it looks at. */
  readonly looked: (dataset: Dataset) => number
  readonly check: (dataset: Dataset, tell: Tell) => void
}

const allRows = (dataset: Dataset) => tables.reduce((sum, { name }) => sum + dataset.rows(name).length, 0)
const rowsOf = (...names: ReadonlyArray<string>) => (dataset: Dataset) => names.reduce((sum, name) => sum + dataset.rows(name).length, 0)
const withEvidence = tables.filter(({ columns }) => columns["evidence"] !== undefined && columns["sentence_id"] !== undefined).map(({ name }) => name)

const publishedTexts = (dataset: Dataset): ReadonlyMap<string, string> =>
  new Map(dataset.rows("documents").flatMap(({ document_id, text }) => (typeof text === "string" ? [[String(document_id), text] as const] : [])))

const checks: ReadonlyArray<Check> = [
  {
    name: "schema", what: "Every row is what its JSON Schema asks.", looked: allRows,
    check: (dataset, tell) => { for (const { name, validate } of dataset.tables.values()) for (const row of dataset.rows(name)) for (const message of validate(row)) tell(name, row, message) }
  },
  { name: "keys", what: "No two rows of a table have one key; every reference leads to a row.", looked: allRows, check: checkKeys },
  { name: "pointers", what: "Cells and corrections name a row and a column that are there.", looked: rowsOf("cells", "corrections"), check: checkPointers },
  { name: "order", what: "Rows stand in the promised order.", looked: allRows, check: checkOrder },
  {
    name: "evidence", what: "Evidence is exactly the text's slice, as far as its text is published, and begins in the sentence named.", looked: rowsOf(...withEvidence),
    check: (dataset, tell) => checkEvidence(dataset, rereader(dataset, publishedTexts(dataset)), tell, { verified: 0, consistent: 0 })
  },
  {
    name: "cells", what: "The words of cells are exactly the text's slice, as far as it is published, and of the same document.", looked: rowsOf("cells"),
    check: (dataset, tell) => checkCells(dataset, rereader(dataset, publishedTexts(dataset)), tell, { verified: 0, consistent: 0 })
  },
  { name: "numbers", what: "value_low, value and value_high ascend and are filled as the bound says; precision lies in its interval.", looked: rowsOf("figures", "rules"), check: checkNumbers },
  { name: "licence", what: "Of sources that let only evidence be published, only sentences that claims rest on are.", looked: rowsOf("documents", "sentences"), check: checkLicences }
]

/** quality/checks.csv: what was checked while this was made, on how many rows, and how many did not hold; `steppeline check` and tools/ check it again from the files. */
export const checksFile = ({ rows }: Pick<Edition, "rows">): EncodedFile => {
  const dataset = datasetOf(described(), new Map(tableNames.map((name) => [name, rows[name] as ReadonlyArray<Row>])))
  return csvFile("quality/checks.csv", ["check", "what", "rows", "failed", "result"], checks.map(({ check, looked, name, what }) => {
    let failed = 0
    check(dataset, () => void failed++)
    return [name, what, looked(dataset), failed, failed === 0 ? "holds" : "does not hold"]
  }))
}
