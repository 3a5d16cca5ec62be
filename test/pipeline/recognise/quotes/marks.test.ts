import { assert, describe, it } from "@effect/vitest"
import { textOf } from "../../../../pipeline/document/document.ts"
import { regions } from "../../../../pipeline/recognise/quotes/marks.ts"
import { documentOf } from "../../../document.ts"

/** What stands between marks, outer before inner; "…" behind what is not closed. */
const between = (text: string): ReadonlyArray<string> => {
  const document = documentOf(text)
  return regions(document).map(({ closed, first, last }) => textOf(document, first, last) + (closed ? "" : "…"))
}

describe("quotation marks", () => {
  it.each<readonly [string, ...ReadonlyArray<string>]>([
    ["He said \"yes\" and \"no\".", "yes", "no"],
    ["He said “yes” and ‘no’.", "yes", "no"],
    ["„Ja“, sagte sie, »nein« und «oui».", "Ja", "nein", "oui"],
    ["He said ''yes'' twice.", "yes"],
    ["She said, “He told me ‘no’ twice.”", "He told me ‘no’ twice.", "no"],
    ["She said, \"He told me 'no' twice.\"", "He told me 'no' twice.", "no"],
    ["It isn't the workers' fault, the '90s boss said.",],
    ["The dogs’ owner said it wasn’t hers.",],
    ["The pipe is 12\" wide and 8\" deep.",],
    ["“We begin here.\n“We go on.”", "We begin here.…", "We go on."],
    ["He said, \"We begin here.\n\nWe go on without a mark.\" Then he left.", "We begin here.…", "We go on without a mark."],
    ["An odd \" mark stands here.\nShe said \"yes\" there.", "yes"],
    ["He said “yes\" and left.", "yes"],
    ["”Wrong way round” he said.", "Wrong way round"]
  ])("pairs those of «%s»", (text, ...expected) => assert.deepStrictEqual([...between(text)], expected))

  it("stays linear in nothing but marks", () => {
    const document = documentOf("\"'“”«»„".repeat(30_000)), began = performance.now()
    regions(document)
    assert.isBelow(performance.now() - began, 2_000)
  })
})
