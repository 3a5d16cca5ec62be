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

/** A value as it is shown in a finding: short, on one line. */
export const shown = (value: unknown): string => {
  if (value === undefined) return "nothing"
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}
