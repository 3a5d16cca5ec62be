import { code, day, edtf, id, optional } from "./column.ts"
import { evidence } from "./shared.ts"
import { table } from "./table.ts"

export type DateRow = typeof dates.row.Type

export const dates = table({
  name: "dates",
  description: "Expressions that place something on the calendar.",
  key: ["date_id"],
  columns: {
    date_id: id("dt", "The date."),
    ...evidence("date"),
    kind: code("How wide it is.", {
      time: "A time of day.", day: "A day.", month: "A month.", quarter: "A quarter.", season: "A season.", half: "Half a year.", year: "A year.",
      fiscal_year: "A fiscal year.", decade: "A decade.", century: "A century.", interval: "From one moment to another; an end may be open.", repeated: "Again and again: \"every Monday\"."
    }),
    edtf: optional(edtf("The date; absent when it cannot be told."), "It cannot be told."),
    earliest: optional(day("The first day it can be.")),
    latest: optional(day("The last day it can be; absent while it is open."), "The end is open, or the date cannot be told."),
    part: optional(code("Which part of it, where the words say so; no cut is invented.", { early: "The beginning.", mid: "The middle.", late: "The end." })),
    basis: code("What it was worked out from.", {
      explicit: "The words alone.", published: "The stated day of publication.", published_inferred: "The inferred time of publication.",
      event: "An event whose date the authority has.", text: "Another date in the text.", unresolved: "It could not be worked out."
    }),
    anchor: optional(edtf("The date it was counted from."))
  }
})
