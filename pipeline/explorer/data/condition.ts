import type { Column } from "./column.ts"

/** What a column's value must hold to, as somebody wrote it, taken apart. */
export type Condition =
  | { readonly is: "there"; readonly filled: boolean }
  | { readonly is: "equal"; readonly text: string }
  | { readonly is: "holds"; readonly text: string }
  | { readonly is: "range"; readonly low?: Bound; readonly high?: Bound }
  /** Written so that nothing can hold to it. */
  | { readonly is: "nothing" }

export interface Bound {
  /** Of a day, days since 1970. */
  readonly value: number
  /** Whether the bound itself is within. */
  readonly included: boolean
  /** As code has it: "10", "2024-01-31". */
  readonly text: string
}

const dayLength = 86_400_000

/** "2024" and "2024-02" mean their first day or, as an upper bound, their last. */
const dayOf = (text: string, last: boolean): number | undefined => {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(text)
  if (match === null) return undefined
  const [, year, month, day] = match, at = Date.UTC(Number(year), month === undefined ? last ? 12 : 0 : Number(month) - 1 + (last && day === undefined ? 1 : 0), day === undefined ? last ? 0 : 1 : Number(day))
  return Math.round(at / dayLength)
}

const bound = (kind: Column["kind"], text: string, last: boolean, included: boolean): Bound | undefined => {
  const value = kind === "day" ? dayOf(text, last) : text === "" ? undefined : Number(text.replaceAll(",", ""))
  if (value === undefined || !Number.isFinite(value)) return undefined
  return { value, included, text: kind === "day" ? new Date(value * dayLength).toISOString().slice(0, 10) : String(value) }
}

const rangeOf = (kind: Column["kind"], text: string): Condition => {
  const [from = "", to] = text.split("..").map((part) => part.trim()), sign = /^(?:>=|<=|>|<|=|≥|≤)/u.exec(from)?.[0] ?? "", plain = from.slice(sign.length).trim()
  const strict = sign === "<" || sign === ">", less = sign === "<" || sign === "<=" || sign === "≤", more = sign === ">" || sign === ">=" || sign === "≥"
  const low = less ? undefined : bound(kind, plain, sign === ">", !strict), high = more ? undefined : to === undefined ? bound(kind, plain, sign !== "<", !strict) : bound(kind, to, true, true)
  return low === undefined && high === undefined ? { is: "nothing" } : { is: "range", ...(low !== undefined && { low }), ...(high !== undefined && { high }) }
}

/** Words to be held; "whole value"; ∅ for absent, ∃ for there; 12, >= 10, < 5, 10..20, 2024-01..2024-06. Undefined where nothing is asked. */
export const conditionOf = (kind: Column["kind"], written: string): Condition | undefined => {
  const text = written.trim()
  if (text === "") return undefined
  if (text === "∃" || text === "∅") return { is: "there", filled: text === "∃" }
  if (kind !== "text") return rangeOf(kind, text)
  const whole = /^"(.*)"$/su.exec(text)
  return whole === null ? { is: "holds", text } : { is: "equal", text: whole[1]! }
}
