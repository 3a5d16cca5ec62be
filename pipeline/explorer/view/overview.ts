import type { Table } from "../data/table.ts"
import { element, type Child } from "../dom/element.ts"
import { words } from "../dom/words.ts"
import { originBanner, originsOf } from "../parts/origin.ts"
import { addressOf, rowAddress } from "../route.ts"
import { periodWords } from "../text/edtf.ts"
import { counted, plainNumber } from "../text/number.ts"
import { quantityOf } from "../text/reading.ts"
import type { Context, MakeView } from "../view.ts"
import { citation } from "./citation.ts"
import { limits } from "./limits.ts"
import { isPlain } from "./charts/plain.ts"

/** Rows looked through for what stands on this page. */
const lookedThrough = 20_000

const isRow = (value: unknown): boolean => value !== undefined

/** The figures of change that stand in the texts, the fullest told first. */
const changes = async ({ dataset, nameOf }: Context): Promise<Child> => {
  const figures = await dataset.table("figures")
  const rows = Array.from(figures.having("role", "change").slice(0, lookedThrough), (index) => ({ id: figures.id(index), row: figures.row(index) })).filter(({ row }) => isPlain(row) && row["measure"] !== undefined)
  const told = (row: (typeof rows)[number]["row"]) => ["subject_entity_id", "place_entity_id", "period", "value"].filter((column) => isRow(row[column])).length
  // Shares are what readers ask for first; then what is told most fully.
  const best = rows.sort((a, b) => Number(b.row["kind"] === "percent") - Number(a.row["kind"] === "percent") || told(b.row) - told(a.row)).slice(0, 6)
  return best.length > 0 && element("section", { class: "block" }, element("h2", {}, "By how much it changed"), element("ul", { class: "changes" }, best.map(({ id, row }) =>
    element("li", {}, element("a", { href: rowAddress(id), class: "change" },
      element("strong", { class: row["direction"] === "decrease" ? "down" : row["direction"] === "increase" ? "up" : undefined }, quantityOf(row)),
      element("span", { class: "change-what" }, words(String(row["measure"])), row["subject_entity_id"] !== undefined && [" · ", words(nameOf(String(row["subject_entity_id"])))]),
      element("span", { class: "facts" }, [row["place_entity_id"] === undefined ? undefined : `in ${nameOf(String(row["place_entity_id"]))}`, row["period"] === undefined ? undefined : periodWords(String(row["period"]))].filter(isRow).join(", "))))),
  ), element("p", {}, element("a", { href: addressOf(["charts", "changes"]) }, "All changes as a chart")))
}

/** Who says most, and what they say first. */
const speakers = async ({ dataset, nameOf }: Context): Promise<Child> => {
  const quotes: Table = await dataset.table("quotes"), groups = quotes.groups("speaker_entity_id")
  const best = Array.from({ length: groups.count }, (_, rank) => ({ id: groups.value(rank), rows: groups.rows(rank) })).sort((a, b) => b.rows.length - a.rows.length).slice(0, 5)
  const longest = (rows: ReadonlyArray<number>) => rows.slice(0, 200).map((index) => ({ id: quotes.id(index), row: quotes.row(index) })).sort((a, b) => Number(b.row["directness"] === "direct") - Number(a.row["directness"] === "direct"))[0]!
  return best.length > 0 && element("section", { class: "block" }, element("h2", {}, "Who says what"), element("ul", { class: "speakers" }, best.map(({ id, rows }) => {
    const quote = longest(rows), text = String(quote.row["evidence"])
    return element("li", {}, element("p", {}, element("a", { href: addressOf(["entity", id]) }, words(nameOf(id))), element("span", { class: "count" }, ` ${counted(rows.length, "passage")}`)),
      element("a", { class: "said", href: rowAddress(quote.id) }, words(text.length > 190 ? `${text.slice(0, text.lastIndexOf(" ", 190))} …` : text)))
  })), element("p", {}, element("a", { href: addressOf(["charts", "speakers"]) }, "All speakers")))
}

/** What is said to rise and fall. */
const trends = async ({ dataset, nameOf }: Context): Promise<Child> => {
  const table = await dataset.table("trends"), rows = Array.from({ length: Math.min(table.length, lookedThrough) }, (_, index) => ({ id: table.id(index), row: table.row(index) })).filter(({ row }) => isPlain(row)).slice(0, 12)
  return rows.length > 0 && element("section", { class: "block" }, element("h2", {}, "What rises, what falls"), element("ul", { class: "risings" }, rows.map(({ id, row }) => element("li", {},
    element("a", { href: rowAddress(id) }, element("span", { class: row["direction"] === "decrease" ? "down" : row["direction"] === "increase" ? "up" : "same", "aria-label": String(row["direction"]) }, row["direction"] === "decrease" ? "↓" : row["direction"] === "increase" ? "↑" : "→"), " ",
      words(String(row["measure"])), row["subject_entity_id"] !== undefined && element("span", { class: "facts" }, " ", words(nameOf(String(row["subject_entity_id"])))))))),
  element("p", {}, element("a", { href: addressOf(["charts", "trends"]) }, "All trends as a chart")))
}

const holds = ({ dataset: { description } }: Context): HTMLElement => element("section", { class: "block" }, element("h2", {}, "What it holds"), element("ul", { class: "holds" }, description.tables.filter(({ rows }) => rows > 0).map(({ description: text, name, rows }) =>
  element("li", {}, element("a", { href: addressOf(["tables", name]) }, element("strong", {}, plainNumber(rows)), element("span", {}, name.replaceAll("_", " "))), element("p", { class: "facts" }, text)))))

/** What this dataset is, what it says, how far to trust it and how to cite it: for somebody who never saw it. */
export const overview: MakeView = async (context) => {
  const { description } = context.dataset, documents = await context.dataset.table("documents"), rowOf = (name: string) => context.dataset.described(name)?.rows ?? 0
  const origins = originsOf(Array.from({ length: Math.min(documents.length, lookedThrough) }, (_, index) => documents.row(index)))
  return {
    title: "Overview",
    element: element("div", { class: "page overview" },
      element("header", { class: "hero" }, element("h1", {}, description.title), element("p", { class: "lead" }, description.description),
        element("p", { class: "facts" }, [`Version ${description.version}, ${description.created.slice(0, 10)}`, counted(documents.length, "document"),
          [counted(rowOf("figures"), "figure"), counted(rowOf("quotes"), "quotation passage"), counted(rowOf("events"), "event mention"), counted(rowOf("entities"), "name", "people, places and bodies")].join(", ")].join(" · ")),
        element("p", { class: "buttons" }, element("a", { class: "button primary", href: addressOf(["read"]) }, documents.length > 1 ? "Read the texts with their claims" : "Read the text with its claims"),
          element("a", { class: "button", href: addressOf(["charts"]) }, "See the charts"), element("a", { class: "button", href: addressOf(["take"]) }, "Download and cite"))),
      originBanner(origins, documents.length > 1),
      element("div", { class: "blocks" }, await changes(context), await speakers(context), await trends(context), await limits(context)),
      citation(context), holds(context))
  }
}
