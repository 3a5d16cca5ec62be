import { assert, describe, it } from "@effect/vitest"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { load } from "../../pipeline/index.ts"
import { root } from "../world.ts"
import { builtFolder } from "../pipeline/publish/built.ts"

type Row = Readonly<Record<string, unknown>>

/** Numbers in words, and words that shift the point; anything else between digits is left to the pipeline. */
const words: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18,
  nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90
}
const scales: Readonly<Record<string, number>> = { hundred: 2, thousand: 3, million: 6, billion: 9, trillion: 12, lakh: 5, crore: 7 }
/** Words that change a number in ways that a reader of digits cannot tell. */
const beyond = /\b(?:half|third|quarter|fifth|tenth|dozen|score|point|minus|and|to|or|per|by|out|of|in|between|double|twice|triple|fold|times|first|second|1st|2nd|3rd|\d+th|ago|century|decade)s?\b|[–—/x×½¼¾-]|\b(?:bn|mn|tn|m|k|b)\b|\d(?:bn|mn|tn|m|k|b)\b/iu

/** The one number that plain words give: digits with commas, or one word, and scale words after it. Undefined where they are not so plain. */
const numberIn = (evidence: string): number | undefined => {
  if (beyond.test(evidence.replaceAll(/(?<=\d),(?=\d{3})/gu, ""))) return undefined
  const digits = evidence.match(/\d[\d,]*(?:\.\d+)?/gu) ?? [], spoken = (evidence.toLowerCase().match(/[a-z]+/gu) ?? []).filter((word) => word in words), shift = (evidence.toLowerCase().match(/[a-z]+/gu) ?? []).reduce((sum, word) => sum + (scales[word] ?? 0), 0)
  if (digits.length + spoken.length !== 1) return undefined
  const written = digits[0] === undefined ? String(words[spoken[0]!]) : digits[0].replaceAll(",", "")
  return Number(`${written}e${shift}`)
}

/** Evidence and value of every figure that states a plain number. */
const stated = (figures: ReadonlyArray<Row>): ReadonlyArray<{ readonly evidence: string; readonly read: number; readonly ours: number }> => figures.flatMap((row) => {
  const read = numberIn(String(row["evidence"])), ours = (row["value"] ?? row["value_low"] ?? row["value_high"]) as number | undefined
  return read === undefined || ours === undefined || row["kind"] === "ordinal" || row["kind"] === "multiple" || row["kind"] === "ratio" ? [] : [{ evidence: String(row["evidence"]), read, ours }]
})

/** Figures of the annotated texts that rules may be tuned on. */
const tuned = async (): Promise<ReadonlyArray<Row>> => {
  const folder = join(root, "data/gold/news"), { extract } = await load()
  return readdirSync(folder).filter((name) => name.startsWith("tune-")).flatMap((name) => {
    const { stories } = JSON.parse(readFileSync(join(folder, name), "utf8")) as { readonly stories: ReadonlyArray<{ readonly story: string; readonly text: string }> }
    return stories.flatMap(({ story, text }) => extract({ id: story, text }).tables.figures as ReadonlyArray<Row>)
  })
}

describe.each([
  ["what is published", () => JSON.parse(readFileSync(join(root, "out/json/figures.json"), "utf8")) as ReadonlyArray<Row>],
  ["a corpus of two sources", () => JSON.parse(readFileSync(join(builtFolder().out, "json/figures.json"), "utf8")) as ReadonlyArray<Row>],
  ["annotated texts", tuned]
])("figures of %s", (_, figures) => {
  it("have the values that a plain reader finds in their evidence", async () => {
    const all = stated(await figures())
    assert.isAbove(all.length, 1)
    for (const { evidence, ours, read } of all) assert.strictEqual(ours, read, evidence)
  })

  it("are percent where their evidence has the sign or the word", async () => {
    for (const { evidence, kind } of await figures()) if (/%|\bper ?cent\b/iu.test(String(evidence)) && !/points?/iu.test(String(evidence))) assert.strictEqual(kind, "percent", String(evidence))
  })
})

describe("a plain reader", () => {
  it.each([["60%", 60], ["1,234.5 tonnes", 1234.5], ["about 4.5 million people", 4_500_000], ["five", 5], ["3 thousand", 3000], ["one half", undefined], ["2-3", undefined], ["$4bn", undefined]] as const)("reads «%s»", (evidence, number) =>
    assert.strictEqual(numberIn(evidence), number))
})
