import { existsSync, readFileSync } from "node:fs"
import type { Authority } from "../../pipeline/authority/authority.ts"
import { dates } from "../../pipeline/recognise/dates/dates.ts"
import { documentOf } from "../document.ts"

/**
 * MB/s of the dates over parsed texts, one core: median of fifteen rounds, in time of the processor. `node test/bench/dates.ts [TEXTS.jsonl]`; without a
 * file, over prose on countries, which is full of years (five dates a kilobyte), and over news (two).
 */
const shared = new URL("../../../shared/", import.meta.url)
const files = process.argv[2] === undefined ? [new URL("texts/country-prose.jsonl", shared), new URL("gold/wikinews.jsonl", shared)] : [process.argv[2]]
const authority = {} as Authority, least = 1_500_000

const measured = (file: string | URL): string => {
  const texts = readFileSync(file, "utf8").split("\n").filter((line) => line !== "").map((line) => (JSON.parse(line) as { readonly text: string }).text)
  const once = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0), times = Math.ceil(least / once), bytes = once * times
  const documents = Array.from({ length: times }, () => texts).flat().map((text) => documentOf(text))
  const rates: Array<number> = []
  let found = 0
  for (let round = 0; round < 20; round++) {
    const began = process.cpuUsage()
    found = 0
    for (const document of documents) found += dates(document, authority).length
    const { user } = process.cpuUsage(began)
    if (round >= 5) rates.push(bytes / user)
  }
  rates.sort((a, b) => a - b)
  return `${rates[7]!.toFixed(1)} MB/s, best ${rates[14]!.toFixed(1)} (${documents.length} texts, ${(bytes / 1e6).toFixed(1)} MB, ${(found * 1000 / bytes).toFixed(1)} dates a kilobyte)`
}

for (const file of files) if (existsSync(file)) console.log(`dates of ${file.toString().split("/").at(-1)}: ${measured(file)}`)
