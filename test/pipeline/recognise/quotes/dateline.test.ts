import { assert, describe, it } from "@effect/vitest"
import { said } from "./said.ts"

describe("a dateline", () => {
  it.each([
    "WASHINGTON — Prices have risen, the bank said.", "LONDON, March 3 (Reuters) - Prices have risen, the bank said.", "KYIV, Ukraine (AP) — Prices have risen, the bank said."
  ])("is not said: «%s»", (text) => assert.deepStrictEqual([...said(text)], ["the bank | said | Prices have risen"]))
})
