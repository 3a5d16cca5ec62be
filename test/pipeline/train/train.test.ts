import { assert, describe, it } from "@effect/vitest"
import { existsSync, readFileSync } from "node:fs"
import { Tag } from "../../../pipeline/document/token.ts"
import { decodeModel } from "../../../pipeline/parse/model.ts"
import { lowerCase } from "../../../pipeline/parse/shapes.ts"
import { goldExample, ownExample } from "../../../pipeline/train/examples.ts"
import { measure } from "../../../pipeline/train/measure.ts"
import { random, shuffled } from "../../../pipeline/train/random.ts"
import { settings, train } from "../../../pipeline/train/train.ts"
import { treebank } from "../../../pipeline/train/treebank.ts"
import { model } from "../../parsed.ts"

/** Word, tag and lemma of each word; "_" joins it to the next. */
const sentence = (words: string): string =>
  words.split(" ").map((word, index) => {
    const [form = "", tag = "", lemma = "", joined] = word.split("/")
    return [index + 1, form, lemma, tag, "_", "_", 0, "dep", "_", joined === undefined ? "_" : "SpaceAfter=No"].join("\t")
  }).join("\n")

const small = [
  "The/DET/the bank/NOUN/bank raised/VERB/raise rates/NOUN/rate/_ ./PUNCT/.", "Rates/NOUN/rate rose/VERB/rise in/ADP/in May/PROPN/May/_ ./PUNCT/.", "The/DET/the ministers/NOUN/minister met/VERB/meet in/ADP/in Astana/PROPN/Astana/_ ./PUNCT/."
].map(sentence).join("\n\n")

describe("a treebank", () => {
  it("is read as text with words in their places", () => {
    const [first] = treebank(small)
    assert.strictEqual(first!.text, "The bank raised rates.")
    assert.deepStrictEqual(first!.words.at(-2), { start: 16, end: 21, tag: Tag.NOUN, lemma: "rate", inName: false })
  })

  it("keeps words written together together", () => {
    const fused = ["1-2\tcannot\t_\t_\t_\t_\t_\t_\t_\t_", "1\tcan\tcan\tAUX\t_\t_\t0\t_\t_\t_", "2\tnot\tnot\tPART\t_\t_\t0\t_\t_\t_", "3\tgo\tgo\tVERB\t_\t_\t0\t_\t_\t_"].join("\n")
    assert.strictEqual(treebank(fused)[0]!.text, "cannot go")
  })

  it("lends its tags to our tokens", () => {
    const [tagged] = treebank(sentence("two/NUM/two -/PUNCT/-/_ 10km/NOUN/10km away/ADV/away"))
    assert.deepStrictEqual(ownExample(tagged!), { forms: ["two", "-", "10", "km", "away"], tags: [Tag.NUM, Tag.PUNCT, Tag.NUM, Tag.NOUN, Tag.ADV] })
    assert.strictEqual(goldExample(tagged!).forms.length, 4)
  })
})

describe("training", () => {
  const quick = { ...settings, runs: 2, epochs: 3 }

  it("gives the same bytes every time", () => assert.deepStrictEqual(train(treebank(small), quick), train(treebank(small), quick)))

  it("learns what it is shown", () => {
    const { lemmas, tags } = measure(decodeModel(train(treebank(small), { ...quick, epochs: 20 })), treebank(small), new Set())
    assert.deepStrictEqual([tags, lemmas], [1, 1])
  })

  it("shuffles steadily, and loses nothing", () => {
    const values = Array.from({ length: 50 }, (_, index) => index)
    assert.deepStrictEqual(shuffled(values, random(1)), shuffled(values, random(1)))
    assert.notDeepEqual(shuffled(values, random(1)), shuffled(values, random(2)))
    assert.deepStrictEqual(shuffled(values, random(1)).sort((a, b) => a - b), values)
  })
})

const shared = new URL("../../../../shared/treebank/", import.meta.url)

describe.skipIf(!existsSync(shared))("the committed tagger against ../shared/treebank", () => {
  const read = (file: string) => treebank(readFileSync(new URL(file, shared), "utf8"))
  const met = () => new Set(["train.conllu", "train-web.conllu"].flatMap((file) => read(file).flatMap((tagged) => goldExample(tagged).forms.map(lowerCase))))

  it("is right on 95 in 100 tokens of dev, and on 82 of those that training never met", () => {
    const { lemmas, ownTokens, tags, unknown } = measure(model(), read("dev.conllu"), met())
    assert.isAtLeast(tags, 0.95)
    assert.isAtLeast(ownTokens, 0.95)
    assert.isAtLeast(unknown, 0.82)
    assert.isAtLeast(lemmas, 0.99)
  })

  it("is right on 94 in 100 tokens of news, and on 84 of those never met", () => {
    const { tags, unknown } = measure(model(), read("news.conllu"), met())
    assert.isAtLeast(tags, 0.94)
    assert.isAtLeast(unknown, 0.84)
  })
})
