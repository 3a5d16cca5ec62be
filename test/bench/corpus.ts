import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

const root = join(import.meta.dirname, "../..")

/** The project's own texts; with TEXTS=folder those of that folder too. */
const seeds = (): ReadonlyArray<string> => [join(root, "data/sources"), ...(process.env["TEXTS"] === undefined ? [] : [process.env["TEXTS"]])].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith(".txt")).map((entry) => join(entry.parentPath, entry.name)).sort()
    .map((file) => readFileSync(file, "utf8")))

/** A seed with other numbers, years and order of paragraphs: varied enough that no sentence with a number is met twice in a row. */
const varied = (seed: string, number: number): string => {
  const paragraphs = seed.split("\n"), turn = number % paragraphs.length
  return [...paragraphs.slice(turn), ...paragraphs.slice(0, turn)].join("\n")
    .replaceAll(/\d+/gu, (digits) => (digits.length === 4 ? String(1990 + ((Number(digits) + number) % 35)) : String(Number(digits) + number)))
}

/** So many articles, the same wherever they are made. */
export const articles = function*(count: number): Generator<string> {
  const all = seeds()
  for (let number = 0; number < count; number++) yield varied(all[number % all.length]!, number)
}

/** Writes so many articles below a folder as a source; how many bytes of text they are. */
export const corpus = (folder: string, count: number): number => {
  mkdirSync(join(folder, "bench"), { recursive: true })
  writeFileSync(join(folder, "bench/source.json"), JSON.stringify({ publish: "full", license: "CC-BY-2.5", text_origin: "original" }))
  let bytes = 0, number = 0
  for (const text of articles(count)) {
    bytes += Buffer.byteLength(text)
    writeFileSync(join(folder, "bench", `${number++}.txt`), text)
  }
  return bytes
}
