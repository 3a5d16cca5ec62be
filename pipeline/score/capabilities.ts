import type { GoldRow } from "./gold.ts"

/** What an extractor of figures, dates and trends must be able to do: the names that gold rows may bear, by table. */
export const capabilityNames: Readonly<Record<string, ReadonlyArray<string>>> = {
  figures: [
    "physical-unit", "duration", "money", "odd-currency", "ambiguous-unit", "counted-noun", "percent", "percentage-points", "scale", "spelled", "range", "from-to", "rate", "conversion",
    "elided-unit", "fraction", "negative", "vague", "multiple", "respectively", "statement", "direction", "bound", "approximation", "time", "several", "measured-parts", "age", "ordinal", "noisy"
  ],
  dates: [
    "day", "month", "season", "quarter", "half", "fiscal-year", "decade", "century", "part", "interval", "open-interval", "past-length", "duration-counted", "repeated", "holiday", "tense", "clock"
  ],
  trends: ["rise", "fall", "still", "verb", "noun", "adjective", "with-number", "without-number", "negated", "hypothetical", "forecast", "caused", "where"]
}

/** A story's capability: leaving alone what only looks like a figure, a date or a trend. */
export const refused = "refused"

export const capabilitiesOf = ({ capability = [] }: GoldRow): ReadonlyArray<string> => typeof capability === "string" ? [capability] : capability
