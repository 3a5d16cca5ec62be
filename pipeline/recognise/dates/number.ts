import { type Atoms, digitsOf, isDash } from "./atoms.ts"

export interface Counted {
  readonly value: number
  readonly end: number
  /** "a few", "several": no number. */
  readonly vague?: true
}

const suffixes = new Set(["st", "nd", "rd", "th"])

/** "6th", "04th", "sixth", "twenty-third", "twenty third". */
export const ordinalAt = (atoms: Atoms, at: number): Counted | undefined => {
  const value = atoms.value[at] ?? -1
  // "19 th" is an ordinal whose letters came apart; "5 st" may be a street.
  if (value >= 0) return suffixes.has(atoms.lower[at + 1] ?? "") && (atoms.joined[at + 1] || (atoms.lower[at + 1] === "th" && value > 3 && value < 32)) ? { value, end: at + 2 } : undefined
  const word = atoms.word[at]
  if (word?.ordinal !== undefined) return { value: word.ordinal, end: at + 1 }
  const tens = word?.cardinal
  if (tens === undefined || tens < 20) return undefined
  const next = isDash(atoms, at + 1) ? at + 2 : at + 1, unit = atoms.word[next]?.ordinal
  return unit !== undefined && unit < 10 ? { value: tens + unit, end: next + 1 } : undefined
}

/** "12", "twelve", "twenty-one", "twenty one"; digits must not go on in a fraction, a group of thousands or another number. */
export const cardinalAt = (atoms: Atoms, at: number): Counted | undefined => {
  const value = atoms.value[at] ?? -1
  if (value >= 0) {
    const next = atoms.lower[at + 1], before = atoms.lower[at - 1]
    if (atoms.joined[at] && (before === "," || before === ".") && (atoms.value[at - 2] ?? -1) >= 0) return undefined
    if ((next === "." || next === ",") && atoms.joined[at + 1] && atoms.joined[at + 2] && (atoms.value[at + 2] ?? -1) >= 0) return undefined
    return { value, end: at + 1 }
  }
  const cardinal = atoms.word[at]?.cardinal
  if (cardinal === undefined) return undefined
  if (cardinal < 20) return { value: cardinal, end: at + 1 }
  const next = isDash(atoms, at + 1) ? at + 2 : at + 1, unit = atoms.word[next]?.cardinal
  return unit !== undefined && unit > 0 && unit < 10 ? { value: cardinal + unit, end: next + 1 } : { value: cardinal, end: at + 1 }
}

const vague = new Set(["few", "several", "some", "many", "recent", "couple", "dozen"])

/** What counts units of time: "two", "a", "an", "another", "a couple of", "a few", "several", "half a" is none. */
export const countAt = (atoms: Atoms, at: number): Counted | undefined => {
  const first = atoms.lower[at] ?? ""
  if (first === "a" || first === "an") {
    const next = atoms.lower[at + 1] ?? ""
    if (next === "couple" || next === "dozen") return { value: next === "couple" ? 2 : 12, end: atoms.lower[at + 2] === "of" ? at + 3 : at + 2 }
    if (next === "few") return { value: 3, end: at + 2, vague: true }
    return { value: 1, end: at + 1 }
  }
  if (first === "couple") return { value: 2, end: atoms.lower[at + 1] === "of" ? at + 2 : at + 1 }
  if (vague.has(first)) return { value: 3, end: at + 1, vague: true }
  return thousandsAt(atoms, at) ?? cardinalAt(atoms, at)
}

/** "6,000", "10 000" is two numbers. */
const thousandsAt = (atoms: Atoms, at: number): Counted | undefined => {
  const thousands = atoms.value[at] ?? -1, rest = atoms.value[at + 2] ?? -1
  if (thousands < 1 || digitsOf(atoms, at) > 3 || atoms.lower[at + 1] !== "," || digitsOf(atoms, at + 2) !== 3 || !atoms.joined[at + 1] || !atoms.joined[at + 2] || rest < 0) return undefined
  const after = atoms.lower[at + 3], goesOn = atoms.joined[at + 3] === true && (after === "," || after === ".") && atoms.joined[at + 4] === true && (atoms.value[at + 4] ?? -1) >= 0
  return goesOn || (at > 0 && atoms.joined[at] && (atoms.lower[at - 1] === "," || atoms.lower[at - 1] === ".")) ? undefined : { value: thousands * 1000 + rest, end: at + 3 }
}

/** Two spelled numbers as a year, "nineteen ninety-six"; "two thousand (and) twenty". */
const spelledYearAt = (atoms: Atoms, at: number): Counted | undefined => {
  const head = atoms.word[at]?.cardinal
  if (head === undefined) return undefined
  if (head === 2 && atoms.lower[at + 1] === "thousand") {
    const from = atoms.lower[at + 2] === "and" ? at + 3 : at + 2, rest = (atoms.value[from] ?? -1) < 0 ? cardinalAt(atoms, from) : undefined
    return rest === undefined || rest.value > 99 ? undefined : { value: 2000 + rest.value, end: rest.end }
  }
  if (head < 16 || head > 20 || (atoms.value[at + 1] ?? -1) >= 0) return undefined
  const rest = cardinalAt(atoms, at + 1)
  return rest !== undefined && rest.value >= 10 && rest.value < 100 ? { value: head * 100 + rest.value, end: rest.end } : undefined
}

/** Four digits from 1000 to 2199 that stand as a number of their own, a year in words, or "'98". */
export const yearAt = (atoms: Atoms, at: number): Counted | undefined => {
  const value = atoms.value[at] ?? -1
  if (value < 0) {
    const mark = atoms.lower[at]
    if ((mark === "'" || mark === "’" || mark === "‘") && digitsOf(atoms, at + 1) === 2 && atoms.joined[at + 1] && !atoms.joined[at]) {
      const short = atoms.value[at + 1]!
      return { value: short < 35 ? 2000 + short : 1900 + short, end: at + 2 }
    }
    return spelledYearAt(atoms, at)
  }
  if (digitsOf(atoms, at) !== 4 || value < 1000 || value > 2199) return undefined
  const next = atoms.lower[at + 1] ?? "", glued = atoms.joined[at + 1] === true, beyond = atoms.value[at + 2] ?? -1
  if (glued && atoms.word[at + 1] === undefined && /^\p{L}/u.test(next)) return undefined
  if (glued && (next === "." || next === ",") && atoms.joined[at + 2] && beyond >= 0) return undefined
  return { value, end: at + 1 }
}
