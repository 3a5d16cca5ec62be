import type { CalendarReading, DateMention, DateReading } from "../../document/mention/date.ts"

/** English outside the United States (and its like) writes the day first. */
const dayFirst = /^en-(?:GB|IE|AU|NZ|IN|PK|BD|LK|SG|MY|HK|NG|KE|GH|TZ|UG|ZM|ZW|JM|TT|MT|CY|EU)\b/iu

type Order = NonNullable<CalendarReading["order"]>

const collect = (reading: DateReading | undefined, orders: Set<Order>): void => {
  if (reading === undefined) return
  if (reading.type === "calendar") { if (reading.order !== undefined) orders.add(reading.order) }
  else if (reading.type === "interval") {
    collect(reading.from, orders)
    collect(reading.to, orders)
  }
}

const swapped = (reading: DateReading): DateReading => {
  if (reading.type === "calendar") return reading.order === "either" && reading.month !== undefined && reading.day !== undefined ? { ...reading, month: reading.day, day: reading.month } : reading
  return reading.type === "interval" ? { ...reading, ...(reading.from && { from: swapped(reading.from) }), ...(reading.to && { to: swapped(reading.to) }) } : reading
}

/** "01/02/2023" is the second day of January, but the first of February in a text that has "25/12/2022" or is of a country that writes so. */
export const inOrder = (mentions: ReadonlyArray<DateMention>, language: string): ReadonlyArray<DateMention> => {
  const orders = new Set<Order>()
  for (const { reading } of mentions) collect(reading, orders)
  if (!orders.has("either") || orders.has("month-day") || (!orders.has("day-month") && !dayFirst.test(language))) return mentions
  return mentions.map((mention) => ({ ...mention, reading: swapped(mention.reading) }))
}
