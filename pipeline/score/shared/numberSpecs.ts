import type { Extract, Row } from "../gold.ts"
import { overlapOf } from "../match.ts"
import { addEach, zero, type Tally } from "../tally.ts"
import { jsonLines } from "./jsonLines.ts"
import { codePointsOf, offsetsOf } from "./offsets.ts"
import { pairs } from "./pairs.ts"

interface NumberSpec {
  readonly id: string
  readonly model: string
  readonly text: string
  readonly results: ReadonlyArray<{ readonly Start: number; readonly End: number; readonly TypeName: string; readonly Resolution?: { readonly value?: string; readonly unit?: string } }>
}

/** By type of number: words that overlap, exactly those words, and the right number (over those that have one). */
export interface NumberScore {
  readonly overlap: Tally
  readonly span: Tally
  readonly value: Tally
}

const none: NumberScore = { overlap: zero, span: zero, value: zero }

/** The kinds of figures that a type of the specs may be; anything, where it is not listed. */
const kinds: Readonly<Record<string, ReadonlyArray<string>>> = {
  percentage: ["percent", "percentage_points"], currency: ["money"], age: ["age"], temperature: ["temperature"], ordinal: ["ordinal"]
}

/** `number-specs.jsonl`, by the type of the result. Inputs without a result count what is found in them as "nothing". */
export const scoreNumberSpecs = (file: string, extract: Extract): ReadonlyMap<string, NumberScore> => {
  const scores = new Map<string, NumberScore>()
  for (const spec of jsonLines<NumberSpec>(file)) {
    const type = spec.results[0]?.TypeName ?? "nothing"
    scores.set(type, addEach(scores.get(type) ?? none, scoreSpec(spec, extract)))
  }
  return scores
}

const scoreSpec = ({ id, results, text }: NumberSpec, extract: Extract): NumberScore => {
  const found = extract({ id, text }).tables["figures"] ?? []
  const wanted = results.map((result) => ({ ...result, span: codePointsOf(text, result.Start, result.End + 1) }))
  const matched = pairs(wanted, found, (a, b) => (kinds[a.TypeName]?.includes(String(b["kind"])) ?? true) ? overlapOf(a.span, offsetsOf(b)) : 0)
  const valued = matched.filter(([i]) => isJudged(wanted[i]!.Resolution?.value))
  const counts = { found: found.length, wanted: wanted.length }
  return {
    overlap: { right: matched.length, ...counts },
    span: { right: matched.filter(([i, j]) => overlapOf(wanted[i]!.span, offsetsOf(found[j]!)) === 1).length, ...counts },
    value: {
      right: valued.filter(([i, j]) => isValue(wanted[i]!.Resolution?.value ?? "", found[j]!)).length,
      found: valued.length, wanted: wanted.filter(({ Resolution }) => isJudged(Resolution?.value)).length
    }
  }
}

const isJudged = (value: string | undefined): value is string => value !== undefined && /^[[(]?-?[\d.]/u.test(value)

/** "5", "100%", or a range "(20,35]" whose open ends are empty. */
const isValue = (value: string, { value: exact, value_high, value_low }: Row): boolean => {
  const range = /^[[(](?<low>[^,]*),(?<high>[^\])]*)[\])]$/u.exec(value)?.groups
  if (range === undefined) return near(Number(value.replace("%", "")), exact)
  return (range["low"] === "" || near(Number(range["low"]), value_low)) && (range["high"] === "" || near(Number(range["high"]), value_high))
}

const near = (wanted: number, found: unknown): boolean => typeof found === "number" && Math.abs(wanted - found) <= Math.abs(wanted) * 1e-9
