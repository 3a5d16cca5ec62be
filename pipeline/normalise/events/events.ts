import { boundsOf } from "../../authority/moment.ts"
import type { NamedEvent } from "../../authority/rows/event.ts"
import type { EventMention } from "../../document/mention/event.ts"
import type { Resolved } from "../../document/resolved.ts"
import type { WithVoices } from "../context.ts"
import type { Draft } from "../ledger.ts"
import { authorityRow } from "../entities.ts"
import { participantsOf, resolved } from "./participants.ts"
import { byStructure, fitsDays } from "./structure.ts"

interface Identity {
  readonly id: string
  readonly rule: string
  readonly through?: Resolved
}

/** A series is no event: the one of its sessions that the year and place single out is. */
const sessionOf = ({ authority }: WithVoices, id: string, place: string | undefined, { date }: Draft<"events">): string | undefined => {
  if (authority.series(id) === undefined) return id
  const year = /^\d{4}/u.exec(date ?? "")?.[0]
  if (year === undefined) return undefined
  const there = authority.eventsOf(id, { year, ...(place !== undefined && { place }) }), sessions = there.length === 1 ? there : authority.eventsOf(id, { year })
  return sessions.length === 1 ? sessions[0]!.entity_id : undefined
}

const daysOf = ({ earliest, latest }: Draft<"events">) => ({ ...(earliest !== undefined && { earliest }), ...(latest !== undefined && { latest }) })

/** The event that is meant: by its name, by "the summit" that goes back to it, or by its kind and place. */
const identity = (context: WithVoices, mention: EventMention, place: string | undefined, row: Draft<"events">): Identity | undefined => {
  const { authority, identities, published } = context
  const named = (mention.name === undefined ? undefined : resolved(context, mention.name)) ?? identities.exactly(mention) ?? identities.around(mention)
  const session = named?.type === "event" && named.entity_id !== undefined ? sessionOf(context, named.entity_id, place, row) : undefined
  if (session !== undefined) return { id: session, rule: "event-identity", through: named! }
  const target = mention.roles.find(({ role }) => role === "target"), where = resolved(context, target?.slot)?.entity_id ?? place
  const found = byStructure(authority, mention.type, where, daysOf(row), published === undefined ? undefined : boundsOf(published.edtf).latest)
  return found && { id: found.entity_id, rule: "event-structure" }
}

const setDate = (context: WithVoices, { date }: EventMention, row: Draft<"events">): void => {
  const part = date?.parts[0], placed = part && context.calendar.exactly(part)
  if (date === undefined || placed?.edtf === undefined) return
  row.date = placed.edtf
  if (placed.earliest !== undefined) row.earliest = placed.earliest
  if (placed.latest !== undefined) row.latest = placed.latest
  for (const column of ["date", "earliest", "latest"] as const) if (row[column] !== undefined) context.ledger.cell("events", row.event_id, column, date.rule, date.parts, { date_id: placed.date_id })
}

/** What the authority knows of the event and the text does not say again. */
const addKnown = ({ ledger }: WithVoices, event: NamedEvent | undefined, row: Draft<"events">): void => {
  if (event === undefined) return
  if (row.date === undefined && event.start !== undefined) {
    const first = boundsOf(event.start), last = event.end === undefined ? undefined : boundsOf(event.end)
    row.date = event.end === event.start ? event.start : event.end === undefined ? event.subtype === "war" || event.subtype === "invasion" ? `${event.start}/..` : event.start : `${event.start}/${event.end}`
    row.earliest = first.earliest
    if (last !== undefined) row.latest = last.latest
    else if (!row.date.endsWith("..")) row.latest = first.latest
    for (const column of ["date", "earliest", "latest"] as const) if (row[column] !== undefined) ledger.cell("events", row.event_id, column, "event-known")
  }
  if (row.place_entity_id === undefined && event.place_entity_id !== undefined) {
    row.place_entity_id = event.place_entity_id
    ledger.cell("events", row.event_id, "place_entity_id", "event-known")
  }
}

const writeRoles = (context: WithVoices, participant: ReturnType<typeof participantsOf>, { roles }: EventMention, eventId: string): void => {
  const taken = new Set<string>()
  for (const { role, slot } of roles) {
    const who = participant(slot), key = who && `${role} ${who.mention_id}`
    if (who === undefined || key === undefined || taken.has(key)) continue
    taken.add(key)
    context.ledger.rows.event_roles.push({ event_id: eventId, role, mention_id: who.mention_id, ...(who.entity_id !== undefined && { entity_id: who.entity_id }) })
    context.ledger.cell("event_roles", `${eventId}/${role}/${who.mention_id}`, "role", slot.rule, slot.parts, { mention_id: who.mention_id })
  }
}

/** An entity that no mention names but a row speaks of: the war in a place, the city of a summit. */
const ensure = ({ authority, ledger }: WithVoices, id: string | undefined): void => {
  if (id === undefined || ledger.rows.entities.some(({ entity_id }) => entity_id === id)) return
  const row = authorityRow(authority, id, { mention_count: 0, document_count: 0 })
  if (row !== undefined) ledger.rows.entities.push(row)
}

/** Writes the events' rows and who takes part in them; mentions of one named event, or of one that is gone back to, share a cluster. */
export const normaliseEvents = (context: WithVoices): void => {
  const { authority, ledger, mentions, voices } = context, ids: Array<string> = [], byEntity = new Map<string, string>(), participant = participantsOf(context)
  for (const mention of mentions.events) {
    const { id, ...evidence } = ledger.evidence("events", mention, mention.rule, [mention.type, ...mention.roles.map(({ role, slot }) => `${role} ${ledger.words(slot)}`)])
    const quote = voices(mention), row: Draft<"events"> = { event_id: id, ...evidence, ...(quote !== undefined && { quote_id: quote }), modality: mention.stance.modality, polarity: mention.stance.polarity, type: mention.type, cluster_id: id }
    const place = resolved(context, mention.place)
    if (mention.name !== undefined) {
      row.name = ledger.words(mention.name)
      ledger.cell("events", id, "name", mention.name.rule, mention.name.parts)
    }
    setDate(context, mention, row)
    if (mention.place !== undefined && place?.entity_id !== undefined && (place.type === "place" || place.type === "facility")) {
      row.place_entity_id = place.literal_entity_id ?? place.entity_id
      ledger.cell("events", id, "place_entity_id", mention.place.rule, mention.place.parts, { mention_id: place.mention_id })
    }
    const before = ledger.rows.events[mention.cluster], back = mention.rule === "event-noun" && before?.entity_id !== undefined && fitsDays(authority.event(before.entity_id), daysOf(row)) ? { id: before.entity_id, rule: "event-cluster" } : undefined
    const who: Identity | undefined = identity(context, mention, row.place_entity_id, row) ?? back
    if (who !== undefined) {
      row.entity_id = who.id
      ledger.cell("events", id, "entity_id", who.rule, who.through === undefined ? [] : [{ start: who.through.start, end: who.through.end }], who.through === undefined ? {} : { mention_id: who.through.mention_id })
      addKnown(context, authority.event(who.id), row)
    }
    ensure(context, row.entity_id)
    ensure(context, row.place_entity_id)
    row.cluster_id = (who === undefined ? undefined : byEntity.get(who.id)) ?? ids[mention.cluster] ?? id
    if (who !== undefined && !byEntity.has(who.id)) byEntity.set(who.id, row.cluster_id)
    ids.push(row.cluster_id)
    ledger.rows.events.push(row)
    writeRoles(context, participant, mention, id)
  }
}
