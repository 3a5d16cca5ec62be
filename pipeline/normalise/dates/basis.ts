import type { DateReading } from "../../document/mention/date.ts"

/** What a reading needs besides its own words: nothing, the day of publication, or another date of the text. */
export type Need = "nothing" | "anchor" | "text"

const wider = (a: Need, b: Need): Need => a === "text" || b === "text" ? "text" : a === "anchor" || b === "anchor" ? "anchor" : "nothing"

export const needOf = (reading: DateReading): Need => {
  switch (reading.type) {
    case "calendar": return reading.from === "text" ? "text" : reading.within !== undefined ? needOf(reading.within) : reading.year === undefined && reading.decade === undefined && reading.century === undefined ? "anchor" : "nothing"
    case "shifted": return reading.from === "text" ? "text" : "anchor"
    case "distance": return reading.from === "anchor" ? "anchor" : reading.from === "text" ? "text" : needOf(reading.from)
    case "rolling": return reading.from === undefined ? "anchor" : reading.from === "text" ? "text" : needOf(reading.from)
    case "interval": return wider(reading.from === undefined ? "nothing" : needOf(reading.from), reading.to === undefined ? "nothing" : needOf(reading.to))
    case "same": return "text"
    case "ending": return needOf(reading.to)
    case "around":
    case "portion":
    case "fraction":
    case "edge":
    case "nth": return needOf(reading.of)
    case "clock":
    case "repeated": return "nothing"
  }
}
