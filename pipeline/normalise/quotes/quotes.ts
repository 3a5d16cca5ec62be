import type { RowOf } from "../../../schemas/tables.ts"
import { sentenceAt } from "../../document/document.ts"
import { boundsOf } from "../../document/edtf.ts"
import type { Slot } from "../../document/mention/figure.ts"
import type { QuoteMention } from "../../document/mention/quote.ts"
import { contains } from "../../document/span.ts"
import type { Voices, WithDates } from "../context.ts"
import type { Evidence } from "../ledger.ts"
import { type Parties, partiesOf } from "./parties.ts"
import { type Speaker, speakerOf } from "./speaker.ts"
import { type Voiced, voicesOf } from "./voices.ts"

type RoleRow = RowOf<"quote_roles">

/** Somebody's part in an utterance, one row for each of several. */
const roleRows = (quote_id: string, role: RoleRow["role"], slot: Slot | undefined, parties: Parties, entity_id?: string): ReadonlyArray<RoleRow> =>
  (slot?.parts ?? []).map((span, index) => {
    const mention = parties(span), entity = index === 0 ? entity_id ?? mention.entity_id : mention.entity_id
    return { quote_id, role, mention_id: mention.mention_id, ...(entity !== undefined && { entity_id: entity }) }
  })

/** When it was said: the date in the clause of its verb. */
const saidColumns = ({ calendar }: WithDates, slot: Slot | undefined) => {
  const placed = slot === undefined ? undefined : calendar.exactly(slot.parts[0]!)
  if (placed?.edtf === undefined) return undefined
  const { earliest, latest } = boundsOf(placed.edtf)
  return { date_id: placed.date_id, columns: { said: placed.edtf, ...(earliest !== undefined && { said_earliest: earliest }), ...(latest !== undefined && { said_latest: latest }) } }
}

interface Told {
  readonly quote: QuoteMention
  readonly evidence: Evidence
  readonly speaker: Speaker
  readonly utterance_id: string
  readonly within?: string
}

/** The row of one stretch, its roles, and what its cells were read from. */
const write = (context: WithDates, parties: Parties, { evidence: { id: quote_id, ...evidence }, quote, speaker, utterance_id, within }: Told): void => {
  const { ledger } = context, said = saidColumns(context, quote.said)
  ledger.rows.quotes.push({
    quote_id, ...evidence, utterance_id, part: quote.part, ...(within !== undefined && { within_quote_id: within }), directness: quote.directness,
    ...(quote.speaker !== undefined && { speaker: ledger.words(quote.speaker) }), speaker_kind: speaker.kind, ...(speaker.entity_id !== undefined && { speaker_entity_id: speaker.entity_id }),
    ...(quote.cue !== undefined && { cue: ledger.words(quote.cue) }), ...(quote.cueLemma !== undefined && { cue_lemma: quote.cueLemma }), polarity: quote.polarity, ...said?.columns
  })
  const cell = (column: string, slot: Slot | undefined, rule: string | undefined = slot?.rule, links: { readonly mention_id?: string; readonly date_id?: string } = {}) => {
    if (slot !== undefined && rule !== undefined) ledger.cell("quotes", quote_id, column, rule, slot.parts, links)
  }
  const party = quote.speaker === undefined ? undefined : parties(quote.speaker.parts[0]!)
  const link = party === undefined ? {} : { mention_id: party.mention_id }
  cell("speaker", quote.speaker, quote.speaker?.rule, link)
  if (speaker.entity_id !== undefined) cell("speaker_entity_id", quote.speaker, speaker.rule, link)
  cell("cue", quote.cue)
  cell("cue_lemma", quote.cue)
  if (said !== undefined) for (const column of Object.keys(said.columns)) cell(column, quote.said, "quote-said", { date_id: said.date_id })
  if (within !== undefined) ledger.cell("quotes", quote_id, "within_quote_id", "quote-within")
  ledger.rows.quote_roles.push(
    ...roleRows(quote_id, "speaker", quote.speaker, parties, speaker.entity_id), ...roleRows(quote_id, "addressee", quote.addressee, parties), ...roleRows(quote_id, "medium", quote.medium, parties)
  )
}

/** The name that a speaker goes by: in these words, or in those by which the same person spoke before. */
const namedBy = ({ entity_id, mention, named }: Speaker, last: Speaker | undefined): Pick<Speaker, "named"> => {
  const own = mention !== undefined && mention.entity_id === entity_id && (mention.kind === "name" || mention.kind === "short_name") ? mention : named ?? (last?.entity_id === entity_id ? last?.named : undefined)
  return own === undefined ? {} : { named: own }
}

/** Who speaks in each quotation; a nested one does not make its speaker the last. */
const speakersOf = (context: WithDates, all: ReadonlyArray<QuoteMention>): ReadonlyArray<Speaker> => {
  let last: Speaker | undefined
  let outer: QuoteMention | undefined
  const speakers: Array<Speaker> = []
  all.forEach((quote, index) => {
    const first = speakers[quote.utterance]
    if (quote.part > 1 && first !== undefined && quote.utterance < index) {
      if (last !== undefined && last.entity_id === first.entity_id) last = { ...last, sentence: sentenceAt(context.document, quote.end - 1) }
      return speakers.push(first)
    }
    const nested = outer !== undefined && contains(outer, quote) && outer !== quote
    const speaker = speakerOf(context, quote, last)
    if (!nested) {
      outer = quote
      if (speaker.entity_id !== undefined || speaker.kind === "work") last = { ...speaker, ...namedBy(speaker, last), sentence: sentenceAt(context.document, Math.max(quote.end, quote.cue?.parts[0]?.end ?? 0) - 1) }
    }
    return speakers.push(speaker)
  })
  return speakers
}

/** Writes quotes and their roles, and gives whose words are where. */
export const normaliseQuotes = (context: WithDates): Voices => {
  const { ledger, mentions: { quotes } } = context
  const evidence = quotes.map((quote) => ledger.evidence("quotes", quote, quote.rule, [quote.speaker, quote.cue].map((slot) => (slot === undefined ? "" : ledger.words(slot)))))
  const voiced = quotes.map(({ end, start }, index): Voiced => ({ start, end, quote_id: evidence[index]!.id }))
  const voices = voicesOf(voiced), speakers = speakersOf(context, quotes)
  const parties = partiesOf(context), open: Array<number> = []
  quotes.forEach((quote, index) => {
    while (open.length > 0 && quotes[open.at(-1)!]!.end <= quote.start) open.pop()
    const outer = open.findLast((other) => properly(quotes[other]!, quote)), within = outer === undefined ? undefined : evidence[outer]!.id
    open.push(index)
    write(context, parties, { quote, evidence: evidence[index]!, speaker: speakers[index]!, utterance_id: evidence[quote.utterance]!.id, ...(within !== undefined && { within }) })
  })
  return voices
}

const properly = (outer: QuoteMention, inner: QuoteMention): boolean => contains(outer, inner) && outer.end - outer.start > inner.end - inner.start
