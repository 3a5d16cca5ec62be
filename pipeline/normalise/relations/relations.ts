import type { Slot } from "../../document/mention/figure.ts"
import type { RelationMention } from "../../document/mention/relation.ts"
import type { Resolved } from "../../document/resolved.ts"
import type { WithVoices } from "../context.ts"

/** Who a slot's words mean. */
const meant = ({ identities }: WithVoices, slot: Slot | undefined): Resolved | undefined => {
  const part = slot?.parts[0]
  if (part === undefined) return undefined
  const exact = identities.exactly(part)
  return exact ?? identities.within(part).at(-1)
}

const cellsFor = ({ ledger }: WithVoices, id: string, filled: ReadonlyArray<readonly [string, Slot | undefined, Resolved | undefined]>): void => {
  for (const [column, slot, resolved] of filled) if (slot !== undefined) ledger.cell("relations", id, column, slot.rule, slot.parts, resolved === undefined ? {} : { mention_id: resolved.mention_id })
}

type Timed = { readonly period?: string; readonly period_earliest?: string; readonly period_latest?: string }

const writeRelation = (context: WithVoices, mention: RelationMention): void => {
  const { calendar, ledger, voices } = context, { object, of, property, role, rule, status, subject } = mention
  const who = meant(context, subject), what = meant(context, object), body = meant(context, of)
  if (who?.entity_id === undefined || what?.entity_id === who.entity_id || object !== undefined && what !== undefined && what.entity_id === undefined) return
  if (object !== undefined && what === undefined && /^(?:his|her|their|its)$/iu.test(ledger.words(object))) return
  const objectWords = object !== undefined && what === undefined ? ledger.words(object) : undefined
  const span = mention.period?.parts[0], placed = span === undefined ? undefined : calendar.exactly(span)
  const period = placed?.edtf === undefined ? {} as Timed : { period: placed.edtf, ...(placed.earliest === undefined ? {} : { period_earliest: placed.earliest }), ...(placed.latest === undefined ? {} : { period_latest: placed.latest }) }
  const { id, ...evidence } = ledger.evidence("relations", mention, rule, [subject, object, role, of].map((slot) => slot === undefined ? "" : ledger.words(slot)).concat(property))
  const quote_id = voices(mention)
  ledger.rows.relations.push({
    relation_id: id, ...evidence, ...(quote_id === undefined ? {} : { quote_id }), ...mention.stance, property, subject_entity_id: who.entity_id,
    ...(what?.entity_id === undefined ? {} : { object_entity_id: what.entity_id }), ...(objectWords === undefined ? {} : { object: objectWords }),
    ...(role === undefined ? {} : { role: ledger.words(role) }), ...(body?.entity_id === undefined ? {} : { of_entity_id: body.entity_id }), status, ...period
  })
  if (period.period !== undefined && placed !== undefined) {
    for (const column of ["period", "period_earliest", "period_latest"] as const) if (period[column] !== undefined) ledger.cell("relations", id, column, mention.period!.rule, mention.period!.parts, { date_id: placed.date_id })
  }
  cellsFor(context, id, [
    ["subject_entity_id", subject, who], [what === undefined ? "object" : "object_entity_id", object, what], ["role", role, undefined], ["of_entity_id", body?.entity_id === undefined ? undefined : of, body]
  ])
}

/** Relations whose subject is known, and whose other end is, as rows. */
export const normaliseRelations = (context: WithVoices): void => {
  for (const mention of context.mentions.relations) writeRelation(context, mention)
}
