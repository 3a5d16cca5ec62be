import * as Plot from "@observablehq/plot"
import { quantityOf } from "../../text/reading.ts"
import { periodWords } from "../../text/edtf.ts"
import type { Context } from "../../view.ts"
import type { Chart, Mark } from "./chart.ts"
import { type Claim, claimsOf, grouped, said } from "./claims.ts"
import { hatching, linesOf, plotted } from "./plotted.ts"

/** What is told of a figure in a chart. */
export const figureColumns = ["role", "direction", "kind", "bound", "value", "value_low", "value_high", "unit", "unit_code", "unit_scheme", "per_unit", "evidence", "measure", "measure_head", "subject_entity_id", "place_entity_id", "period", "period_earliest", "period_latest"]

const most = 40

interface Change extends Mark {
  readonly claim: Claim
  readonly low: number
  readonly high: number
  readonly value: number | undefined
}

/** Up is more, down is less; a change whose way is not told is drawn to the right, as it stands. */
const signOf = ({ row }: Claim): number => row["direction"] === "decrease" ? -1 : 1

const unitOf = ({ row }: Claim): string => row["kind"] === "percent" ? "per cent" : String(row["unit_code"] === undefined ? row["unit"] ?? row["kind"] : row["unit"] ?? row["unit_code"])

const changeOf = (claim: Claim, { dataset: _, nameOf }: Context, id: string): Change | undefined => {
  const { row } = claim, low = row["value_low"] ?? row["value"], high = row["value_high"] ?? row["value"]
  if (low === undefined && high === undefined) return undefined
  const sign = signOf(claim), ends = [Number(low ?? high) * sign, Number(high ?? low) * sign]
  const label = [row["measure"] ?? "not told what", row["subject_entity_id"] === undefined ? undefined : nameOf(String(row["subject_entity_id"])), row["place_entity_id"] === undefined ? undefined : nameOf(String(row["place_entity_id"]))].filter((part) => part !== undefined).join(", ")
  return { key: id, label, rows: [claim], claim, low: Math.min(...ends), high: Math.max(...ends), value: row["value"] === undefined ? undefined : Number(row["value"]) * sign }
}

const draw = (all: ReadonlyArray<Change>, unit: string, linkTo: (key: string) => string) => (width: number) => {
  const lines = linesOf(all, width), reach = all.flatMap(({ high, low }) => [low, high, 0])
  const colour = (change: Change) => change.claim.row["direction"] === "decrease" ? "var(--down)" : change.claim.row["direction"] === "increase" ? "var(--up)" : "var(--t-mentions)"
  const middle = lines.insetTop / 2 - 1, told = ({ claim: { row }, label }: Change) => `${quantityOf(row)} · ${label}${row["period"] === undefined ? "" : ` · ${periodWords(String(row["period"]))}`}`
  const to = (change: Change) => change.value ?? (Math.abs(change.high) > Math.abs(change.low) ? change.high : change.low)
  const channels = { y: "key", href: (change: Change) => linkTo(change.key), ariaLabel: told, title: told, insetTop: lines.insetTop, insetBottom: 2 } as const
  const ranged = all.filter(({ high, low }) => low !== high)
  return plotted({
    width, height: lines.height + 58, marginLeft: lines.marginLeft, marginRight: 76, marginTop: 42, marginBottom: 10, ariaLabel: "Figures of change",
    x: { axis: "top", label: `change, ${unit}`, grid: true, nice: true, domain: [Math.min(...reach), Math.max(...reach)], labelArrow: "none", labelAnchor: "center", labelOffset: 38, ticks: Math.max(3, Math.round(width / 140)) },
    y: lines.y,
    marks: [
      hatching("hatch-up", "var(--up)"), hatching("hatch-down", "var(--down)"),
      Plot.barX(all.filter(({ claim }) => !claim.hedged), { ...channels, x1: 0, x2: to, fill: colour }),
      Plot.barX(all.filter(({ claim }) => claim.hedged), { ...channels, x1: 0, x2: to, fill: (change: Change) => to(change) < 0 ? "url(#hatch-down)" : "url(#hatch-up)", stroke: colour }),
      Plot.link(ranged, { x1: "low", x2: "high", y: "key", dy: middle, stroke: "currentColor", strokeWidth: 2 }),
      Plot.tickX(ranged.flatMap((change) => [{ ...change, at: change.low }, { ...change, at: change.high }]), { x: "at", y: "key", stroke: "currentColor", insetTop: lines.insetTop + 5, insetBottom: 7 }),
      Plot.ruleX([0], { stroke: "var(--strong-line)" }),
      Plot.text(all.filter((change) => to(change) >= 0), { y: "key", x: (change: Change) => Math.max(change.high, to(change)), text: ({ claim }: Change) => quantityOf(claim.row), dx: 6, dy: middle, textAnchor: "start", fill: "currentColor" }),
      Plot.text(all.filter((change) => to(change) < 0), { y: "key", x: 0, text: ({ claim }: Change) => quantityOf(claim.row), dx: 6, dy: middle, textAnchor: "start", fill: "currentColor" }), ...lines.marks
    ]
  })
}

/** By how much things are said to have changed: bars with their direction, bounds as ranges. */
export const changes: Chart = {
  name: "changes", title: "Changes", question: "By how much did what change, up or down?",
  make: async (context, options, linkTo) => {
    const claims = (await claimsOf(context.dataset, "figures", options, figureColumns)).filter(({ row }) => row["role"] === "change"), table = await context.dataset.table("figures")
    const found = grouped(claims, unitOf).map(({ key }) => key), units = [...found.filter((one) => one === "per cent"), ...found.filter((one) => one !== "per cent")], unit = options.chosen["unit"] ?? units[0] ?? "", of = claims.filter((claim) => unitOf(claim) === unit)
    const measures = grouped(of, ({ row }) => row["measure_head"] === undefined ? undefined : String(row["measure_head"])).map(({ key }) => key), measure = options.chosen["measure"]
    const all = of.filter(({ row }) => measure === undefined || row["measure_head"] === measure).map((claim) => changeOf(claim, context, table.id(claim.index))).filter((one) => one !== undefined)
    const shown = all.sort((a, b) => a.label < b.label ? -1 : a.label > b.label ? 1 : Number(a.value) - Number(b.value)).slice(0, most)
    return {
      counts: `${said(of, `figures of change in ${unit || "no unit"}`)}${all.length > shown.length ? ` The first ${shown.length} of ${all.length} are drawn: choose a measure.` : ""}`,
      legend: [{ label: "up", colour: "var(--up)" }, { label: "down", colour: "var(--down)" }], marks: shown, draw: shown.length === 0 ? undefined : draw(shown, unit, linkTo),
      choices: [{ name: "unit", label: "Unit", values: units.slice(0, 30) }, { name: "measure", label: "Measure", values: measures.slice(0, 60), all: true }]
    }
  }
}
