import { readFileSync } from "node:fs"
import type { Document } from "../../pipeline/document/document.ts"
import type { NameMention } from "../../pipeline/document/mention/name.ts"
import { ledgerOf } from "../../pipeline/normalise/ledger.ts"
import { normaliseNames } from "../../pipeline/normalise/names/names.ts"
import { names } from "../../pipeline/recognise/names/names.ts"
import { relations } from "../../pipeline/recognise/relations/relations.ts"
import { documentOf } from "../document.ts"
import { authority } from "../pipeline/normalise/names/home.ts"

/** MB/s of gazetteer, names, relations and identity over texts parsed right before, one core, user time: median of five rounds. `node test/bench/names.ts [TEXTS.jsonl]` */
const file = process.argv[2] ?? new URL("../../../shared/texts/country-prose.jsonl", import.meta.url)
const texts = readFileSync(file, "utf8").split("\n").filter((line) => line !== "").slice(0, 300).map((line) => (JSON.parse(line) as { readonly text: string }).text)
const known = authority(), bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)

const stages: Readonly<Record<string, (document: Document, names: ReadonlyArray<NameMention>) => unknown>> = {
  gazetteer: ({ tokens }) => known.scan(tokens),
  names: (document) => names(document, known),
  relations: (document, mentions) => relations(document, known, { names: mentions, dates: [] }),
  identity: (document, mentions) => normaliseNames({
    document, authority: known, mentions: { names: mentions, dates: [], figures: [], trends: [], quotes: [], relations: [], events: [] }, ledger: ledgerOf(document)
  })
}

/** Microseconds of each stage in one round. Some texts at a time, as a batch has them: all at once would measure the memory, one at a time the clock. */
const round = (): Readonly<Record<string, number>> => {
  const spent: Record<string, number> = {}
  for (let at = 0; at < texts.length; at += 20) {
    const documents = texts.slice(at, at + 20).map((text) => documentOf(text)), found = documents.map((document) => names(document, known))
    for (const [stage, work] of Object.entries(stages)) {
      const began = process.cpuUsage()
      documents.forEach((document, index) => work(document, found[index]!))
      spent[stage] = (spent[stage] ?? 0) + process.cpuUsage(began).user
    }
  }
  return spent
}

const rounds = Array.from({ length: 8 }, round).slice(3)
for (const stage of Object.keys(stages)) console.log(`${stage}: ${(bytes / rounds.map((spent) => spent[stage]!).sort((a, b) => a - b)[2]!).toFixed(1)} MB/s`)
