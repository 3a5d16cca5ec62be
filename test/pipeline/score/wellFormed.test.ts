import { assert, describe, it } from "@effect/vitest"
import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { goldFiles, textOfStory, writtenStories } from "../../../pipeline/score/readGold.ts"
import { problemsOf } from "../../../pipeline/score/wellFormed.ts"
import type { GoldStory } from "../../../pipeline/score/gold.ts"
import { judgedColumns } from "../../../pipeline/score/judged.ts"
import { tables } from "../../../schemas/tables.ts"

const root = join(import.meta.dirname, "../../.."), sources = join(root, "data/sources"), authority = join(root, "data/authority")

/** The first cell of every line of every authority file: the ids, and more. */
const authorityIds = existsSync(authority)
  ? new Set(readdirSync(authority, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".csv"))
    .flatMap((name) => readFileSync(join(authority, name), "utf8").split("\n").map((line) => line.slice(0, line.indexOf(",")))))
  : new Set<string>()

const story = (tables: GoldStory["tables"]): GoldStory => ({ story: "one", use: "tune", text: "Ana went to 🌍 Peru.", tables })

describe("gold", () => {
  it.each<[string, GoldStory["tables"], RegExp | undefined]>([
    ["right spans, counted in code points", { dates: [{ span: [14, 18], text: "Peru" }] }, undefined],
    ["words that are not at the span", { dates: [{ span: [15, 19], text: "Peru" }] }, /holds “eru\.”/u],
    ["a span that begins with a space", { dates: [{ span: [13, 18], text: " Peru" }] }, /no stretch of words/u],
    ["a label that nobody bears", { figures: [{ span: [0, 3], text: "Ana", quote_id: "q" }] }, /no row is labelled q/u],
    ["an entity that nobody knows", { mentions: [{ span: [0, 3], text: "Ana", entity_id: "ana" }] }, /does not know ana/u],
    ["a capability of its table", { dates: [{ span: [14, 18], text: "Peru", capability: ["day", "tense"] }] }, undefined],
    ["a capability of another table", { figures: [{ span: [14, 18], text: "Peru", capability: ["day"] }] }, /no capability of figures is called day/u],
    ["a provisional entity", { mentions: [{ span: [0, 3], text: "Ana", entity_id: "provisional:Ana" }] }, undefined],
    ["an empty cell", { mentions: [{ span: [0, 3], text: "Ana", kind: "" }] }, /kind is empty/u]
  ])("is checked for %s", (_, tables, problem) => {
    const problems = problemsOf(story(tables), () => false).join("\n")
    if (problem === undefined) assert.strictEqual(problems, "")
    else assert.match(problems, problem)
  })

  it("is judged by columns that the tables have", () => {
    for (const [table, columns] of Object.entries(judgedColumns)) {
      const known = Object.keys(tables[table as keyof typeof tables].columns)
      assert.deepStrictEqual(columns.filter((column) => !known.includes(column)), [], table)
    }
  })

  for (const file of goldFiles(join(root, "data/gold"))) {
    describe(file.slice(root.length + 1), () => {
      for (const written of writtenStories(file)) {
        const text = textOfStory(written, sources)
        it.skipIf(text === undefined)(`${written.story} says what its text says`, () => {
          const problems = problemsOf({ ...written, text: text! }, (entity) => authorityIds.has(entity))
          assert.strictEqual(problems.join("\n"), "")
          assert.strictEqual(text!.normalize("NFC"), text)
          if (written.text_sha256 !== undefined) assert.strictEqual(createHash("sha256").update(text!).digest("hex"), written.text_sha256)
        })
      }
    })
  }
})
