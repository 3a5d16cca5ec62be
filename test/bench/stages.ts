import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Effect from "effect/Effect"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { encode } from "../../pipeline/encode/encode.ts"
import { extract } from "../../pipeline/extract.ts"
import { grammar } from "../../pipeline/grammar/grammar.ts"
import { loadKnowledge } from "../../pipeline/knowledge.ts"
import { merge } from "../../pipeline/merge/merge.ts"
import { normalise } from "../../pipeline/normalise/normalise.ts"
import { parse } from "../../pipeline/parse/parse.ts"
import { articleFromText } from "../../pipeline/read/article.ts"
import { recognise } from "../../pipeline/recognise/recognise.ts"
import { validate } from "../../pipeline/validate/validate.ts"
import { tableNames, tableOf } from "../../schemas/tables.ts"

const root = join(import.meta.dirname, "../..")


// MB/s of each stage, one core, over a corpus made by varying the committed article; wink-nlp's tags in the same run.

const copies = 40
const knowledge = await Effect.runPromise(loadKnowledge(join(root, "data")).pipe(Effect.provide(NodeServices.layer)))
const seed = readFileSync(join(root, "data/sources/central-asia-russia/000_963568de0b66a4ee.txt"), "utf8")

/** The same article with other numbers, years and order of paragraphs: varied enough that nothing is met twice in a row. */
const varied = (number: number): string => {
  const paragraphs = seed.split("\n"), turn = number % paragraphs.length
  return [...paragraphs.slice(turn), ...paragraphs.slice(0, turn)].join("\n").replaceAll(/\d+/gu, (digits) => (digits.length === 4 ? String(1990 + ((Number(digits) + number) % 35)) : String(Number(digits) + number)))
}
const articles = Array.from({ length: copies }, (_, number) => articleFromText({ source_id: "bench", file: `${number}.txt`, publish: "full" }, { language: "en" }, varied(number)))
const megabytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6

const rounds = 5
const timed = <A>(name: string, stage: () => A): A => {
  const times: Array<number> = []
  let result = stage()
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now()
    result = stage()
    times.push((performance.now() - begun) / 1000)
  }
  const median = times.sort((a, b) => a - b)[rounds >> 1]!
  console.log(`${name.padEnd(34)} ${(megabytes / median).toFixed(2).padStart(8)} MB/s`)
  return result
}

console.log(`${copies} articles, ${megabytes.toFixed(2)} MB, median of ${rounds}`)
const parsed = timed("parse", () => articles.map((article) => parse(article, knowledge.model)))
const documents = timed("grammar", () => parsed.map((one) => grammar(one)))
const mentions = timed("recognise", () => documents.map((one) => recognise(one, knowledge.authority)))
const drafted = timed("normalise", () => documents.map((one, index) => normalise(one, mentions[index]!, knowledge.authority)))
timed("validate", () => documents.map((one, index) => validate(one.article, drafted[index]! as never)))
const extracted = timed("extract, all of these", () => articles.map((article) => extract(article, knowledge)))
const rows = merge(extracted, { sources: [], rules: [], knowledge })
timed("encode: CSV, JSON, Arrow, Parquet", () => tableNames.flatMap((table) => encode(tableOf(table), rows[table])))

const { default: winkNLP } = await import("wink-nlp")
const { default: model } = await import("wink-eng-lite-web-model")
const wink = winkNLP(model, ["sbd", "pos"])
timed("wink-nlp, sentences and tags", () => articles.map(({ text }) => wink.readDoc(text).tokens().out(wink.its.pos)))

// What a user of compromise asks for in place of names and figures: people, places, organisations and numbers. Slow: fewer texts, the same unit.
const { default: compromise } = await import("compromise")
const few = articles.slice(0, 4), begun = performance.now()
for (const { text } of few) {
  const doc = compromise(text)
  for (const found of [doc.people(), doc.places(), doc.organizations(), doc.numbers()]) found.out("array")
}
console.log(`${"compromise, names and numbers".padEnd(34)} ${(few.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e3 / (performance.now() - begun)).toFixed(2).padStart(8)} MB/s`)
