import { assert, describe, it } from "@effect/vitest"
import { read } from "./world.ts"

const moneys = (text: string): ReadonlyArray<string> => read(text).figures.map(({ perUnitName, unitName, value }) => `${value ?? "-"} ${unitName?.code ?? unitName?.label ?? "-"}${perUnitName === undefined ? "" : ` per ${perUnitName.label}`}`)

describe("rates of exchange", () => {
  it.each<readonly [string, ReadonlyArray<string>]>([
    ["The rupee closed at 83.20 against the US dollar, from 83.05.", ["83.2 INR per dollar", "83.05 INR per dollar"]],
    ["The cedi has fallen from 6 to the dollar to 12.", ["6 GHS per dollar", "12 GHS per dollar"]],
    ["In Turkey the lira, at 18.7 per dollar in May, touched 28.9.", ["18.7 TRY per dollar", "28.9 TRY per dollar"]],
    ["The shop sold 12 to the dealer for 30 rupees.", ["12 -", "30 INR"]],
    ["The team won by 3 goals against the run of play.", ["3 goal"]]
  ])("are so much of the one for the other in «%s»", (text, expected) => assert.deepStrictEqual(moneys(text), expected))
})

describe("rates", () => {
  it.each<readonly [string, ReadonlyArray<string>]>([
    ["She earns $300 monthly, or 10 dollars daily.", ["300 USD per month", "10 USD per day"]], ["Deaths fell to 14 per 1,000 live births.", ["14 death per 1,000 live births"]],
    ["There were 312 cases for every 100,000 residents.", ["312 case per 100,000 residents", "100000 resident"]], ["Wheat fetched $6.12 a bushel and corn at $4.48.", ["6.12 USD per bushel", "4.48 USD per bushel"]],
    ["The fee is 2p per text message.", ["2 penny per text message"]], ["Ferries make six crossings a day and 40 a week.", ["6 crossing per day", "40 crossing per week"]], ["Power costs 11 cents a kilowatt-hour.", ["11 cent per kilowatt-hour"]],
    ["The crop gave 3.4 tonnes to the hectare.", ["3.4 t per hectare"]], ["She bought 40 daily papers a year ago.", ["40 paper"]], ["The laser sent 120 pulses a second.", ["120 pulse per second"]], ["He earned $300 a year before.", ["300 USD"]]
  ])("are read in «%s»", (text, expected) => assert.deepStrictEqual(moneys(text), expected))
})
