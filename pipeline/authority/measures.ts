import * as Schema from "effect/Schema"
import { slug, source, text } from "./rows/cells.ts"

/** A line of measures.csv: something news measures again and again. `forms` are the words for it in the singular, "|" between them. */
export const Measure = Schema.Struct({ measure_code: slug, label: text, definition: text, forms: text, source })
export interface Measure extends Schema.Schema.Type<typeof Measure> {}

export interface Measures {
  readonly all: ReadonlyArray<Measure>
  /** The measure that the first of these forms is one of; forms in lower case, their head noun in the singular or as written. */
  readonly named: (forms: ReadonlyArray<string>) => Measure | undefined
}

/** Lookups over the lines of measures.csv. */
export const measuresOf = (rows: ReadonlyArray<Measure>): Measures => {
  const byForm = new Map<string, Measure>()
  for (const row of rows) for (const form of [row.label, ...row.forms.split("|")]) if (!byForm.has(form.trim().toLowerCase())) byForm.set(form.trim().toLowerCase(), row)
  const named = (forms: ReadonlyArray<string>): Measure | undefined => {
    for (const form of forms) {
      const found = byForm.get(form.toLowerCase())
      if (found !== undefined) return found
    }
    return undefined
  }
  return { all: rows, named }
}
