import { readFileSync } from "node:fs"
import { parseCsv } from "../../../../pipeline/authority/csv.ts"
import { type Unit, unitsOf } from "../../../../pipeline/authority/units.ts"
import type { Document } from "../../../../pipeline/document/document.ts"
import type { Amount } from "../../../../pipeline/recognise/figures/amount/amount.ts"
import { amounts } from "../../../../pipeline/recognise/figures/amount/amounts.ts"
import { leaningOf } from "../../../../pipeline/recognise/figures/amount/money.ts"
import { decimalText, type Rational } from "../../../../pipeline/recognise/figures/numeral/rational.ts"
import { documentOf } from "../../../document.ts"

const table = parseCsv(readFileSync(new URL("../../../../data/authority/units.csv", import.meta.url), "utf8"))
const [header = [], ...lines] = table.rows

/** The committed units, as the authority reads them. */
export const units = unitsOf(lines.map((cells) => Object.fromEntries(header.map((column, index) => [column, cells[index]!] as const).filter(([, cell]) => cell !== "")) as unknown as Unit))

export const amountsOf = (text: string): { readonly document: Document; readonly found: ReadonlyArray<Amount> } => {
  const document = documentOf(text)
  return { document, found: amounts(document, { units, leaning: leaningOf(document, units) }, { names: [], dates: [] }) }
}

export interface Spec {
  readonly id: string
  readonly model: string
  readonly text: string
  readonly results: ReadonlyArray<{ readonly Text: string; readonly Start: number; readonly End: number; readonly Resolution?: { readonly value?: string | null; readonly unit?: string; readonly isoCurrency?: string } }>
}

/** A number found, in the terms of the specs: UTF-16 start and end (exclusive), value and unit as text. */
export interface Found {
  readonly start: number
  readonly end: number
  readonly value: string
  readonly unit?: string
}

const isClose = (a: string, b: string): boolean => {
  const x = Number(a), y = Number(b)
  return x === y || Math.abs(x - y) <= 1e-9 * Math.max(Math.abs(x), Math.abs(y))
}

const numeralSpan = ({ tokens }: Document, { numeral, unit }: Amount): { readonly start: number; readonly end: number } => {
  const suffixed = numeral.suffix !== undefined && unit?.first !== numeral.last ? 1 : 0
  return { start: tokens.start[numeral.first]!, end: tokens.end[numeral.last - 1 + suffixed]! }
}

const wholeSpan = ({ tokens }: Document, { begin, last }: Amount): { readonly start: number; readonly end: number } => ({ start: tokens.start[begin]!, end: tokens.end[last - 1]! })

const physical = new Set(["length", "area", "volume", "mass", "speed", "data_size", "power", "energy", "other"])

const unitNames: Readonly<Record<string, string>> = {
  Meter: "metre", Kilometer: "kilometre", Centimeter: "centimetre", Millimeter: "millimetre", Liter: "litre", Milliliter: "millilitre", "Square kilometer": "square kilometre", "Square meter": "square metre", "Cubic centimeter": "cubic centimetre",
  "Cubic meter": "cubic metre", Micrometer: "micrometre", Decimeter: "decimetre", "Metric ton": "tonne", "Kilometer per hour": "kilometre per hour", "Meter per second": "metre per second", C: "degree Celsius", F: "degree Fahrenheit", K: "kelvin", R: "degree Rankine", D: "degree",
  "Square foot": "square foot", Ton: "ton"
}

const sameUnit = (expected: string, { unit }: Amount): boolean => {
  const label = unit?.label ?? ""
  return expected === "Ton" && label === "tonne" || label.toLowerCase() === (unitNames[expected] ?? expected).toLowerCase()
}

/** Money without a code in the spec ("Dollar", "Pound", "Krone"): the last word of the name has to be the same. */
const sameCurrency = (expected: string, iso: string | undefined, { unit }: Amount): boolean => {
  if (iso !== undefined) return unit?.unit?.code === iso
  const word = expected.toLowerCase().split(" ").at(-1)!
  return (unit?.label ?? "").toLowerCase().split(" ").at(-1)!.slice(0, 3) === word.slice(0, 3)
}

const text = (value: Rational | undefined): string => value === undefined ? "" : decimalText(value)

/** "(10,20]" of an amount's bounds; the upper bracket of a plain range is open in some of the specs and closed in others. */
const interval = ({ begin, bound, first, high, low, value }: Amount): string => {
  switch (bound) {
    case "between": return `[${text(low)},${text(high)}]`
    case "more_than": return `(${text(value)},)`
    case "at_least": return `[${text(value)},)`
    case "less_than": return `(,${text(value)})`
    case "at_most": return `(,${text(value)}]`
    default: return first < begin && bound === "exact" ? `[${text(value)},${text(value)}]` : ""
  }
}

const sameInterval = (expected: string, amount: Amount): boolean => {
  const given = interval(amount)
  if (amount.bound !== "between") return given === expected
  const numbers = expected.slice(1, -1).split(",")
  return isClose(numbers[0]!, text(amount.low)) && isClose(numbers[1]!, text(amount.high)) && numbers[0] !== "" && numbers[1] !== ""
}

interface Reading {
  readonly of: (document: Document, found: ReadonlyArray<Amount>) => ReadonlyArray<Amount>
  readonly span: (document: Document, amount: Amount) => { readonly start: number; readonly end: number }
  readonly same: (amount: Amount, result: Spec["results"][number]) => boolean
}

const byValue = (amount: Amount, { Resolution }: Spec["results"][number]): boolean => isClose(text(amount.value), (Resolution?.value ?? "").replace("%", ""))

const glued = (document: Document, { kind, unit, numeral }: Amount): boolean => unit !== undefined && physical.has(kind) && document.tokens.start[unit.first] === document.tokens.end[numeral.last - 1]

const readings: Readonly<Record<string, Reading>> = {
  NumberModel: { of: (document, found) => found.filter((amount) => amount.numeral.form !== "ordinal" && amount.bound !== "between" && amount.value !== undefined && !glued(document, amount)), span: numeralSpan, same: byValue },
  NumberRangeModel: { of: (_document, found) => found.filter((amount) => interval(amount) !== ""), span: (document, amount) => ({ start: document.tokens.start[amount.first]!, end: document.tokens.end[(amount.bound === "between" || amount.last > amount.numeral.last && amount.unit === undefined ? Math.max(amount.numeral.last, amount.unit === undefined ? amount.last : 0) : amount.numeral.last) - 1]! }), same: (amount, { Resolution }) => sameInterval(Resolution?.value ?? "", amount) },
  PercentModel: { of: (_document, found) => found.filter(({ kind }) => kind === "percent"), span: wholeSpan, same: byValue },
  OrdinalModelSuppressExtendedTypes: { of: (_document, found) => found.filter(({ kind }) => kind === "ordinal"), span: wholeSpan, same: byValue },
  AgeModel: { of: (_document, found) => found.filter(({ kind }) => kind === "age"), span: wholeSpan, same: (amount, result) => byValue(amount, result) && (result.Resolution?.unit === "Age" || sameUnit(result.Resolution?.unit ?? "", amount)) },
  CurrencyModel: { of: (_document, found) => found.filter(({ kind }) => kind === "money"), span: wholeSpan, same: (amount, result) => byValue(amount, result) && sameCurrency(result.Resolution?.unit ?? "", result.Resolution?.isoCurrency, amount) },
  DimensionModel: { of: (_document, found) => found.filter(({ kind }) => physical.has(kind)), span: wholeSpan, same: (amount, result) => byValue(amount, result) && sameUnit(result.Resolution?.unit ?? "", amount) },
  TemperatureModel: { of: (_document, found) => found.filter(({ kind }) => kind === "temperature"), span: wholeSpan, same: (amount, result) => byValue(amount, result) && sameUnit(result.Resolution?.unit ?? "", amount) }
}

export const models = Object.keys(readings)

/** Whether a case passes: as many results (a unit alone, without a number, is no figure and not asked for), each with the same span, value and unit. */
export const passes = ({ model, results, text }: Spec): boolean => {
  const reading = readings[model]!, { document, found } = amountsOf(text)
  const mine = reading.of(document, found)
  const asked = results.filter(({ Resolution }) => Resolution?.value !== null && Resolution?.value !== "null" && Resolution?.value !== undefined)
  return mine.length === asked.length && asked.every((result, index) => {
    const amount = mine[index]!, span = reading.span(document, amount)
    return span.start === result.Start && span.end === result.End + 1 && reading.same(amount, result)
  })
}

/** What was found, for reading failures. */
export const described = ({ model, text: source }: Spec): string => {
  const reading = readings[model]!, { document, found } = amountsOf(source)
  return reading.of(document, found).map((amount) => {
    const { end, start } = reading.span(document, amount)
    return `«${source.slice(start, end)}» ${text(amount.value)} ${interval(amount)} ${amount.unit?.label ?? ""}/${amount.unit?.unit?.code ?? ""}`
  }).join(" | ")
}
