import { assert, describe, it } from "@effect/vitest"
import type { GoldRow, GoldStory, Row } from "../../../pipeline/score/gold.ts"
import { score } from "../../../pipeline/score/score.ts"

const text = "Between 5 and 7 tonnes were sold, up 4%, in room 12."
const at = (words: string): readonly [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]
const claim = { bound: "exact", role: "level", modality: "asserted", polarity: "affirmed" }
const wanted = (words: string, columns: Row): GoldRow => ({ span: at(words), text: words, ...claim, ...columns })
const found = (words: string, columns: Row): Row => ({ char_start: at(words)[0], char_end: at(words)[1], evidence: words, figure_id: words, statement_id: words, ...claim, ...columns })
const story = (figures: ReadonlyArray<GoldRow>, capability?: string): GoldStory =>
  ({ story: String(capability ?? figures.length), use: "tune", text, tables: { figures }, ...(capability === undefined ? {} : { capability }) })
const scored = (stories: ReadonlyArray<GoldStory>, figures: ReadonlyArray<Row>) => score(stories, () => ({ text, tables: { figures } })).capabilities

const range = wanted("Between 5 and 7 tonnes", { kind: "mass", value_low: 5, value_high: 7, bound: "between", capability: ["range", "physical-unit"] })
const share = wanted("4%", { kind: "percent", value: 4, role: "change", capability: "percent" })
const foundRange = found("Between 5 and 7 tonnes", { kind: "mass", value_low: 5, value_high: 7, bound: "between" })
const foundShare = found("4%", { kind: "percent", value: 4, role: "change" })

describe("a capability", () => {
  it("is scored on the rows that bear its name, in the order of the list", () => {
    const scores = scored([story([range, share])], [foundRange, { ...foundShare, role: "level" }])
    assert.deepStrictEqual(scores.map(({ capability, span, strict }) => [capability, span.right, strict.right, strict.wanted]), [["physical-unit", 1, 1, 1], ["percent", 1, 0, 1], ["range", 1, 1, 1]])
  })

  it("is charged with odd rows on the words of its gold, and with no others", () => {
    const pieces = [found("5", { kind: "count", value: 5 }), found("7 tonnes", { kind: "mass", value: 7 }), foundShare, found("12", { kind: "count", value: 12 })]
    const scores = scored([story([range, share])], pieces)
    assert.deepStrictEqual(scores.find(({ capability }) => capability === "range")?.span, { right: 0, found: 2, wanted: 1 })
    assert.deepStrictEqual(scores.find(({ capability }) => capability === "percent")?.span, { right: 1, found: 1, wanted: 1 })
  })

  it("does not judge optional gold", () => assert.deepStrictEqual(scored([story([{ ...share, optional: true }])], [foundShare]), []))

  it("of refusal counts stories without a false row in the tables that gold leaves empty", () => {
    const stories = [story([], "refused"), { ...story([], "refused"), story: "two", tables: { figures: [], dates: [{ span: at("12"), text: "12" }] } }]
    const figures = { table: "figures", capability: "refused" }
    const all = { right: 2, found: 2, wanted: 2 }, nothing = { right: 0, found: 2, wanted: 2 }
    assert.deepStrictEqual(scored(stories, []), [{ ...figures, span: all, strict: all }])
    assert.deepStrictEqual(scored(stories, [found("12", { kind: "count", value: 12 })]), [{ ...figures, span: nothing, strict: nothing }])
  })
})
