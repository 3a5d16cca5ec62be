import * as Plot from "@observablehq/plot"
import { counted } from "../../text/number.ts"
import type { Chart, Mark } from "./chart.ts"
import { duplicates } from "./claims.ts"
import { cutTo, marginFor, plotted } from "./plotted.ts"

interface Month extends Mark {
  readonly month: string
  readonly source: string
  readonly count: number
}

const mostSources = 20

/** From what time and which sources the documents are: what a count can rest on. */
export const coverage: Chart = {
  name: "coverage", title: "Coverage", question: "From which months and sources are the documents?",
  make: async ({ dataset }, _, linkTo) => {
    const [documents, sources, again] = [await dataset.table("documents"), await dataset.table("sources"), await duplicates(dataset)]
    const nameOf = (id: string) => String(sources.columns.get("name")?.at(sources.having("source_id", id)[0] ?? -1) ?? id)
    const rows = Array.from({ length: documents.length }, (__, index) => ({ index, row: documents.row(index) })).filter(({ row }) => !again.has(String(row["document_id"])))
    const dated = rows.filter(({ row }) => row["published_earliest"] !== undefined)
    const cells = Array.from(Map.groupBy(dated, ({ row }) => `${String(row["published_earliest"]).slice(0, 7)}|${row["source_id"]}`), ([key, of]): Month => {
      const [month = "", source = ""] = key.split("|")
      return { key, label: `${nameOf(source)}, ${month}`, rows: of.map(({ index }) => ({ table: "documents", index })), month, source: nameOf(source), count: of.length }
    })
    const totals = Array.from(Map.groupBy(cells, ({ source }) => source), ([source, of]) => ({ source, count: of.reduce((sum, { count }) => sum + count, 0) })).sort((a, b) => b.count - a.count).slice(0, mostSources)
    const months = Array.from(new Set(cells.map(({ month }) => month))).sort(), told = ({ count, label }: Month) => `${label}: ${count}`
    const draw = (width: number) => {
      const margin = Math.min(marginFor(totals.map(({ source }) => source), width), width * .36)
      return plotted({
        width, height: totals.length * 34 + 64, marginLeft: margin, marginTop: 44, marginRight: 16, marginBottom: 8, ariaLabel: "Documents by month and source",
        x: { domain: months, axis: "top", label: null, tickSize: 0, ...(months.length > 10 && { tickRotate: -55 }) }, y: { domain: totals.map(({ source }) => source), label: null, tickSize: 0, tickFormat: cutTo(margin) }, opacity: { range: [.14, .5] },
        marks: [
          Plot.cell(cells, { x: "month", y: "source", fill: "var(--accent)", fillOpacity: cells.length > 1 ? "count" : .3, rx: 4, inset: 2, href: (month: Month) => linkTo(month.key), ariaLabel: told, title: told }),
          ...(months.length <= 24 ? [Plot.text(cells, { x: "month", y: "source", text: ({ count }: Month) => String(count), fill: "currentColor", fontWeight: 600, pointerEvents: "none" })] : [])
        ]
      })
    }
    return { counts: `Counts ${counted(rows.length, "document")}${again.size > 0 ? `; ${again.size} duplicates are left out` : ""}.${rows.length > dated.length ? ` ${rows.length - dated.length} have no date.` : ""} A month is that of the earliest day it can be.`, marks: cells, draw: cells.length === 0 ? undefined : draw }
  }
}
