import { cpSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { type TableName, tableOf } from "../../../schemas/tables.ts"
import { formats, pathOf } from "../../../pipeline/encode/encode.ts"
import { folderOf } from "../../world.ts"
import { type Row, rowsOf } from "./rows.ts"

const letters = "abcdefghijklmnopqrstuvwxyz234567"

/** The same id for the same copy, another for every other. */
const renamed = (id: string, copy: number): string => `${id.slice(0, 3)}${letters[copy >> 10 & 31]}${letters[copy >> 5 & 31]}${letters[copy & 31]}${id.slice(6)}`

const generated = /^[a-z]{2}_[a-z2-7]{20}$/u

const copyOf = (row: Row, copy: number): Row => copy === 0 ? row : Object.fromEntries(Object.entries(row).map(([name, value]) => [name, typeof value === "string" && generated.test(value) && name !== "entity_id" ? renamed(value, copy) : value]))

/** A published folder whose tables have been copied so often that the largest has `most` rows; only what the page reads. */
export const enlarged = (out: string, most: number): string => {
  const to = join(folderOf(), "out"), tables = ["documents", "sentences", "mentions", "dates", "figures", "trends", "quotes", "quote_roles", "relations", "events", "event_roles", "cells"] as const satisfies ReadonlyArray<TableName>
  const copies = Math.ceil(most / Math.max(...tables.map((table) => rowsOf(out, table).length)))
  for (const folder of ["arrow", "explorer"]) cpSync(join(out, folder), join(to, folder), { recursive: true })
  const described = JSON.parse(readFileSync(join(out, "datapackage.json"), "utf8")) as { readonly resources: Array<{ readonly name: string; rowCount?: number }> }
  for (const table of tables) {
    const rows = rowsOf(out, table), all = Array.from({ length: copies }, (_, copy) => rows.map((row) => copyOf(row, copy))).flat()
    writeFileSync(join(to, pathOf("arrow", table)), formats.arrow(tableOf(table), all))
    for (const resource of described.resources) if (resource.name === table) resource.rowCount = all.length
  }
  writeFileSync(join(to, "datapackage.json"), JSON.stringify(described))
  return to
}
