import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { grammar } from "../../pipeline/grammar/grammar.ts"
import { parsed } from "../parsed.ts"

/** MB/s of user time of the grammar over parsed texts, one core: median of eleven rounds, beside wink-nlp's sentences and tags over the same texts. `node test/bench/grammar.ts [TEXTS.jsonl]` */
const file = process.argv[2] ?? new URL("../../../shared/texts/country-prose.jsonl", import.meta.url)
const texts = readFileSync(file, "utf8").split("\n").filter((line) => line !== "").map((line) => (JSON.parse(line) as { readonly text: string }).text)
const documents = texts.map((text) => parsed(text))
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)

/** The median rate of `rounds` after two to warm up. */
const rateOf = (rounds: number, run: () => void): number => {
  const rates: Array<number> = []
  for (let round = 0; round < rounds + 2; round++) {
    const began = process.cpuUsage()
    run()
    if (round > 1) rates.push(bytes / process.cpuUsage(began).user)
  }
  return rates.sort((a, b) => a - b)[rounds >> 1]!
}

let phrases = 0
const own = rateOf(11, () => {
  phrases = 0
  for (const document of documents) phrases += grammar(document).nounPhrases.length
})
console.log(`grammar: ${own.toFixed(1)} MB/s (${documents.length} texts, ${(bytes / 1e6).toFixed(1)} MB, ${phrases} noun phrases)`)
const require = createRequire(import.meta.url)
const wink = (require("wink-nlp") as (model: unknown, pipes: ReadonlyArray<string>) => { readDoc: (text: string) => unknown })(require("wink-eng-lite-web-model"), ["sbd", "pos"])
const theirs = rateOf(3, () => {
  for (const text of texts) wink.readDoc(text)
})
console.log(`wink-nlp, sentences and tags: ${theirs.toFixed(1)} MB/s; the grammar is ${(own / theirs).toFixed(1)} times as fast`)
