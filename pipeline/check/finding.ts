/** Something that does not hold, and where. */
export interface Finding {
  /** The path below the published folder. */
  readonly file: string
  readonly table?: string
  /** The row: its key, parts joined by slashes. */
  readonly row?: string
  readonly column?: string
  readonly message: string
}

/** "csv/figures.csv: figures fg_… value: 6 here, 60 in the other formats" */
export const lineOf = ({ column, file, message, row, table }: Finding): string =>
  `${file}: ${[table, row, column].filter((part) => part !== undefined).join(" ")}${table === undefined ? "" : ": "}${message}`

/** A value as it is shown in a finding: short, on one line. */
export const shown = (value: unknown): string => {
  if (value === undefined) return "nothing"
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}
