import type { Correction } from "../../schemas/corrections.ts"
import type { Entity } from "../../schemas/entities.ts"
import type { NoteRow } from "../../schemas/notes.ts"
import type { RuleRow } from "../../schemas/rules.ts"
import type { Source } from "../../schemas/sources.ts"
import type { Rows } from "../../schemas/tables.ts"
import { idOf } from "../document/id.ts"
import type { Sketch } from "../document/sketch.ts"
import { type AnyRow, rowIdOf } from "../document/rowId.ts"
import type { Knowledge } from "../extract.ts"
import { correct } from "../normalise/corrections.ts"
import { factRows } from "../normalise/facts.ts"
import { allowedFacts } from "../validate/exclusions.ts"
import { inOrder } from "../validate/order.ts"
import { markDuplicates } from "./duplicates.ts"
import { correctionKey, type Summary } from "./summary.ts"

/** What is of the whole run, not of one document. */
export interface Whole {
  readonly sources: ReadonlyArray<Source>
  readonly rules: ReadonlyArray<RuleRow>
  readonly knowledge: Knowledge
  /** Whether these are other texts than the decisions were taken on: that a corrected row is not among theirs is then nothing to speak of. */
  readonly foreign?: boolean
}

/** What is kept of a document until all are there. */
export interface Joined<P> extends Omit<Summary, "entities" | "applied" | "stale" | "met" | "sketch"> {
  readonly duplicate_of?: string
  readonly sketch?: Sketch
  /** Where its rows are. */
  readonly place: P
}

/** Documents in published order, and the rows that are no document's own. */
export interface Dataset<P> {
  readonly documents: ReadonlyArray<Joined<P>>
  readonly rows: Pick<Rows, "sources" | "entities" | "facts" | "rules" | "corrections">
  /** Notes that stand before the documents' own, and behind them. */
  readonly notes: { readonly before: ReadonlyArray<NoteRow>; readonly behind: ReadonlyArray<NoteRow> }
}

/** Entities and facts are of the whole run: their cells are corrected when all documents have been joined. */
const correctedLast: ReadonlySet<string> = new Set(["entities", "facts"])

const orderKey = ({ document_id, source_id }: Pick<Summary, "document_id" | "source_id">): string => `${source_id} ${document_id}`

const staleNote = ({ column_name, is, now, row_id, table_name, was }: Correction & { readonly is?: string }): NoteRow => ({
  note_id: idOf("nt", ["correction-stale", table_name, row_id, column_name]), rule: "correction-stale", severity: "warning",
  message: `A correction of ${table_name} ${row_id} ${column_name} no longer applies: ${is === undefined ? "there is no such row" : `it says ${was ?? "nothing"} → ${now ?? "nothing"}, but the cell is ${is === "" ? "empty" : is} now`}.`
})

/** An entity, summed over documents; what it is besides its counts is as the first document in published order has it. */
const summed = (known: { readonly key: string; readonly row: Entity } | undefined, key: string, row: Entity) => {
  if (known === undefined) return { key, row: { ...row } }
  const counts = { mention_count: known.row.mention_count + row.mention_count, document_count: known.row.document_count + row.document_count }
  return key < known.key ? { key, row: { ...row, ...counts } } : { key: known.key, row: { ...known.row, ...counts } }
}

/** Takes summaries as they come, in any order, and keeps little of each; the whole is the same whatever the order was. */
export const joining = <P>() => {
  const documents: Array<Joined<P> & { readonly key: string }> = [], entities = new Map<string, { readonly key: string; readonly row: Entity }>()
  const applied: Array<Correction & { readonly key: string }> = [], stale: Array<Correction & { readonly is: string; readonly key: string }> = [], met = new Set<string>()
  const add = ({ applied: ofDocument, entities: some, met: keys, sketch, stale: no, ...rest }: Summary, place: P): void => {
    const key = orderKey(rest)
    documents.push({ ...rest, place, key, ...(sketch !== undefined && { sketch: { minima: Uint32Array.from(sketch.minima), runs: sketch.runs } }) })
    for (const row of some) entities.set(row.entity_id, summed(entities.get(row.entity_id), key, row))
    for (const one of ofDocument) applied.push({ ...one, key })
    for (const one of no) stale.push({ ...one, key })
    for (const one of keys) met.add(one)
  }
  const whole = ({ foreign = false, knowledge, rules, sources }: Whole): Dataset<P> => {
    const inTurn = <A extends { readonly key: string }>(all: ReadonlyArray<A>): ReadonlyArray<Omit<A, "key">> => [...all].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ key: _, ...one }) => one)
    const { documents: ordered, notes } = markDuplicates(inTurn(documents) as unknown as ReadonlyArray<Joined<P>>)
    const { corrections: wanted, exclusions } = knowledge.decisions, all = Array.from(entities.values(), ({ row }) => row)
    const facts = allowedFacts(factRows(knowledge.authority, new Set(entities.keys())), exclusions, knowledge.authority).map((row) => ({ ...row }))
    const last = correct({ entities: all as ReadonlyArray<AnyRow>, facts }, wanted.filter(({ table_name }) => correctedLast.has(table_name)))
    const there = new Set([...all.map(({ entity_id }) => `entities ${entity_id}`), ...facts.map((row) => `facts ${rowIdOf("facts", row as never)}`)])
    const isThere = ({ row_id, table_name }: Correction) => there.has(`${table_name} ${row_id}`)
    const known = new Set([...met, ...[...last.applied, ...last.stale].map(correctionKey)])
    const corrections = [...inTurn(applied) as ReadonlyArray<Correction>, ...last.applied.filter(isThere)]
    return {
      documents: ordered,
      rows: {
        sources: inOrder("sources", sources), entities: inOrder("entities", all), facts: inOrder("facts", facts), rules: inOrder("rules", rules),
        corrections: inOrder("corrections", Array.from(new Map(corrections.map((row) => [correctionKey(row), row])).values()))
      },
      notes: {
        before: [...inTurn(stale) as unknown as ReadonlyArray<Correction & { readonly is: string }>, ...last.stale.filter(isThere), ...wanted.filter((one) => !foreign && !known.has(correctionKey(one)))].map(staleNote),
        behind: notes
      }
    }
  }
  return { add, whole }
}

