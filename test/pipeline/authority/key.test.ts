import { assert, describe, it } from "@effect/vitest"
import { aliasKey, foldedKey, foldDiacritics, wordsOf } from "../../../pipeline/authority/key.ts"

describe("foldedKey", () => {
  it.each([
    ["Kassym-Jomart Tokayev", "Kassym Jomart Tokayev"],
    ["The Gambia", "Gambia"],
    ["N'Djamena", "N’Djamena"],
    ["Nukuʻalofa", "Nuku'alofa"],
    ["U.S.", "US"],
    ["G-20", "G20"],
    ["RFE/RL", "RFE RL"],
    ["Côte d’Ivoire", "Cote d'Ivoire"],
    ["AT&T", "AT and T"],
    ["Yıldız", "Yildiz"],
    ["Łódź", "Lodz"],
    ["St. Petersburg", "ST PETERSBURG"]
  ])("is one for %s and %s", (one, other) => assert.strictEqual(foldedKey(one), foldedKey(other)))

  it.each([["Austria", "Australia"], ["Niger", "Nigeria"], ["Washington, D.C.", "Washington DC"]])("tells %s from %s", (one, other) =>
    assert.notStrictEqual(foldedKey(one), foldedKey(other)))

  it("keeps scripts that it cannot fold", () => assert.strictEqual(foldedKey("Казахстанская правда"), "казахстанская правда"))

  it.each([["", ""], ["—", ""], ["'", ""], ["the", "the"]])("bears %j", (form, key) => assert.strictEqual(foldedKey(form), key))
})

describe("aliasKey", () => {
  it("keeps diacritics, so that two names that differ in them alone stay two", () => assert.notStrictEqual(aliasKey("Malé"), aliasKey("Male")))
})

describe("wordsOf", () => {
  it.each([
    ["People's Party", ["People", "s", "Party"]],
    ["Kazakhstan’s", ["Kazakhstan", "s"]],
    ["COVID-19", ["COVID", "19"]],
    ["Washington, D.C.", ["Washington", ",", "D.C."]]
  ])("cuts %s", (form, words) => assert.deepStrictEqual(wordsOf(form), words))
})

describe("foldDiacritics", () => {
  it.each([["Sánchez", "sanchez"], ["Støre", "store"], ["Đukanović", "dukanovic"], ["Straße", "strasse"]])("folds %s", (form, folded) =>
    assert.strictEqual(foldDiacritics(form), folded))
})
