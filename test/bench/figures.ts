import { existsSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { Document } from "../../pipeline/document/document.ts"
import { dates } from "../../pipeline/recognise/dates/dates.ts"
import { figures } from "../../pipeline/recognise/figures/figures.ts"
import { names } from "../../pipeline/recognise/names/names.ts"
import { trends } from "../../pipeline/recognise/trends/trends.ts"
import { documentOf } from "../document.ts"
import { authority } from "../pipeline/recognise/figures/world.ts"

/**
 * MB/s of user time, one core, of dates, figures and trends, and of the three together, over parsed documents whose names are known: median of eleven rounds, beside
 * wink-nlp's sentences and tags over the same texts. `node test/bench/figures.ts [TEXTS.jsonl …]`; without files over news and over prose full of numbers.
 */
const shared = new URL("../../../shared/", import.meta.url)
const files = process.argv.length > 2 ? process.argv.slice(2) : [new URL("gold/wikinews.jsonl", shared), new URL("texts/country-prose.jsonl", shared)]
const world = authority(), least = 1_500_000

/** The median rate after three rounds to warm up. */
const rateOf = (bytes: number, rounds: number, run: () => void): number => {
  const rates: Array<number> = []
  for (let round = 0; round < rounds + 3; round++) {
    const began = process.cpuUsage()
    run()
    if (round > 2) rates.push(bytes / process.cpuUsage(began).user)
  }
  return rates.sort((a, b) => a - b)[rounds >> 1]!
}

const require = createRequire(import.meta.url)
const wink = (require("wink-nlp") as (model: unknown, pipes: ReadonlyArray<string>) => { readDoc: (text: string) => unknown })(require("wink-eng-lite-web-model"), ["sbd", "pos"])

for (const file of files) {
  if (!existsSync(file)) continue
  const once = readFileSync(file, "utf8").split("\n").filter((line) => line !== "").map((line) => (JSON.parse(line) as { readonly text: string }).text)
  const texts = Array.from({ length: Math.ceil(least / once.reduce((sum, text) => sum + Buffer.byteLength(text), 0)) }, () => once).flat(), bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const documents = texts.map((text) => documentOf(text)), named = documents.map((document) => names(document, world))
  // What is kept for a document is kept by its object: a copy in every round, so that nothing is found ready.
  const fresh = (): ReadonlyArray<Document> => documents.map((document) => ({ ...document }))
  const dated = documents.map((document) => dates(document, world)), counted = documents.map((document, index) => figures(document, world, { names: named[index]!, dates: dated[index]! }))
  const rates: Record<string, number> = {
    dates: rateOf(bytes, 11, () => fresh().forEach((document) => dates(document, world))),
    figures: rateOf(bytes, 11, () => fresh().forEach((document, index) => figures(document, world, { names: named[index]!, dates: dated[index]! }))),
    trends: rateOf(bytes, 11, () => fresh().forEach((document, index) => trends(document, world, { names: named[index]!, dates: dated[index]!, figures: counted[index]! }))),
    "all three": rateOf(bytes, 11, () => fresh().forEach((document, index) => {
      const earlier = { names: named[index]!, dates: dates(document, world) }
      trends(document, world, { ...earlier, figures: figures(document, world, earlier) })
    })),
    "wink-nlp, sentences and tags": rateOf(bytes, 3, () => { for (const text of texts) wink.readDoc(text) })
  }
  console.log(`${file.toString().split("/").at(-1)}: ${texts.length} texts, ${(bytes / 1e6).toFixed(1)} MB; a kilobyte: ${[["dates", dated], ["figures", counted]].map(([what, lists]) => `${((lists as ReadonlyArray<ReadonlyArray<unknown>>).reduce((sum, list) => sum + list.length, 0) * 1000 / bytes).toFixed(1)} ${what as string}`).join(", ")}`)
  for (const [what, rate] of Object.entries(rates)) console.log(`  ${what.padEnd(30)} ${rate.toFixed(1).padStart(7)} MB/s ${(rate / rates["wink-nlp, sentences and tags"]!).toFixed(1).padStart(6)} × wink-nlp`)
}
