import type { Row, Table } from "../data/table.ts"
import { element } from "../dom/element.ts"
import { words } from "../dom/words.ts"
import { rowAddress } from "../route.ts"
import { type NameOf, readingOf } from "../text/reading.ts"
import { tag } from "./tag.ts"

const longest = 220

const shortened = (text: string): string => text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(" ", longest))} …`

const detail = (table: string, row: Row, nameOf: NameOf): string | undefined => table === "sentences" ? undefined : table === "entities" ? String(row["description"] ?? "") : readingOf(table, row, nameOf)

/** A row in a list: what it was read as, the words, and a link to where they stand. */
export const claimLine = (table: string, id: string, row: Row, nameOf: NameOf, tagged = true): HTMLElement => {
  const said = row["evidence"] ?? row["text"] ?? row["name"]
  return element("li", { class: "claim" }, element("a", { href: rowAddress(id), class: `claim-link t-${table}` },
    element("span", { class: "claim-reading" }, tagged && tag(table), " ", words(detail(table, row, nameOf) ?? "")),
    said !== undefined && element("span", { class: table === "entities" ? "claim-name" : "claim-words" }, words(shortened(String(said))))))
}

export const claimList = (table: Table, rows: ReadonlyArray<number>, nameOf: NameOf, tagged = false): HTMLElement =>
  element("ul", { class: "claims" }, rows.map((index) => claimLine(table.name, table.id(index), table.row(index), nameOf, tagged)))
