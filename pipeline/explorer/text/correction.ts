const cell = (text: string): string => /[",\n\r]/u.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text

/** A line of data/corrections: table_name,row_id,column_name,was,now,reason,decided_by,decided_on. */
export const correctionLine = (parts: { readonly table: string; readonly id: string; readonly column: string; readonly was: string; readonly now: string; readonly reason: string; readonly by: string; readonly on: string }): string =>
  [parts.table, parts.id, parts.column, parts.was, parts.now, parts.reason, parts.by, parts.on].map(cell).join(",")
