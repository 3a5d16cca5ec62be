import { assert, describe, it } from "@effect/vitest"
import type { Match } from "../../../../pipeline/document/decision.ts"
import { home } from "./home.ts"

const decided = (name: string, verdict: Match["verdict"], entity_id: string, more: Partial<Match> = {}): Match =>
  ({ name, verdict, entity_id, reason: "Looked up.", decided_by: "A. Reader", decided_on: "2026-11-24", ...more })

const meant = (text: string, ...matches: ReadonlyArray<Match>) => {
  const { ledger } = home(text, {}, matches)
  return ledger.rows.mentions.map(({ candidate_entity_id, entity_id, evidence, method }) => `${evidence} = ${entity_id === undefined ? `open (${candidate_entity_id ?? "-"})` : entity_id.startsWith("en_") ? "provisional" : entity_id} ${method ?? "-"}`)
}

describe("what people have decided about names", () => {
  it("a positive line gives the name its entity, whatever the rules say", () => {
    const text = "Prices in Georgia rose, the Zorbex Institute said."
    assert.include(meant(text), "Zorbex Institute = provisional provisional")
    assert.include(meant(text, decided("zorbex institute", "positive", "world-bank")), "Zorbex Institute = world-bank alias")
  })

  it("a negative line keeps a name from an entity that a rule would give it", () => {
    const text = "Officials in Paris met on Monday."
    assert.include(meant(text), "Paris = paris exact")
    assert.notInclude(meant(text, decided("Paris", "negative", "paris")).join(), "= paris ")
  })

  it("an unsure line leaves it open, with who it may be", () => {
    assert.include(meant("Officials in Paris met on Monday.", decided("Paris", "unsure", "paris")), "Paris = open (paris) -")
  })

  it("a line for one document says nothing of others", () => {
    const text = "Officials in Paris met on Monday."
    assert.include(meant(text, decided("Paris", "unsure", "paris", { document_id: "dc_elsewhere" })), "Paris = paris exact")
  })

  it("a person's short names follow the decision about the full name", () => {
    const rows = meant("Anna Zorbex spoke in Oslo. Zorbex left later.", decided("Anna Zorbex", "positive", "emmanuel-macron"))
    assert.deepStrictEqual(rows.filter((row) => row.includes("Zorbex")), ["Anna Zorbex = emmanuel-macron alias", "Zorbex = emmanuel-macron in_document"])
  })

  it("leaves a name it does not speak of alone", () => {
    const text = "Officials in Berlin met on Monday."
    assert.deepStrictEqual(meant(text, decided("Paris", "unsure", "paris")), meant(text))
  })
})
