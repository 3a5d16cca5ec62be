import { cellVerdict, plain, type Reading } from "./cell.ts"
import type { GoldRow, GoldStory, Tables } from "./gold.ts"
import type { Outcome } from "./story.ts"

/** Entities and the document's own cells have no span: they are matched by what they are. Entities that nothing mentions count neither way. */
export const entityOutcomes = (story: GoldStory, tables: Tables, reading: Reading): ReadonlyArray<Outcome> => [
  ...(story.tables["entities"] === undefined ? [] : entities(story, story.tables["entities"], tables, reading)),
  ...(story.document === undefined ? [] : [documentOutcome(story, story.document, tables, reading)])
]

const entities = (story: GoldStory, gold: ReadonlyArray<GoldRow>, tables: Tables, reading: Reading): ReadonlyArray<Outcome> => {
  const rows = tables["entities"] ?? []
  const taken = new Set<number>()
  const pairs = gold.map((goldRow, index): Outcome => {
    const at = rows.findIndex((row, i) => !taken.has(i) && names(goldRow).some((name) => name === row["entity_id"] || (name.startsWith("provisional:") && plain(name.slice(12)) === plain(String(row["name"])))))
    if (at >= 0) taken.add(at)
    const row = rows[at]
    return {
      ...head(story, "entities"), gold: goldRow, exact: row !== undefined, neutral: goldRow.optional === true,
      ...(row === undefined ? {} : { row }),
      cells: new Map(row === undefined ? [] : [["type", cellVerdict(reading, "entities", goldRow, index, "type", row)]])
    }
  })
  const optional = new Set((story.tables["mentions"] ?? []).flatMap((row) => names(row)))
  const extra = rows.filter((_, index) => !taken.has(index)).map((row): Outcome => ({
    ...head(story, "entities"), row, exact: false, neutral: row["mention_count"] === 0 || optional.has(String(row["entity_id"])), cells: new Map()
  }))
  return [...pairs, ...extra]
}

const names = (row: GoldRow): ReadonlyArray<string> => [row["entity_id"], row["literal_entity_id"], ...row.accept?.["entity_id"] ?? []].filter((name) => typeof name === "string")

const documentOutcome = (story: GoldStory, gold: GoldRow, tables: Tables, reading: Reading): Outcome => {
  const row = (tables["documents"] ?? [])[0]
  return {
    ...head(story, "documents"), gold, exact: row !== undefined, neutral: false, ...(row === undefined ? {} : { row }),
    cells: new Map(row === undefined ? [] : Object.keys(gold).map((column) => [column, cellVerdict(reading, "documents", gold, 0, column, row)]))
  }
}

const head = ({ story, use }: GoldStory, table: string) => ({ story, use, table })
