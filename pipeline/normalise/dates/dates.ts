import type { Document } from "../../document/document.ts"
import type { DateMention } from "../../document/mention/date.ts"
import { type Placed, located } from "../../document/resolved.ts"
import type { Calendar, Published, WithNames } from "../context.ts"
import type { Draft } from "../ledger.ts"
import { type Anchor, headDate, seenFrom, spanned } from "./anchor.ts"
import { needOf } from "./basis.ts"
import { type Clock, dayOfTime, momentOf } from "./clock.ts"
import { civil, dayText, plusMonths } from "./day.ts"
import { type Inferred, inferred } from "./inferred.ts"
import { inOrder } from "./order.ts"
import { resolve } from "./resolve.ts"
import { type Earlier, continued, tellsHistory } from "./told.ts"
import { stretchOf, type Value } from "./value.ts"

type Basis = Draft<"dates">["basis"]

/** What a date was found to mean, why, and through which other words. */
interface Meaning {
  readonly value?: Value
  readonly basis: Basis
  readonly anchor?: string
  /** The date or the event it was counted from, by its words. */
  readonly through?: { readonly start: number; readonly end: number; readonly date_id?: string; readonly mention_id?: string }
}

const fineness: Readonly<Record<string, number>> = { hour: 0, day: 0, week: 1, weekend: 1, month: 2, quarter: 3, season: 3, half: 4, year: 5, fiscal_year: 5, decade: 6, century: 7, interval: 4, time: 0 }

/** How fine a date of the text must be to be counted from: as fine as what is counted. */
const widthOf = (reading: DateMention["reading"]): string =>
  reading.type === "shifted" ? reading.unit : reading.type === "same" ? reading.unit ?? "year" : reading.type === "distance" || reading.type === "rolling" ? reading.steps.at(-1)!.unit : reading.type === "edge" ? widthOf(reading.of) : reading.type === "calendar" && reading.weekday !== undefined ? "day" : "year"

/** How far before "a century later" a stretch may end from which that counts. */
const beside = 200

/** What "the same period" may be of. */
const isPeriod = ({ kind }: Earlier): boolean => kind !== "day" && kind !== "year" && kind !== "decade" && kind !== "century"

/** "2016-17": a fiscal or crop year. */
const isDoubleYear = ({ edtf, first, kind, last }: Value): boolean => kind === "interval" && /^\d{4}\/\d{4}$/u.test(edtf) && first !== undefined && last !== undefined && civil(last).year === civil(first).year + 1

const isYearBefore = (reading: DateMention["reading"]): boolean => reading.type === "shifted" && reading.unit === "year" && reading.from === "text" && reading.by !== 0 && reading.part === undefined && reading.side === undefined

/** "97m in 2016-17 as against 104m in the previous year": the double year before. */
const yearBeside = (reading: DateMention["reading"], { first, last }: Value): Value | undefined =>
  reading.type !== "shifted" || first === undefined || last === undefined ? undefined : stretchOf(plusMonths(first, 12 * reading.by), plusMonths(last, 12 * reading.by), "year")

const textAnchor = ({ reading, start }: DateMention, earlier: ReadonlyArray<Earlier>): Earlier | undefined => {
  if (reading.type === "same" && reading.unit === undefined) return earlier.findLast((one) => start - one.end < 1_500 && one.value.first !== undefined && one.value.last !== undefined && isPeriod(one))
  const widest = fineness[widthOf(reading)] ?? 5
  for (let i = earlier.length - 1; i >= 0 && i > earlier.length - 12; i--) {
    const { end, kind, value } = earlier[i]!
    if (start - end > 1_500) return undefined
    if (isYearBefore(reading) && i === earlier.length - 1 && start - end < beside && kind === "interval" && value.first !== undefined && value.last !== undefined) return earlier[i]
    // "Built between 1450 and 1460, it was abandoned a century later."
    if (kind === "interval" && reading.type === "distance" && i === earlier.length - 1 && start - end < beside && value.first !== undefined && value.last !== undefined) return earlier[i]
    if (value.first !== undefined && value.last !== undefined && kind !== "interval" && (fineness[kind] ?? 9) <= Math.max(widest, 0) && value.part === undefined) return earlier[i]
  }
  return undefined
}

/** Whether a value begins after the anchor; unknown where it has no beginning. */
const ahead = (value: Value | undefined, anchor: Anchor): boolean | undefined => value?.first === undefined ? undefined : value.first > anchor.high

const meaningOf = (document: Document, mention: DateMention, anchor: Anchor | undefined, earlier: ReadonlyArray<Earlier>, { history, pair }: { readonly history: boolean; readonly pair?: Inferred }): Meaning => {
  const { reading, tense } = mention, known = { tense }
  if (reading.type === "repeated") return { basis: mention.kind === "repeated" ? "explicit" : "unresolved" }
  if (pair?.phrase === mention) {
    const span = spanned(pair.start)!
    return { value: { kind: "day", edtf: pair.start, first: span.low, last: span.high }, basis: "event", through: pair.event }
  }
  const need = needOf(reading)
  if (need === "nothing") {
    const value = resolve(reading, known)
    return value === undefined ? { basis: "unresolved" } : { value, basis: "explicit" }
  }
  const next = continued(document, mention, earlier, anchor, history)
  if (next !== undefined) return { value: next.value, basis: "text", anchor: next.through.value.edtf, through: next.through }
  const base = need === "text" ? textAnchor(mention, earlier) : undefined
  if (base !== undefined) {
    const value = isYearBefore(reading) && isDoubleYear(base.value) ? yearBeside(reading, base.value) : seenFrom(reading, anchor, { ...known, text: base.value })
    // "Jailed in 2009 and freed last Thursday, 15 years later": what has been does not lie ahead.
    if (reading.type === "distance" && reading.direction > 0 && tense !== "future" && value?.first !== undefined && anchor !== undefined && value.first > anchor.high) {
      const other = earlier.findLast((one) => one !== base && mention.start - one.end < 1_500 && ahead(seenFrom(reading, anchor, { ...known, text: one.value }), anchor) === false)
      const before = other && seenFrom(reading, anchor, { ...known, text: other.value })
      if (other !== undefined && before !== undefined) return { value: before, basis: "text", anchor: other.value.edtf, through: other }
    }
    return value === undefined ? { basis: "unresolved" } : { value, basis: "text", anchor: base.value.edtf, through: base }
  }
  // "That year", "the following day" of a year or a day nobody has told are none.
  if (need === "text" && reading.type === "shifted" && (reading.by === 0 || (reading.unit === "day" && earlier.length > 0)) && reading.side === undefined && reading.part === undefined) return { basis: "unresolved" }
  const value = anchor === undefined || (need === "text" && (reading.type === "distance" || (reading.type === "rolling" && reading.direction > 0))) ? undefined : seenFrom(reading, anchor, known)
  return value === undefined || anchor === undefined ? { basis: "unresolved" } : { value, basis: anchor.basis, anchor: anchor.edtf }
}

/** The words decide how wide a date is, but where a length of time turns into a stretch of days. Key by key: spreading took a third of the time. */
const rowOf = (mention: DateMention, { anchor, basis, value }: Meaning, write: WithNames["ledger"]): Draft<"dates"> => {
  const { char_end, char_start, document_id, evidence, id, rule, sentence_id } = write.evidence("dates", mention, mention.rule)
  const row = { date_id: id, document_id, sentence_id, char_start, char_end, evidence, rule, kind: mention.kind } as Draft<"dates">
  if (value !== undefined) {
    row.edtf = value.edtf
    if (value.first !== undefined) row.earliest = dayText(value.first)
    if (value.last !== undefined) row.latest = value.last === value.first ? row.earliest! : dayText(value.last)
  }
  const part = partOf(mention, value)
  if (part !== undefined) row.part = part
  row.basis = basis
  if (anchor !== undefined) row.anchor = anchor
  return row
}

const partOf = ({ reading }: DateMention, value: Value | undefined): Draft<"dates">["part"] =>
  value?.part ?? (reading.type === "calendar" || reading.type === "shifted" ? reading.part : undefined)

/** Where a row's date lies in the text, and on the calendar. */
const placedOf = ({ end, start }: DateMention, { basis, date_id, earliest, edtf, kind, latest }: Draft<"dates">): Placed => {
  const where = { start, end, date_id, kind, basis } as { -readonly [K in keyof Placed]: Placed[K] }
  if (edtf !== undefined) where.edtf = edtf
  if (earliest !== undefined) where.earliest = earliest
  if (latest !== undefined) where.latest = latest
  return where
}

const publishedOf = ({ authority, document, identities }: WithNames, mentions: ReadonlyArray<DateMention>): { readonly published?: Published; readonly anchor?: Anchor; readonly pair?: Inferred } => {
  const stated = document.article.published, span = stated === undefined ? undefined : spanned(stated)
  const head = headDate(document, mentions), value = head && resolve(head.reading, { tense: undefined })
  if (stated !== undefined && span !== undefined) {
    // "Yesterday" under a date line counts from that line, though the article came out a day earlier or later.
    const line = value?.first !== undefined && value.first !== span.low && Math.abs(value.first - span.low) <= 7 && span.low === span.high ? value.first : undefined
    return { published: { edtf: stated, basis: "stated" }, anchor: line === undefined ? { edtf: stated, ...span, basis: "published" } : { edtf: value!.edtf, low: line, high: line, basis: "text" } }
  }
  if (value?.first !== undefined) return { published: { edtf: value.edtf, basis: "inferred" }, anchor: { edtf: value.edtf, low: value.first, high: value.first, basis: "text" } }
  const pair = inferred(document, authority, identities, mentions), bounds = pair && spanned(pair.edtf)
  return pair === undefined || bounds === undefined ? {} : { published: { edtf: pair.edtf, basis: "inferred" }, anchor: { edtf: pair.edtf, ...bounds, basis: "published_inferred" }, pair }
}

/** Times of day are no places of the calendar: claims lie in their day. */
const writeTime = ({ document, ledger }: WithNames, mention: DateMention, reading: Clock, days: ReadonlyArray<Placed>): void => {
  const day = dayOfTime(document, mention, days), edtf = day?.edtf === undefined ? undefined : momentOf(day.edtf, reading)
  const row = rowOf(mention, edtf === undefined || day?.edtf === undefined ? { basis: "unresolved" } : { basis: "text", anchor: day.edtf }, ledger)
  ledger.rows.dates.push(edtf === undefined || day?.edtf === undefined ? row : { ...row, edtf, earliest: day.edtf, latest: day.edtf })
  if (edtf !== undefined && day !== undefined) ledger.cell("dates", row.date_id, "anchor", "date-from-text", [{ start: day.start, end: day.end }], { date_id: day.date_id })
}

/** Writes the dates' rows; each relative one is counted from the publication, from an event whose day is known, or from a date before it in the text. */
export const normaliseDates = (context: WithNames): { readonly published?: Published; readonly calendar: Calendar } => {
  const { document: { article: { language } }, ledger } = context, mentions = inOrder(context.mentions.dates, language), { anchor, pair, published } = publishedOf(context, mentions)
  const placed: Array<Placed> = [], earlier: Array<Earlier> = [], telling = { history: tellsHistory(mentions, anchor), ...(pair && { pair }) }
  for (const mention of mentions) {
    if (mention.reading.type === "clock") continue
    const meaning = meaningOf(context.document, mention, anchor, earlier, telling), row = rowOf(mention, meaning, ledger), { date_id } = row
    ledger.rows.dates.push(row)
    const { through, value } = meaning
    if (through !== undefined) {
      const links = { ...(through.date_id && { date_id: through.date_id }), ...(through.mention_id && { mention_id: through.mention_id }) }
      ledger.cell("dates", date_id, meaning.basis === "event" ? "edtf" : "anchor", meaning.basis === "event" ? "date-from-event" : "date-from-text", [{ start: through.start, end: through.end }], links)
    } else if (meaning.anchor !== undefined) ledger.cell("dates", date_id, "anchor", "date-from-publication")
    if (row.earliest !== undefined && mention.ends?.from) ledger.cell("dates", date_id, "earliest", mention.rule, [mention.ends.from])
    if (row.latest !== undefined && mention.ends?.to) ledger.cell("dates", date_id, "latest", mention.rule, [mention.ends.to])
    const where = placedOf(mention, row)
    placed.push(where)
    if (value !== undefined) earlier.push({ ...where, value, told: row.basis === "explicit" || through?.date_id !== undefined })
  }
  const days = placed.filter(({ kind }) => kind === "day")
  for (const mention of mentions) if (mention.reading.type === "clock") writeTime(context, mention, mention.reading, days)
  return { ...(published && { published }), calendar: located(placed) }
}
