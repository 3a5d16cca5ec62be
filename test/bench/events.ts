import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Effect from "effect/Effect"
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { loadAuthority } from "../../pipeline/authority/load.ts"
import { dates } from "../../pipeline/recognise/dates/dates.ts"
import { events } from "../../pipeline/recognise/events/events.ts"
import { names } from "../../pipeline/recognise/names/names.ts"
import { documentOf } from "../document.ts"

/** MB/s of the events over documents whose names and dates are known, one core, in user time: median of seven rounds. `node test/bench/events.ts [TEXTS.jsonl]` */
const file = process.argv[2] ?? new URL("../../../shared/texts/country-prose.jsonl", import.meta.url)
const texts = readFileSync(file, "utf8").split("\n").filter((line) => line !== "").slice(0, 200).map((line) => (JSON.parse(line) as { readonly text: string }).text)
const authority = await Effect.runPromise(loadAuthority(fileURLToPath(new URL("../../data/authority", import.meta.url))).pipe(Effect.provide(NodeServices.layer)))
const documents = texts.map((text) => {
  const document = documentOf(text)
  return { document, earlier: { names: names(document, authority), dates: dates(document, authority), quotes: [] } }
})
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
const rates: Array<number> = []
let found = 0
for (let round = 0; round < 9; round++) {
  const began = process.cpuUsage()
  found = 0
  for (const { document, earlier } of documents) found += events(document, authority, earlier).length
  const seconds = process.cpuUsage(began).user / 1e6
  if (round > 1) rates.push(bytes / 1e6 / seconds)
}
rates.sort((a, b) => a - b)
console.log(`events: ${rates[3]!.toFixed(1)} MB/s (${documents.length} texts, ${(bytes / 1e6).toFixed(1)} MB, ${found} events)`)
