import { assert, describe, it } from "@effect/vitest"
import { lines } from "../lines.ts"

const none: ReadonlyArray<string> = [
  "Wage growth outpaced inflation in June.",
  "Attendance was lower in rural areas.",
  "The situation in hospitals is getting worse.",
  "Rainfall was below average in Kenya.",
  "Wages are lagging behind inflation.",
  "Enrolment fell short of the target.",
  "Unions demand higher wages.",
  "Temperatures were 3 degrees above the average for June.",
  "The bridge is 40 metres longer than the old one.",
  "Rents in Oslo are 20% higher than in Bergen.",
  "The tower rises above the square.",
  "The sun sank below the horizon.",
  "He holds a record.",
  "The record label signed him.",
  "She set a world record.",
  "Police have a record of the call.",
  "The athlete broke the record.",
  "High winds hit the coast.",
  "The high court ruled on Monday.",
  "The low countries.",
  "A low wall.",
  "Highs and lows of a career.",
  "Turnout is higher in cities than in villages.",
  "Wages are higher in Germany than in Poland.",
  "The mountain is higher than the hill.",
  "Prices are lower online.",
  "More people live in cities than in the country.",
  "It was more than enough.",
  "The larger of the two firms.",
  "Higher courts may overturn it.",
  "He is in lower spirits.",
  "The lower Danube flooded.",
  "Fewer than ten people came.",
  "Less is more.",
  "A cut above the rest.",
  "The high jump.",
  "The lower house approved the bill.",
  "Higher education is free.",
  "The upper and lower courts disagreed."
]

describe("comparisons that are no changes", () => {
  it.each(none)("finds no trend in «%s»", (text) => {
    assert.deepStrictEqual(lines(text), [])
  })
})
