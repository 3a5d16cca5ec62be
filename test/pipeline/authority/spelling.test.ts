import { assert, describe, it } from "@effect/vitest"
import { wordLikeness } from "../../../pipeline/normalise/names/likeness.ts"
import { skeleton, sounded } from "../../../pipeline/authority/spelling.ts"

describe("how a name sounds", () => {
  it.each([
    ["Mirziyoyev", "Mirzijojew"], ["Zhaparov", "Japarov"], ["Tokayev", "Tokaev"], ["Qasym", "Kasym"], ["Putin", "Poutin"], ["Khan", "Han"], ["Shevchenko", "Schewtschenko"]
  ])("hears «%s» and «%s» alike", (a, b) => assert.strictEqual(sounded(a), sounded(b)))

  it.each([["Mirziyoyev", "Mirziyayev"], ["Rahmon", "Rakhmon"]])("proposes «%s» for «%s»", (a, b) => assert.strictEqual(skeleton(a), skeleton(b)))

  it.each([["Tokayev", "Nazarbayev"], ["Putin", "Pushkin"], ["Trump", "Tramp Steamer"]])("keeps «%s» and «%s» apart", (a, b) => assert.isBelow(wordLikeness(a, b), 0.8))

  it.each([["Shavkhat", "Shavkat"], ["Ancheschi", "Anceschi"]])("finds «%s» like «%s»", (a, b) => assert.isAbove(wordLikeness(a, b), 0.85))
})
