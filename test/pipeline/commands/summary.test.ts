import { assert, describe, it } from "@effect/vitest"
import { driftOf, rowsBefore, summary } from "../../../pipeline/commands/summary.ts"
import { folderOf } from "../../world.ts"

describe("driftOf", () => {
  it.each([
    ["a table that grew by a half", { figures: 100 }, { figures: 150 }, 1], ["one that shrank", { figures: 100 }, { figures: 80 }, 1], ["one that moved a little", { figures: 100 }, { figures: 110 }, 0],
    ["few rows", { figures: 3 }, { figures: 9 }, 0], ["a new table", {}, { figures: 90 }, 0], ["nothing before", undefined, { figures: 90 }, 0]
  ] as const)("warns as it should of %s", (_, before, after, lines) => assert.lengthOf(driftOf(before, after), lines))
})

describe("rowsBefore", () => {
  it("reads the manifest of what is there, and minds nothing else", () => {
    assert.deepStrictEqual(rowsBefore(folderOf({ "manifest.json": "{\"rows\":{\"figures\":3}}" })), { figures: 3 })
    assert.isUndefined(rowsBefore(folderOf({ "manifest.json": "nonsense" })))
    assert.isUndefined(rowsBefore(folderOf()))
  })
})

describe("summary", () => {
  it("is loud about corrections that no longer apply", () => {
    const text = summary("out", { rows: { figures: 1, notes: 1 } as never, files: 3, warnings: 1, made: 1, kept: 0, quarantined: [], retired: ["A correction of figures fg_x value no longer applies: the cell is 5 now."] }, 1)
    assert.match(text, /^warning: A correction of figures fg_x value no longer applies/mu)
  })
})
