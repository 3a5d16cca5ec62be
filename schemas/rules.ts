import { between, code, count, optional, pattern, slug, text } from "./column.ts"
import { table } from "./table.ts"

export type RuleRow = typeof rules.row.Type

export const rules = table({
  name: "rules",
  description: "The rules that find and fill, and how precise each was on hand-annotated text not used for tuning.",
  key: ["rule"],
  columns: {
    rule: slug("The rule."),
    stage: code("Where it works.", {
      read: "Reading files.", parse: "Tokens, sentences and tags.", grammar: "Phrases and clauses.", recognise: "What the text says, in its own words.", normalise: "What is meant.",
      validate: "What holds.", corrections: "Decisions of people."
    }),
    table_name: pattern(/^[a-z][a-z_]*$/u, "The table it works for."),
    description: text("What it does, in a sentence."),
    source: optional(text("Where the rule comes from.")),
    precision: optional(between(0, 1, "Rows right in span and every filled cell, over rows made; of a rule that only fills cells, cells right over cells judged; absent below 30."), "Fewer than 30 rows were measured."),
    precision_low: optional(between(0, 1, "Lower end of the 95 % Wilson interval."), "Fewer than 30 rows were measured."),
    precision_high: optional(between(0, 1, "Upper end of the 95 % Wilson interval."), "Fewer than 30 rows were measured."),
    gold_rows: optional(count("How many rows it made on that text, or cells it filled there."), "It made none there.")
  }
})
