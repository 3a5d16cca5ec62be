import { assert, describe, it } from "@effect/vitest"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "./world.ts"

const readme = readFileSync(join(root, "README.md"), "utf8")
const rowsOf = (table: string) => JSON.parse(readFileSync(join(root, "out/json", `${table}.json`), "utf8")) as ReadonlyArray<Record<string, unknown>>

/** The rows of the README's table whose header begins with these words. */
const shown = (header: string): { readonly columns: ReadonlyArray<string>; readonly rows: ReadonlyArray<ReadonlyArray<string>> } => {
  const lines = readme.split("\n"), at = lines.findIndex((line) => line.startsWith(`| ${header} |`))
  const cells = (line: string) => line.split("|").slice(1, -1).map((cell) => cell.trim())
  const end = lines.findIndex((line, index) => index > at && !line.startsWith("|"))
  return { columns: cells(lines[at]!), rows: lines.slice(at + 2, end).map(cells) }
}

describe("README", () => {
  it("shows rows that are in out/", () => {
    const { columns, rows } = shown("evidence"), published = rowsOf("figures")
    assert.strictEqual(rows.length, 2)
    for (const row of rows) assert.isTrue(published.some((one) => columns.every((column, index) => String(one[column]) === row[index])), row.join(" | "))
  })

  it("names every table", () => {
    for (const table of ["sources", "documents", "sentences", "entities", "facts", "mentions", "dates", "figures", "trends", "quotes", "quote_roles", "relations", "events", "event_roles", "cells", "rules", "corrections", "notes"]) {
      assert.include(readme, `\`${table}\``)
    }
  })

  it("names make targets that are there", () => {
    const targets = readFileSync(join(root, "Makefile"), "utf8")
    for (const [, target] of readme.matchAll(/`?make (\w+)`?/gu)) if (target !== undefined && !/^(?:it|sure)$/u.test(target)) assert.match(targets, new RegExp(`^${target}:`, "mu"))
  })

  it("says that the text is a machine translation, as the published README does", () => {
    assert.match(readme, /machine translation/)
    assert.match(readFileSync(join(root, "out/README.md"), "utf8"), /machine translation/)
  })
})
