import { capabilitiesText, quantitiesText } from "./capabilityReport.ts"
import type { Extract, GoldStory } from "./gold.ts"
import { grid, percent } from "./grid.ts"
import { rulePrecision, type RulePrecision } from "./rulePrecision.ts"
import { score, type RuleScore, type Score } from "./score.ts"
import { isStrict } from "./story.ts"
import { type TableTotals, tableTotals } from "./tableScores.ts"
import { ratesOf, wilson, type Tally } from "./tally.ts"

export interface ScoreReport {
  readonly tune: Score
  readonly held: Score
  /** From the held-out stories alone; for `data/rule-precision.json`. */
  readonly rulePrecision: Readonly<Record<string, RulePrecision>>
  /** From the held-out stories alone; for `data/table-scores.json`. */
  readonly tableTotals: Readonly<Record<string, TableTotals>>
  readonly text: string
}

/** Scores every story and says so in words. With `details` each missed, odd and wrong row is listed, but never of a held-out story. */
export const scoreReport = (stories: ReadonlyArray<GoldStory>, extract: Extract, { details = false }: { readonly details?: boolean } = {}): ScoreReport => {
  const tune = score(stories.filter(({ use }) => use === "tune"), extract)
  const held = score(stories.filter(({ use }) => use === "held"), extract)
  const parts = [
    section("Text used while rules were made", tune),
    section("Text never looked at while rules were made", held),
    quantitiesText(tune, held),
    capabilitiesText(tune, held),
    ...(details ? [`Missed, odd and wrong rows\n\n${detailsOf(tune)}`] : [])
  ]
  return { tune, held, rulePrecision: rulePrecision(held), tableTotals: tableTotals(held), text: `${parts.filter((part) => part !== "").join("\n\n")}\n` }
}

const section = (title: string, scored: Score): string => scored.stories === 0 ? "" :
  [`${title} (${scored.stories} stories)`, tablesText(scored), columnsText(scored), rulesText("rule", scored.rules), rulesText("rule that fills cells", scored.cellRules), rulesText("method of mentions", scored.methods)].join("\n\n")

const rates = (tally: Tally): ReadonlyArray<string> => {
  const { f1, precision, recall } = ratesOf(tally)
  return [percent(precision), percent(recall), percent(f1)]
}

/** Precision, recall and F1 of each table, on the words alone and with every cell. */
export const tablesText = ({ tables }: Pick<Score, "tables">): string =>
  grid(
    ["table", "gold", "found", "words P", "R", "F1", "strict P", "R", "F1", "overlap F1", "cells right"],
    tables.map(({ cells, overlap, span, strict, table }) => [
      table, String(span.wanted), String(span.found), ...rates(span), ...rates(strict), percent(ratesOf(overlap).f1), cells.judged === 0 ? "" : percent(cells.right / cells.judged)
    ])
  )

/** Columns with cells that are wrong or missing, in rows on the right words. */
export const columnsText = ({ columns }: Pick<Score, "columns">): string =>
  grid(
    ["column", "right", "filled otherwise", "left empty"],
    columns.filter(({ missing, wrong }) => wrong + missing > 0).map(({ column, missing, right, table, wrong }) => [`${table}.${column}`, String(right), String(wrong), String(missing)])
  )

/** Rows that each rule made, and the share of them right in span and every filled cell, with its 95 % interval. */
export const rulesText = (title: string, rules: ReadonlyArray<RuleScore>): string =>
  grid(
    [title, "table", "rows", "words right", "all right", "precision", "95 % from", "to"],
    rules.map(({ made, right, rule, spanRight, table }) => {
      const { high, low } = wilson(right, made)
      return [rule, table, String(made), String(spanRight), String(right), percent(right / made), percent(low), percent(high)]
    })
  )

/** One line for each required row missed, each row that gold has not, and each pair that is not right throughout. */
export const detailsOf = ({ outcomes }: Pick<Score, "outcomes">): string =>
  outcomes.filter((one) => !one.neutral && !isStrict(one) || (one.gold === undefined)).flatMap(({ cells, exact, gold, neutral, row, story, table }) => {
    if (neutral) return []
    const words = gold?.text ?? String(row?.["evidence"] ?? row?.["name"] ?? row?.["role"] ?? gold?.["entity_id"] ?? "")
    if (row === undefined) return [`${story}  ${table}  missed  “${words}”  ${columns(gold ?? {})}`]
    if (gold === undefined) return [`${story}  ${table}  odd     “${words}”  [${String(row["rule"] ?? "")}]`]
    const wrong = [...cells].filter(([, verdict]) => verdict === "wrong" || verdict === "missing")
      .map(([column]) => `${column}: ${String(row[column] ?? "–")} for ${String(gold[column] ?? "–")}`)
    return [`${story}  ${table}  wrong   “${words}”${exact ? "" : ` on “${String(row["evidence"] ?? "")}”`}  ${wrong.join("; ")}  [${String(row["rule"] ?? "")}]`]
  }).join("\n")

const columns = (gold: Readonly<Record<string, unknown>>): string =>
  ["kind", "type", "property", "role", "entity_id", "subject_entity_id"].flatMap((column) => gold[column] === undefined ? [] : [`${column}=${String(gold[column])}`]).join(" ")
