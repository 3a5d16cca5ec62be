import type { Table } from "../../data/table.ts"
import type { Choice } from "./choice.ts"

/** A condition of the address, taken apart: what other languages need of it. */
type Condition = { readonly column: string } & (
  | { readonly is: "there"; readonly filled: boolean }
  | { readonly is: "equal"; readonly text: string }
  | { readonly is: "holds"; readonly text: string }
  | { readonly is: "range"; readonly low?: string; readonly high?: string; readonly strict: boolean; readonly number: boolean })

const conditionOf = (table: Table, column: string, written: string): Condition | undefined => {
  const text = written.trim(), kind = table.columns.get(column)?.kind
  if (text === "" || kind === undefined) return undefined
  if (text === "∃" || text === "∅") return { column, is: "there", filled: text === "∃" }
  if (kind === "text") {
    const whole = /^"(.*)"$/su.exec(text)
    return whole === null ? { column, is: "holds", text } : { column, is: "equal", text: whole[1]! }
  }
  const match = /^(>=|<=|>|<|=|≥|≤)?\s*(-?[\d.,-]+)?\s*(?:\.\.\s*(-?[\d.,-]*))?$/u.exec(text)
  if (match === null) return undefined
  const [, sign = "=", low, high] = match, number = kind === "number", clean = (value: string | undefined) => number ? value?.replaceAll(",", "") : value
  const range = text.includes("..") ? { low: clean(low), high: clean(high) } : /^[<≤]/u.test(sign) ? { high: clean(low) } : /^[>≥]/u.test(sign) ? { low: clean(low) } : { low: clean(low), high: clean(low) }
  return { column, is: "range", strict: sign === "<" || sign === ">", number, ...(range.low !== undefined && range.low !== "" && { low: range.low }), ...(range.high !== undefined && range.high !== "" && { high: range.high }) }
}

const conditionsOf = (table: Table, { filters }: Choice): ReadonlyArray<Condition> =>
  Object.entries(filters).map(([column, written]) => conditionOf(table, column, written)).filter((one) => one !== undefined)

const wordsOf = ({ search }: Choice): ReadonlyArray<string> => search.split(/\s+/u).filter((word) => word !== "")
const textColumns = (table: Table): ReadonlyArray<string> => Array.from(table.columns).filter(([, { kind }]) => kind === "text").map(([name]) => name)

const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`
const sqlLike = (text: string): string => `contains(lower(%), ${sqlText(text.toLowerCase())})`

/** A query for DuckDB, to be run beside the published folder. */
export const sqlOf = (table: Table, choice: Choice): string => {
  const where = [
    ...wordsOf(choice).map((word) => sqlLike(word).replace("%", () => `concat_ws(' ', ${textColumns(table).join(", ")})`)),
    ...conditionsOf(table, choice).map((one) => {
      if (one.is === "there") return `${one.column} IS ${one.filled ? "NOT " : ""}NULL`
      if (one.is === "equal") return `${one.column} = ${sqlText(one.text)}`
      if (one.is === "holds") return sqlLike(one.text).replace("%", () => one.column)
      const value = (text: string) => one.number ? String(Number(text)) : sqlText(text), equal = one.strict ? "" : "="
      return [one.low === undefined ? "" : `${one.column} >${equal} ${value(one.low)}`, one.high === undefined ? "" : `${one.column} <${equal} ${value(one.high)}`].filter((part) => part !== "").join(" AND ")
    }).filter((part) => part !== "")
  ]
  return [`SELECT ${choice.columns.join(", ")}`, `FROM 'parquet/${table.name}.parquet'`, ...where.length === 0 ? [] : [`WHERE ${where.join("\n  AND ")}`],
    ...choice.sort === undefined ? [] : [`ORDER BY ${choice.sort.column}${choice.sort.descending ? " DESC" : ""} NULLS LAST`]].join("\n") + ";"
}

const quoted = (text: string): string => JSON.stringify(text)

export const pandasOf = (table: Table, choice: Choice): string => {
  const lines = [`import pandas as pd`, ``, `rows = pd.read_parquet("parquet/${table.name}.parquet")`]
  if (wordsOf(choice).length > 0) lines.push(`words = rows[[${textColumns(table).map(quoted).join(", ")}]].fillna("").agg(" ".join, axis=1).str.lower()`)
  for (const word of wordsOf(choice)) lines.push(`rows = rows[words.reindex(rows.index).str.contains(${quoted(word.toLowerCase())}, regex=False)]`)
  for (const one of conditionsOf(table, choice)) {
    const column = `rows[${quoted(one.column)}]`, value = (text: string) => one.is === "range" && one.number ? String(Number(text)) : `pd.Timestamp(${quoted(text)}).date()`
    if (one.is === "there") lines.push(`rows = rows[${column}.${one.filled ? "notna" : "isna"}()]`)
    else if (one.is === "equal") lines.push(`rows = rows[${column} == ${quoted(one.text)}]`)
    else if (one.is === "holds") lines.push(`rows = rows[${column}.fillna("").str.contains(${quoted(one.text)}, case=False, regex=False)]`)
    else {
      if (one.low !== undefined) lines.push(`rows = rows[${column} >${one.strict ? "" : "="} ${value(one.low)}]`)
      if (one.high !== undefined) lines.push(`rows = rows[${column} <${one.strict ? "" : "="} ${value(one.high)}]`)
    }
  }
  if (choice.sort !== undefined) lines.push(`rows = rows.sort_values(${quoted(choice.sort.column)}, ascending=${choice.sort.descending ? "False" : "True"}, kind="stable")`)
  return [...lines, `rows = rows[[${choice.columns.map(quoted).join(", ")}]]`].join("\n")
}

export const rOf = (table: Table, choice: Choice): string => {
  const steps = [`arrow::read_parquet("parquet/${table.name}.parquet")`]
  for (const word of wordsOf(choice)) steps.push(`filter(if_any(where(is.character), \\(column) str_detect(str_to_lower(coalesce(column, "")), fixed(${quoted(word.toLowerCase())}))))`)
  for (const one of conditionsOf(table, choice)) {
    const value = (text: string) => one.is === "range" && one.number ? String(Number(text)) : `as.Date(${quoted(text)})`
    if (one.is === "there") steps.push(`filter(${one.filled ? "!" : ""}is.na(${one.column}))`)
    else if (one.is === "equal") steps.push(`filter(${one.column} == ${quoted(one.text)})`)
    else if (one.is === "holds") steps.push(`filter(str_detect(str_to_lower(coalesce(${one.column}, "")), fixed(${quoted(one.text.toLowerCase())})))`)
    else {
      if (one.low !== undefined) steps.push(`filter(${one.column} >${one.strict ? "" : "="} ${value(one.low)})`)
      if (one.high !== undefined) steps.push(`filter(${one.column} <${one.strict ? "" : "="} ${value(one.high)})`)
    }
  }
  if (choice.sort !== undefined) steps.push(`arrange(${choice.sort.descending ? `desc(${choice.sort.column})` : choice.sort.column})`)
  return ["library(dplyr)", "library(stringr)", "", `rows <- ${[...steps, `select(${choice.columns.join(", ")})`].join(" |>\n  ")}`].join("\n")
}
