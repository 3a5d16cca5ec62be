import { readFileSync } from "node:fs"
import type { Document } from "../../pipeline/document/document.ts"
import type { NameMention } from "../../pipeline/document/mention/name.ts"
import { ledgerOf } from "../../pipeline/normalise/ledger.ts"
import { normaliseNames } from "../../pipeline/normalise/names/names.ts"
import { names } from "../../pipeline/recognise/names/names.ts"
import { relations } from "../../pipeline/recognise/relations/relations.ts"
import { documentOf } from "../document.ts"
import { authority } from "../pipeline/normalise/names/home.ts"

/** MB/s of gazetteer, names, relations and identity over parsed texts, one core: median of five rounds. `node test/bench/names.ts [TEXTS.jsonl]` */
const file = process.argv[2] ?? new URL("../../../shared/texts/country-prose.jsonl", import.meta.url)
const texts = readFileSync(file, "utf8").split("\n").filter((line) => line !== "").slice(0, 300).map((line) => (JSON.parse(line) as { readonly text: string }).text)
const known = authority(), documents = texts.map((text) => documentOf(text))
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
const found = documents.map((document) => names(document, known))

const measure = (label: string, work: (document: Document, names: ReadonlyArray<NameMention>) => unknown): void => {
  const rates: Array<number> = []
  for (let round = 0; round < 7; round++) {
    const began = performance.now()
    documents.forEach((document, index) => work(document, found[index]!))
    if (round > 1) rates.push(bytes / 1e3 / (performance.now() - began))
  }
  rates.sort((a, b) => a - b)
  console.log(`${label}: ${rates[2]!.toFixed(1)} MB/s`)
}

measure("gazetteer", ({ tokens }) => known.scan(tokens))
measure("names", (document) => names(document, known))
measure("relations", (document, mentions) => relations(document, known, { names: mentions, dates: [] }))
measure("identity", (document, mentions) => normaliseNames({
  document, authority: known, mentions: { names: mentions, dates: [], figures: [], trends: [], quotes: [], relations: [], events: [] }, ledger: ledgerOf(document)
}))
