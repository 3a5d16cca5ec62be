import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Effect from "effect/Effect"
import { join } from "node:path"
import type { AnyRow } from "../pipeline/document/rowId.ts"
import { rowIdOf } from "../pipeline/document/rowId.ts"
import { extract } from "../pipeline/extract.ts"
import { loadKnowledge } from "../pipeline/knowledge.ts"
import { articleFromText } from "../pipeline/read/article.ts"
import { allRules } from "../pipeline/rules.ts"
import { validatorOf } from "../schemas/derive/validator.ts"
import { type Rows, type TableName, tableNames, tableOf } from "../schemas/tables.ts"
import { root } from "./world.ts"

/** The project's own authority, model and decisions, loaded once for a test file. */
export const knowledge = await Effect.runPromise(loadKnowledge(join(root, "data")).pipe(Effect.provide(NodeServices.layer)))

/** An article that is read whatever language it seems to be in. */
export const articleOf = (text: string, published?: string) => {
  const article = articleFromText({ source_id: "test", file: "test.jsonl", record: "one", publish: "full" }, published === undefined ? {} : { published }, text)
  return article.text.trim() === "" ? article : { ...article, status: "processed" as const, language: "en" }
}

/** The rows of a text, and the text that their offsets count in. */
export const extracted = (text: string, published?: string): { readonly text: string; readonly rows: Rows } => {
  const article = articleOf(text, published)
  return { text: article.text, rows: extract(article, knowledge).rows }
}

export const claimTables = ["mentions", "dates", "figures", "trends", "quotes", "relations", "events"] as const
const ofTheRun: ReadonlySet<string> = new Set(["sources", "rules"])
const declared = new Set(allRules.map(({ rule }) => rule))

const before = (a: AnyRow, b: AnyRow, columns: ReadonlyArray<string>): boolean => {
  for (const column of columns) {
    const one = a[column] as string | number | undefined, other = b[column] as string | number | undefined
    if (one !== other) return one === undefined || (other !== undefined && one < other)
  }
  return true
}

/** What each bound fills of value, low and high (DESIGN §2): "More than 1,000" is not 1,000. */
const filled: Readonly<Record<string, string>> = { exact: "vlh", about: "v", at_least: "vl", more_than: "vl", at_most: "vh", less_than: "vh", between: "lh", vague: "" }
const numbersAmiss = ({ bound, value, value_high, value_low }: Rows["figures"][number]): boolean =>
  filled[bound] !== `${value === undefined ? "" : "v"}${value_low === undefined ? "" : "l"}${value_high === undefined ? "" : "h"}` || (value_low ?? -Infinity) > (value_high ?? Infinity)
  || (value !== undefined && [value_low, value_high].some((end) => end !== undefined && end !== value))

/** Everything that is amiss with the rows of a text, each in a line; nothing where all promises hold. */
export const amiss = ({ rows, text }: { readonly text: string; readonly rows: Rows }): ReadonlyArray<string> => {
  const points = Array.from(text), found: Array<string> = [], ids = new Map(tableNames.map((table) => [table, new Set((rows[table] as ReadonlyArray<AnyRow>).map((row) => rowIdOf(table, row)))]))
  const tell = (table: TableName, row: AnyRow, what: string) => found.push(`${table} ${rowIdOf(table, row)} ${JSON.stringify(row["evidence"] ?? "")}: ${what}`)
  for (const table of tableNames) {
    const all = rows[table] as ReadonlyArray<AnyRow>, references = Object.entries(tableOf(table).columns).filter(([, { references }]) => references !== undefined && !ofTheRun.has(references))
    const order = (claimTables as ReadonlyArray<string>).includes(table) || table === "sentences" ? ["char_start", "char_end", ...tableOf(table).key] : table === "notes" ? [] : tableOf(table).key
    if (ids.get(table)!.size !== all.length) found.push(`${table}: an id is there twice`)
    all.forEach((row, index) => {
      for (const fault of validatorOf(tableOf(table))(row)) tell(table, row, fault)
      if (row["evidence"] !== undefined && points.slice(row["char_start"] as number, row["char_end"] as number).join("") !== row["evidence"]) tell(table, row, "is not the text's slice")
      if (row["rule"] !== undefined && !declared.has(row["rule"] as string)) tell(table, row, `has the undeclared rule ${row["rule"]}`)
      for (const [column, { references: other }] of references) if (row[column] !== undefined && !ids.get(other as TableName)!.has(row[column] as string)) tell(table, row, `${column} has no row`)
      if (index > 0 && !before(all[index - 1]!, row, order)) tell(table, row, "stands too late")
    })
  }
  for (const table of claimTables) {
    for (const row of rows[table]) {
      const sentence = rows.sentences.findLast(({ char_start }) => char_start <= row.char_start)
      if (sentence === undefined || sentence.sentence_id !== row.sentence_id || row.char_start >= sentence.char_end) tell(table, row, "does not begin in its sentence")
    }
  }
  for (const { column_name, row_id, table_name } of rows.cells) if (!ids.get(table_name as TableName)?.has(row_id)) found.push(`cells: ${table_name} ${row_id} ${column_name} is of no row`)
  for (const row of rows.figures) if (numbersAmiss(row)) tell("figures", row, `${row.bound} with ${row.value}, ${row.value_low}, ${row.value_high}`)
  for (const note of rows.notes) if (note.rule.startsWith("validate-")) found.push(`${note.rule}: ${note.table_name} ${note.message}`)
  return found
}
