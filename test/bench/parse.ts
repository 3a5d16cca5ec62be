import { existsSync, readdirSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { paragraphs } from "../../pipeline/parse/paragraphs.ts"
import { parse } from "../../pipeline/parse/parse.ts"
import { sentences } from "../../pipeline/parse/sentences.ts"
import { tokenise } from "../../pipeline/parse/tokenise.ts"
import { articleOf, model } from "../parsed.ts"

/** MB/s of parsing, one core: the best of seven rounds, beside wink-nlp's tags on the same texts. `node test/bench/parse.ts` */
const shared = new URL("../../../shared/", import.meta.url)
const linesOf = (file: string): ReadonlyArray<string> =>
  readFileSync(new URL(file, shared), "utf8").trim().split("\n").map((line) => (JSON.parse(line) as { readonly text: string }).text)

const sources = new URL("../../data/sources/", import.meta.url).pathname
const committed = (): ReadonlyArray<string> =>
  readdirSync(sources, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".txt")).flatMap((file) => Array.from({ length: 50 }, () => readFileSync(join(sources, file), "utf8")))

const texts = existsSync(shared) ? [...linesOf("texts/country-prose.jsonl"), ...linesOf("gold/wikinews.jsonl"), ...linesOf("gold/web-names.jsonl"), ...linesOf("gold/science-figures.jsonl")] : committed()
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6

const rate = (name: string, run: (text: string) => unknown, rounds = 7): void => {
  const times = Array.from({ length: rounds }, () => {
    const began = performance.now()
    for (const text of texts) run(text)
    return (performance.now() - began) / 1000
  })
  console.log(`${name.padEnd(26)} ${(megabytes / Math.min(...times)).toFixed(1).padStart(7)} MB/s   first round ${(megabytes / times[0]!).toFixed(1)}`)
}

const began = performance.now()
const tagger = model()
console.log(`${texts.length} texts, ${megabytes.toFixed(1)} MB; tagger loaded in ${(performance.now() - began).toFixed(0)} ms`)
rate("tokens", tokenise)
rate("tokens, sentences", (text) => {
  const tokens = tokenise(text)
  return sentences(text, tokens, paragraphs(tokens))
})
rate("everything", (text) => parse(articleOf(text), tagger))

const require = createRequire(import.meta.url)
const wink = (require("wink-nlp") as (model: unknown, pipes: ReadonlyArray<string>) => { readDoc: (text: string) => unknown })(require("wink-eng-lite-web-model"), ["sbd", "pos"])
rate("wink-nlp sentences, tags", (text) => wink.readDoc(text), 3)
