import type { Kind, Lined, Lines } from "./files.ts"
import type { Problem } from "./unusable.ts"

const at = <A>({ file, line }: Lined<A>, message: string): Problem => ({ file, line, message })

/** Aliases that stand twice, as the same kind of name of the same entity: most stand once, and cost one look-up. */
const repeatedAliases = ({ aliases }: Lines): ReadonlyArray<Problem> => {
  const seen = new Map<string, Array<Lines["aliases"][number]>>()
  const problems: Array<Problem> = []
  for (const line of aliases) {
    const { alias, entity_id, kind } = line.row, known = seen.get(alias)
    const earlier = known?.find(({ row }) => row.entity_id === entity_id && row.kind === kind)
    if (known === undefined) seen.set(alias, [line])
    else if (earlier === undefined) known.push(line)
    else problems.push(at(line, `the alias ${alias} (${kind} of ${entity_id}) is already in ${earlier.file}:${earlier.line}; remove one of the two`))
  }
  return problems
}

/** Lines whose key stands in an earlier line too. */
const repeated = <A>(lines: ReadonlyArray<Lined<A>>, keyOf: (row: A) => string | undefined, what: string): ReadonlyArray<Problem> => {
  const seen = new Map<string, Lined<A>>()
  const problems: Array<Problem> = []
  for (const line of lines) {
    const key = keyOf(line.row)
    if (key === undefined) continue
    const earlier = seen.get(key)
    if (earlier === undefined) seen.set(key, line)
    else problems.push(at(line, `the ${what} ${key} is already in ${earlier.file}:${earlier.line}; remove one of the two`))
  }
  return problems
}

const identified = ({ entities, events, series }: Lines): ReadonlyArray<Lined<{ readonly entity_id: string; readonly wikidata_id?: string }>> => [...entities, ...series, ...events]

/** Cells of a kind of line that name an entity, and are not in the authority. */
const unknown = (lines: Lines, kind: Kind, columns: ReadonlyArray<string>, ids: ReadonlySet<string>): ReadonlyArray<Problem> => {
  const problems: Array<Problem> = []
  for (const line of lines[kind] as ReadonlyArray<Lined<Readonly<Record<string, unknown>>>>) {
    for (const column of columns) {
      const id = line.row[column]
      if (id !== undefined && !ids.has(id as string)) problems.push(at(line, `${column} ${String(id)} is no entity; add it to entities/ or mend the id`))
    }
  }
  return problems
}

const references: Readonly<Partial<Record<Kind, ReadonlyArray<string>>>> = {
  aliases: ["entity_id", "literal_entity_id"],
  facts: ["entity_id", "object_entity_id", "of_entity_id"],
  events: ["series_entity_id", "place_entity_id"],
  series: ["organiser_entity_id"],
  ambiguous: ["preferred_entity_id"]
}

/** What is wrong between lines: ids and Wikidata ids that stand twice, lines that stand twice, references to nothing. */
export const problemsOf = (lines: Lines): ReadonlyArray<Problem> => {
  const all = identified(lines)
  const ids = new Set(all.map(({ row }) => row.entity_id))
  return [
    ...repeated(all, ({ entity_id }) => entity_id, "id"),
    ...repeated(all, ({ wikidata_id }) => wikidata_id, "Wikidata id"),
    ...repeatedAliases(lines),
    ...repeated(lines.ambiguous, ({ alias }) => alias, "alias"),
    ...repeated(lines.offices, ({ title }) => title.toLowerCase(), "title"),
    ...repeated(lines.givenNames, ({ name }) => name, "name"),
    ...Object.entries(references).flatMap(([kind, columns]) => unknown(lines, kind as Kind, columns, ids))
  ]
}
