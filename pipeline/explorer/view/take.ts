import { element } from "../dom/element.ts"
import { copyButton, save } from "../dom/save.ts"
import { addressOf } from "../route.ts"
import { plainNumber } from "../text/number.ts"
import type { Context, MakeView } from "../view.ts"
import { citation } from "./citation.ts"
import { arrowOf, csvOf, jsonOf } from "./tables/export.ts"
import { citationOf } from "../text/citation.ts"
import type { TableName } from "../../../schemas/tables.ts"

const formats = ["csv", "json", "arrow", "parquet"] as const

/** The self-contained page has no files beside it: it makes them from what it carries. */
const isAlone = (): boolean => document.querySelector("script[data-file]") !== null

const made = ({ dataset }: Context, name: TableName, format: "csv" | "json" | "arrow"): HTMLElement => element("button", { type: "button", class: "button", onclick: async () => {
  const table = await dataset.table(name), columns = table.description.fields.map((field) => field.name), rows = Uint32Array.from({ length: table.length }, (_, index) => index)
  const file = `${name}.${format}`
  if (format === "csv") save(file, "text/csv", csvOf(table, columns, rows))
  else if (format === "json") save(file, "application/json", jsonOf(table, columns, rows))
  else save(file, "application/vnd.apache.arrow.file", arrowOf(table, columns, rows, citationOf(dataset.description)))
} }, format)

const fileOf = (context: Context, name: string, format: (typeof formats)[number]): HTMLElement | false =>
  isAlone() ? format !== "parquet" && made(context, name as TableName, format) : element("a", { class: "button", href: `../${format}/${name}.${format}`, download: `${name}.${format}` }, format)

const snippets = {
  Python: `import pandas as pd\n\nfigures = pd.read_parquet("parquet/figures.parquet")\nentities = pd.read_parquet("parquet/entities.parquet")\nfigures.merge(entities, left_on="subject_entity_id", right_on="entity_id", how="left")`,
  R: `figures  <- arrow::read_parquet("parquet/figures.parquet")\nentities <- arrow::read_parquet("parquet/entities.parquet")\ndplyr::left_join(figures, entities, by = c("subject_entity_id" = "entity_id"))`,
  SQL: `SELECT e.name, f.evidence, f.measure, f.period, s.text\nFROM 'parquet/figures.parquet' f\nJOIN 'parquet/sentences.parquet' s USING (sentence_id)\nLEFT JOIN 'parquet/entities.parquet' e ON e.entity_id = f.subject_entity_id;`
}

/** Everything, to take along. */
export const takeView: MakeView = async (context) => {
  const { description } = context.dataset
  const beside = (path: string, label: string) => element("a", { href: `../${path}` }, label)
  return {
    title: "Download and cite",
    element: element("div", { class: "page" }, element("h1", {}, "Download and cite"), citation(context),
      element("section", { class: "block" }, element("h2", {}, "Tables"),
        element("p", { class: "facts" }, "The same rows in every format. In any table, “Take” gives the rows and columns that are shown."),
        element("table", { class: "downloads" }, element("thead", {}, element("tr", {}, ["table", "rows", "files"].map((label) => element("th", { scope: "col" }, label)))), element("tbody", {}, description.tables.map(({ description: text, name, rows }) =>
          element("tr", {}, element("th", { scope: "row" }, element("a", { href: addressOf(["tables", name]), title: text }, name)), element("td", { class: "number" }, plainNumber(rows)), element("td", { class: "buttons" }, formats.map((format) => fileOf(context, name, format)))))))),
      element("section", { class: "block" }, element("h2", {}, "Read it"),
        Object.entries(snippets).map(([label, code]) => element("div", { class: "snippet" }, element("h3", {}, label), element("pre", { tabindex: "0" }, element("code", {}, code)), copyButton(`Copy ${label}`, () => code)))),
      !isAlone() && element("section", { class: "block" }, element("h2", {}, "What the columns mean"), element("p", {}, beside("CODEBOOK.md", "CODEBOOK.md"), " explains every column and code; ", beside("datapackage.json", "datapackage.json"), " says it for programs; ",
        beside("SHA256SUMS", "SHA256SUMS"), " holds the checksums.")),
      element("section", { class: "block" }, element("h2", {}, "Terms"), element("p", {}, element("a", { href: description.licence.path }, description.licence.title), " for what the project made. The texts it was read from keep their own terms, in ",
        element("a", { href: addressOf(["tables", "sources"]) }, "sources"), ".")))
  }
}
