import type { Authority } from "../../authority/authority.ts"
import type { NamedEvent } from "../../authority/rows/event.ts"
import type { Document } from "../../document/document.ts"
import type { DateMention, DateReading } from "../../document/mention/date.ts"
import type { Resolved } from "../../document/resolved.ts"
import { type Day, civil, monthText, yearText, dayText } from "./day.ts"
import type { Identities } from "../context.ts"
import { spanned } from "./anchor.ts"
import { moved } from "./resolve.ts"

/** An event whose day the authority has, beside a phrase that counts from now: both say when now is. */
export interface Inferred {
  readonly phrase: DateMention
  readonly event: Resolved
  readonly edtf: string
  /** Of the event. */
  readonly start: string
}

type Distance = Extract<DateReading, { readonly type: "distance" }>

/** How far back a phrase points, where it says so itself: "two weeks ago", "yesterday", "last week", "last month". */
const stepsBack = (reading: DateReading): Pick<Distance, "steps" | "about"> | undefined => {
  if (reading.type === "distance" && reading.from === "anchor" && reading.direction < 0) return reading
  if (reading.type !== "shifted" || reading.by > 0 || reading.from !== undefined || reading.side !== undefined) return undefined
  return reading.unit === "day" || reading.unit === "week" || reading.unit === "month" ? { steps: [{ count: -reading.by, unit: reading.unit }], ...(reading.unit === "day" ? {} : { about: "about" }) } : undefined
}

/** The time of writing, one measure coarser than the phrase: days give a day, weeks and months about a month, years about a year. */
const writtenOn = (held: Day, { about, steps }: Pick<Distance, "steps" | "about">): string => {
  const day = moved(held, steps, 1), { month, year } = civil(day), units = steps.map(({ unit }) => unit)
  if (units.some((unit) => unit === "year" || unit === "decade" || unit === "century")) return `${yearText(year)}~`
  if (units.every((unit) => unit === "day" || unit === "hour")) return about === undefined ? dayText(day) : `${dayText(day)}~`
  return `${monthText(year, month)}~`
}

/** The event of the authority that a mention means: itself, or of a series the session that the words around it single out. */
const dated = (authority: Authority, { entity_id }: Resolved): NamedEvent | undefined => entity_id === undefined ? undefined : authority.event(entity_id)

/** How many characters from the phrase the event may stand. */
const reach = 600

/** A reference in the same sentence, before the phrase and with no other such event nearer; "which took place … ago". */
const eventOf = (document: Document, authority: Authority, identities: Identities, { first, start }: DateMention): { readonly event: Resolved; readonly start: string } | undefined => {
  const sentence = document.sentences[document.tokens.sentence[first]!]
  if (sentence === undefined) return undefined
  let best: { readonly event: Resolved; readonly start: string } | undefined
  const near = { start: Math.max(sentence.start, start - reach), end: Math.min(sentence.end, start + reach) }
  for (const mention of identities.within(near)) {
    const named = dated(authority, mention), span = named?.start === undefined ? undefined : spanned(named.end ?? named.start)
    // A war that goes on, or a year-long event, tells nothing of a day.
    if (named?.start === undefined || span === undefined || span.low !== span.high || (named.end !== undefined && spanned(named.start)!.low < span.low - 14)) continue
    if (mention.end <= start || best === undefined) best = { event: mention, start: named.end ?? named.start }
  }
  return best
}

/** The publication, worked out from the first such pair in the text. */
export const inferred = (document: Document, authority: Authority, identities: Identities, dates: ReadonlyArray<DateMention>): Inferred | undefined => {
  for (const phrase of dates) {
    const back = stepsBack(phrase.reading)
    if (back === undefined) continue
    const found = eventOf(document, authority, identities, phrase), span = found && spanned(found.start)
    if (found !== undefined && span !== undefined) return { phrase, event: found.event, start: found.start, edtf: writtenOn(span.low, back) }
  }
  return undefined
}
