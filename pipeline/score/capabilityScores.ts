import { capabilitiesOf, capabilityNames, refused } from "./capabilities.ts"
import type { CodePoints, GoldStory } from "./gold.ts"
import { overlapOf } from "./match.ts"
import { isStrict, type Outcome } from "./story.ts"
import { tallyOf, type Tally } from "./tally.ts"

/** How the rows did that are a case of one capability. */
export interface CapabilityScore {
  readonly table: string
  readonly capability: string
  /** On the same words. `found`: rows paired with such gold, and odd rows on some of its words ("5" and "7" for "between 5 and 7"). */
  readonly span: Tally
  /** On the same words, every judged cell right. */
  readonly strict: Tally
}

/** In the order of the list, without those that gold has no case of. For "refused" the numbers are stories: all of them, and those without any false row. */
export const capabilityScores = (stories: ReadonlyArray<GoldStory>, outcomes: ReadonlyArray<Outcome>): ReadonlyArray<CapabilityScore> =>
  Object.entries(capabilityNames).flatMap(([table, names]) => {
    const of = outcomes.filter((one) => one.table === table), odd = oddByStory(of)
    return [...names.map((capability) => scoreOf(table, capability, of, odd)), refusals(table, stories, odd)].filter(({ span }) => span.wanted > 0)
  })

const scoreOf = (table: string, capability: string, outcomes: ReadonlyArray<Outcome>, odd: ReadonlyMap<string, ReadonlyArray<Outcome>>): CapabilityScore => {
  const cases = outcomes.filter(({ gold, neutral }) => gold !== undefined && !neutral && capabilitiesOf(gold).includes(capability))
  const beside = new Set(cases.flatMap(({ gold, story }) => (odd.get(story) ?? []).filter((one) => touches(gold?.span, one))))
  const all = [...cases, ...beside]
  return { table, capability, span: tallyOf(all, ({ exact }) => exact), strict: tallyOf(all, isStrict) }
}

const touches = (span: CodePoints | undefined, { row }: Outcome): boolean => {
  const start = row?.["char_start"], end = row?.["char_end"]
  return span !== undefined && typeof start === "number" && typeof end === "number" && overlapOf(span, [start, end]) > 0
}

const oddByStory = (outcomes: ReadonlyArray<Outcome>): ReadonlyMap<string, ReadonlyArray<Outcome>> => {
  const result = new Map<string, Array<Outcome>>()
  for (const outcome of outcomes) {
    if (outcome.gold !== undefined) continue
    const list = result.get(outcome.story)
    if (list === undefined) result.set(outcome.story, [outcome])
    else list.push(outcome)
  }
  return result
}

const refusals = (table: string, stories: ReadonlyArray<GoldStory>, odd: ReadonlyMap<string, ReadonlyArray<Outcome>>): CapabilityScore => {
  const all = stories.filter(({ capability, tables }) => capability === refused && tables[table]?.length === 0)
  const tally = { right: all.filter(({ story }) => !odd.has(story)).length, found: all.length, wanted: all.length }
  return { table, capability: refused, span: tally, strict: tally }
}
