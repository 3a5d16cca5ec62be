import { readFileSync } from "node:fs"
import model from "wink-eng-lite-web-model"
import winkNLP from "wink-nlp"
import { dates } from "../../pipeline/recognise/dates/dates.ts"
import { names } from "../../pipeline/recognise/names/names.ts"
import { quotes } from "../../pipeline/recognise/quotes/quotes.ts"
import { documentOf } from "../document.ts"
import { authority as committed } from "../pipeline/normalise/names/home.ts"

/** MB/s of quotations over documents with their phrases, names and dates, one core, in user time, beside wink-nlp's tagging of the same texts: medians. `node test/bench/quotes.ts [TEXTS.jsonl]` */
const file = process.argv[2] ?? new URL("../../../shared/texts/country-prose.jsonl", import.meta.url)
const texts = readFileSync(file, "utf8").split("\n").filter((line) => line !== "").map((line) => (JSON.parse(line) as { readonly text: string }).text)
const authority = committed()
const documents = texts.map((text) => documentOf(text)).map((document) => ({ document, earlier: { names: names(document, authority), dates: dates(document, authority) } }))
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6

/** `warm` rounds go before: the rate wanted is that of a long run. */
const median = (rounds: number, warm: number, run: () => void): number => {
  const rates: Array<number> = []
  for (let round = 0; round < rounds + warm; round++) {
    const began = process.cpuUsage()
    run()
    if (round >= warm) rates.push(megabytes / (process.cpuUsage(began).user / 1e6))
  }
  return rates.sort((a, b) => a - b)[rounds >> 1]!
}

let found = 0
const ours = median(9, 12, () => {
  found = 0
  for (const { document, earlier } of documents) found += quotes(document, authority, earlier).length
})
console.log(`quotes: ${ours.toFixed(1)} MB/s (${documents.length} texts, ${megabytes.toFixed(1)} MB, ${found} stretches)`)

const wink = winkNLP(model, ["sbd", "pos"])
const theirs = median(1, 1, () => { for (const text of texts) wink.readDoc(text).tokens().out(wink.its.pos) })
console.log(`wink-nlp, sentences and tags: ${theirs.toFixed(1)} MB/s`)
