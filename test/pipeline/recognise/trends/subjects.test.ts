import { assert, describe, it } from "@effect/vitest"
import { lines } from "./lines.ts"

const cases: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
  ["Arms exports from Germany to Israel declined.", ["declined decrease | Arms exports"]],
  ["Aid to Yemen has been slashed by more than half.", ["slashed decrease | Aid | #more than half"]],
  ["Imports of cars from Japan fell.", ["fell decrease | Imports of cars | from Japan"]],
  ["Oil exports from Iraq to Turkey have fallen.", ["fallen decrease | Oil exports | from Iraq | to Turkey"]],
  ["Sales of arms to Kenya rose.", ["rose increase | Sales of arms | to Kenya"]],
  ["The number of people claiming jobless benefits increased by 9,000 last week.", ["increased increase | number of people | last week | #9,000"]],
  ["The number of families claiming asylum fell.", ["fell decrease | number of families"]],
  ["Washington has scaled back its aid.", ["scaled back decrease | aid | of Washington"]],
  ["The firm has scaled back its spending.", ["scaled back decrease | spending | of its"]],
  ["Many shops have closed as visitor numbers dwindle.", ["dwindle decrease | visitor numbers"]],
  ["Farmers worry while water reserves shrink.", ["shrink decrease | water reserves"]],
  ["The crowds have dwindled.", ["dwindled decrease | crowds"]],
  ["The airline will slash 1,200 jobs and scrap 15 routes.", ["slash decrease | jobs | of airline | #1,200 jobs | planned"]],
  ["The council raised fees and closed two pools.", ["raised increase | fees | of council"]],
  ["The firm wants to grow the software unit as its shares tumbled.", ["tumbled decrease | shares | of its"]],
  ["She sold the house as rents rose.", ["rose increase | rents"]],
  ["Operating profit before depreciation rose 4%.", ["rose increase | Operating profit | #4%"]],
  ["Earnings before interest and tax fell.", ["fell decrease | Earnings"]],
  ["Income before provisions dropped to 3 billion yen.", ["dropped decrease | Income | #3 billion yen"]],
  ["The bank cited the effect of rents falling in cities.", ["falling decrease | rents"]],
  ["The paper looks at the consequences of wages stagnating.", ["stagnating unchanged | wages"]],
  ["There is evidence of demand picking up.", ["picking up increase | demand"]],
  ["The number of people smoking is falling.", ["falling decrease | number of people smoking"]],
  ["The price of oil rising to $90 hurt firms.", ["rising increase | price of oil | #$90"]]
]

const none: ReadonlyArray<string> = [
  "Uganda exports to Kenya and declined to comment.",
  "The army helps in floods and fell back.",
  "Growers expected a steeper increase.",
  "The audit covers depreciation and amortisation.",
  "The loss before tax of the firm stunned its staff.",
  "The effect of people dancing was odd."
]

describe("subjects taken for verbs", () => {
  it.each(cases)("reads «%s»", (text, expected) => {
    assert.deepStrictEqual(lines(text), expected)
  })

  it.each(none)("finds no trend in «%s»", (text) => {
    assert.deepStrictEqual(lines(text), [])
  })
})
