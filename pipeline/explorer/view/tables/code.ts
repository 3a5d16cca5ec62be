import { type Bound, type Condition, conditionOf } from "../../data/condition.ts"
import type { Table } from "../../data/table.ts"
import type { Choice } from "./choice.ts"

type Asked = Condition & { readonly column: string }

const conditionsOf = (table: Table, { filters }: Choice): ReadonlyArray<Asked> => Object.entries(filters).flatMap(([column, written]) => {
  const kind = table.columns.get(column)?.kind, condition = kind === undefined ? undefined : conditionOf(kind, written)
  return condition === undefined ? [] : [{ ...condition, column }]
})

/** ">= 10": the bounds of a range, as every one of the languages writes them. */
const comparisons = (table: Table, one: Extract<Asked, { readonly is: "range" }>, day: (text: string) => string): ReadonlyArray<string> => {
  const value = ({ text }: Bound) => table.columns.get(one.column)?.kind === "day" ? day(text) : text
  return [...(one.low === undefined ? [] : [`>${one.low.included ? "=" : ""} ${value(one.low)}`]), ...(one.high === undefined ? [] : [`<${one.high.included ? "=" : ""} ${value(one.high)}`])]
}

const wordsOf = ({ search }: Choice): ReadonlyArray<string> => search.split(/\s+/u).filter((word) => word !== "")
const textColumns = (table: Table): ReadonlyArray<string> => Array.from(table.columns).filter(([, { kind }]) => kind === "text").map(([name]) => name)

const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`
const sqlLike = (text: string): string => `contains(lower(%), ${sqlText(text.toLowerCase())})`

/** A query for DuckDB, to be run beside the published folder. */
export const sqlOf = (table: Table, choice: Choice): string => {
  const where = [
    ...wordsOf(choice).map((word) => sqlLike(word).replace("%", () => `concat_ws(' ', ${textColumns(table).join(", ")})`)),
    ...conditionsOf(table, choice).flatMap((one) => {
      if (one.is === "nothing") return "false"
      if (one.is === "there") return `${one.column} IS ${one.filled ? "NOT " : ""}NULL`
      if (one.is === "equal") return `${one.column} = ${sqlText(one.text)}`
      if (one.is === "holds") return sqlLike(one.text).replace("%", () => one.column)
      return comparisons(table, one, (text) => `DATE ${sqlText(text)}`).map((comparison) => `${one.column} ${comparison}`)
    })
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
    const column = `rows[${quoted(one.column)}]`
    if (one.is === "nothing") lines.push("rows = rows[:0]")
    else if (one.is === "there") lines.push(`rows = rows[${column}.${one.filled ? "notna" : "isna"}()]`)
    else if (one.is === "equal") lines.push(`rows = rows[${column} == ${quoted(one.text)}]`)
    else if (one.is === "holds") lines.push(`rows = rows[${column}.fillna("").str.contains(${quoted(one.text)}, case=False, regex=False)]`)
    else for (const comparison of comparisons(table, one, (text) => `pd.Timestamp(${quoted(text)}).date()`)) lines.push(`rows = rows[${column} ${comparison}]`)
  }
  if (choice.sort !== undefined) lines.push(`rows = rows.sort_values(${quoted(choice.sort.column)}, ascending=${choice.sort.descending ? "False" : "True"}, kind="stable")`)
  return [...lines, `rows = rows[[${choice.columns.map(quoted).join(", ")}]]`].join("\n")
}

export const rOf = (table: Table, choice: Choice): string => {
  const steps = [`arrow::read_parquet("parquet/${table.name}.parquet")`]
  for (const word of wordsOf(choice)) steps.push(`filter(if_any(where(is.character), \\(column) str_detect(str_to_lower(coalesce(column, "")), fixed(${quoted(word.toLowerCase())}))))`)
  for (const one of conditionsOf(table, choice)) {
    if (one.is === "nothing") steps.push("filter(FALSE)")
    else if (one.is === "there") steps.push(`filter(${one.filled ? "!" : ""}is.na(${one.column}))`)
    else if (one.is === "equal") steps.push(`filter(${one.column} == ${quoted(one.text)})`)
    else if (one.is === "holds") steps.push(`filter(str_detect(str_to_lower(coalesce(${one.column}, "")), fixed(${quoted(one.text.toLowerCase())})))`)
    else for (const comparison of comparisons(table, one, (text) => `as.Date(${quoted(text)})`)) steps.push(`filter(${one.column} ${comparison})`)
  }
  if (choice.sort !== undefined) steps.push(`arrange(${choice.sort.descending ? `desc(${choice.sort.column})` : choice.sort.column})`)
  return ["library(dplyr)", "library(stringr)", "", `rows <- ${[...steps, `select(${choice.columns.join(", ")})`].join(" |>\n  ")}`].join("\n")
}
