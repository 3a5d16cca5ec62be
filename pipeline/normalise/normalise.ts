import type { Authority } from "../authority/authority.ts"
import type { Match } from "../document/decision.ts"
import type { Document } from "../document/document.ts"
import type { Mentions } from "../document/mention.ts"
import { normaliseDates } from "./dates/dates.ts"
import { documentRows } from "./document.ts"
import { normaliseEvents } from "./events/events.ts"
import { normaliseFigures } from "./figures/figures.ts"
import { type Ledger, ledgerOf } from "./ledger.ts"
import { normaliseNames } from "./names/names.ts"
import { normaliseQuotes } from "./quotes/quotes.ts"
import { normaliseRelations } from "./relations/relations.ts"
import { normaliseTrends } from "./trends/trends.ts"

/** What is meant: every mention as rows, with the cells' own evidence. Who comes first, then when, then whose words, then what is claimed. */
export const normalise = (document: Document, mentions: Mentions, authority: Authority, matches: ReadonlyArray<Match> = []): Ledger["rows"] => {
  const ledger = ledgerOf(document)
  const context = { document, authority, mentions, ledger, matches }
  const named = { ...context, identities: normaliseNames(context) }
  const dated = { ...named, ...normaliseDates(named) }
  const voices = normaliseQuotes(dated)
  for (const row of ledger.rows.mentions) {
    const quote = voices({ start: row.char_start, end: row.char_end })
    if (quote !== undefined) row.quote_id = quote
  }
  const voiced = { ...dated, voices }
  normaliseTrends(voiced, normaliseFigures(voiced))
  normaliseRelations(voiced)
  normaliseEvents(voiced)
  documentRows(document, ledger, dated.published)
  return ledger.rows
}
