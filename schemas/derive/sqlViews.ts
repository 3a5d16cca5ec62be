import { type TableName, tableOf } from "../tables.ts"
import type { JoinedView } from "../view.ts"
import { joinedViews, views } from "../views.ts"

const named = (name: string): string => `"${name}"`
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** Joins of a view by the path they follow, each made once: "quote_id", "quote_id.speaker_entity_id". */
const joinsOf = ({ base, paths }: JoinedView): ReadonlyMap<string, string> => {
  const joins = new Map<string, string>()
  for (const path of Object.values(paths)) {
    let table: string = base, from = "base"
    for (let step = 0; step < path.length - 1; step++) {
      const column = path[step]!, way = path.slice(0, step + 1).join("."), other = tableOf(table as TableName).columns[column]!.references!
      joins.set(way, `LEFT JOIN main.${named(other)} AS ${named(way)} ON ${named(way)}.${named(tableOf(other as TableName).key[0]!)} = ${named(from)}.${named(column)}`)
      table = other
      from = way
    }
  }
  return joins
}

const joinedView = (view: JoinedView): string => {
  const columns = Object.entries(view.paths).map(([name, path]) => `${named(path.length === 1 ? "base" : path.slice(0, -1).join("."))}.${named(path[path.length - 1]!)} AS ${named(name)}`)
  return `CREATE VIEW views.${named(view.name)} AS SELECT\n  ${columns.join(",\n  ")}\nFROM main.${named(view.base)} AS "base"\n${Array.from(joinsOf(view).values()).join("\n")};`
}

/** Claims of both tables with what they are about, and whoever says so: a speaker who is quoted, or the source in its own words. */
const claimed = (table: "trends" | "figures") => `
  SELECT d.document_id, d.source_id, d.published_earliest AS first_day, d.published_latest AS last_day, c.char_start, c.char_end,
    coalesce(c.measure_code, c.measure_head, c.measure) AS measure, c.direction, c.subject_entity_id, c.from_entity_id, c.to_entity_id, c.place_entity_id,
    c.period_earliest, c.period_latest, c.modality, c.polarity,
    ${table === "trends" ? "1 AS trend, 0 AS figure, NULL::DOUBLE AS value, NULL AS unit" : "0 AS trend, 1 AS figure, c.value, CASE WHEN c.value IS NOT NULL THEN coalesce(c.unit, '') END AS unit"},
    CASE WHEN q.quote_id IS NULL THEN 'source ' || d.source_id ELSE 'speaker ' || coalesce(q.speaker_entity_id, q.speaker, 'of ' || q.utterance_id) END AS voice
  FROM main.${table} AS c JOIN main.documents AS d USING (document_id) LEFT JOIN main.quotes AS q USING (quote_id)
  WHERE d.duplicate_of IS NULL AND c.measure IS NOT NULL`

const claims = `CREATE VIEW views.claims_across_documents AS
WITH claimed AS (${claimed("trends")}
  UNION ALL${claimed("figures")}
)
SELECT row_number() OVER (ORDER BY min((source_id, document_id, char_start, char_end))) AS claim, measure, direction,
  any_value(s.name) AS subject, any_value(f.name) AS "from", any_value(t.name) AS "to", any_value(p.name) AS place, period_earliest, period_latest, modality, polarity,
  sum(trend)::INTEGER AS trends, sum(figure)::INTEGER AS figures, min(value) AS value_least, max(value) AS value_greatest, count(DISTINCT unit)::INTEGER AS units,
  count(DISTINCT document_id)::INTEGER AS documents, count(DISTINCT source_id)::INTEGER AS sources, count(DISTINCT voice)::INTEGER AS voices,
  min(first_day) AS published_earliest, max(last_day) AS published_latest, arg_min(document_id, (source_id, document_id, char_start, char_end)) AS document_id
FROM claimed LEFT JOIN main.entities AS s ON s.entity_id = subject_entity_id LEFT JOIN main.entities AS f ON f.entity_id = from_entity_id
  LEFT JOIN main.entities AS t ON t.entity_id = to_entity_id LEFT JOIN main.entities AS p ON p.entity_id = place_entity_id
GROUP BY measure, direction, subject_entity_id, from_entity_id, to_entity_id, place_entity_id, period_earliest, period_latest, modality, polarity
ORDER BY claim;`

const coMentions = `CREATE VIEW views.co_mentions AS
WITH named AS (
  SELECT m.document_id, m.entity_id, e.name, e.type, e.iso_code, count(*) AS mentions, list(DISTINCT m.sentence_id) AS sentences
  FROM main.mentions AS m JOIN main.entities AS e USING (entity_id) JOIN main.documents AS d USING (document_id) WHERE d.duplicate_of IS NULL GROUP BY ALL
)
SELECT any_value(p.name) AS person, any_value(c.name) AS country, any_value(c.iso_code) AS country_code,
  CASE WHEN strftime(d.published_earliest, '%Y-%m') = strftime(d.published_latest, '%Y-%m') THEN strftime(d.published_earliest, '%Y-%m') END AS month,
  count(*)::INTEGER AS documents, sum(length(list_intersect(p.sentences, c.sentences)))::INTEGER AS sentences, sum(p.mentions)::INTEGER AS person_mentions, sum(c.mentions)::INTEGER AS country_mentions,
  p.entity_id AS person_id, c.entity_id AS country_id
FROM named AS p JOIN named AS c USING (document_id) JOIN main.documents AS d USING (document_id)
WHERE p.type = 'person' AND regexp_full_match(c.iso_code, '[A-Z]{3}')
GROUP BY p.entity_id, c.entity_id, month ORDER BY person_id, country_id, month NULLS FIRST;`

/** The views in DuckDB's SQL, in a schema of their own beside the tables, which are in `main`: `views.figures`. */
export const sqlViews = (): string => [
  "CREATE SCHEMA IF NOT EXISTS views;",
  ...joinedViews.map(joinedView), claims, coMentions,
  ...views.map(({ description, name }) => `COMMENT ON VIEW views.${named(name)} IS ${quoted(description)};`)
].join("\n\n") + "\n"
