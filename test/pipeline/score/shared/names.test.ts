import { assert, describe, it } from "@effect/vitest"
import { bare, scoreNames } from "../../../../pipeline/score/shared/names.ts"

const text = "the Daughters of Peru's President Ana Ruiz met Ruiz."
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

describe("names", () => {
  it.each([["the Daughters", "Daughters"], ["Peru's", "Peru"], ["President Ana Ruiz", "Ana Ruiz"], ["President", "President"], ["Ruiz.", "Ruiz"], ["the", "the"]])("strips «%s» to «%s»", (words, rest) => {
    const { end, start } = at(words)
    const [from, to] = bare(Array.from(text), [start, end])
    assert.strictEqual(text.slice(from, to), rest)
  })

  it("scores strict, lenient and untyped, and leaves nested and doubtful gold out", () => {
    const gold = [
      { ...at("Daughters of Peru"), type: "organization", accept: [[at("Daughters").start, at("Daughters").end] as const] },
      { ...at("Peru"), type: "place", nested: true },
      { ...at("Ana Ruiz"), type: "person" }
    ]
    const mention = (words: string, entity_id: string, kind = "name") => ({ char_start: at(words).start, char_end: at(words).end, kind, entity_id })
    const entities = [{ entity_id: "d", type: "organisation" }, { entity_id: "p", type: "place" }, { entity_id: "a", type: "organisation" }]
    const mentions = [mention("the Daughters", "d"), mention("Peru's", "p"), mention("President Ana Ruiz", "a"), mention("met", "a", "pronoun")]
    assert.deepStrictEqual(scoreNames(text, gold, { entities, mentions }), {
      strict: { right: 0, found: 2, wanted: 2 }, lenient: { right: 1, found: 2, wanted: 2 }, untyped: { right: 2, found: 2, wanted: 2 }
    })
  })
})
