import { readdirSync, readFileSync } from "node:fs"
import * as Result from "effect/Result"
import type { Authority } from "../../../../pipeline/authority/authority.ts"
import { decodeAuthority } from "../../../../pipeline/authority/decode.ts"
import { kindOf } from "../../../../pipeline/authority/files.ts"
import type { FigureMention, Slot } from "../../../../pipeline/document/mention/figure.ts"
import type { TrendMention } from "../../../../pipeline/document/mention/trend.ts"
import { dates } from "../../../../pipeline/recognise/dates/dates.ts"
import { figures } from "../../../../pipeline/recognise/figures/figures.ts"
import { names } from "../../../../pipeline/recognise/names/names.ts"
import { trends } from "../../../../pipeline/recognise/trends/trends.ts"
import { documentOf } from "../../../document.ts"

const folder = new URL("../../../../data/authority/", import.meta.url)

let kept: Authority | undefined

/** The committed authority, read once. */
export const authority = (): Authority => {
  if (kept !== undefined) return kept
  const files: Record<string, string> = {}
  for (const file of (readdirSync(folder, { recursive: true }) as ReadonlyArray<string>).map((name) => name.replaceAll("\\", "/"))) if (kindOf(file) !== undefined) files[file] = readFileSync(new URL(file, folder), "utf8")
  const decoded = decodeAuthority(files)
  if (Result.isFailure(decoded)) throw new Error(JSON.stringify(decoded.failure[0]))
  return kept = decoded.success
}

/** Figures and trends of a text, with names and dates recognised before. */
export const read = (text: string): { readonly text: string; readonly figures: ReadonlyArray<FigureMention>; readonly trends: ReadonlyArray<TrendMention> } => {
  const document = documentOf(text), earlier = { names: names(document, authority()), dates: dates(document, authority()) }
  const found = figures(document, authority(), earlier)
  return { text, figures: found, trends: trends(document, authority(), { ...earlier, figures: found }) }
}

/** A slot's words. */
export const words = (text: string, slot: Slot | undefined): string | undefined => slot === undefined ? undefined : slot.parts.map(({ end, start }) => text.slice(start, end)).join(" … ")

/** What a figure says of role and slots, as one line: "change decrease | number of job seekers | of Tajikistan | in St. Petersburg | Since April". */
export const lines = (text: string): ReadonlyArray<string> =>
  read(text).figures.map(({ direction, from, measure, period, place, role, subject, to }) => [
    role + (direction === undefined ? "" : ` ${direction}`), words(text, measure) ?? "-",
    ...[["of", subject], ["in", place], ["from", from], ["to", to]].map(([name, slot]) => slot === undefined ? "" : `${name as string} ${words(text, slot as typeof subject)!}`).filter((part) => part !== ""),
    ...(period === undefined ? [] : [words(text, period)!])
  ].join(" | "))
