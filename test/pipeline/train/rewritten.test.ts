import { assert, describe, it } from "@effect/vitest"
import { Tag } from "../../../pipeline/document/token.ts"
import type { Example } from "../../../pipeline/train/examples.ts"
import { rewritten } from "../../../pipeline/train/rewritten.ts"

const example: Example = { forms: ["The", "new", "tariffs", "on", "steel", "rose", "."], tags: [Tag.DET, Tag.ADJ, Tag.NOUN, Tag.ADP, Tag.NOUN, Tag.VERB, Tag.PUNCT] }
const made = rewritten(Array.from({ length: 2000 }, () => example), 1)
const texts = new Set(made.map(({ forms }) => forms.join(" ")))

describe("sentences written again", () => {
  it("are as news has them", () => assert.deepStrictEqual([...texts].sort(), [
    "THE NEW TARIFFS ON STEEL ROSE .", "Tariffs on steel rose .", "The new Tariffs on Steel Rose .", "The new tariffs on steel rose"
  ]))

  it("keep a tag for each word", () => assert.isTrue(made.every(({ forms, tags }) => forms.length === tags.length && tags[forms.findIndex((form) => /^rose$/iu.test(form))] === Tag.VERB)))

  it("are about three in ten, the same ones every time", () => {
    assert.isTrue(made.length > 400 && made.length < 800)
    assert.deepStrictEqual(rewritten(Array.from({ length: 2000 }, () => example), 1), made)
  })
})
