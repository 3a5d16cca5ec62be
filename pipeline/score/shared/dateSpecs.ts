import type { Extract } from "../gold.ts"
import { addEach } from "../tally.ts"
import { jsonLines } from "./jsonLines.ts"
import { codePointsOf } from "./offsets.ts"
import { dayBefore, noDates, scoreDates, type DateScore, type Days } from "./sharedDates.ts"

type Fields = Readonly<Record<string, string>>

interface SpecResult {
  readonly Start: number
  readonly End?: number
  readonly Length?: number
  readonly Type?: string
  readonly TypeName?: string
  readonly Typename?: string
  readonly Resolution?: { readonly values?: ReadonlyArray<Fields> }
  readonly Value?: { readonly values?: ReadonlyArray<Fields>; readonly FutureResolution?: Fields; readonly PastResolution?: Fields }
}

interface DateSpec {
  readonly id: string
  readonly text: string
  readonly reference: string | null
  readonly results: ReadonlyArray<SpecResult>
}

/** Lengths are figures and time zones no dates: inputs that have them are left out. */
const leftOut = new Set(["duration", "timezone"])

/** `date-specs.jsonl`, by the type of the first result; the day they are read on is given as the day of publication. */
export const scoreDateSpecs = (file: string, extract: Extract): ReadonlyMap<string, DateScore> => {
  const scores = new Map<string, DateScore>()
  for (const { id, reference, results, text } of jsonLines<DateSpec>(file)) {
    if (results.some((result) => leftOut.has(typeOf(result)))) continue
    const type = results[0] === undefined ? "nothing" : typeOf(results[0])
    const gold = results.map((result) => ({ span: codePointsOf(text, result.Start, endOf(result)), days: reference === null ? [] : readings(result) }))
    const { tables } = extract({ id, text, ...(reference === null ? {} : { published: reference.slice(0, 10) }) })
    scores.set(type, addEach(scores.get(type) ?? noDates, scoreDates(text, gold, tables)))
  }
  return scores
}

const typeOf = ({ Type, TypeName, Typename }: SpecResult): string => (Type ?? TypeName ?? Typename ?? "other").replace("datetimeV2.", "")

const endOf = ({ End, Length, Start }: SpecResult): number => End === undefined ? Start + (Length ?? 0) : End + 1

/** The days each reading covers; times of day alone and repeated times have none. */
const readings = ({ Resolution, Value }: SpecResult): ReadonlyArray<Days> =>
  [...Resolution?.values ?? [], ...Value?.values ?? [], Value?.PastResolution, Value?.FutureResolution].flatMap((fields) => fields === undefined ? [] : daysRead(fields))

const isDay = (value: string | undefined): value is string => value !== undefined && /^\d{4}-\d{2}-\d{2}/u.test(value)

const daysRead = (fields: Fields): ReadonlyArray<Days> => {
  const moment = fields["value"] ?? fields["date"] ?? fields["dateTime"]
  if (isDay(moment)) return [{ earliest: moment.slice(0, 10), latest: moment.slice(0, 10) }]
  const start = fields["start"] ?? fields["startDate"] ?? fields["startDateTime"], end = fields["end"] ?? fields["endDate"] ?? fields["endDateTime"]
  if (!isDay(start) && !isDay(end)) return []
  const first = isDay(start) ? { earliest: start.slice(0, 10) } : {}
  if (!isDay(end)) return [first]
  // Their ends are not included, but "from 4 to 22" ends on the 22nd and "this week" on next Monday: both readings pass.
  return [...new Set([end.slice(0, 10), dayBefore(end)])].map((latest) => ({ ...first, latest }))
}
