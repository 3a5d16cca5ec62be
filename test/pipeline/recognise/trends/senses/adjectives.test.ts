import { assert, describe, it } from "@effect/vitest"
import { lines } from "../lines.ts"

const none: ReadonlyArray<string> = [
  "The cutting-edge plant opened.",
  "The nights are growing colder.",
  "The horse is in a stable.",
  "The government is stable.",
  "The patient is in a stable condition.",
  "They kept a steady pace.",
  "Increasingly, people work at home.",
  "A growing boy needs food.",
  "The rising sun.",
  "A rising star.",
  "The falling rocks injured two.",
  "A sinking ship.",
  "An improved version was shown.",
  "The extended family met.",
  "Mounting a defence is hard.",
  "The mounting bracket broke.",
  "The soaring tower.",
  "The falling-out was bitter.",
  "Tourists admire the soaring cathedral.",
  "He improved the design of the engine.",
  "The increased security at the airport delayed flights.",
  "He was a rising star of the party.",
  "The growing season is short.",
  "Doctors fear falling ill.",
  "The stable was burnt down.",
  "Flat tyres delayed the race.",
  "He lives in a flat in London.",
  "Two steady hands.",
  "They increasingly rely on tips.",
  "The new, improved model goes on sale on Monday.",
  "Reduced to begging, he left."
]

describe("other senses of adjectives of change", () => {
  it.each(none)("finds no trend in «%s»", (text) => {
    assert.deepStrictEqual(lines(text), [])
  })
})
