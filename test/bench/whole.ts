import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { availableParallelism, cpus, tmpdir, totalmem } from "node:os"
import { join } from "node:path"
import { chart, type Point } from "./chart.ts"
import { corpus } from "./corpus.ts"
import { timed } from "./process.ts"

// The whole run, articles to published tables: rate, processor time and peak memory with one thread and two, beside wink-nlp's tags over the same text. Writes docs/BENCHMARKS.md and its charts where
// --write is given: node test/bench/whole.ts --write 100 1000

const root = join(import.meta.dirname, "../.."), write = process.argv.includes("--write")
const sizes = process.argv.slice(2).filter((argument) => /^\d+$/u.test(argument)).map(Number), counts = sizes.length > 0 ? sizes : [100]
const folder = mkdtempSync(join(tmpdir(), "steppeline-bench-"))

const rows: Array<{ readonly articles: number; readonly megabytes: number; readonly workers: number; readonly seconds: number; readonly cpu: number; readonly memory: number; readonly rows: number; readonly again: number; readonly ratio: number }> = []
try {
  for (const count of counts) {
    const sources = join(folder, `sources-${count}`), megabytes = corpus(sources, count) / 1e6
    const wink = JSON.parse((await timed([join(root, "test/bench/wink.ts"), String(count)])).said) as { readonly cpu: number; readonly seconds: number }
    for (const workers of [1, 2]) {
      const out = join(folder, "out"), build = [join(root, "pipeline/main.ts"), "build", "--workers", String(workers), "--log", "json", "--sources", sources, "--out", out]
      const { cpu, memory, said, seconds } = await timed(build)
      const done = JSON.parse(said.trim().split("\n").find((line) => line.includes("\"done\",\"out\""))!) as { readonly rows: Readonly<Record<string, number>> }
      // One article more: what a change costs.
      writeFileSync(join(sources, "bench", `more-${workers}.txt`), readFileSync(join(sources, "bench/0.txt"), "utf8").replace(/\d+/u, String(workers)))
      const again = (await timed(build)).seconds
      rows.push({ articles: count, megabytes, workers, seconds, cpu, memory, rows: Object.values(done.rows).reduce((sum, some) => sum + some, 0), again, ratio: wink.cpu / cpu })
      console.log(`${count} articles, ${megabytes.toFixed(1)} MB, ${workers} workers: ${seconds.toFixed(1)} s, ${cpu.toFixed(1)} s of processor, ${memory.toFixed(0)} MiB; one more ${again.toFixed(1)} s; wink-nlp ${wink.cpu.toFixed(1)} s`)
      rmSync(out, { recursive: true })
      rmSync(join(folder, ".out-packs"), { recursive: true })
      rmSync(join(sources, "bench", `more-${workers}.txt`))
    }
    rmSync(sources, { recursive: true })
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

const of = (workers: number, value: (row: (typeof rows)[number]) => number): ReadonlyArray<Point> => rows.filter((row) => row.workers === workers).map((row) => ({ articles: row.articles, value: value(row) }))
const line = ({ again, articles, cpu, megabytes, memory, ratio, rows: count, seconds, workers }: (typeof rows)[number]): string =>
  `| ${articles} | ${megabytes.toFixed(2)} | ${workers} | ${count} | ${seconds.toFixed(1)} | ${(megabytes / seconds).toFixed(2)} | ${cpu.toFixed(1)} | ${ratio.toFixed(3)} | ${memory.toFixed(0)} | ${again.toFixed(1)} |`

if (write) {
  writeFileSync(join(root, "docs/memory.svg"), chart("Peak memory of a whole run, MiB", "MiB", { "1 worker": of(1, ({ memory }) => memory), "2 workers": of(2, ({ memory }) => memory) }, 600))
  writeFileSync(join(root, "docs/rate.svg"), chart("Text per second, kB", "kB/s", { "1 worker": of(1, ({ megabytes, seconds }) => (megabytes * 1000) / seconds), "2 workers": of(2, ({ megabytes, seconds }) => (megabytes * 1000) / seconds) }))
  const text = readFileSync(join(root, "docs/BENCHMARKS.md"), "utf8"), begin = "<!-- whole -->", end = "<!-- /whole -->"
  const table = ["| articles | MB of text | workers | rows | seconds | MB a second | processor seconds | of wink-nlp | peak MiB | s, one more article |", "|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|", ...rows.map(line)].join("\n")
  const told = `Measured with \`node test/bench/whole.ts --write ${counts.join(" ")}\` on ${availableParallelism()} × ${cpus()[0]?.model.trim() ?? "unknown"}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}.`
  writeFileSync(join(root, "docs/BENCHMARKS.md"), `${text.slice(0, text.indexOf(begin) + begin.length)}\n${told}\n\n${table}\n${text.slice(text.indexOf(end))}`)
}
