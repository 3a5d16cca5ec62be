import type { Authority } from "../authority/authority.ts"
import type { Document } from "../document/document.ts"
import type { Mentions } from "../document/mention.ts"
import { dates } from "./dates/dates.ts"
import { events } from "./events/events.ts"
import { figures } from "./figures/figures.ts"
import { names } from "./names/names.ts"
import { quotes } from "./quotes/quotes.ts"
import { relations } from "./relations/relations.ts"
import { trends } from "./trends/trends.ts"

/** What a text says, in its own words. Each recogniser sees what the ones before it found. */
export const recognise = (document: Document, authority: Authority): Mentions => {
  const named = { names: names(document, authority), dates: dates(document, authority) }
  const counted = { ...named, figures: figures(document, authority, named) }
  const said = { ...counted, quotes: quotes(document, authority, named) }
  return {
    ...said,
    trends: trends(document, authority, counted),
    relations: relations(document, authority, named),
    events: events(document, authority, said)
  }
}
