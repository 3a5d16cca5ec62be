import { readFileSync } from "node:fs"
import type { Authority } from "../../pipeline/authority/authority.ts"
import { dates } from "../../pipeline/recognise/dates/dates.ts"
import { documentOf } from "../document.ts"

/** MB/s of the dates over parsed texts, one core: median of seven rounds. `node test/bench/dates.ts [TEXTS.jsonl]` */
const file = process.argv[2] ?? new URL("../../../shared/texts/country-prose.jsonl", import.meta.url)
const texts = readFileSync(file, "utf8").split("\n").filter((line) => line !== "").map((line) => (JSON.parse(line) as { readonly text: string }).text)
const documents = texts.map((text) => documentOf(text)), authority = {} as Authority
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
const rates: Array<number> = []
let found = 0
for (let round = 0; round < 9; round++) {
  const began = performance.now()
  found = 0
  for (const document of documents) found += dates(document, authority).length
  const seconds = (performance.now() - began) / 1000
  if (round > 1) rates.push(bytes / 1e6 / seconds)
}
rates.sort((a, b) => a - b)
console.log(`dates: ${rates[3]!.toFixed(1)} MB/s (${documents.length} texts, ${(bytes / 1e6).toFixed(1)} MB, ${found} dates)`)
