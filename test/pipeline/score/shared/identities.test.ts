import { assert, describe, it } from "@effect/vitest"
import { scoreIdentities } from "../../../../pipeline/score/shared/identities.ts"

const text = "Canada and Ann Lee met. Lee left Canada for Oz."
const known = { claimants: (form: string) => ({ Canada: ["canada"], "Ann Lee": ["ann-lee"] })[form] ?? [], isCountry: (id: string) => id === "canada" }
const gold = [
  { start: 0, end: 6, type: "place", wikipedia: "Canada", group: 1 }, { start: 11, end: 18, type: "person", wikipedia: "Ann_Lee_(writer)", group: 2 },
  { start: 24, end: 27, type: "person", wikipedia: "Ann_Lee_(writer)", group: 2 }, { start: 33, end: 39, type: "place", wikipedia: "Canada", group: 1 }, { start: 44, end: 46, type: "place", wikipedia: "Oz", group: 3 }
]
const mention = (id: string, char_start: number, char_end: number, entity_id: string, method: string, more = {}) => ({ mention_id: id, char_start, char_end, kind: "name", entity_id, method, ...more })
const of = (...mentions: ReadonlyArray<Readonly<Record<string, unknown>>>) => scoreIdentities(text, gold, { mentions }, known)

describe("scoreIdentities", () => {
  it("counts right countries, links within a group, and titles by method", () => {
    const score = of(mention("a", 0, 6, "canada", "exact"), mention("b", 11, 18, "ann-lee", "exact"), mention("c", 24, 27, "ann-lee", "in_document", { kind: "short_name", linked_mention_id: "b" }), mention("d", 33, 39, "canada", "exact"), mention("e", 44, 46, "en_x", "provisional"))
    assert.deepStrictEqual(score["countries"], { right: 2, found: 2, wanted: 2 })
    assert.deepStrictEqual(score["link of a short_name"], { right: 1, found: 1, wanted: 1 })
    assert.deepStrictEqual(score["method exact"], { right: 3, found: 3, wanted: 3 })
    assert.deepStrictEqual(score["method provisional"], { right: 1, found: 1, wanted: 1 })
  })

  it("counts what is wrong: another's name, a link out of the group, a country that is none, a known name left provisional", () => {
    const score = of(mention("a", 0, 6, "en_c", "provisional"), mention("b", 11, 18, "canada", "alias"), mention("c", 24, 27, "canada", "in_document", { kind: "short_name", linked_mention_id: "a" }))
    assert.deepStrictEqual(score["countries"], { right: 0, found: 2, wanted: 2 })
    assert.deepStrictEqual(score["link of a short_name"], { right: 0, found: 1, wanted: 1 })
    assert.deepStrictEqual(score["method alias"], { right: 0, found: 1, wanted: 1 })
    assert.deepStrictEqual(score["method provisional"], { right: 0, found: 1, wanted: 1 })
  })
})
