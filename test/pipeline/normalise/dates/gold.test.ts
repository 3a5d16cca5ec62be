import { assert, describe, it } from "@effect/vitest"
import { existsSync, readFileSync } from "node:fs"
import type { Authority } from "../../../../pipeline/authority/authority.ts"
import type { Mentions } from "../../../../pipeline/document/mention.ts"
import { located } from "../../../../pipeline/document/resolved.ts"
import { dayText, dayOf } from "../../../../pipeline/normalise/dates/day.ts"
import { normaliseDates } from "../../../../pipeline/normalise/dates/dates.ts"
import { ledgerOf } from "../../../../pipeline/normalise/ledger.ts"
import { dates } from "../../../../pipeline/recognise/dates/dates.ts"
import { daysOf, noDates, scoreDates } from "../../../../pipeline/score/shared/sharedDates.ts"
import { addEach, type Tally } from "../../../../pipeline/score/tally.ts"
import { documentOf } from "../../../document.ts"

const gold = new URL("../../../../../shared/gold/", import.meta.url)
const specs = new URL("date-specs.jsonl", gold), news = new URL("wikinews.jsonl", gold)
const authority = { event: () => undefined } as unknown as Authority

const tablesOf = (text: string, published: string | undefined) => {
  const document = documentOf(text, published === undefined ? {} : { published }), ledger = ledgerOf(document)
  normaliseDates({ document, authority, mentions: { dates: dates(document, authority) } as unknown as Mentions, ledger, identities: located([]) })
  return { dates: ledger.rows.dates, cells: ledger.rows.cells }
}

const linesOf = <A>(file: URL): ReadonlyArray<A> => readFileSync(file, "utf8").split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as A)

interface Value { readonly value?: string; readonly start?: string; readonly end?: string }
interface Spec {
  readonly id: string
  readonly model: string
  readonly text: string
  readonly reference: string | null
  readonly not_supported: string | null
  readonly results: ReadonlyArray<{ readonly Start: number; readonly End: number; readonly TypeName: string; readonly Resolution?: { readonly values?: ReadonlyArray<Value> } }>
}

const bare = (words: string): string => words.toLowerCase().replace(/^(?:(?:the|in|on|at|of|for|a) )+/u, "")

const dayBefore = (day: string): string => dayText(dayOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))) - 1)

/** An end in these inputs is the first day that no longer belongs, or the last that does. */
const isValue = ({ end, start, value }: Value, earliest: string | undefined, latest: string | undefined): boolean =>
  value === undefined ? earliest === start && (latest === end || (end !== undefined && latest === dayBefore(end))) : earliest === value && latest === value

const passes = ({ reference, results, text }: Spec): boolean => {
  const rows = tablesOf(text, reference?.slice(0, 10)).dates, wanted = results.filter(({ TypeName }) => !TypeName.endsWith(".duration"))
  return rows.length === wanted.length && wanted.every(({ End, Resolution, Start }, index) => {
    const row = rows[index]!, values = (Resolution?.values ?? []).filter(({ value }) => value !== "not resolved")
    return row.char_end === End + 1 && bare(row.evidence) === bare(text.slice(Start, End + 1)) && (values.length === 0 || values.some((value) => isValue(value, row.earliest, row.latest)))
  })
}

/** Inputs that ask for what no reader of news wants, by the end of their ids, with the reason; at most a tenth. */
const refused: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
  ["a cut where the words make none: the end of a year begins in July, late July on the 16th", ["140", "142", "145", "146", "343", "345", "346", "347", "359", "378", "380", "449", "665"].map((id) => `English-DateTimeModel-${id}`)],
  ["a stretch to a month ends on its first day", [...["302", "303", "308", "309", "329"].map((id) => `English-DateTimeModel-${id}`), ...["18", "19", "24", "25"].map((id) => `EnglishOthers-DateTimeModel-${id}`)]],
  ["day before month in numbers, of which the text says nothing", ["14", "15", "16", "17", "26", "27", "28", "30"].map((id) => `EnglishOthers-DateTimeModel-${id}`)]
]

describe("dates against the gold of others", () => {
  it.skipIf(!existsSync(specs))("reads at least 85 % of date-specs.jsonl (DateTimeModel, without clock times and what JavaScript cannot do), and 93 % without what it refuses", () => {
    const all = linesOf<Spec>(specs).filter(({ model, not_supported, results }) => model === "DateTimeModel" && !/javascript/iu.test(not_supported ?? "") && results.every(({ TypeName }) => !/\..*time/iu.test(TypeName)))
    const ids = refused.flatMap(([, those]) => those), wanted = all.filter(({ id }) => !ids.some((end) => id.endsWith(`-${end}`)))
    assert.isAtMost(all.length - wanted.length, all.length / 10)
    assert.isAtLeast(all.filter(passes).length / all.length, 0.85)
    assert.isAtLeast(wanted.filter(passes).length / wanted.length, 0.93)
  }, 60_000)

  interface News { readonly text: string; readonly published: string; readonly dates: ReadonlyArray<{ readonly start: number; readonly end: number; readonly when?: string; readonly from?: string; readonly to?: string }> }

  it.skipIf(!existsSync(news))("finds 89 % of the dates of wikinews.jsonl with exactly their span, and 90 % with their value; stretches by their ends", () => {
    const f1 = ({ found, right, wanted }: Tally) => 2 * right / (found + wanted)
    const score = linesOf<News>(news).map(({ dates: gold, published, text }) => scoreDates(text, gold.map(({ end, from, start, to, when }) => ({
      span: [start, end] as const, days: when !== undefined ? [daysOf(when)] : from === undefined || to === undefined ? [] : [{ ...daysOf(from), latest: daysOf(to).latest! }]
    })), tablesOf(text, published))).reduce((a, b) => addEach(a, b), noDates)
    assert.isAtLeast(f1(score.span), 0.89)
    assert.isAtLeast(f1(score.value), 0.9)
  }, 60_000)
})
