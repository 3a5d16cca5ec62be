import { assert, describe, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { home } from "./home.ts"

/** Pieces that names are made of and stumble over. */
const piece = Schema.Literals([
  "Vladimir Putin", "President ", " of ", "the ", "Kremlin", "'s ", "’s ", "Mirziyoyev", ", the daughter of ", "University", " and ", "EU (", ")", ", ", ". ", "\n", "“", "”", "\"", "he ", "its ", "her father ",
  "-", "al-", "van der ", "U.S. ", "NATO", "🙂", "משה", "Дмитрий ", "39-year-old ", "3-1 ", "6th ", "capital ", "Astana", "is ", "said ", "which includes ", "\u0000", "Ω", "O'Neill ", "McDonald ", "Jr. "
])
const texts = Schema.Array(piece).check(Schema.isMaxLength(40))

describe("names and relations of any text", () => {
  it.prop("give rows whose evidence is exactly the text's", [texts], ([pieces]) => {
    const text = pieces.join("")
    const { ledger } = home(text)
    for (const { char_end, char_start, evidence } of [...ledger.rows.mentions, ...ledger.rows.relations]) {
      assert.strictEqual(text.slice(char_start, char_end), evidence)
      assert.isAbove(evidence.length, 0)
    }
  })

  it.prop("never point at an entity that is not there, and never at themselves", [texts], ([pieces]) => {
    const { ledger } = home(pieces.join(""))
    const entities = new Set(ledger.rows.entities.map(({ entity_id }) => entity_id)), mentions = new Set(ledger.rows.mentions.map(({ mention_id }) => mention_id))
    for (const { candidate_entity_id, entity_id, linked_mention_id, mention_id, runner_up_entity_id } of ledger.rows.mentions) {
      for (const id of [entity_id, candidate_entity_id, runner_up_entity_id]) if (id !== undefined) assert.isTrue(entities.has(id))
      if (linked_mention_id !== undefined) assert.isTrue(mentions.has(linked_mention_id) && linked_mention_id !== mention_id)
    }
  })

  it.each(["he ", "Bank of ", "Anna Miller met ", "The president of France, ", "A. B. C. ", "EU members ", "(X) "])("takes time in proportion to «%s» written ever again", (words) => {
    const began = performance.now()
    home(words.repeat(Math.ceil(60_000 / words.length)))
    assert.isBelow(performance.now() - began, 4000)
  })
})
