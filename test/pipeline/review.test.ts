import { assert, describe, it } from "@effect/vitest"
import type { AnyRow } from "../../pipeline/document/rowId.ts"
import { type Reviewed, reviewKinds, reviewText } from "../../pipeline/review.ts"

const sentence = { sentence_id: "se_1", char_start: 0, text: "Ana Silvo met Bo, and Zed \u0007spoke." }
const mention = (evidence: string, char_start: number, more: AnyRow): AnyRow => ({ mention_id: `mn_${evidence}_${char_start}`, document_id: "dc_1", sentence_id: "se_1", char_start, char_end: char_start + evidence.length, evidence, kind: "name", ...more })
const entities: ReadonlyArray<AnyRow> = [
  { entity_id: "ana-silva", type: "person", status: "authority" }, { entity_id: "bo-one", type: "person", status: "authority" }, { entity_id: "bo-two", type: "person", status: "authority" },
  { entity_id: "en_a", type: "person", status: "provisional" }, { entity_id: "en_z", type: "organisation", status: "provisional" }
]
const tables: Reviewed = {
  entities, sentences: [sentence], notes: [],
  mentions: [
    mention("Ana Silvo", 0, { entity_id: "en_a", method: "provisional", runner_up_entity_id: "ana-silva", runner_up_similarity: 0.95 }),
    mention("Bo", 14, { kind: "short_name", candidate_entity_id: "bo-one", runner_up_entity_id: "bo-two" }),
    mention("Zed", 22, { entity_id: "en_z", method: "provisional" }), mention("Zed", 22, { entity_id: "en_z", method: "provisional", document_id: "dc_2" }),
    mention("Zed", 22, { entity_id: "en_z", method: "in_document" })
  ]
}

describe("reviewText", () => {
  it("lists what is open, what is nearly somebody, and what nobody knows, with lines to paste", () => {
    const text = reviewText(tables, reviewKinds, 10)
    assert.match(text, /# 1 × Bo in 1 document: may be either\n# {3}Ana Silvo met ⟦Bo⟧, and Zed .spoke\.\nBo,,,bo-one,,,\nBo,,,bo-two,,,\n/)
    assert.match(text, /# 1 × Ana Silvo in 1 document: left apart from the one below, similarity 0\.95\n.*\nAna Silvo,,,ana-silva,,,\n/)
    assert.match(text, /# 2 × Zed in 2 documents: organisation, known to no authority\n.*\nzed,organisation,,Zed,,,,,,,,,,,\n/)
    assert.notInclude(text, "\u0007")
  })

  it("lists no more than asked, and says how many there are", () => {
    assert.match(reviewText(tables, ["unmatched"], 0), /\(0 of 1\)/)
  })

  it("is silent about what somebody has looked at already", () => {
    assert.match(reviewText({ ...tables, notes: [{ rule: "identity-unsure", row_id: "mn_Bo_14" }] }, ["ambiguous"], 10), /\(0 of 0\)/)
  })

  it("writes a name that begins like a comment or holds a comma as a cell", () => {
    const odd = { ...tables, mentions: [mention("#Free, now", 0, { candidate_entity_id: "bo-one" }), mention("#Free", 0, { candidate_entity_id: "bo-two" })] }
    assert.match(reviewText(odd, ["ambiguous"], 10), /\n"#Free",,,bo-two/)
    assert.match(reviewText(odd, ["ambiguous"], 10), /\n"#Free, now",,,bo-one/)
  })
})
