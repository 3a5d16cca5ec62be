import type { DateUnit } from "../../document/mention/date.ts"
import { digitsOf } from "./atoms.ts"
import { listedDay, namedDay, numericDay, weekdayNumber } from "./day.ts"
import { century, decade } from "./decade.ts"
import { fiscalYear } from "./fiscal.ts"
import { holiday, holidayOpeners } from "./holiday.ts"
import { bareDay, nth, portion } from "./nth.ts"
import { adjective, noun } from "./part.ts"
import { month, season, week, year } from "./period.ts"
import { quarter } from "./quarter.ts"
import { type Ground, type Reader, goesOn, is, longest } from "./read.ts"
import { yearAgo } from "./same.ts"
import { distance, shiftedDay, unitOnUnit, weekday } from "./relative.ts"
import { counted, rolling } from "./rolling.ts"
import { shifted, weekdayOf } from "./shifted.ts"
import { afterNext, forThe, monthOf, moved, weekOf } from "./weeks.ts"

const shortDigits = longest([numericDay, namedDay, listedDay, nth, distance, fiscalYear, decade, century, quarter, year, counted])
const yearDigits = longest([numericDay, nth, distance, fiscalYear, decade, quarter, month, year])
const months = longest([numericDay, namedDay, month]), april = longest([holiday, numericDay, namedDay, month])
const weekdays = longest([namedDay, weekdayNumber, weekdayOf, weekday])
const ordinals = longest([portion, namedDay, nth, century, quarter]), cardinals = longest([namedDay, nth, distance, decade, century, quarter, year, counted])
/** By the unit a date begins with. */
const units: Readonly<Partial<Record<DateUnit, Reader>>> = {
  year: longest([unitOnUnit, afterNext, noun, year, yearAgo]), week: longest([unitOnUnit, week, weekOf, afterNext]), month: longest([unitOnUnit, monthOf, afterNext]), weekend: longest([afterNext, shifted]),
  half: longest([distance, unitOnUnit]), day: unitOnUnit, quarter: unitOnUnit
}

const opened = (words: string, readers: ReadonlyArray<Reader>): ReadonlyArray<readonly [string, Reader]> => {
  const reader = longest(readers)
  return words.split(" ").map((word) => [word, reader] as const)
}

/** Behind "the", by what comes next. */
const afterThe = {
  unit: longest([weekOf, monthOf, afterNext, forThe, shiftedDay, distance]), ordinal: longest([portion, namedDay, bareDay, nth]), number: longest([namedDay, bareDay, nth, distance]), last: longest([portion, nth])
} as const

const determined: Reader = (ground, at) => {
  const word = ground.word[at + 1]
  if (word === undefined) {
    if ((ground.value[at + 1] ?? -1) >= 0) return afterThe.number(ground, at)
    const next = ground.lower[at + 1]
    return next === "last" || next === "final" || next === "opening" || next === "closing" ? afterThe.last(ground, at) : distance(ground, at)
  }
  return word.ordinal !== undefined ? afterThe.ordinal(ground, at) : word.unit !== undefined ? afterThe.unit(ground, at) : word.cardinal !== undefined ? afterThe.number(ground, at) : undefined
}

/** By its first word, which readers a date can be read by: asking only those made the whole three times as fast. */
const byOpener: ReadonlyMap<string, Reader> = new Map([
  ["the", determined],
  ...opened("this next last", [holiday, moved, portion, nth, quarter, shiftedDay, rolling, shifted]),
  ...opened("previous coming following", [holiday, rolling, shifted]),
  ...opened("preceding past upcoming current same that recent", [rolling, shifted]),
  ...opened("final opening closing", [portion, nth, quarter]),
  ...opened("early mid late", [adjective]),
  ...opened("beginning start middle end close", [noun]),
  ...opened("earlier later rest remainder remaining", [shifted]),
  ...opened("today tonight yesterday tomorrow", [shiftedDay]),
  ...opened("a", [distance, year]),
  ...opened("an couple few several some many about around roughly approximately just only barely exactly well shortly little more less fewer over under nearly almost at in", [distance]),
  ...opened("fiscal financial", [fiscalYear, quarter]),
  ...opened("fy academic school calendar", [fiscalYear]),
  ...opened("' ’ ‘", [decade, year]),
  ...opened("q h", [quarter]),
  ...opened("ad", [year]),
  ...opened("w", [weekOf]),
  ...opened(holidayOpeners.join(" "), [holiday]),
  ...opened("twenties thirties forties fifties sixties seventies eighties nineties noughties", [decade]),
  ...opened("from between since until till through before after prior no every each once twice and to of on , . ( ) - – — : ; \" “ ”", [])
])

const closing: ReadonlySet<string> = new Set([",", ".", ")", ";", ":"])
const notAlone: ReadonlySet<string> = new Set("fiscal financial bc bce ad ce b a q h - – — ‐ ‑ ‒ − /".split(" "))

/** Four digits with nothing after them that they could be part of: most years of a text, which need no other reader. */
export const isAlone = ({ joined, length, lower, value, word }: Ground, at: number): boolean =>
  at >= length || (word[at] === undefined && value[at]! < 0 && !notAlone.has(lower[at]!) && (joined[at] === false || (closing.has(lower[at]!) && joined[at + 1] !== true)))

const any: Reader = (ground, at) => {
  if (ground.value[at]! >= 0) return digitsOf(ground, at) !== 4 ? goesOn(ground, at + 1) || digitsOf(ground, at) > 4 ? shortDigits(ground, at) : undefined : isAlone(ground, at + 1) ? year(ground, at) : yearDigits(ground, at)
  const word = ground.word[at]
  if (word === undefined) return byOpener.get(ground.lower[at]!)?.(ground, at)
  if (word.month !== undefined) return (word.month === 4 || word.month === 5 ? april : months)(ground, at)
  if (word.weekday !== undefined) return weekdays(ground, at)
  if (word.season !== undefined) return season(ground, at)
  return word.unit !== undefined ? units[word.unit]?.(ground, at) : goesOn(ground, at + 1) ? (word.ordinal !== undefined ? ordinals : cardinals)(ground, at) : undefined
}

/** Whatever names one stretch of the calendar. */
export const point: Reader = (ground, at) => {
  if (!ground.opens[at]) return undefined
  const { points } = ground, known = points[at]
  if (known !== undefined) return known ?? undefined
  const read = any(ground, at), found = read === undefined || read.end <= at ? null : read
  points[at] = found
  return found ?? undefined
}

const withoutThe = (ground: Ground, at: number): number => is(ground, at, "the") ? at + 1 : at

/** As `point`, past a leading "the". */
export const pointAfterThe: Reader = (ground, at) => {
  const plain = point(ground, at), from = withoutThe(ground, at)
  if (from === at) return plain
  const later = point(ground, from)
  return plain !== undefined && (later === undefined || plain.end >= later.end) ? plain : later
}
