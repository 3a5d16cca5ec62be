import { assert, it } from "@effect/vitest"
import { scoreQuotes } from "../../../../pipeline/score/shared/sharedQuotes.ts"

const text = "“It is late,” Ana Ruiz said, “and cold.” Bo thinks it rains a lot."
const span = (words: string): readonly [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]
const row = (words: string, columns: object) => ({ char_start: span(words)[0], char_end: span(words)[1], ...columns })

it("joins an utterance's stretches, compares words, and speakers by a shared word", () => {
  const gold = [
    { spans: [span("It is late"), span("and cold")], speech: true, speaker: { text: "Ana Ruiz" }, speaker_resolved: "Ana Ruiz" },
    { spans: [span("it rains a lot")], speech: false, speaker: { text: "Bo" }, speaker_resolved: null }
  ]
  const quotes = [
    row("It is late,", { utterance_id: "1", speaker: "she", speaker_entity_id: "ana" }), row("and cold.", { utterance_id: "1" }), row("thinks it rains", { utterance_id: "2", speaker: "Cy" })
  ]
  assert.deepStrictEqual(scoreQuotes(text, gold, { quotes, entities: [{ entity_id: "ana", name: "Ana" }] }), {
    exact: { right: 1, found: 2, wanted: 2 }, overlap: { right: 1, found: 2, wanted: 2 }, speaker: { right: 1, found: 1, wanted: 1 }
  })
})
