import * as Plot from "@observablehq/plot"
import type { Mark } from "./chart.ts"
import { hatching, linesOf, plotted } from "./plotted.ts"

export interface Bar extends Mark {
  readonly plain: number
  readonly hedged: number
}

const axis = (label: string, per: boolean): string => per ? `${label} per 1,000 documents` : label

/** Bars of counts: what is asserted in full, what is not hatched behind it. */
export const bars = (all: ReadonlyArray<Bar>, colour: string, label: string, per: boolean, linkTo: (key: string) => string) => (width: number): SVGSVGElement | HTMLElement => {
  const lines = linesOf(all, width), most = Math.max(...all.map(({ hedged, plain }) => plain + hedged))
  const told = (bar: Bar) => `${bar.label}: ${bar.plain}${bar.hedged > 0 ? `, and ${bar.hedged} not asserted` : ""}`
  const channels = { y: "key", href: (bar: Bar) => linkTo(bar.key), ariaLabel: told, title: told, insetTop: lines.insetTop, insetBottom: 1 } as const
  return plotted({
    width, height: lines.height + 56, marginLeft: lines.marginLeft, marginRight: 48, marginTop: 42, marginBottom: 10, ariaLabel: label,
    x: { axis: "top", label: axis(label, per), grid: true, domain: [0, most], nice: true, labelArrow: "none", labelAnchor: "center", labelOffset: 38, ...(most < 8 && !per && { ticks: most, tickFormat: "d" }) },
    y: lines.y,
    marks: [
      hatching("hatch-bars", colour),
      Plot.barX(all.filter(({ hedged }) => hedged > 0), { ...channels, x1: "plain", x2: (bar: Bar) => bar.plain + bar.hedged, fill: "url(#hatch-bars)", stroke: colour }),
      Plot.barX(all.filter(({ plain }) => plain > 0), { ...channels, x: "plain", fill: colour }),
      Plot.text(all, { y: "key", x: (bar: Bar) => bar.plain + bar.hedged, text: (bar: Bar) => String(bar.plain), dx: 6, dy: lines.insetTop / 2 - 1, textAnchor: "start", fill: "currentColor" }),
      Plot.ruleX([0], { stroke: "var(--strong-line)" }), ...lines.marks
    ]
  })
}
