import type { Slot } from "../../document/mention/figure.ts"
import type { Placed, Resolved } from "../../document/resolved.ts"
import type { WithVoices } from "../context.ts"

/** Who is meant by a slot's words: the mention that is exactly them, or the longest around them, or the one within. */
export const resolvedIn = ({ identities }: WithVoices, slot: Slot | undefined): Resolved | undefined => {
  const span = slot?.parts[0]
  if (span === undefined) return undefined
  return identities.exactly(span) ?? identities.around(span) ?? identities.within(span)[0]
}

/** When is meant by a slot's words. */
export const placedIn = ({ calendar }: WithVoices, slot: Slot | undefined): Placed | undefined => {
  const span = slot?.parts[0]
  if (span === undefined) return undefined
  return calendar.exactly(span) ?? calendar.around(span) ?? calendar.within(span)[0]
}

export type EntityColumn = "subject_entity_id" | "place_entity_id" | "from_entity_id" | "to_entity_id"

interface EntitySlots {
  readonly subject?: Slot
  readonly place?: Slot
  readonly from?: Slot
  readonly to?: Slot
}

const columns: ReadonlyArray<readonly [keyof EntitySlots, EntityColumn]> = [["subject", "subject_entity_id"], ["place", "place_entity_id"], ["from", "from_entity_id"], ["to", "to_entity_id"]]

type Filled = Partial<Record<EntityColumn, string>>

/** Fills the entity columns of a claim's row and writes where each was read. */
export const fillEntities = (context: WithVoices, table: "figures" | "trends", rowId: string, row: Filled, slots: EntitySlots): void => {
  for (const [key, column] of columns) {
    const slot = slots[key], found = resolvedIn(context, slot)
    if (slot === undefined || found?.entity_id === undefined) continue
    row[column] = found.entity_id
    context.ledger.cell(table, rowId, column, slot.rule, slot.parts, { mention_id: found.mention_id })
  }
}

interface Timed {
  period?: string
  period_earliest?: string
  period_latest?: string
}

/** Fills the period of a claim's row, where the calendar knows it. */
export const fillPeriod = (context: WithVoices, table: "figures" | "trends", rowId: string, row: Timed, slot: Slot | undefined): void => {
  const placed = placedIn(context, slot)
  if (slot === undefined || placed?.edtf === undefined) return
  row.period = placed.edtf
  if (placed.earliest !== undefined) row.period_earliest = placed.earliest
  if (placed.latest !== undefined) row.period_latest = placed.latest
  for (const column of ["period", "period_earliest", "period_latest"] as const) if (row[column] !== undefined) context.ledger.cell(table, rowId, column, slot.rule, slot.parts, { date_id: placed.date_id })
}
