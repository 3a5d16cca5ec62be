import * as Plot from "@observablehq/plot"
import { dateWords, periodWords } from "../../text/edtf.ts"
import { quantityOf, type NameOf } from "../../text/reading.ts"
import { figureColumns } from "./changes.ts"
import type { Chart, Mark } from "./chart.ts"
import { type Claim, claimsOf, grouped, said } from "./claims.ts"
import { hatching, linesOf, plotted } from "./plotted.ts"

const most = 60

interface Span extends Mark {
  readonly from: Date
  readonly to: Date
  readonly open: boolean
  readonly written: string
  readonly hedged: boolean
  readonly table: "events" | "figures"
}

const columns = { events: ["date", "earliest", "latest"], figures: ["period", "period_earliest", "period_latest"] } as const

const day = (text: string | number | undefined): Date | undefined => {
  const date = text === undefined ? undefined : new Date(String(text).replace(/^-(\d{4})-/u, "-00$1-"))
  return date === undefined || Number.isNaN(date.getTime()) ? undefined : date
}

const labelOf = ({ row, table }: Claim, nameOf: NameOf): string => table === "events"
  ? row["entity_id"] === undefined ? `${row["name"] ?? row["evidence"]}${row["place_entity_id"] === undefined ? "" : `, ${nameOf(String(row["place_entity_id"]))}`}` : nameOf(String(row["entity_id"]))
  : `${quantityOf(row)} ${row["measure"] ?? ""}${row["subject_entity_id"] === undefined ? "" : `, ${nameOf(String(row["subject_entity_id"]))}`}`

/** Mentions of one event at one time are one line. */
const spansOf = (claims: ReadonlyArray<Claim>, nameOf: NameOf): ReadonlyArray<Span> => {
  const dated = claims.filter(({ row, table }) => row[columns[table as "events"][0]] !== undefined)
  return grouped(dated, (claim) => `${labelOf(claim, nameOf)}|${claim.row[columns[claim.table as "events"][0]]}`).flatMap(({ hedged, key, plain }) => {
    const claim = (plain[0] ?? hedged[0])!, table = claim.table as "events" | "figures", [written, earliest, latest] = columns[table], { row } = claim
    const from = day(row[earliest]) ?? day(row[latest]), to = day(row[latest])
    return from === undefined ? [] : [{ key, label: labelOf(claim, nameOf), rows: [...plain, ...hedged], from, to: to ?? from, open: to === undefined, written: String(row[written]), hedged: plain.length === 0, table }]
  })
}

const dayLength = 86_400_000

const draw = (all: ReadonlyArray<Span>, linkTo: (key: string) => string) => (width: number) => {
  const lines = linesOf(all, width), middle = lines.insetTop / 2 - 1, first = Math.min(...all.map(({ from }) => from.getTime())), last = Math.max(...all.map(({ to }) => to.getTime()))
  const padding = Math.max((last - first) * .04, 20 * dayLength), domain = [new Date(first - padding), new Date(last + padding * 2)] as const
  const told = (span: Span) => `${span.label}: ${span.table === "events" ? dateWords(span.written) : periodWords(span.written)}${span.rows.length > 1 ? `, ${span.rows.length} rows` : ""}${span.hedged ? "; not asserted" : ""}`
  const end = (span: Span) => span.open ? domain[1] : new Date(Math.max(span.to.getTime(), span.from.getTime()) + dayLength), colour = (span: Span) => `var(--t-${span.table})`
  const isWide = (span: Span) => (end(span).getTime() - span.from.getTime()) / (domain[1].getTime() - domain[0].getTime()) * (width - lines.marginLeft) > 7
  const channels = { y: "key", href: (span: Span) => linkTo(span.key), ariaLabel: told, title: told } as const
  return plotted({
    width, height: lines.height + 60, marginLeft: lines.marginLeft, marginRight: 24, marginTop: 34, marginBottom: 10, ariaLabel: "Timeline",
    x: { type: "utc", axis: "top", grid: true, domain, label: null, ticks: Math.max(3, Math.round(width / 150)) },
    y: lines.y,
    marks: [
      hatching("hatch-events", "var(--t-events)"), hatching("hatch-figures", "var(--t-figures)"),
      Plot.barX(all.filter((span) => isWide(span) && !span.open), { ...channels, x1: "from", x2: end, fill: (span: Span) => span.hedged ? `url(#hatch-${span.table})` : colour(span), stroke: colour, fillOpacity: .75, rx: 3, insetTop: lines.insetTop + 4, insetBottom: 5 }),
      Plot.arrow(all.filter(({ open }) => open), { ...channels, x1: "from", x2: end, y1: "key", y2: "key", stroke: colour, strokeWidth: 3, headLength: 7, inset: 0, dy: middle }),
      Plot.dot(all.filter((span) => !isWide(span) || span.open), { ...channels, x: "from", r: 5, dy: middle, fill: (span: Span) => span.hedged ? "var(--raised)" : colour(span), stroke: colour, strokeWidth: 2 }), ...lines.marks
    ]
  })
}

const times = ["where most are", "all of it"] as const
const yearLength = 365 * dayLength

/** The spans of the time that most are of: one of long ago should not press all others together. */
const mainSpans = (all: ReadonlyArray<Span>): ReadonlyArray<Span> => {
  const starts = all.map(({ from }) => from.getTime()).sort((a, b) => a - b), early = starts[Math.floor(starts.length * .1)] ?? 0, late = starts[Math.ceil(starts.length * .9) - 1] ?? 0, reach = Math.max(yearLength, late - early)
  return all.filter(({ from }) => from.getTime() >= early - reach && from.getTime() <= late + reach)
}

/** When: events and figures that are dated. A date that is not exactly known is as wide as it can be. */
export const timeline: Chart = {
  name: "timeline", title: "Timeline", question: "What happened when, and of what time are the figures?",
  make: async ({ dataset, nameOf }, options, linkTo) => {
    const claims = [...await claimsOf(dataset, "events", options, ["date", "earliest", "latest", "entity_id", "name", "evidence", "place_entity_id"]), ...(await claimsOf(dataset, "figures", options, figureColumns)).filter(({ row }) => row["kind"] !== "ordinal")], all = spansOf(claims, nameOf)
    const main = options.chosen["time"] === times[1] ? all : mainSpans(all), shown = main.slice(0, most).sort((a, b) => a.from.getTime() - b.from.getTime() || (a.label < b.label ? -1 : 1)), dated = all.flatMap(({ rows }) => rows as ReadonlyArray<Claim>)
    return { counts: `${said(dated, "dated events and figures")} A bar is as wide as the date is uncertain or the time long; an arrow has no end.${main.length < all.length ? ` ${all.length - main.length} of another time are not drawn.` : ""}${main.length > most ? ` The ${most} most mentioned are drawn.` : ""}`,
      legend: [{ label: "events", colour: "var(--t-events)" }, { label: "figures", colour: "var(--t-figures)" }], marks: shown, draw: shown.length === 0 ? undefined : draw(shown, linkTo), ...(mainSpans(all).length < all.length && { choices: [{ name: "time", label: "Time", values: times }] }) }
  }
}
