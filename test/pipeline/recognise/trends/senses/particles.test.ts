import { assert, describe, it } from "@effect/vitest"
import { lines } from "../lines.ts"

const none: ReadonlyArray<string> = [
  "They slowed down at the crossing.",
  "He is up early.",
  "The game is up.",
  "Time is up.",
  "What is up?",
  "The website is down.",
  "The server went down.",
  "The ship went down.",
  "The sun went down.",
  "He went up the stairs.",
  "She came down with flu.",
  "He shut the shop down.",
  "The talks broke down.",
  "He grew up.",
  "They put up a tent.",
  "He looked up the word.",
  "Turn down the music.",
  "Gas the car up.",
  "She's on the up.",
  "She grew up in Lagos.",
  "Flowers spring up in the desert.",
  "He dropped out of the race.",
  "The minister stepped down.",
  "He stepped up to the microphone.",
  "He drove the car up the hill."
]

describe("other senses of up and down", () => {
  it.each(none)("finds no trend in «%s»", (text) => {
    assert.deepStrictEqual(lines(text), [])
  })
})
