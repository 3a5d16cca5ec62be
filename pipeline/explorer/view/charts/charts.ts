import { element, fill, type Child } from "../../dom/element.ts"
import { copyButton } from "../../dom/save.ts"
import { claimLines } from "../../parts/claimLine.ts"
import { addressOf, fullAddress, type Route } from "../../route.ts"
import { citationOf } from "../../text/citation.ts"
import { counted } from "../../text/number.ts"
import type { Context, MakeView } from "../../view.ts"
import { changes } from "./changes.ts"
import type { Chart, Counted, Drawn, Options } from "./chart.ts"
import { coverage } from "./coverage.ts"
import { graph } from "./graph.ts"
import { map } from "./map.ts"
import { saveDrawing } from "./saveDrawing.ts"
import { speakers } from "./speakers.ts"
import { timeline } from "./timeline.ts"
import { trends } from "./trends.ts"
import { unresolved } from "./unresolved.ts"

const all: ReadonlyArray<Chart> = [changes, trends, speakers, timeline, graph, map, coverage, unresolved]

const voices = { all: "anybody", document: "the documents themselves", named: "named speakers", unnamed: "unnamed speakers" } as const
const own = new Set(["voice", "hedged", "per", "pick"])

const optionsOf = ({ parameters }: Route): Options => ({
  voice: parameters["voice"] === "document" || parameters["voice"] === "named" || parameters["voice"] === "unnamed" ? parameters["voice"] : "all",
  hedged: parameters["hedged"] !== "no", perThousand: parameters["per"] === "thousand", chosen: Object.fromEntries(Object.entries(parameters).filter(([name]) => !own.has(name)))
})

const tabs = (here: Chart, { parameters }: Route): HTMLElement => element("nav", { class: "table-list chart-list", "aria-label": "Charts" }, all.map(({ name, title }) =>
  element("a", { href: addressOf(["charts", name], { voice: parameters["voice"], hedged: parameters["hedged"], per: parameters["per"] }), "aria-current": name === here.name ? "page" : undefined }, title)))

const chooser = (label: string, value: string, values: Readonly<Record<string, string>>, change: (value: string) => void): HTMLElement => element("label", { class: "choose" }, label,
  element("select", { onchange: (event: Event) => change((event.target as HTMLSelectElement).value) }, Object.entries(values).map(([key, text]) => element("option", { value: key, selected: key === value }, text))))

const switchOf = (label: string, on: boolean, change: (on: boolean) => void): HTMLElement => element("label", { class: "switch" }, element("input", { type: "checkbox", checked: on, onchange: (event: Event) => change((event.target as HTMLInputElement).checked) }), label)

/** What a chart lets one choose; every choice is another address. */
const controls = (chart: Chart, route: Route, options: Options, { choices = [] }: Drawn): HTMLElement => {
  const go = (parameters: Readonly<Record<string, string | undefined>>) => { location.hash = addressOf(["charts", chart.name], { ...route.parameters, pick: undefined, ...parameters }) }
  return element("div", { class: "controls" },
    chart !== coverage && chooser("Said by", options.voice, voices, (voice) => go({ voice: voice === "all" ? undefined : voice })),
    choices.filter(({ values }) => values.length > 1).map(({ all: any, label, name, values }) =>
      chooser(label, options.chosen[name] ?? "", Object.fromEntries([["", any === true ? "all" : values[0]!], ...values.slice(any === true ? 0 : 1).map((value) => [value, value])]), (value) => go({ [name]: value }))),
    ![coverage, map, unresolved].includes(chart) && switchOf("with what is not asserted (hatched)", options.hedged, (on) => go({ hedged: on ? undefined : "no" })),
    [trends, speakers, map, unresolved].includes(chart) && switchOf("per 1,000 documents", options.perThousand, (on) => go({ per: on ? "thousand" : undefined })))
}

const mostRows = 100

/** The rows of the mark that was chosen, or of all marks. */
const rowList = async ({ dataset, nameOf, route }: Context, { marks }: Drawn): Promise<Child> => {
  const picked = marks.find(({ key }) => key === route.parameters["pick"]), unique = (rows: ReadonlyArray<Counted>) => Array.from(new Map(rows.map((row) => [`${row.table} ${row.index}`, row])).values())
  const rows = unique((picked === undefined ? marks : [picked]).flatMap((mark) => mark.rows)), tables = new Map(await Promise.all(Array.from(new Set(rows.map(({ table }) => table)), async (name) => [name, await dataset.table(name)] as const)))
  return element("section", { class: "chart-rows", id: "rows" }, element("h2", {}, picked === undefined ? "The rows behind it" : picked.label, " ", element("span", { class: "count" }, counted(rows.length, "row"))),
    picked === undefined && element("p", { class: "facts" }, "Choose a mark of the chart to see its rows alone."),
    await claimLines(dataset, rows.slice(0, mostRows).map(({ index, table }) => ({ index, table: tables.get(table)! })), nameOf), rows.length > mostRows && element("p", { class: "facts" }, `${rows.length - mostRows} more; choose a mark.`))
}

const legendOf = (colours: NonNullable<Drawn["legend"]>): HTMLElement => element("ul", { class: "colours" }, colours.map(({ colour, label }) => {
  const swatch = element("span", { class: "swatch", "aria-hidden": "true" })
  swatch.style.background = colour
  return element("li", {}, swatch, label)
}))

/** The numbers of the drawing, for those who do not see it. */
const numbers = ({ marks }: Drawn): HTMLElement => element("details", { class: "more" }, element("summary", {}, "The chart as a table"), element("table", { class: "side" }, element("tbody", {}, marks.slice(0, 200).map(({ label, rows }) =>
  element("tr", {}, element("th", { scope: "row" }, label), element("td", { class: "number" }, counted(rows.length, "row")))))))

const place = (drawn: Drawn): HTMLElement => {
  const drawing = element("div", { class: "drawing" })
  if (drawn.draw === undefined) {
    fill(drawing, element("p", { class: "facts" }, "Nothing in this dataset to draw here."))
    return drawing
  }
  let width = 0
  new ResizeObserver(() => {
    const now = Math.round(Math.min(drawing.clientWidth, 1400))
    if (now === width || now === 0) return
    width = now
    drawing.replaceChildren(drawn.draw!(now))
  }).observe(drawing)
  return drawing
}

/** Charts that answer questions: each says what it counts, shows its rows, and can be saved. */
export const chartsView: MakeView = async (context) => {
  const { dataset, route } = context, chart = all.find(({ name }) => name === (route.path[1] ?? changes.name))
  if (chart === undefined) throw new Error(`There is no chart “${route.path[1]}”.`)
  const options = optionsOf(route), linkTo = (key: string) => addressOf(["charts", chart.name], { ...route.parameters, pick: key }), drawn = await chart.make(context, options, linkTo), drawing = place(drawn)
  const rows = element("div", {}, await rowList(context, drawn)), address = () => fullAddress(location.hash)
  const saveAs = (format: "svg" | "png") => element("button", { type: "button", class: "button", onclick: () => {
    const svg = drawing.querySelector("svg")
    if (svg !== null) void saveDrawing(svg, `steppeline-${chart.name}`, { text: `${drawn.counts} ${citationOf(dataset.description)}`, legend: drawn.legend ?? [] }, format)
  } }, format.toUpperCase())
  const key = (of: Route) => JSON.stringify({ ...of.parameters, pick: undefined })
  return {
    title: chart.title,
    element: element("div", { class: "tables" }, tabs(chart, route), element("div", { class: "chart-page" }, element("header", {}, element("h1", {}, chart.question)), controls(chart, route, options, drawn),
      element("figure", {}, drawing, drawn.legend !== undefined && drawn.draw !== undefined && legendOf(drawn.legend), element("figcaption", { class: "facts" }, drawn.counts)),
      element("div", { class: "buttons" }, drawn.draw !== undefined && [saveAs("svg"), saveAs("png")], copyButton("Copy link", address), copyButton("Copy citation", () => `${citationOf(dataset.description)} Chart: ${address()}`)), numbers(drawn), rows)),
    update: async (next) => {
      if (key(next) !== key(route)) return false
      fill(rows, await rowList({ ...context, route: next }, drawn))
      if (next.parameters["pick"] !== undefined) rows.scrollIntoView({ block: "start", behavior: "smooth" })
      return true
    }
  }
}
