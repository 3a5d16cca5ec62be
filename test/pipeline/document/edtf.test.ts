import { assert, describe, it } from "@effect/vitest"
import { boundsOf } from "../../../pipeline/document/edtf.ts"

describe("boundsOf", () => {
  it.each([
    ["2024-08-09", "2024-08-09", "2024-08-09"],
    ["2024-08~", "2024-08-01", "2024-08-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2022", "2022-01-01", "2022-12-31"],
    ["19XX", "1900-01-01", "1999-12-31"],
    ["201X", "2010-01-01", "2019-12-31"],
    ["2024-04/..", "2024-04-01", undefined],
    ["../2024-04", undefined, "2024-04-30"],
    ["2019-03/2020-05", "2019-03-01", "2020-05-31"],
    ["2024-33", "2024-01-01", "2024-03-31"],
    ["2024-41", "2024-07-01", "2024-12-31"],
    ["2023-24", "2023-12-01", "2024-02-29"],
    ["-0044-03-15", "-0044-03-15", "-0044-03-15"],
    ["2024-13-40", undefined, undefined],
    ["2023-02-30", undefined, undefined],
    ["nonsense", undefined, undefined]
  ])("bounds %s", (written, earliest, latest) => {
    const bounds = boundsOf(written)
    assert.strictEqual(bounds.earliest, earliest)
    assert.strictEqual(bounds.latest, latest)
  })
})
