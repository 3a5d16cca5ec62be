import type { Slot } from "../../document/mention/figure.ts"
import type { WithVoices } from "../context.ts"

interface MeasureCells {
  measure?: string
  measure_head?: string
  measure_code?: string
}

/** The forms a measure can be listed under: its head first, for "average wage" is a wage; then all its words without a leading "number of". */
const formsOf = (words: string, head: string | undefined): ReadonlyArray<string> => {
  const lower = words.toLowerCase().replace(/^(?:the |a |an )/u, "")
  const bare = lower.replace(/^(?:total |average |overall )?(?:number|amount|volume|share|level|rate) of (?:the )?/u, "")
  const last = bare.split(" ").slice(-2).join(" ")
  const generic = lower.includes(" of ") && head !== undefined && /^(?:share|level|part|proportion|percentage|rate|price|cost|index|value|number|amount|loss|case|supply|strike)$/u.test(head)
  // A share is a part of something; only shares have a price.
  const tail = head === undefined || generic || /\bshare$/u.test(lower) ? [] : [head, head.split(" ").at(-1)!]
  return [lower, bare, ...(head === undefined || bare !== lower && !bare.includes(" ") ? [] : [`${bare.slice(0, Math.max(0, bare.lastIndexOf(" ")))} ${head.split(" ").at(-1)!}`.trim()]), ...(bare.includes(" of ") ? [] : [last]), ...tail]
}

/** Fills what is measured: the words, their head's lemma, and the code where measures.csv lists them. */
export const fillMeasure = ({ authority, ledger }: WithVoices, table: "figures" | "trends", rowId: string, row: MeasureCells, measure: Slot | undefined, head: string | undefined): void => {
  if (measure === undefined) return
  row.measure = ledger.words(measure)
  ledger.cell(table, rowId, "measure", measure.rule, measure.parts)
  if (head !== undefined && head !== "") {
    row.measure_head = head
    ledger.cell(table, rowId, "measure_head", measure.rule, measure.parts)
  }
  const listed = authority.measures.named(formsOf(row.measure, head))
  if (listed === undefined) return
  row.measure_code = listed.measure_code
  ledger.cell(table, rowId, "measure_code", "measure-listed", measure.parts)
}
