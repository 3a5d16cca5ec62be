import { readFileSync } from "node:fs"
import { dates } from "../../pipeline/recognise/dates/dates.ts"
import { figures } from "../../pipeline/recognise/figures/figures.ts"
import { names } from "../../pipeline/recognise/names/names.ts"
import { trends } from "../../pipeline/recognise/trends/trends.ts"
import { documentOf } from "../document.ts"
import { authority } from "../pipeline/recognise/figures/world.ts"

/** MB/s of processor time of figures and trends over documents whose names and dates are known: median of seven rounds. `node test/bench/figures.ts [TEXTS.jsonl]` */
const file = process.argv[2] ?? new URL("../../../shared/texts/country-prose.jsonl", import.meta.url)
const texts = readFileSync(file, "utf8").split("\n").filter((line) => line !== "").map((line) => (JSON.parse(line) as { readonly text: string }).text)
const world = authority()
const read = texts.map((text) => {
  const document = documentOf(text)
  return { document, names: names(document, world), dates: dates(document, world) }
})
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)

const median = (work: () => number): readonly [number, number] => {
  const rates: Array<number> = []
  let count = 0
  for (let round = 0; round < 9; round++) {
    const began = process.cpuUsage()
    count = work()
    if (round > 1) rates.push(bytes / 1e6 / (process.cpuUsage(began).user / 1e6))
  }
  return [rates.sort((a, b) => a - b)[3]!, count]
}

const found = read.map(({ document, ...earlier }) => figures(document, world, earlier))
for (const [name, [rate, count]] of [
  ["figures", median(() => read.reduce((sum, { document, ...earlier }) => sum + figures(document, world, earlier).length, 0))],
  ["trends", median(() => read.reduce((sum, { document, ...earlier }, index) => sum + trends(document, world, { ...earlier, figures: found[index]! }).length, 0))]
] as const) console.log(`${name}: ${rate.toFixed(1)} MB/s (${texts.length} texts, ${(bytes / 1e6).toFixed(1)} MB, ${count} found)`)
