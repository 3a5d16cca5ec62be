import { assert, describe, it } from "@effect/vitest"
import { lines } from "../lines.ts"

const none: ReadonlyArray<string> = [
  "A power surge damaged the plant.",
  "The market crash of 1929.",
  "The increase was a surprise.",
  "A drop of water.",
  "A drop in the ocean.",
  "The cut on his arm healed.",
  "A cut of beef.",
  "The rise and fall of Napoleon.",
  "The fall semester begins.",
  "In the fall of 2019 he left.",
  "He took the fall.",
  "The decline of the West.",
  "The recovery of the bodies took days.",
  "The recovery room.",
  "The boom was lowered.",
  "The upturn of the boat.",
  "The plunge pool.",
  "The growth on her neck.",
  "He has growth potential.",
  "The dip was tasty.",
  "A jump in the dark.",
  "The long jump final.",
  "A slide show.",
  "The gain on the amplifier.",
  "The expansion pack.",
  "The contraction of muscles.",
  "The contraction \"don't\".",
  "The reduction of the sauce.",
  "A spike in the fence.",
  "The spike protein.",
  "Journalists could not gain access to the camp.",
  "The rise of fascism in Italy is the theme of the book.",
  "The drop-off point is closed.",
  "The fall of Kabul shocked the world.",
  "The decline and fall of the Roman Empire.",
  "He won a growth stock award.",
  "The growth was removed by surgeons.",
  "The stability pact was signed.",
  "The Growth and Stability Pact was signed.",
  "The boom of guns was heard.",
  "The gain was small.",
  "He took a plunge into the sea.",
  "The hike took six hours.",
  "The hike in the mountains took six hours.",
  "The rise of Hitler began in 1930.",
  "A decline would hurt."
]

describe("other senses of nouns of change", () => {
  it.each(none)("finds no trend in «%s»", (text) => {
    assert.deepStrictEqual(lines(text), [])
  })
})
