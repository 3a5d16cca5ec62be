import type { Authority } from "../../authority/authority.ts"
import { boundsOf, dusk } from "../../authority/moment.ts"
import type { NamedEvent } from "../../authority/rows/event.ts"
import type { EventMention } from "../../document/mention/event.ts"

/** Kinds of the authority's events that a trigger can mean without naming them. */
const subtypes: Readonly<Partial<Record<EventMention["type"], ReadonlySet<string>>>> = {
  invasion: new Set(["invasion", "war", "annexation"]), war: new Set(["war", "invasion", "conflict", "civil_war"])
}

const kept = new WeakMap<Authority, ReadonlyMap<string, ReadonlyArray<NamedEvent>>>()

/** The authority's wars and invasions by where they are. */
const byPlace = (authority: Authority): ReadonlyMap<string, ReadonlyArray<NamedEvent>> => {
  const known = kept.get(authority)
  if (known !== undefined) return known
  const all = new Map<string, Array<NamedEvent>>(), relevant = new Set(Object.values(subtypes).flatMap((one) => [...one]))
  for (const event of authority.events()) {
    if (event.place_entity_id === undefined || event.subtype === undefined || !relevant.has(event.subtype)) continue
    const others = all.get(event.place_entity_id)
    if (others === undefined) all.set(event.place_entity_id, [event])
    else others.push(event)
  }
  kept.set(authority, all)
  return all
}

/**
 * "The invasion of Ukraine": the event of that kind in that place, where only one can be meant on the day of writing: one that had begun, and of several the
 * only one that was not over. A year that the text gives it must be one of its own.
 */
export const byStructure = (authority: Authority, type: EventMention["type"], place: string | undefined, said: { readonly earliest?: string; readonly latest?: string }, published: string | undefined): NamedEvent | undefined => {
  const wanted = subtypes[type]
  if (wanted === undefined || place === undefined) return undefined
  const begun = (byPlace(authority).get(place) ?? []).filter(({ start, subtype }) => wanted.has(subtype ?? "") && start !== undefined && (published === undefined || boundsOf(start).earliest <= published))
  const dated = said.earliest === undefined ? begun : begun.filter(({ end, start }) => boundsOf(start!).earliest <= (said.latest ?? dusk) && (end === undefined ? dusk : boundsOf(end).latest) >= said.earliest!)
  // An undated "occupied" or "invaded" is no war that is over.
  if (dated.length === 1) return type === "invasion" && dated[0]!.subtype === "war" && dated[0]!.end !== undefined && said.earliest === undefined ? undefined : dated[0]
  const going = dated.filter(({ end }) => end === undefined || (published !== undefined && boundsOf(end).latest >= published))
  const same = going.filter(({ subtype }) => subtype === type)
  return going.length === 1 ? going[0] : same.length === 1 ? same[0] : undefined
}

/** Whether an event can be on the days that the text gives it. */
export const fitsDays = (event: NamedEvent | undefined, said: { readonly earliest?: string; readonly latest?: string }): boolean =>
  event?.start === undefined || said.earliest === undefined || (boundsOf(event.start).earliest <= (said.latest ?? dusk) && (event.end === undefined ? dusk : boundsOf(event.end).latest) >= said.earliest)
