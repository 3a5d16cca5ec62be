import * as Schema from "effect/Schema"
import { slug, source, text } from "./rows/cells.ts"

/**
 * A line of measures.csv: something news measures again and again. `forms` are the words for it in the singular, "|" between them; one behind "=" holds for just these words, not as the head of
 * others ("=growth" is no "hair growth"). `kinds` are those of the figures that say how much of it there is ("share": a part of it is told in percent).
 */
export const Measure = Schema.Struct({ measure_code: slug, label: text, definition: text, forms: text, kinds: text, source })
export interface Measure extends Schema.Schema.Type<typeof Measure> {}

export interface Measures {
  readonly all: ReadonlyArray<Measure>
  /**
   * The measure that the first of these forms is one of; forms in lower case, their head noun in the singular or as written. `heads` are looked up behind them, among the forms that may be a head.
   * `kind`: only a measure that may have figures of this kind.
   */
  readonly named: (forms: ReadonlyArray<string>, heads?: ReadonlyArray<string>, kind?: string) => Measure | undefined
}

interface Listed {
  readonly measure: Measure
  readonly kinds: ReadonlySet<string>
  readonly exact: boolean
}

/** Lookups over the lines of measures.csv. */
export const measuresOf = (rows: ReadonlyArray<Measure>): Measures => {
  const byForm = new Map<string, Array<Listed>>()
  for (const measure of rows) {
    const kinds = new Set(measure.kinds.split("|"))
    for (const written of [`=${measure.label}`, ...measure.forms.split("|")]) {
      const exact = written.startsWith("="), form = (exact ? written.slice(1) : written).trim().toLowerCase(), list = byForm.get(form)
      if (list === undefined) byForm.set(form, [{ measure, kinds, exact }])
      else list.push({ measure, kinds, exact })
    }
  }
  const among = (forms: ReadonlyArray<string>, kind: string | undefined, heads: boolean): Measure | undefined => {
    for (const form of forms) for (const { exact, kinds, measure } of byForm.get(form.toLowerCase()) ?? []) if (!(heads && exact) && (kind === undefined || kinds.has(kind))) return measure
    return undefined
  }
  return { all: rows, named: (forms, heads = [], kind) => among(forms, kind, false) ?? among(heads, kind, true) }
}
