import { assert, describe, it } from "@effect/vitest"
import type { GoldRow, GoldStory, Row } from "../../../pipeline/score/gold.ts"
import { score } from "../../../pipeline/score/score.ts"

const text = "Sales of lamb fell more than 5 tonnes in May."
const at = (words: string): readonly [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]
const cells = { kind: "mass", value: 5, bound: "more_than", role: "change", direction: "decrease", measure: "Sales of lamb", unit_code: "t", modality: "asserted", polarity: "affirmed" }
const gold: GoldRow = { span: at("more than 5 tonnes"), text: "more than 5 tonnes", ...cells, accept: { measure: ["lamb"] } }
const scored = (words: string, columns: Row, row: GoldRow = gold): ReadonlyArray<number> => {
  const story: GoldStory = { story: "one", use: "tune", text, tables: { figures: [row] } }
  const figures = [{ char_start: at(words)[0], char_end: at(words)[1], evidence: words, figure_id: "fg1", statement_id: "fg1", ...cells, ...columns }]
  return score([story], () => ({ text, tables: { figures } })).quantities.map(({ tally }) => tally.right)
}

/** Value; with unit; with change; with some and with all words of what is measured. */
describe("the measures of quantities", () => {
  it.each<[string, string, Row, ReadonlyArray<number>]>([
    ["the gold itself", "more than 5 tonnes", {}, [1, 1, 1, 1, 1]],
    ["some of the words", "5 tonnes", {}, [1, 1, 1, 1, 1]],
    ["other words", "May", {}, [0, 0, 0, 0, 0]],
    ["another value", "more than 5 tonnes", { value: 6 }, [0, 0, 0, 0, 0]],
    ["another unit", "more than 5 tonnes", { unit_code: "kg" }, [1, 0, 1, 1, 1]],
    ["a unit it is not counted per", "more than 5 tonnes", { per_unit: "month" }, [1, 0, 1, 1, 1]],
    ["another bound", "5 tonnes", { bound: "exact" }, [1, 1, 0, 1, 1]],
    ["no direction", "more than 5 tonnes", { direction: undefined }, [1, 1, 0, 1, 1]],
    ["an accepted measure", "more than 5 tonnes", { measure: "lamb" }, [1, 1, 1, 1, 1]],
    ["a measure with a word in common", "more than 5 tonnes", { measure: "the Sales" }, [1, 1, 1, 1, 0]],
    ["a measure with only \"of\" in common", "more than 5 tonnes", { measure: "head of beef" }, [1, 1, 1, 0, 0]],
    ["no measure", "more than 5 tonnes", { measure: undefined }, [1, 1, 1, 0, 0]]
  ])("judge %s", (_, words, columns, right) => assert.deepStrictEqual(scored(words, columns), right))

  it("leave out what gold does not judge", () => {
    const { unit_code: _, ...unitless } = gold
    assert.deepStrictEqual(scored("5 tonnes", { measure: "tonnes" }, { ...gold, any: ["measure"] }), [1, 1, 1, 0, 0])
    assert.deepStrictEqual(scored("5 tonnes", {}, unitless as GoldRow), [1, 0, 1, 1, 1])
  })

  it("are not there where no figures are annotated", () =>
    assert.deepStrictEqual(score([{ story: "one", use: "tune", text, tables: { dates: [] } }], () => ({ text, tables: {} })).quantities, []))
})
