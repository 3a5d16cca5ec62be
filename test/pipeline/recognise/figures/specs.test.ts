import { existsSync, readFileSync } from "node:fs"
import { assert, describe, it } from "@effect/vitest"
import { models, passes, type Spec } from "./specs.ts"

const file = new URL("../../../../../shared/gold/number-specs.jsonl", import.meta.url)

/** What no reader of news would want as a figure, by the case's id; at most a tenth of a model. */
const unwanted: Readonly<Record<string, string>> = {
  "rts-Number-English-NumberModel-1": "an address of a computer is not four numbers",
  "rts-Number-English-NumberModel-58": "a power", "rts-Number-English-NumberModel-79": "a power", "rts-Number-English-NumberModel-80": "a power", "rts-Number-English-NumberModel-81": "a power",
  "rts-Number-English-NumberModel-82": "a power", "rts-Number-English-NumberModel-83": "a power", "rts-Number-English-NumberModel-84": "a power", "rts-Number-English-NumberModel-190": "a power", "rts-Number-English-NumberModel-192": "a power",
  "rts-Number-English-NumberModel-40": "\"10G\" is a network", "rts-Number-English-NumberModel-193": "\"G\" is no scale in news",
  "rts-Number-English-NumberModel-143": "a date", "rts-Number-English-NumberModel-144": "a telephone number", "rts-Number-English-NumberModel-189": "a name", "rts-Number-English-NumberModel-198": "numbers of exercises", "rts-Number-English-NumberModel-224": "a version",
  "rts-Number-English-NumberModel-232": "digits said one by one", "rts-Number-English-NumberModel-102": "130/5, not 100/35", "rts-Number-English-NumberModel-107": "130/5, not 100/35", "rts-Number-English-NumberModel-126": "130/5, not 100/35",
  "rts-Number-English-NumberModel-110": "100,000/1,005 of words nobody writes", "rts-Number-English-NumberModel-71": "1,002,203/5 of words nobody writes",
  "rts-Number-English-NumberRangeModel-65": "an operator", "rts-Number-English-NumberRangeModel-66": "an operator", "rts-Number-English-NumberRangeModel-67": "an operator", "rts-Number-English-NumberRangeModel-58": "\"more than 2 in 5\" is more than two fifths",
  "rts-Number-English-NumberRangeModel-37": "a comparison that breaks off", "rts-Number-English-NumberRangeModel-46": "a comparison that breaks off", "rts-Number-English-NumberRangeModel-69": "a range whose words are there is one",
  "rts-Number-English-NumberModel-25": "300 and two dozen is not what a reader makes of it",
  "rts-Number-English-NumberRangeModel-48": "a comparison that breaks off", "rts-Number-English-NumberRangeModel-63": "an operator",
  "rts-Number-English-OrdinalModelSuppressExtendedTypes-30": "a third of a whole is a fraction", "rts-Number-English-OrdinalModelSuppressExtendedTypes-31": "a thirtieth of a whole is a fraction",
  "rts-NumberWithUnit-English-AgeModel-15": "a range of ages is one figure",
  "rts-NumberWithUnit-English-CurrencyModel-94": "a torn number", "rts-NumberWithUnit-English-CurrencyModel-99": "cents nobody says so", "rts-NumberWithUnit-English-CurrencyModel-101": "cents nobody says so",
  "rts-NumberWithUnit-English-CurrencyModel-102": "two moneys, each with its own name", "rts-NumberWithUnit-English-CurrencyModel-103": "cents nobody says so", "rts-NumberWithUnit-English-CurrencyModel-110": "nobody puts \"sen\" before a number",
  "rts-NumberWithUnit-English-CurrencyModel-170": "\"15 USD 50\" of cents that nobody writes so", "rts-NumberWithUnit-English-CurrencyModel-178": "\"MAUD 60\" of millions that nobody writes so",
  "rts-NumberWithUnit-English-DimensionModel-10": "\"eight to 10 feet\" is one range", "rts-NumberWithUnit-English-DimensionModel-39": "a lens of 75 to 300 mm", "rts-NumberWithUnit-English-DimensionModel-48": "a loose quotation mark is no inch",
  "rts-NumberWithUnit-English-DimensionModel-49": "mb are megabytes in news", "rts-NumberWithUnit-English-DimensionModel-52": "2 pm is a time of day", "rts-NumberWithUnit-English-DimensionModel-68": "a coin", "rts-NumberWithUnit-English-DimensionModel-70": "units that the case itself calls non-standard",
  "rts-NumberWithUnit-English-DimensionModel-91": "a turn", "rts-NumberWithUnit-English-DimensionModel-92": "turns",
  "rts-NumberWithUnit-English-TemperatureModel-22": "the full stop is the sentence's", "rts-NumberWithUnit-English-TemperatureModel-31": "a dash with space behind it is no sign"
}

/** Shares of cases passed, by model; the floors are what was reached. */
const floors: Readonly<Record<string, number>> = {
  NumberModel: 0.95, NumberRangeModel: 0.96, PercentModel: 0.95, OrdinalModelSuppressExtendedTypes: 1, AgeModel: 1, CurrencyModel: 0.95, DimensionModel: 0.98, TemperatureModel: 1
}

describe.skipIf(!existsSync(file))("the number specs of ../shared/gold", () => {
  const specs: ReadonlyArray<Spec> = existsSync(file) ? readFileSync(file, "utf8").trim().split("\n").map((line) => JSON.parse(line) as Spec) : []

  it.each(models)("%s: passes at least as many cases as before", (model) => {
    const all = specs.filter((spec) => spec.model === model), asked = all.filter(({ id }) => unwanted[id] === undefined)
    assert.isAtMost(all.length - asked.length, Math.ceil(all.length / 10), "too many cases are left out")
    const passed = asked.filter(passes).length
    console.log(`${model}: ${passed} of ${asked.length} cases (${(100 * passed / asked.length).toFixed(1)} %), ${all.length - asked.length} left out`)
    assert.isAtLeast(passed / asked.length, floors[model]!)
  })
})
