import type { DateReading } from "../../document/mention/date.ts"
import { digitsOf, isDash } from "./atoms.ts"
import { approximate } from "./context.ts"
import { type Ground, type Part, type Read, among, is, startOf } from "./read.ts"

/** An end of a stretch: what it says, and its words. */
export type End = Part & { readonly reading: DateReading }

export const interval = (start: number, end: number, from: End | undefined, to: End | undefined, rule: string, outside = false): Read => ({
  start, end, kind: "interval", rule, reading: { type: "interval", ...(from && { from: from.reading }), ...(to && { to: to.reading }), ...(outside && { outside }) }, ...(from && { from }), ...(to && { to })
})

export const endAt = (ground: Ground, at: number, read: Read, reading: DateReading = read.reading): End => ({ start: startOf(ground, at, read), end: read.end, reading })

export const yearEnd = (start: number, end: number, year: number): End => ({ start, end, reading: { type: "calendar", year } })

export const joins = new Set(["to", "through", "until", "till", "thru"])

/** The end of the word or dash that joins two ends of a stretch. */
export const joinAt = (ground: Ground, at: number): number | undefined => isDash(ground, at) && is(ground, at + 1, "to") && isDash(ground, at + 2) ? at + 3 : isDash(ground, at) || is(ground, at, "~") ? (isDash(ground, at + 1) ? at + 2 : at + 1) : joins.has(ground.lower[at] ?? "") ? at + 1 : undefined

/** "from about 1500": the word before a year is no part of what it names. */
export const pastAbout = (ground: Ground, at: number): number => among(ground, at, approximate) && digitsOf(ground, at + 1) === 4 ? at + 1 : at
