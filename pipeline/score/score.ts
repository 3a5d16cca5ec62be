import type { Extract, GoldStory } from "./gold.ts"
import { capabilityScores, type CapabilityScore } from "./capabilityScores.ts"
import type { CellOutcome } from "./cellRules.ts"
import { quantityScores, type QuantityScore } from "./quantities.ts"
import { isPrecise, isStrict, outcomesOf, type Outcome } from "./story.ts"
import { tallyOf, type Tally } from "./tally.ts"

/** How one table, or the rows of one kind in it, did. */
export interface TableScore {
  readonly table: string
  /** On the same words. */
  readonly span: Tally
  /** On the same words, every judged cell right. */
  readonly strict: Tally
  /** Words that overlap. */
  readonly overlap: Tally
  /** Judged cells of the pairs on the same words. */
  readonly cells: { readonly right: number; readonly judged: number }
}

export interface RuleScore {
  readonly table: string
  readonly rule: string
  /** Rows it made where gold judges them; right in span; and right in every filled cell. */
  readonly made: number
  readonly spanRight: number
  readonly right: number
}

export interface Score {
  readonly stories: number
  readonly tables: ReadonlyArray<TableScore>
  readonly rules: ReadonlyArray<RuleScore>
  /** Rules that fill cells: `made` are the cells they filled in rows found on the right words. */
  readonly cellRules: ReadonlyArray<RuleScore>
  /** Mentions by `method`, in the manner of rules. */
  readonly methods: ReadonlyArray<RuleScore>
  readonly columns: ReadonlyArray<{ readonly table: string; readonly column: string; readonly right: number; readonly wrong: number; readonly missing: number }>
  readonly capabilities: ReadonlyArray<CapabilityScore>
  readonly quantities: ReadonlyArray<QuantityScore>
  readonly outcomes: ReadonlyArray<Outcome>
}

/** Every story extracted and held against its gold. */
export const score = (stories: ReadonlyArray<GoldStory>, extract: Extract): Score => {
  const found = stories.map((story) => outcomesOf(story, extracted(story, extract)))
  const outcomes = found.flatMap(({ rows }) => rows)
  return {
    stories: stories.length,
    tables: [...groups(outcomes, tablesOf)].map(([table, of]) => tableScore(table, of)),
    rules: ruleScores(outcomes, ({ row }) => row?.["rule"]),
    cellRules: cellRuleScores(found.flatMap(({ filled }) => filled)),
    methods: ruleScores(outcomes.filter(({ table }) => table === "mentions"), ({ row }) => row?.["method"]),
    columns: columnScores(outcomes),
    capabilities: capabilityScores(stories, outcomes),
    quantities: quantityScores(outcomes),
    outcomes
  }
}

const extracted = ({ published, story, text, text_origin, title }: GoldStory, extract: Extract) => {
  const result = extract({ id: story, text, ...(published === undefined ? {} : { published }), ...(title === undefined ? {} : { title }), ...(text_origin === undefined ? {} : { text_origin }) })
  if (result.text !== text) throw new Error(`${story}: reading changes this gold's text; its offsets would not hold (write it in NFC with \\n)`)
  return result.tables
}

const references = new Set(["nominal", "pronoun"])

/** Nouns and pronouns that go back to a name are counted apart from names. */
const tablesOf = ({ gold, row, table }: Outcome): string =>
  table === "mentions" && references.has(String((gold ?? row)?.["kind"])) ? "mentions (nouns, pronouns)" : table

const groups = <A>(all: ReadonlyArray<A>, keyOf: (one: A) => string): ReadonlyMap<string, ReadonlyArray<A>> => {
  const result = new Map<string, Array<A>>()
  for (const one of all) {
    const key = keyOf(one), list = result.get(key)
    if (list === undefined) result.set(key, [one])
    else list.push(one)
  }
  return result
}

const tableScore = (table: string, outcomes: ReadonlyArray<Outcome>): TableScore => {
  const verdicts = outcomes.filter(({ exact, neutral }) => exact && !neutral).flatMap(({ cells }) => [...cells.values()])
  return {
    table,
    span: tallyOf(outcomes, ({ exact }) => exact),
    strict: tallyOf(outcomes, isStrict),
    overlap: tallyOf(outcomes, () => true),
    cells: { right: verdicts.filter((verdict) => verdict === "right").length, judged: verdicts.filter((verdict) => verdict !== "unjudged").length }
  }
}

const ruleScores = (outcomes: ReadonlyArray<Outcome>, ruleOf: (outcome: Outcome) => unknown): ReadonlyArray<RuleScore> =>
  [...groups(outcomes.filter((one) => one.row !== undefined && !one.neutral && typeof ruleOf(one) === "string"), (one) => `${one.table} ${String(ruleOf(one))}`)]
    .map(([, of]): RuleScore => ({
      table: of[0]!.table, rule: String(ruleOf(of[0]!)), made: of.length, spanRight: of.filter(({ exact }) => exact).length, right: of.filter(isPrecise).length
    }))
    .sort(byTable)

const cellRuleScores = (filled: ReadonlyArray<CellOutcome>): ReadonlyArray<RuleScore> =>
  [...groups(filled, ({ rule, table }) => `${table} ${rule}`).values()].map((of): RuleScore => {
    const right = of.filter((one) => one.right).length
    return { table: of[0]!.table, rule: of[0]!.rule, made: of.length, spanRight: of.length, right }
  }).sort(byTable)

const byTable = (a: RuleScore, b: RuleScore): number => a.table < b.table ? -1 : a.table > b.table ? 1 : b.made - a.made || (a.rule < b.rule ? -1 : 1)

const columnScores = (outcomes: ReadonlyArray<Outcome>): Score["columns"] => {
  const verdicts = outcomes.filter(({ exact, neutral }) => exact && !neutral).flatMap(({ cells, table }) => [...cells].map(([column, verdict]) => ({ table, column, verdict })))
  return [...groups(verdicts, ({ column, table }) => `${table} ${column}`).values()].map((of) => {
    const count = (verdict: string) => of.filter((one) => one.verdict === verdict).length
    return { table: of[0]!.table, column: of[0]!.column, right: count("right"), wrong: count("wrong"), missing: count("missing") }
  }).filter(({ missing, right, wrong }) => right + wrong + missing > 0)
}
