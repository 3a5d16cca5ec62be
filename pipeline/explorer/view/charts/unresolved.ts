import { bars } from "./bars.ts"
import type { Chart } from "./chart.ts"
import { claimsOf, grouped, scaleOf } from "./claims.ts"

const most = 30

/** What was seen but not resolved: words that name somebody unknown, dates that could not be placed. */
export const unresolved: Chart = {
  name: "unresolved", title: "Not resolved", question: "Which names and dates could not be resolved?",
  make: async ({ dataset }, options, linkTo) => {
    const names = (await claimsOf(dataset, "mentions", options, ["entity_id", "evidence"])).filter(({ row }) => row["entity_id"] === undefined), dates = (await claimsOf(dataset, "dates", options, ["basis", "evidence"])).filter(({ row }) => row["basis"] === "unresolved")
    const count = await scaleOf(dataset, options), all = grouped([...names, ...dates], ({ row }) => String(row["evidence"]))
    const drawn = all.slice(0, most).map(({ key, plain }) => ({ key, label: key, rows: plain, plain: count(plain.length), hedged: 0 }))
    return { counts: `Counts ${names.length} names and references without an entity, and ${dates.length} dates without a place on the calendar, by their words.`, marks: drawn, draw: drawn.length === 0 ? undefined : bars(drawn, "var(--t-mentions)", "times", options.perThousand, linkTo) }
  }
}
