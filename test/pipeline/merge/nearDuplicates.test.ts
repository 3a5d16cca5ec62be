import { assert, describe, it } from "@effect/vitest"
import { likeness, type Sketch, sketchOf } from "../../../pipeline/document/sketch.ts"
import { nearDuplicates } from "../../../pipeline/merge/nearDuplicates.ts"

/** A steady stream of numbers for texts that are alike in known parts. */
const numbers = (seed: number) => () => (seed = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) + 0x6d2b79f5 | 0) >>> 0
const wordsOf = (seed: number, count: number): ReadonlyArray<string> => {
  const next = numbers(seed)
  return Array.from({ length: count }, () => `w${next() % 5000}`)
}
const sketch = (words: ReadonlyArray<string>): Sketch => sketchOf(words.join(" "))!
const runsOf = (words: ReadonlyArray<string>) => new Set(words.slice(4).map((_, at) => words.slice(at, at + 5).join(" ")))
const jaccard = (one: ReadonlyArray<string>, other: ReadonlyArray<string>) => {
  const a = runsOf(one), b = runsOf(other), both = a.intersection(b).size
  return both / (a.size + b.size - both)
}

describe("likeness", () => {
  it.each([0.1, 0.3, 0.5, 0.7, 0.9])("estimates what two texts share, here when %d of one is other words", (share) => {
    const errors = Array.from({ length: 20 }, (_, i) => {
      const one = wordsOf(i + 1, 1000), at = Math.round(1000 * share), other = [...one.slice(0, 1000 - at), ...wordsOf(i + 1000, at)]
      return likeness(sketch(one), sketch(other)).jaccard - jaccard(one, other)
    })
    assert.isBelow(Math.abs(errors.reduce((sum, error) => sum + error, 0) / errors.length), 0.04)
  })

  it("does not count case, punctuation or white space", () => {
    const words = wordsOf(3, 400), text = words.join(" ")
    assert.strictEqual(likeness(sketchOf(text)!, sketchOf(`  ${words.join(",\n").toUpperCase()}!`)!).jaccard, 1)
  })

  it("makes no sketch of a short text", () => {
    assert.isUndefined(sketchOf("Prices rose in March, the office said."))
    assert.isUndefined(sketchOf(""))
  })
})

describe("nearDuplicates", () => {
  const story = wordsOf(7, 600)
  it.each([
    ["the same words under another head", [...wordsOf(8, 12), ...story], true],
    ["the first two thirds", story.slice(0, 400), true],
    ["a paragraph added", [...story, ...wordsOf(9, 60)], true],
    ["a few words changed", story.map((word, at) => (at % 60 === 0 ? "other" : word)), true],
    ["half of another story", [...story.slice(0, 300), ...wordsOf(10, 300)], false],
    ["another story", wordsOf(11, 600), false],
    ["every tenth word changed", story.map((word, at) => (at % 10 === 0 ? `o${at}` : word)), false]
  ] as const)("%s", (_, words, isDuplicate) => {
    assert.deepStrictEqual(Array.from(nearDuplicates([sketch(story), sketch(words)])), isDuplicate ? [[1, 0]] : [])
  })

  it("finds every edition among thousands, and calls nothing else one", () => {
    const stories = Array.from({ length: 3000 }, (_, i) => wordsOf(i + 1, 250)), copies = stories.filter((_, i) => i % 10 === 0).map((words, i) => [...words, ...wordsOf(i + 90_000, 10)])
    const found = nearDuplicates([...stories, ...copies].map(sketch))
    assert.deepStrictEqual(Array.from(found), copies.map((_, i) => [3000 + i, i * 10]))
  })

  it("passes over texts without a sketch, and gives the first of several", () => {
    assert.deepStrictEqual(Array.from(nearDuplicates([undefined, sketch(story), undefined, sketch(story), sketch(story)])), [[3, 1], [4, 1]])
  })
})
