import type { Units } from "../../authority/units.ts"
import type { Document } from "../../document/document.ts"
import { Tag } from "../../document/token.ts"
import type { Amount, UnitWords } from "./amount/amount.ts"
import { type Leaning, moneyMeant } from "./amount/money.ts"
import { lower } from "./numeral/cursor.ts"
import { nounLemma } from "./numeral/nounLemma.ts"

const toward = /^(?:to|against|per|versus|for)$/u
const passed = /^(?:the|one|a|each|us|u\.s\.|american)$/u

/** The money at token `i`, by a plain word for it: "rupee", "dollar". */
const moneyAt = (document: Document, units: Units, leaning: Leaning, i: number): UnitWords | undefined => {
  const tag = document.tokens.tag[i]
  if (tag !== Tag.NOUN && tag !== Tag.PROPN && lower(document, i) !== "sterling") return undefined
  const word = lower(document, i), form = word === "sterling" ? "pound" : word === "greenback" ? "dollar" : nounLemma(document, i)
  if (word.length < 3 || /^(?:point|cent|real|mark|sum|penny)$/u.test(form)) return undefined
  const meanings = units.meanings(form).filter(({ kind, code }) => kind === "money" && /^[A-Z]{3}$/u.test(code))
  if (meanings.length === 0) return undefined
  const unit = moneyMeant(meanings, form, leaning, i)
  return { first: i, last: i + 1, label: unit.unit, unit }
}

/** What a price of money is for: "dollar" of "83.20 to the dollar". */
const pricedAt = (document: Document, units: Units, leaning: Leaning, end: number): UnitWords | undefined => {
  if (!toward.test(lower(document, end))) return undefined
  let at = end + 1
  while (at - end < 4 && passed.test(lower(document, at))) at++
  return moneyAt(document, units, leaning, at)
}

/** The money that a sentence speaks of before a number, nearest first. */
const spokenOf = (document: Document, units: Units, leaning: Leaning, first: number, but: string): UnitWords | undefined => {
  const { sentence } = document.tokens
  for (let at = first - 1; at >= 0 && first - at < 25 && sentence[at] === sentence[first]; at--) {
    const found = moneyAt(document, units, leaning, at)
    if (found !== undefined && found.label !== but) return found
  }
  return undefined
}

/** "The rupee closed at 83.20 against the dollar, from 83.05": a bare number for which one money is had is so much of the other. */
export const exchanged = (document: Document, units: Units, leaning: Leaning, amounts: ReadonlyArray<Amount>): ReadonlyArray<Amount> => {
  const found: Array<Amount> = []
  for (const amount of amounts) {
    const bare = amount.kind === "count" && amount.unit === undefined && amount.numeral.form !== "vague"
    if (!bare) {
      found.push(amount)
      continue
    }
    const said = amount.per === undefined ? pricedAt(document, units, leaning, amount.end) : amount.per.unit?.kind === "money" ? amount.per : undefined
    const unit = said === undefined ? undefined : spokenOf(document, units, leaning, amount.first, said.label)
    if (said !== undefined && unit !== undefined) {
      found.push({ ...amount, kind: "money", unit, per: said, end: Math.max(amount.end, said.last), rule: "figure-exchange" })
      continue
    }
    const before = found.at(-1)
    const again = before?.rule === "figure-exchange" && document.tokens.sentence[before.first] === document.tokens.sentence[amount.first] && amount.numeral.power === 0 && (/^(?:from|to|at|touched|hit)$/u.test(lower(document, amount.first - 1))) && amount.first - before.end < 12
    found.push(again ? { ...amount, kind: "money", unit: before.unit!, per: before.per!, rule: "figure-exchange" } : amount)
  }
  return found
}
