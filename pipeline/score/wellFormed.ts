import { capabilitiesOf, capabilityNames, refused } from "./capabilities.ts"
import { columnsOf, type CodePoints, type GoldRow, type GoldStory } from "./gold.ts"
import { entityColumns, referenceColumns, selfColumns, tablesWithSpans } from "./judged.ts"

/** What is wrong with a story's gold: spans that do not hold their words, labels that nothing bears, entities that nobody knows. */
export const problemsOf = (story: GoldStory, knows: (entity: string) => boolean): ReadonlyArray<string> => {
  const characters = Array.from(story.text)
  const labels = labelsOf(story)
  const odd = story.capability === undefined || story.capability === refused ? [] : [`${story.story}: a story's capability is “${refused}” or absent`]
  return [...odd, ...Object.entries(story.tables).flatMap(([table, rows]) =>
    rows.flatMap((row, index) =>
      [
        ...spanProblems(table, row, characters),
        ...capabilitiesOf(row).filter((name) => !(capabilityNames[table] ?? []).includes(name)).map((name) => `no capability of ${table} is called ${name}`),
        ...columnProblems(row, labels, knows)
      ].map((problem) => `${story.story}: ${table}[${index}] ${row.label ?? row.text ?? ""}: ${problem}`)
    )
  )]
}

const labelsOf = (story: GoldStory): ReadonlySet<string> =>
  new Set(Object.values(story.tables).flatMap((rows) => rows.flatMap(({ label }) => label === undefined ? [] : [label])))

const spanProblems = (table: string, row: GoldRow, characters: ReadonlyArray<string>): ReadonlyArray<string> => {
  if (row.span === undefined) return tablesWithSpans.has(table) ? ["has no span"] : []
  const words = characters.slice(row.span[0], row.span[1]).join("")
  const others = [...row.also ?? [], ...Object.values(row.at ?? {}).flat()]
  return [
    ...(words === row.text ? [] : [`the span holds “${words}”, not “${row.text}”`]),
    ...[row.span, ...others].filter((span) => !fits(span, characters)).map((span) => `[${span[0]}, ${span[1]}] is no stretch of words`)
  ]
}

const fits = ([start, end]: CodePoints, characters: ReadonlyArray<string>): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= characters.length &&
  characters[start]?.trim() !== "" && characters[end - 1]?.trim() !== ""

const columnProblems = (row: GoldRow, labels: ReadonlySet<string>, knows: (entity: string) => boolean): ReadonlyArray<string> =>
  columnsOf(row).flatMap((column) => {
    const value = row[column]
    if (value === null || value === "") return [`${column} is empty: leave it out`]
    if (referenceColumns.has(column) || selfColumns.has(column)) return labels.has(String(value)) ? [] : [`${column}: no row is labelled ${String(value)}`]
    if (!entityColumns.has(column) || (row.optional ?? false) || (row.any?.includes(column) ?? false)) return []
    const entity = String(value)
    return entity.startsWith("provisional:") || knows(entity) ? [] : [`${column}: the authority does not know ${entity}`]
  })
