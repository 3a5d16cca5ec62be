import { assert, describe, it } from "@effect/vitest"
import { normalise } from "../../../../pipeline/normalise/normalise.ts"
import { recognise } from "../../../../pipeline/recognise/recognise.ts"
import { documentOf } from "../../../document.ts"
import { authority } from "../names/home.ts"

const rowsOf = (text: string) => {
  const document = documentOf(text, { published: "2024-09-20" })
  return normalise(document, recognise(document, authority()), authority())
}

/** Speaker, kind and who that is, one line a stretch. */
const speakers = (text: string): ReadonlyArray<string> => {
  const { entities, quotes } = rowsOf(text), names = new Map(entities.map(({ entity_id, name }) => [entity_id, name]))
  return quotes.map(({ said, speaker, speaker_entity_id, speaker_kind }) => [speaker ?? "-", speaker_kind, names.get(speaker_entity_id ?? "") ?? "-", ...said === undefined ? [] : [said]].join(" | "))
}

const roles = (text: string): ReadonlyArray<string> => {
  const { mentions, quote_roles } = rowsOf(text), words = new Map(mentions.map(({ evidence, kind, mention_id }) => [mention_id, `${evidence} (${kind})`]))
  return quote_roles.map(({ mention_id, role }) => `${role}: ${words.get(mention_id) ?? "?"}`)
}

describe("who speaks", () => {
  it.each<readonly [string, ...ReadonlyArray<string>]>([
    ["Emmanuel Macron said on Monday that talks would resume.", "Emmanuel Macron | named_person | Emmanuel Macron | 2024-09-16"],
    ["The World Bank said growth would slow.", "The World Bank | named_organisation | World Bank"],
    ["Ministers met Anna Berg. She said growth would slow.", "She | named_person | Anna Berg"],
    ["Two officials said growth would slow.", "Two officials | unnamed_group | -"],
    ["A witness said the car was red.", "A witness | unnamed_person | -"],
    ["The company said sales had fallen.", "The company | unnamed_group | -"],
    ["The International Monetary Fund met in Rome. The fund said growth would slow.", "The fund | named_organisation | International Monetary Fund"],
    ["The International Monetary Fund and the Global Fund met. The fund said growth would slow.", "The fund | unnamed_group | -"],
    ["Marta Silva, the mayor of Porto, opened the bridge. The mayor said it was safe.", "The mayor | named_person | Marta Silva"],
    ["Marta Silva, the mayor of Porto, met Jon Berg, the mayor of Oslo. The mayor said it was safe.", "The mayor | unnamed_person | -"],
    ["Marta Silva met Jon Berg. The mayor said it was safe.", "The mayor | unnamed_person | -"],
    ["An essay by Anna Berg appeared. “Growth will slow,” her essay states. “Debt will grow,” it adds.", "her essay | work | Anna Berg", "it | work | Anna Berg"],
    ["“Growth,” Anna Berg said, “will slow down soon.”", "Anna Berg | named_person | Anna Berg", "Anna Berg | named_person | Anna Berg"]
  ])("is told for «%s»", (text, ...expected) => assert.deepStrictEqual([...speakers(text)], expected))
})

describe("roles", () => {
  it.each<readonly [string, ...ReadonlyArray<string>]>([
    ["Two officials told reporters that growth would slow.", "speaker: Two officials (nominal)", "addressee: reporters (nominal)"],
    ["“Growth will slow,” Anna Berg said in a statement.", "speaker: Anna Berg (name)", "medium: a statement (nominal)"],
    ["Anna Berg told Reuters that growth would slow.", "speaker: Anna Berg (name)", "medium: Reuters (name)"]
  ])("point at mentions in «%s»", (text, ...expected) => assert.deepStrictEqual([...roles(text)], expected))

  it("share one mention among the stretches of an utterance", () => {
    const { mentions } = rowsOf("“Growth,” two officials said, “will slow down soon.”")
    assert.strictEqual(mentions.filter(({ evidence }) => evidence === "two officials").length, 1)
  })
})

describe("nesting and voices", () => {
  it("names the quotation around a quotation", () => {
    const { quotes } = rowsOf("“She told me, ‘You have to leave now,’ and so I left,” the witness said.")
    assert.strictEqual(quotes[1]?.within_quote_id, quotes[0]?.quote_id)
  })
})
