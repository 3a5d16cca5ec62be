import type { Dataset } from "../data/dataset.ts"
import type { Row, Table } from "../data/table.ts"
import { element, type Child } from "../dom/element.ts"
import { words } from "../dom/words.ts"
import { rowAddress } from "../route.ts"
import { pointsIn, slicer } from "../text/points.ts"
import { type NameOf, readingOf } from "../text/reading.ts"
import { tag } from "./tag.ts"

/** Letters of a passage that are shown, and of the sentence around a short one. */
const longest = 260, around = 70

const shortened = (text: string): string => text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(" ", longest))} …`

/** The end of what stands before, the beginning of what stands after: whole words. */
const ending = (text: string): string => text.length <= around ? text : `… ${text.slice(text.indexOf(" ", text.length - around) + 1)}`
const beginning = (text: string): string => text.length <= around ? text : `${text.slice(0, Math.max(0, text.lastIndexOf(" ", around)))} …`

/** A claim's words, and the sentence around them where they are few. */
export const passage = (row: Row, sentence: Row | undefined): Child => {
  const evidence = String(row["evidence"]), text = sentence?.["text"]
  if (text === undefined || evidence.length > 90) return element("span", { class: "claim-words quoted" }, words(shortened(evidence)))
  const from = Number(row["char_start"]) - Number(sentence!["char_start"]), slice = slicer(String(text)), length = pointsIn(String(text)), to = Math.min(length, from + pointsIn(evidence))
  return element("span", { class: "claim-words" }, words(ending(slice(0, from))), element("mark", {}, words(slice(from, to))), words(beginning(slice(to, length))))
}

const body = (table: string, row: Row, sentence: Row | undefined): Child => {
  if (row["evidence"] !== undefined) return passage(row, sentence)
  const text = row["text"] ?? row["name"]
  return text !== undefined && element("span", { class: table === "entities" ? "claim-name" : "claim-words" }, words(shortened(String(text))))
}

const reading = (table: string, row: Row, nameOf: NameOf): string | undefined =>
  table === "sentences" || table === "documents" ? row["title"] === undefined ? row["file"] as string | undefined : String(row["title"]) : table === "entities" ? row["description"] as string | undefined : readingOf(table, row, nameOf)

/** A row in a list: what it was read as, the words, and a link to where they stand. */
export const claimLine = (table: string, id: string, row: Row, nameOf: NameOf, sentence?: Row): HTMLElement => {
  const read = reading(table, row, nameOf)
  return element("li", { class: "claim" }, element("a", { href: rowAddress(id), class: `claim-link t-${table}` },
    read !== undefined && element("span", { class: "claim-reading" }, tag(table), " ", words(read)), body(table, row, sentence)))
}

/** Rows of any tables, each with the sentence it stands in. */
export const claimLines = async (dataset: Dataset, rows: ReadonlyArray<{ readonly table: Table; readonly index: number }>, nameOf: NameOf): Promise<HTMLElement> => {
  const sentences = await dataset.table("sentences")
  return element("ul", { class: "claims" }, rows.map(({ index, table }) => {
    const row = table.row(index), at = row["sentence_id"] === undefined || table.name === "sentences" ? undefined : sentences.having("sentence_id", String(row["sentence_id"]))[0]
    return claimLine(table.name, table.id(index), row, nameOf, at === undefined ? undefined : sentences.row(at))
  }))
}

export const claimList = (dataset: Dataset, table: Table, rows: ReadonlyArray<number>, nameOf: NameOf): Promise<HTMLElement> => claimLines(dataset, rows.map((index) => ({ table, index })), nameOf)
