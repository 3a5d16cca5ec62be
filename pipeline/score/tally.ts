/** Right among those found and among those wanted. */
export interface Tally {
  readonly right: number
  readonly found: number
  readonly wanted: number
}

export interface Rates {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Nothing found or wanted counts as a rate of 0, unless both are nothing. */
export const ratesOf = ({ found, right, wanted }: Tally): Rates => {
  const precision = found === 0 ? (wanted === 0 ? 1 : 0) : right / found
  const recall = wanted === 0 ? (found === 0 ? 1 : 0) : right / wanted
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

export const add = (a: Tally, b: Tally): Tally => ({ right: a.right + b.right, found: a.found + b.found, wanted: a.wanted + b.wanted })

export const zero: Tally = { right: 0, found: 0, wanted: 0 }

/** Pairs of gold and found, and what is left of either. Optional gold counts neither as wanted nor, when found, as found. */
export const tallyOf = <A extends { readonly gold?: unknown; readonly row?: unknown; readonly neutral: boolean }>(outcomes: ReadonlyArray<A>, isRight: (outcome: A) => boolean): Tally =>
  outcomes.reduce((sum, outcome) => outcome.neutral ? sum : {
    right: sum.right + (outcome.gold !== undefined && outcome.row !== undefined && isRight(outcome) ? 1 : 0),
    found: sum.found + (outcome.row === undefined ? 0 : 1),
    wanted: sum.wanted + (outcome.gold === undefined ? 0 : 1)
  }, zero)

/** Tallies added key by key. */
export const addEach = <K extends string>(a: Readonly<Record<K, Tally>>, b: Readonly<Record<K, Tally>>): Record<K, Tally> =>
  Object.fromEntries(Object.entries<Tally>(a).map(([key, tally]) => [key, add(tally, b[key as K])])) as Record<K, Tally>

/** Tallies of which either side may lack some. */
export const addAll = (a: Readonly<Record<string, Tally>>, b: Readonly<Record<string, Tally>>): Readonly<Record<string, Tally>> =>
  Object.fromEntries([...new Set([...Object.keys(a), ...Object.keys(b)])].sort().map((key) => [key, add(a[key] ?? zero, b[key] ?? zero)]))

const z = 1.959963984540054

/** The 95 % interval of a share after Wilson (1927), "Probable inference, the law of succession, and statistical inference". */
export const wilson = (right: number, made: number): { readonly low: number; readonly high: number } => {
  if (made === 0) return { low: 0, high: 1 }
  const share = right / made, square = z * z / made
  const centre = share + square / 2, reach = z * Math.sqrt((share * (1 - share) + square / 4) / made)
  return { low: Math.max(0, (centre - reach) / (1 + square)), high: Math.min(1, (centre + reach) / (1 + square)) }
}
