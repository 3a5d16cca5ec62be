import { articles } from "./corpus.ts"

// wink-nlp's sentences and part-of-speech tags over the same articles, in a process of its own: node test/bench/wink.ts COUNT.

const { default: winkNLP } = await import("wink-nlp"), { default: model } = await import("wink-eng-lite-web-model")
const wink = winkNLP(model, ["sbd", "pos"]), all = Array.from(articles(Number(process.argv[2] ?? 100)))
const begun = process.cpuUsage(), clock = performance.now()
for (const text of all) wink.readDoc(text).tokens().out(wink.its.pos)
const { system, user } = process.cpuUsage(begun)
process.stderr.write(`${JSON.stringify({ cpu: (user + system) / 1e6, seconds: (performance.now() - clock) / 1000 })}\n`)
