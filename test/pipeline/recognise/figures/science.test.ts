import { existsSync, readFileSync } from "node:fs"
import { assert, describe, it } from "@effect/vitest"
import { amountsOf } from "./specs.ts"

const file = new URL("../../../../../shared/gold/science-figures.jsonl", import.meta.url)

interface Paragraph {
  readonly text: string
  readonly quantities: ReadonlyArray<{ readonly span: { readonly start: number; readonly end: number } }>
}

/** Code-point offsets as UTF-16 ones. */
const unitsOf = (text: string, points: number): number => Array.from(text).slice(0, points).join("").length

describe.skipIf(!existsSync(file))("the quantities of scientific paragraphs in ../shared/gold", () => {
  it("finds most of them, though they are written for other readers", () => {
    let right = 0, found = 0, wanted = 0
    for (const line of readFileSync(file, "utf8").trim().split("\n")) {
      const { quantities, text } = JSON.parse(line) as Paragraph
      const { document: { tokens }, found: amounts } = amountsOf(text)
      const mine = amounts.filter(({ kind }) => kind !== "ordinal").map(({ first, last }) => [tokens.start[first]!, tokens.end[last - 1]!] as const)
      const gold = quantities.map(({ span }) => [unitsOf(text, span.start), unitsOf(text, span.end)] as const)
      const left = new Set(gold)
      for (const [start, end] of mine) {
        const hit = [...left].find(([from, to]) => from < end && start < to)
        if (hit !== undefined && left.delete(hit)) right++
      }
      found += mine.length
      wanted += gold.length
    }
    const precision = right / found, recall = right / wanted
    console.log(`science: precision ${(100 * precision).toFixed(1)} %, recall ${(100 * recall).toFixed(1)} % (${right} of ${wanted}, ${found} found)`)
    assert.isAtLeast(recall, 0.8)
    assert.isAtLeast(precision, 0.5)
  })
})
