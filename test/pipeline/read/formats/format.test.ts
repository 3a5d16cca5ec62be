import { assert, it } from "@effect/vitest"
import { kindOf } from "../../../../pipeline/read/formats/format.ts"

it.each([
  ["a.txt", { format: "text" }], ["2024/05/a.MD", { format: "markdown" }], ["a.htm", { format: "html" }], ["a.html.gz", { format: "html", compression: "gzip" }],
  ["a.ndjson.zst", { format: "jsonl", compression: "zstd" }], ["CC-NEWS-2024.warc.gz", { format: "warc", compression: "gzip" }], ["feed.xml", { format: "feed" }],
  ["source.json", undefined], ["a.pdf", undefined], ["README", undefined], ["txt", undefined], ["a.gz", undefined], [".txt.gz", { format: "text", compression: "gzip" }], ["a.constructor", undefined]
] as const)("%s", (name, kind) => {
  assert.deepStrictEqual(kindOf(name), kind)
})
