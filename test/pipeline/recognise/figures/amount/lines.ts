import { decimalText } from "../../../../../pipeline/recognise/figures/numeral/rational.ts"
import { amountsOf } from "../specs.ts"

/** Every amount of a text as one line: "about 5 kg | mass | 5 | about | kg", the unit by its code, else by its label. */
export const amountLines = (text: string): ReadonlyArray<string> => {
  const { document: { tokens }, found } = amountsOf(text)
  return found.map(({ bound, first, high, kind, last, low, per, unit, value }) => {
    const number = value !== undefined ? decimalText(value) : low !== undefined && high !== undefined ? `${decimalText(low)}..${decimalText(high)}` : "-"
    return [text.slice(tokens.start[first], tokens.end[last - 1]), kind, number, bound, unit?.unit?.code ?? unit?.label ?? "-", ...(per === undefined ? [] : [`per ${per.unit?.code ?? per.label}`])].join(" | ")
  })
}
