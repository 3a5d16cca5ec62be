import { assert, describe, it } from "@effect/vitest"
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { amiss, extracted } from "./extraction.ts"
import { readable } from "./readable.ts"
import { root } from "./world.ts"

/**
 * Short stories beside what a careful reader would write down: `article.txt`, `rows.json`. What is still read otherwise stands in `shortfalls.json`, "+" for a
 * line too many, "-" for one that is missing: it may only get shorter. GOLDEN=write writes the shortfalls anew; `rows.json` is written by hand.
 */
const golden = join(root, "test/golden")
/** All stories are of one day. */
const published = "2024-08-09"
const stories = readdirSync(golden).filter((name) => existsSync(join(golden, name, "article.txt")))

type Lines = Readonly<Record<string, ReadonlyArray<string>>>
const json = <A>(file: string, absent: A): A => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) as A : absent)

/** Lines of one that the other has not, each as often as it is missing there. */
const without = (lines: ReadonlyArray<string>, others: ReadonlyArray<string>): ReadonlyArray<string> => {
  const left = [...others]
  return lines.filter((line) => {
    const at = left.indexOf(line)
    if (at !== -1) left.splice(at, 1)
    return at === -1
  })
}
const differences = (found: Lines, right: Lines): ReadonlyArray<string> => Array.from(new Set([...Object.keys(right), ...Object.keys(found)])).flatMap((table) =>
  [...without(right[table] ?? [], found[table] ?? []).map((line) => `- ${table}: ${line}`), ...without(found[table] ?? [], right[table] ?? []).map((line) => `+ ${table}: ${line}`)])

describe("golden stories", () => {
  it.each(stories)("%s is read as a careful reader would, but for what is known", (story) => {
    const found = extracted(readFileSync(join(golden, story, "article.txt"), "utf8"), published), known = join(golden, story, "shortfalls.json")
    assert.deepStrictEqual(amiss(found), [])
    const differ = differences(readable(found.rows), json<Lines>(join(golden, story, "rows.json"), {}))
    if (process.env["GOLDEN"] === "write") {
      if (differ.length === 0) rmSync(known, { force: true })
      else writeFileSync(known, `${JSON.stringify(differ, undefined, 2)}\n`)
    }
    assert.deepStrictEqual(without(differ, json<ReadonlyArray<string>>(known, [])), [])
  })

  it("are mostly read right", () => {
    const count = (lines: Lines) => Object.values(lines).flat().length
    const right = stories.map((story) => count(json<Lines>(join(golden, story, "rows.json"), {}))).reduce((a, b) => a + b)
    const missing = stories.flatMap((story) => json<ReadonlyArray<string>>(join(golden, story, "shortfalls.json"), [])).filter((line) => line.startsWith("-")).length
    assert.isAtLeast(stories.length, 8)
    assert.isBelow(missing / right, 0.2)
  })
})
