import { Tag } from "../../document/token.ts"
import { tagAt } from "./context.ts"
import { pointAfterThe as point } from "./points.ts"
import { type Ground, type Reader, among, is } from "./read.ts"
import { endAt, interval, pastAbout } from "./stretch.ts"
import { shortYears } from "./years.ts"

const partway: ReadonlySet<string> = new Set(["midway", "halfway", "partway", "way"])

/** Words that open a stretch with one end: where what they speak of begins, and which side stays open. */
const openerAt = (ground: Ground, at: number): { readonly next: number; readonly side: "from" | "to"; readonly outside?: true } | undefined => {
  switch (ground.lower[at]) {
    // "since at least 1997".
    case "since": return { next: is(ground, at + 1, "at") && is(ground, at + 2, "least") ? at + 3 : at + 1, side: "from" }
    case "starting":
    case "beginning": return { next: is(ground, at + 1, "on") || is(ground, at + 1, "in") || is(ground, at + 1, "from") ? at + 2 : at + 1, side: "from" }
    case "until":
    case "till": return { next: at + 1, side: "to" }
    // "midway through 2022" lies in it.
    case "through": return among(ground, at - 1, partway) ? undefined : { next: at + 1, side: "to" }
    case "before": return { next: at + 1, side: "to", outside: true }
    case "after": return { next: at + 1, side: "from", outside: true }
    case "prior": return is(ground, at + 1, "to") ? { next: at + 2, side: "to", outside: true } : undefined
    case "later": return is(ground, at + 1, "than") ? is(ground, at - 1, "no") ? { next: at + 2, side: "to" } : { next: at + 2, side: "from", outside: true } : undefined
    case "no": return is(ground, at + 1, "later") && is(ground, at + 2, "than") ? { next: at + 3, side: "to" } : undefined
    default: return undefined
  }
}

export const open: Reader = (ground, at) => {
  const opener = openerAt(ground, at)
  if (opener === undefined) return undefined
  const next = pastAbout(ground, opener.next), years = shortYears(ground, next)
  // "since 1976-77".
  if (years?.from !== undefined && years.reading.type === "interval" && years.reading.from !== undefined && opener.side === "from" && opener.outside !== true) return interval(at, years.end, { ...years.from, reading: years.reading.from }, undefined, "date-interval-open")
  const found = point(ground, next)
  if (found === undefined || found.reading.type === "rolling" || found.reading.type === "interval" || found.reading.type === "repeated") return undefined
  if (ground.lower[at] === "through" && found.kind !== "day" && found.kind !== "month" && found.kind !== "year") return undefined
  // "after Sunday's vote" is after the vote, which may be on Sunday still.
  if (ground.lower[found.end + 1] === "s" && ground.joined[found.end + 1] && (is(ground, found.end, "'") || is(ground, found.end, "’"))) return undefined
  // "after the summer holidays" is after these, not after the summer.
  if (found.kind === "season" && found.weak && tagAt(ground, found.end) === Tag.NOUN) return undefined
  // "since the 2016 election": the year tells which election, and the stretch begins with that.
  if (found.kind === "year" && is(ground, opener.next, "the") && (tagAt(ground, found.end) === Tag.NOUN || tagAt(ground, found.end) === Tag.PROPN || tagAt(ground, found.end) === Tag.ADJ)) return undefined
  const named = endAt(ground, next, found)
  return interval(at, found.end, opener.side === "from" ? named : undefined, opener.side === "to" ? named : undefined, "date-interval-open", opener.outside === true && found.reading.type !== "edge")
}

/** "from April" with "on" or "onwards" after it. */
export const onwards: Reader = (ground, at) => {
  if (!is(ground, at, "from") && !is(ground, at, "as")) return undefined
  const found = is(ground, at, "from") ? point(ground, at + 1) : undefined
  if (found === undefined) return undefined
  const on = is(ground, found.end, "onward") || is(ground, found.end, "onwards") || (is(ground, found.end, "on") && (ground.lower[found.end + 1] === "," || ground.lower[found.end + 1] === "."))
  return on ? interval(at, found.end + 1, endAt(ground, at + 1, found), undefined, "date-interval-open") : undefined
}

const later: Readonly<Record<string, "from" | "to">> = { later: "from", after: "from", onwards: "from", onward: "from", earlier: "to", before: "to" }

/** "2012 or later", "1 January 2016 and after", "2015 onwards". */
export const orLater: Reader = (ground, at) => {
  const found = point(ground, at)
  if (found === undefined || (found.kind !== "year" && found.kind !== "month" && found.kind !== "day") || found.weak) return undefined
  const joined = is(ground, found.end, "or") || is(ground, found.end, "and") ? found.end + 1 : found.end, word = ground.lower[joined] ?? "", side = later[word]
  if (side === undefined || (joined === found.end) !== word.startsWith("onward") || (is(ground, found.end, "and") && side === "to") || !(joined + 1 >= ground.length || /^[^\p{L}\p{N}]/u.test(ground.lower[joined + 1]!))) return undefined
  const named = endAt(ground, at, found)
  return interval(at, joined + 1, side === "from" ? named : undefined, side === "to" ? named : undefined, "date-interval-open")
}
