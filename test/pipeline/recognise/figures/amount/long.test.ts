import { assert, describe, it } from "@effect/vitest"
import { leaningOf } from "../../../../../pipeline/recognise/figures/amount/money.ts"
import { amounts } from "../../../../../pipeline/recognise/figures/amount/amounts.ts"
import { documentOf } from "../../../../document.ts"
import { units } from "../specs.ts"

/** User milliseconds that amounts take in a line of `size` characters made of `piece`: the least of three. */
const timeOf = (piece: string, size: number): number => {
  const document = documentOf(piece.repeat(Math.ceil(size / piece.length)))
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3; round++) {
    const began = process.cpuUsage()
    amounts(document, { units, leaning: leaningOf(document, units) }, { names: [], dates: [] })
    least = Math.min(least, process.cpuUsage(began).user / 1000)
  }
  return least
}

const quarter = 30_000

describe("amounts of a line without end", () => {
  it.each(["7", "7 ", "12,", "and ", "$", "$ ", "$5 ", "million ", "5 million ", "-", "- ", "5-", "of ", "half of ", "a ", "a half ", "one in ", "hundred ", "two hundred and ", "point five ", "first ", "dozens of ", "(5) ", "1/2 ", "5' ", "5ft ", "per 5 ", "to 5 ", "5 to ", "between 5 and ", "5% ", "1 000 ", ", 5, "])(
    "«%s» again and again takes time in step with its length", (piece) => {
      timeOf(piece, 5_000)
      const short = timeOf(piece, quarter), long = timeOf(piece, 4 * quarter)
      // Four times the text; a quadratic walk would take sixteen times as long.
      assert.isBelow(long, Math.max(9 * short, 60), `${short.toFixed(1)} ms, then ${long.toFixed(1)} ms`)
    }, 60_000
  )
})
