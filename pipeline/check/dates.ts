import edtf from "edtf"
import { dayOf } from "../../schemas/derive/day.ts"
import { type Dataset, type Tell, textOf } from "./dataset.ts"
import { messageOf } from "./decode/decoded.ts"
import { shown } from "./finding.ts"

/** Which columns hold a date, and the days that bound it. */
const bounded: ReadonlyArray<readonly [table: string, date: string, earliest: string, latest: string]> = [
  ["documents", "published", "published_earliest", "published_latest"],
  ["dates", "edtf", "earliest", "latest"],
  ["figures", "period", "period_earliest", "period_latest"],
  ["trends", "period", "period_earliest", "period_latest"],
  ["relations", "period", "period_earliest", "period_latest"],
  ["quotes", "said", "said_earliest", "said_latest"],
  ["events", "date", "earliest", "latest"]
]

const alone: ReadonlyArray<readonly [table: string, date: string]> = [["dates", "anchor"], ["facts", "start"], ["facts", "end"]]

interface Bounds {
  readonly earliest?: string
  readonly latest?: string
}

/** Seasons and sets have no bounds that everybody agrees on. */
const unbounded = /[[{]|-(?:2[1-9]|3\d|4[01])(?:$|[/~?%])/u

const bounds = (date: string): Bounds | undefined => {
  const { max, min } = edtf(date)
  if (unbounded.test(date)) return undefined
  const day = (end: number) => dayOf(Math.floor(end / 86_400_000))
  return { ...(Number.isFinite(min) ? { earliest: day(min) } : {}), ...(Number.isFinite(max) ? { latest: day(max) } : {}) }
}

/** What is wrong with a date, and with the days that bound it. */
const wrong = (date: string, known: Map<string, Bounds | string | undefined>): Bounds | string | undefined => {
  if (!known.has(date)) {
    try {
      known.set(date, bounds(date))
    } catch (cause) {
      known.set(date, `${shown(date)} is no EDTF: ${messageOf(cause)}`)
    }
  }
  return known.get(date)
}

/** Dates are EDTF, and the days beside them are the first and the last that they can mean. */
export const checkDates = (dataset: Dataset, tell: Tell): void => {
  const known = new Map<string, Bounds | string | undefined>()
  for (const [table, column, first, last] of bounded) {
    for (const row of dataset.rows(table)) {
      const date = textOf(row, column), earliest = textOf(row, first), latest = textOf(row, last)
      if (earliest !== undefined && latest !== undefined && !earliest.startsWith("-") && earliest > latest) tell(table, row, `${earliest} is after ${latest}`, first)
      if (date === undefined) {
        if (earliest !== undefined || latest !== undefined) tell(table, row, `is absent, but ${first} or ${last} is not`, column)
        continue
      }
      const may = wrong(date, known)
      if (typeof may === "string") tell(table, row, may, column)
      else if (may !== undefined && (may.earliest !== earliest || may.latest !== latest)) {
        tell(table, row, `${date} lies from ${may.earliest ?? "the past"} to ${may.latest ?? "open"}, not from ${earliest ?? "the past"} to ${latest ?? "open"}`, column)
      }
    }
  }
  for (const [table, column] of alone) {
    for (const row of dataset.rows(table)) {
      const date = textOf(row, column), may = date === undefined ? undefined : wrong(date, known)
      if (typeof may === "string") tell(table, row, may, column)
    }
  }
}
