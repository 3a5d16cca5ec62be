import * as Plot from "@observablehq/plot"
import type { Chart, Mark } from "./chart.ts"
import { type Claim, claimsOf, grouped, said, scaleOf } from "./claims.ts"
import { cutTo, hatching, marginFor, plotted } from "./plotted.ts"

const mostMeasures = 24, mostPlaces = 12

interface Cell extends Mark {
  readonly measure: string
  readonly place: string
  readonly up: number
  readonly down: number
  readonly same: number
  readonly hedged: boolean
}

const measureOf = ({ row }: Claim): string => String(row["measure_code"] ?? row["measure_head"] ?? row["measure"]).replaceAll("-", " ")

const cellOf = (measure: string, place: string, claims: ReadonlyArray<Claim>, count: (of: number) => number): Cell => {
  const plain = claims.filter(({ hedged }) => !hedged), of = plain.length > 0 ? plain : claims
  const ways = (direction: string) => count(of.filter(({ row }) => row["direction"] === direction).length)
  return { key: `${measure}|${place}`, label: `${measure}, ${place}`, rows: claims, measure, place, up: ways("increase"), down: ways("decrease"), same: ways("unchanged"), hedged: plain.length === 0 }
}

const wordsOf = ({ down, same, up }: Cell): string => [up > 0 ? `↑${up === 1 ? "" : up}` : "", down > 0 ? `↓${down === 1 ? "" : down}` : "", same > 0 ? `→${same === 1 ? "" : same}` : ""].filter((part) => part !== "").join(" ")
const colourOf = ({ down, hedged, up }: Cell): string => hedged ? up >= down ? "url(#hatch-up)" : "url(#hatch-down)" : up > down ? "var(--up)" : down > up ? "var(--down)" : "var(--t-mentions)"

const draw = (cells: ReadonlyArray<Cell>, measures: ReadonlyArray<string>, places: ReadonlyArray<string>, linkTo: (key: string) => string) => (width: number) => {
  const margin = marginFor(measures, width), told = (cell: Cell) => `${cell.label}: ${cell.up} rising, ${cell.down} falling${cell.same > 0 ? `, ${cell.same} unchanged` : ""}${cell.hedged ? "; not asserted" : ""}`
  const narrow = (width - margin) / places.length < 84
  return plotted({
    width, height: measures.length * 32 + (narrow ? 130 : 60), marginLeft: margin, marginTop: narrow ? 118 : 44, marginRight: 16, marginBottom: 8, ariaLabel: "Trends by measure and place",
    x: { domain: places, axis: "top", label: null, tickSize: 0, ...(narrow && { tickRotate: -55 }), tickFormat: cutTo(narrow ? 130 : (width - margin) / places.length) },
    y: { domain: measures, label: null, tickSize: 0, tickFormat: cutTo(margin) },
    marks: [
      hatching("hatch-up", "var(--up)"), hatching("hatch-down", "var(--down)"),
      Plot.ruleY(measures, { y: (measure: string) => measure, stroke: "var(--line)", strokeDasharray: "1 3" }),
      Plot.cell(cells, { x: "place", y: "measure", fill: colourOf, stroke: (cell: Cell) => cell.up >= cell.down ? "var(--up)" : "var(--down)", strokeOpacity: (cell: Cell) => cell.hedged ? 1 : 0, rx: 4, inset: 2, href: (cell: Cell) => linkTo(cell.key), ariaLabel: told, title: told }),
      Plot.text(cells, { x: "place", y: "measure", text: wordsOf, fill: (cell: Cell) => cell.hedged ? "currentColor" : "var(--raised)", stroke: (cell: Cell) => cell.hedged ? "var(--raised)" : "none", strokeWidth: 4, fontWeight: 600, fontSize: 13, pointerEvents: "none" })
    ]
  })
}

/** What is said to rise and fall, and where or of whom. */
export const trends: Chart = {
  name: "trends", title: "Trends", question: "What rises and what falls, and where?",
  make: async ({ dataset, nameOf }, options, linkTo) => {
    const claims = await claimsOf(dataset, "trends", options, ["measure", "measure_code", "measure_head", "direction", "place_entity_id", "subject_entity_id", "to_entity_id", "from_entity_id"]), count = await scaleOf(dataset, options)
    const placeOf = ({ row }: Claim) => {
      const id = row["place_entity_id"] ?? row["subject_entity_id"] ?? row["to_entity_id"] ?? row["from_entity_id"]
      return id === undefined ? "place not told" : nameOf(String(id))
    }
    const frequent = new Set(grouped(claims, measureOf).slice(0, mostMeasures).map(({ key }) => key)), places = grouped(claims.filter((claim) => frequent.has(measureOf(claim))), placeOf).slice(0, mostPlaces).map(({ key }) => key)
    const measures = Array.from(frequent).filter((measure) => claims.some((claim) => measureOf(claim) === measure && places.includes(placeOf(claim))))
    const cells = measures.flatMap((measure) => places.flatMap((place) => {
      const of = claims.filter((claim) => measureOf(claim) === measure && placeOf(claim) === place)
      return of.length === 0 ? [] : [cellOf(measure, place, of, count)]
    }))
    return { counts: `${said(claims, "trends")} A column is the place or, where none is told, the one it is said of.`, legend: [{ label: "up", colour: "var(--up)" }, { label: "down", colour: "var(--down)" }], marks: cells, draw: cells.length === 0 ? undefined : draw(cells, measures, places, linkTo) }
  }
}
