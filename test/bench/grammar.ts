import { readFileSync } from "node:fs"
import { grammar } from "../../pipeline/grammar/grammar.ts"
import { parsed } from "../parsed.ts"

/** MB/s of the grammar over parsed texts, one core: median of seven rounds. `node test/bench/grammar.ts [TEXTS.jsonl]` */
const file = process.argv[2] ?? new URL("../../../shared/texts/country-prose.jsonl", import.meta.url)
const texts = readFileSync(file, "utf8").split("\n").filter((line) => line !== "").map((line) => (JSON.parse(line) as { readonly text: string }).text)
const documents = texts.map((text) => parsed(text))
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
const rates: Array<number> = []
let phrases = 0
for (let round = 0; round < 9; round++) {
  const began = performance.now()
  phrases = 0
  for (const document of documents) phrases += grammar(document).nounPhrases.length
  const seconds = (performance.now() - began) / 1000
  if (round > 1) rates.push(bytes / 1e6 / seconds)
}
rates.sort((a, b) => a - b)
console.log(`grammar: ${rates[3]!.toFixed(1)} MB/s (${documents.length} texts, ${(bytes / 1e6).toFixed(1)} MB, ${phrases} noun phrases)`)
