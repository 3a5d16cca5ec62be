import type { Authority } from "../../../../pipeline/authority/authority.ts"
import type { NameMention } from "../../../../pipeline/document/mention/name.ts"
import { dates } from "../../../../pipeline/recognise/dates/dates.ts"
import { events } from "../../../../pipeline/recognise/events/events.ts"
import { tokensOf } from "../../../../pipeline/document/document.ts"
import { documentOf } from "../../../document.ts"

export const authority = { event: () => undefined } as unknown as Authority

/** Names of the texts below, so that these tests stand on no gazetteer. */
const known: Readonly<Record<string, NameMention["type"]>> = {
  Macron: "person", Scholz: "person", Berlin: "place", Blinken: "person", Kyiv: "place", Israel: "place", Egypt: "place", Iran: "place", "United States": "place", Russia: "place", Georgia: "place", Kuwait: "place", Iraq: "place",
  "John Smith": "person", "Anna Lee": "person", "Jane Doe": "person", Putin: "person", Armenia: "place", Azerbaijan: "place", Brussels: "place", Sudan: "place", Guardian: "organisation", "Amnesty International": "organisation",
  Colombia: "place", Turkey: "place", "Lakes Summit": "event", Geneva: "place", Draghi: "person", Kabul: "place", Delhi: "place", Kathmandu: "place"
}

export const namesIn = (document: ReturnType<typeof documentOf>): ReadonlyArray<NameMention> =>
  Object.entries(known).flatMap(([words, type]): ReadonlyArray<NameMention> => {
    const found: Array<NameMention> = []
    for (let start = document.text.indexOf(words); start >= 0; start = document.text.indexOf(words, start + 1)) {
      const span = { start, end: start + words.length }
      found.push({ _tag: "name", kind: "name", type, rule: "test", candidates: [], ...span, ...tokensOf(document, span) })
    }
    return found
  }).sort((a, b) => a.start - b.start)

/** "type [trigger] modality polarity: role=words … @place ~date", without what is asserted and affirmed. */
export const told = (text: string): ReadonlyArray<string> => {
  const document = documentOf(text), slice = ({ end, start }: { readonly start: number; readonly end: number }) => text.slice(start, end)
  return events(document, authority, { names: namesIn(document), dates: dates(document, authority), quotes: [] }).map(({ date, place, roles, stance, type, ...event }) => [
    type, `[${slice(event)}]`, ...(stance.modality === "asserted" ? [] : [stance.modality]), ...(stance.polarity === "denied" ? ["denied"] : []),
    ...roles.map(({ role, slot }) => `${role}=${slice(slot.parts[0]!)}`), ...(place ? [`@${slice(place.parts[0]!)}`] : []), ...(date ? [`~${slice(date.parts[0]!)}`] : [])
  ].join(" "))
}
