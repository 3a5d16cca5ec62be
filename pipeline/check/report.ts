import type { Finding } from "./finding.ts"

/** What a check of a published folder says. It holds where there are no findings. */
export interface Report {
  readonly findings: ReadonlyArray<Finding>
  /** Spans that were re-read in a text. */
  readonly verified: number
  /** Spans whose text is not published here: they fit their own rows, no more can be said. */
  readonly consistent: number
  /** Rows by table. */
  readonly rows: Readonly<Record<string, number>>
}

/** "csv/figures.csv: figures fg_… value: 6 here, 60 in the other formats" */
export const printed = ({ column, file, message, row, table }: Finding): string => {
  const place = [table, row, column].filter((part) => part !== undefined).join(" ")
  return place === "" ? `${file}: ${message}` : `${file}: ${place}: ${message}`
}

/** What was looked at, and how much of it could be held against a text. */
export const printedSummary = ({ consistent, findings, rows, verified }: Report): string => {
  const counts = Object.values(rows)
  return `${counts.reduce((sum, count) => sum + count, 0)} rows in ${counts.length} tables; ${verified} spans verified against text, ${consistent} only internally consistent; ${findings.length} findings`
}
