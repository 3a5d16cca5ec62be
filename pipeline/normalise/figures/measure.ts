import type { Measure } from "../../authority/measures.ts"
import type { FigureMention, Slot } from "../../document/mention/figure.ts"
import type { WithVoices } from "../context.ts"

interface MeasureCells {
  measure?: string
  measure_head?: string
  measure_code?: string
}

const quantities = /^(?:total |average |overall )?(?:number|amount|volume|share|level|rate|proportion|percentage|value|cost|price) of (?:the )?/u
const partitive = /^(?:share|level|part|proportion|percentage|rate|price|cost|index|value|number|amount|loss|case|supply|strike)$/u

/** The words that a measure can be listed under: all of them, those behind "number of", the last two; and its head, which fewer forms may be, for "average wage" is a wage. */
const formsOf = (words: string, head: string | undefined): { readonly forms: ReadonlyArray<string>; readonly heads: ReadonlyArray<string> } => {
  const lower = words.toLowerCase().replace(/^(?:the|an?) /u, ""), chained = lower.includes(" of ")
  const bare = chained ? lower.replace(quantities, "") : lower
  const forms = bare === lower ? [lower] : [lower, bare]
  const last = head?.slice(head.lastIndexOf(" ") + 1), space = bare.lastIndexOf(" ")
  if (last !== undefined && (bare === lower || space > 0)) forms.push(space < 0 ? last : `${bare.slice(0, space)} ${last}`)
  if (!bare.includes(" of ")) {
    const before = space < 0 ? -1 : bare.lastIndexOf(" ", space - 1)
    if (before >= 0) forms.push(bare.slice(before + 1))
    if (before >= 0 && last !== undefined) forms.push(`${bare.slice(before + 1, space)} ${last}`)
  }
  // A share is a part of something; only shares have a price.
  if (head === undefined || last === undefined || chained && partitive.test(head) || lower.endsWith("share")) return { forms, heads: [] }
  return { forms, heads: head === last ? [head] : [head, last] }
}

const collective = /(?:people|population|staff|workforce|electorate|audience|force|youth|police|cattle|livestock|poultry|housing|migration|employment|turnout|freight|traffic|trade|crime|poverty|hunger)$/u

/** "31 percent of the country": a part of one thing is no share of many. */
const isPartOfOne = (words: string, head: string | undefined, { kinds }: Measure): boolean =>
  head !== undefined && kinds.startsWith("count") && !/percent|mass|money/u.test(kinds) && words.toLowerCase().endsWith(head.slice(head.lastIndexOf(" ") + 1)) && !collective.test(words)

/** What kind of measure a figure tells of: a share is of what can be shared out; any measure may change by so many percent. */
const kindMeant = ({ kind, role }: FigureMention): string | undefined =>
  role === "change" && (kind === "percent" || kind === "ratio" || kind === "multiple") ? undefined : kind

/** Fills what is measured: the words, their head's lemma, and the code where measures.csv lists them; of a figure only a code that may have figures of its kind. */
export const fillMeasure = ({ authority, ledger }: WithVoices, table: "figures" | "trends", rowId: string, row: MeasureCells, measure: Slot | undefined, head: string | undefined, figure?: FigureMention): void => {
  if (measure === undefined) return
  row.measure = ledger.words(measure)
  ledger.cell(table, rowId, "measure", measure.rule, measure.parts)
  if (head !== undefined && head !== "") {
    row.measure_head = head
    ledger.cell(table, rowId, "measure_head", measure.rule, measure.parts)
  }
  const { forms, heads } = formsOf(row.measure, head)
  const listed = (figure?.role === "share" ? authority.measures.named(forms, heads, "share") : undefined) ?? authority.measures.named(forms, heads, figure === undefined ? undefined : kindMeant(figure))
  if (listed === undefined || figure?.role === "share" && isPartOfOne(row.measure, head, listed)) return
  row.measure_code = listed.measure_code
  ledger.cell(table, rowId, "measure_code", "measure-listed", measure.parts)
}
