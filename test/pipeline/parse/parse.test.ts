import { assert, describe, it } from "@effect/vitest"
import { readFileSync } from "node:fs"
import { lemmaOf } from "../../../pipeline/document/document.ts"
import { tagNames } from "../../../pipeline/document/token.ts"
import { decodeModel } from "../../../pipeline/parse/model.ts"
import { parse } from "../../../pipeline/parse/parse.ts"
import { articleOf, parsed } from "../../parsed.ts"
import { hostileText, monotonous } from "./pieces.ts"

const fresh = () => decodeModel(readFileSync(new URL("../../../data/models/tagger.bin", import.meta.url)))

const taggedOf = (text: string): string => {
  const document = parsed(text)
  return Array.from(document.tokens.tag, (tag, token) => `${text.slice(document.tokens.start[token], document.tokens.end[token])}/${tagNames[tag]}`).join(" ")
}

describe("a parsed text", () => {
  it.each([
    "The/DET president/NOUN said/VERB prices/NOUN fell/VERB by/ADP 60/NUM %/SYM in/ADP May/PROPN ./PUNCT",
    "She/PRON has/AUX n't/PART left/VERB ./PUNCT",
    "Exports/NOUN to/ADP China/PROPN rose/VERB sharply/ADV ,/PUNCT officials/NOUN say/VERB ./PUNCT",
    "Imports/NOUN fell/VERB by/ADP 3/NUM %/SYM ./PUNCT",
    "Remittances/NOUN from/ADP Russia/PROPN have/AUX declined/VERB ./PUNCT",
    "Militants/NOUN attacked/VERB a/DET convoy/NOUN ./PUNCT",
    "The/DET United/PROPN States/PROPN condemned/VERB the/DET attack/NOUN ./PUNCT",
    "Russia/PROPN 's/PART economy/NOUN could/AUX grow/VERB ./PUNCT",
    "They/PRON want/VERB to/PART visit/VERB Tashkent/PROPN amid/ADP protests/NOUN ./PUNCT",
    "The/DET WHO/PROPN said/VERB it/PRON was/AUX ready/ADJ ./PUNCT"
  ])("is tagged «%s»", (expected) => assert.strictEqual(taggedOf(expected.replace(/\/[A-Z]+/gu, "").replace("has n't", "hasn't").replace("Russia 's", "Russia's").replace(/ (?=[.,%])/gu, "")), expected))

  it("knows its lemmas", () => {
    const document = parsed("The economies said they had risen.")
    assert.strictEqual(Array.from({ length: document.tokens.length }, (_, token) => lemmaOf(document, token)).join(" "), "the economy say they have rise .")
  })

  it("without a word has no sentence", () => {
    for (const text of ["", " \n\u00a0\t", "\ufeff"]) assert.deepStrictEqual([parsed(text).sentences.length, parsed(text).paragraphs.length, parsed(text).tokens.length], [0, 0, 0])
  })

  it.prop("is sound, whatever it says", [hostileText], ([pieces]) => {
    const text = pieces.join("")
    const { paragraphs, sentences, tokens } = parsed(text)
    for (const array of [tokens.start, tokens.end, tokens.kind, tokens.tag, tokens.sentence, tokens.word]) assert.strictEqual(array.length, tokens.length)
    sentences.forEach(({ end, first, last, paragraph, start }, index) => {
      assert.isTrue(paragraphs[paragraph]!.start <= start && end <= paragraphs[paragraph]!.end)
      for (let token = first; token < last; token++) assert.strictEqual(tokens.sentence[token], index)
    })
    paragraphs.forEach(({ end, start }) => assert.notMatch(text.slice(start, end), /^\s|[\n\u2028]|\s$/u))
    tokens.word.forEach(({ form, lemmas }, token) => {
      assert.strictEqual(form, text.slice(tokens.start[token], tokens.end[token]))
      assert.strictEqual(lemmas.length, tagNames.length)
    })
  }, { arbitrary: { runs: 300 } })

  it.prop("does not depend on what was read before", [hostileText, hostileText], ([before, pieces]) => {
    const used = fresh()
    parse(articleOf(before.join(" ")), used)
    const text = pieces.join("")
    // Ids tell words apart, and nothing else.
    const readBy = (tagger: ReturnType<typeof fresh>) => {
      const { id: _, word, ...rest } = parse(articleOf(text), tagger).tokens
      return { ...rest, word: word.map(({ id: _, ...known }) => known) }
    }
    assert.deepStrictEqual(readBy(used), readBy(fresh()))
  }, { arbitrary: { runs: 5 } })

  it("is read the same after the words met have been forgotten", () => {
    const text = "The Kazakh president said exports rose. "
    const many = Array.from({ length: 60_000 }, (_, index) => `w${index.toString(36)}x`).join(" ")
    const { tag } = parsed(`${text}\n${many}\n${text}`).tokens
    assert.deepStrictEqual(tag.slice(-7), tag.slice(0, 7))
  })

  it.each(monotonous.map((piece) => [JSON.stringify(piece), piece] as const))("takes no longer for a long run of %s than in proportion", (_, piece) => {
    const time = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length))
      const began = performance.now()
      parsed(text)
      return performance.now() - began
    }
    time(10_000)
    const unit = Math.max(time(10_000), 4)
    assert.isBelow(time(200_000), unit * 20 * 8)
  })
})
