import { capabilityNames, refused } from "./capabilities.ts"
import type { CapabilityScore } from "./capabilityScores.ts"
import { grid, percent } from "./grid.ts"
import type { QuantityScore } from "./quantities.ts"
import type { Score } from "./score.ts"
import { ratesOf, type Tally } from "./tally.ts"

const none: Tally = { right: 0, found: 0, wanted: 0 }

const f1 = (tally: Tally): string => tally.wanted === 0 ? "" : percent(ratesOf(tally).f1)

/** The measures that extractors of quantities are compared by, for both uses side by side; nothing where no figures are annotated. */
export const quantitiesText = (tune: Pick<Score, "quantities">, held: Pick<Score, "quantities">): string => {
  const measures = [...new Set([...tune.quantities, ...held.quantities].map(({ measure }) => measure))]
  const tallyIn = (scores: ReadonlyArray<QuantityScore>, measure: string) => scores.find((one) => one.measure === measure)?.tally ?? none
  const cells = (tally: Tally) => tally.wanted === 0 ? ["", "", "", ""] : [String(tally.wanted), percent(ratesOf(tally).precision), percent(ratesOf(tally).recall), f1(tally)]
  return measures.length === 0 ? "" : grid(
    ["figures by", "tune gold", "P", "R", "F1", "held gold", "P", "R", "F1"],
    measures.map((measure) => [measure, ...cells(tallyIn(tune.quantities, measure)), ...cells(tallyIn(held.quantities, measure))])
  )
}

/** Each capability, for both uses side by side; of "refused", stories, and in both last columns the share of them without a false row. */
export const capabilitiesText = (tune: Pick<Score, "capabilities">, held: Pick<Score, "capabilities">): string => {
  const scoreIn = (scores: ReadonlyArray<CapabilityScore>, name: string) => scores.find(({ capability, table }) => `${table} ${capability}` === name)
  const names = Object.entries(capabilityNames).flatMap(([table, list]) => [...list, refused].map((capability) => `${table} ${capability}`))
    .filter((name) => scoreIn([...tune.capabilities, ...held.capabilities], name) !== undefined)
  const cells = (score: CapabilityScore | undefined) => score === undefined ? ["", "", "", ""] : [String(score.span.wanted), String(score.span.found), f1(score.span), f1(score.strict)]
  return names.length === 0 ? "" : grid(
    ["capability", "tune gold", "found", "words F1", "strict F1", "held gold", "found", "words F1", "strict F1"],
    names.map((name) => [name, ...cells(scoreIn(tune.capabilities, name)), ...cells(scoreIn(held.capabilities, name))])
  )
}
