import type { Unit } from "../../../authority/units.ts"
import type { FigureMention } from "../../../document/mention/figure.ts"
import type { Numeral } from "../numeral/numeral.ts"
import type { Rational } from "../numeral/rational.ts"

export type Bound = FigureMention["bound"]
export type FigureKind = FigureMention["kind"]

/** Words for a unit: tokens `first` to before `last`, its label, and the line of units.csv where there is one. */
export interface UnitWords {
  readonly first: number
  readonly last: number
  readonly label: string
  readonly unit?: Unit
}

/** A number with its unit and bounds: what the words say by themselves, before anything around them is asked. */
export interface Amount {
  /** All of it: bound words, number, unit, per-unit excluded. Tokens, half-open. */
  readonly first: number
  readonly last: number
  readonly numeral: Numeral
  /** Where the number itself begins, behind its bound words. */
  readonly begin: number
  readonly value?: Rational
  readonly low?: Rational
  readonly high?: Rational
  readonly bound: Bound
  readonly kind: FigureKind
  readonly unit?: UnitWords
  /** The unit was taken over from a neighbour: "imports grew 7 percent and exports 4". */
  readonly elided?: true
  readonly per?: UnitWords
  /** Behind the per-unit, where there is one: what comes next in the text. */
  readonly end: number
  readonly rule: string
}
