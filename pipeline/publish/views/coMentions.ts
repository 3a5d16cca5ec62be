import type { Rows } from "../../../schemas/tables.ts"
import type { Row } from "../../encode/row.ts"

const country = /^[A-Z]{3}$/u

/** The month, where the first and the last day a document can be of lie in one. */
const monthOf = ({ published_earliest: first, published_latest: last }: Rows["documents"][number]): string | undefined =>
  first !== undefined && last !== undefined && first.slice(0, -3) === last.slice(0, -3) ? first.slice(0, -3) : undefined

/** Mentions of one entity in one document: how many, and in which sentences. */
interface Named {
  mentions: number
  readonly sentences: Set<string>
}

const namedIn = (mentions: ReadonlyArray<Rows["mentions"][number]>, wanted: ReadonlySet<string>): ReadonlyMap<string, Named> => {
  const named = new Map<string, Named>()
  for (const { entity_id, sentence_id } of mentions) {
    if (entity_id === undefined || !wanted.has(entity_id)) continue
    const known = named.get(entity_id) ?? { mentions: 0, sentences: new Set<string>() }
    named.set(entity_id, known)
    known.mentions++
    known.sentences.add(sentence_id)
  }
  return named
}

interface Counts {
  documents: number
  sentences: number
  person_mentions: number
  country_mentions: number
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Person × country × month: how many documents and sentences name both. Sorted by the ids and the month. */
export const coMentionRows = (rows: Rows): ReadonlyArray<Row> => {
  const entities = new Map(rows.entities.map((row) => [row.entity_id, row]))
  const persons = new Set(rows.entities.filter(({ type }) => type === "person").map(({ entity_id }) => entity_id))
  const countries = new Set(rows.entities.filter(({ iso_code }) => iso_code !== undefined && country.test(iso_code)).map(({ entity_id }) => entity_id))
  const byDocument = Map.groupBy(rows.mentions, ({ document_id }) => document_id)
  const counts = new Map<string, Counts>()
  for (const document of rows.documents) {
    const mentions = byDocument.get(document.document_id)
    if (document.duplicate_of !== undefined || mentions === undefined) continue
    const people = namedIn(mentions, persons), lands = namedIn(mentions, countries), month = monthOf(document) ?? ""
    for (const [person, who] of people) {
      for (const [land, where] of lands) {
        const key = `${person} ${land} ${month}`, known = counts.get(key) ?? { documents: 0, sentences: 0, person_mentions: 0, country_mentions: 0 }
        counts.set(key, known)
        known.documents++
        known.person_mentions += who.mentions
        known.country_mentions += where.mentions
        for (const sentence of who.sentences) if (where.sentences.has(sentence)) known.sentences++
      }
    }
  }
  return Array.from(counts).sort(([a], [b]) => compare(a, b)).map(([key, found]): Row => {
    const [person = "", land = "", month = ""] = key.split(" "), of = entities.get(land)!
    return { person: entities.get(person)!.name, country: of.name, country_code: of.iso_code, ...(month === "" ? {} : { month }), ...found, person_id: person, country_id: land }
  })
}
