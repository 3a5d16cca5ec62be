import type { Rows } from "../../../schemas/tables.ts"
import type { Row } from "../../encode/row.ts"
import type { Lookup } from "./joined.ts"

type Claim = Rows["figures"][number] | Rows["trends"][number]

interface Gathered {
  readonly head: Record<string, unknown>
  trends: number
  figures: number
  least: number | undefined
  greatest: number | undefined
  readonly units: Set<string>
  readonly documents: Set<string>
  readonly sources: Set<string>
  readonly voices: Set<string>
  earliest: string | undefined
  latest: string | undefined
  readonly first: string
}

/** What a claim is about, as one key: only what is the same in all of it is counted together. */
const about = ({ direction, from_entity_id, measure, measure_code, measure_head, modality, period_earliest, period_latest, place_entity_id, polarity, subject_entity_id, to_entity_id }: Claim) =>
  ({ measure: measure_code ?? measure_head ?? measure, direction, subject_entity_id, from_entity_id, to_entity_id, place_entity_id, period_earliest, period_latest, modality, polarity })

const entityColumns = [["subject", "subject_entity_id"], ["from", "from_entity_id"], ["to", "to_entity_id"], ["place", "place_entity_id"]] as const

const headOf = (claim: Claim, lookup: Lookup): Record<string, unknown> => {
  const { direction, measure, modality, period_earliest, period_latest, polarity } = about(claim)
  const head: Record<string, unknown> = { measure, ...(direction === undefined ? {} : { direction }) }
  for (const [name, column] of entityColumns) {
    const id = claim[column]
    if (id !== undefined) head[name] = lookup("entities", id)?.["name"]
  }
  return Object.assign(head, period_earliest === undefined ? {} : { period_earliest }, period_latest === undefined ? {} : { period_latest }, { modality, polarity })
}

/** Whoever is quoted with it, as far as the text tells, or the source in its own words. */
const voiceOf = (claim: Claim, source: string, lookup: Lookup): string => {
  const quote = claim.quote_id === undefined ? undefined : lookup("quotes", claim.quote_id)
  if (quote === undefined) return `source ${source}`
  return `speaker ${String(quote["speaker_entity_id"] ?? quote["speaker"] ?? `of ${quote["utterance_id"]}`)}`
}

const fresh = (claim: Claim, lookup: Lookup): Gathered => ({
  head: headOf(claim, lookup), trends: 0, figures: 0, least: undefined, greatest: undefined, units: new Set(), documents: new Set(), sources: new Set(), voices: new Set(),
  earliest: undefined, latest: undefined, first: claim.document_id
})

const addFigure = (to: Gathered, { unit, value }: Rows["figures"][number]): void => {
  to.figures++
  if (value === undefined) return
  to.least = to.least === undefined || value < to.least ? value : to.least
  to.greatest = to.greatest === undefined || value > to.greatest ? value : to.greatest
  to.units.add(unit ?? "")
}

const add = (to: Gathered, claim: Claim, document: Rows["documents"][number], lookup: Lookup): void => {
  if ("trend_id" in claim) to.trends++
  else addFigure(to, claim)
  to.documents.add(document.document_id)
  to.sources.add(document.source_id)
  to.voices.add(voiceOf(claim, document.source_id, lookup))
  const { published_earliest: first, published_latest: last } = document
  if (first !== undefined && (to.earliest === undefined || first < to.earliest)) to.earliest = first
  if (last !== undefined && (to.latest === undefined || last > to.latest)) to.latest = last
}

const rowOf = ({ documents, earliest, figures, first, greatest, head, latest, least, sources, trends, units, voices }: Gathered, at: number): Row => ({
  claim: at + 1, ...head, trends, figures, ...(least === undefined ? {} : { value_least: least, value_greatest: greatest }), units: units.size,
  documents: documents.size, sources: sources.size, voices: voices.size, ...(earliest === undefined ? {} : { published_earliest: earliest }), ...(latest === undefined ? {} : { published_latest: latest }),
  document_id: first
})

/** What is said of one thing, counted over all documents but duplicates, in the order it is first said. A figure that measures nothing named says nothing here. */
export const claimRows = (rows: Rows, lookup: Lookup): ReadonlyArray<Row> => {
  const gathered = new Map<string, Gathered>()
  const documents = new Map(rows.documents.map((row, order) => [row.document_id, { row, order }]))
  const claims = ([...rows.trends, ...rows.figures.filter(({ measure }) => measure !== undefined)] as Array<Claim>)
    .filter(({ document_id }) => documents.get(document_id)!.row.duplicate_of === undefined)
    .sort((a, b) => documents.get(a.document_id)!.order - documents.get(b.document_id)!.order || a.char_start - b.char_start || a.char_end - b.char_end)
  for (const claim of claims) {
    const key = JSON.stringify(Object.values(about(claim)).map((part) => part ?? null))
    const known = gathered.get(key) ?? fresh(claim, lookup)
    gathered.set(key, known)
    add(known, claim, documents.get(claim.document_id)!.row, lookup)
  }
  return Array.from(gathered.values(), rowOf)
}
