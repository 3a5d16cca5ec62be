import { assert, describe, it } from "@effect/vitest"
import { read } from "../world.ts"

/** Text, and the code (or "-") of every sum of money in it. */
const cases: ReadonlyArray<readonly [string, ...ReadonlyArray<string>]> = [
  ["Roughly $2.7 trillion was spent on arms last year.", "USD"],
  ["Argentina's central bank lost $21.3 billion. Argentina devalued its peso.", "USD"],
  ["In Mexico City, Mexico's president said the wall would cost $5 billion.", "USD"],
  ["Taiwan bought $8 billion of jets for Taiwan's air force.", "USD"],
  ["The Australian government will spend $5 million in Sydney.", "AUD"],
  ["The Australian dollar fell. Australia spent A$5 million ($3.2 million) on it.", "AUD", "USD"],
  ["Australia and Canada each spent $5 million.", "USD"],
  ["New Zealand will lend Fiji US$3 million; New Zealand's farmers get $2 million in Auckland.", "USD", "NZD"],
  ["Toronto, in Canada, pays 40 million dollars.", "CAD"],
  ["The bread costs 5 Egyptian pounds, up from 3 pounds.", "EGP", "EGP"],
  ["The ticket cost 20 pounds.", "GBP"],
  ["Lebanon's bank in Beirut sold it for 90,000 pounds.", "LBP"],
  ["The museum in Cairo paid £3 million for it.", "GBP"],
  ["Nepal raised 500 rupees in Kathmandu.", "NPR"],
  ["Pakistan's minister promised Rs500 to every farmer in Lahore.", "PKR"],
  ["The fare is 500 rupees.", "INR"],
  ["The fare is 12 dinars.", "-"],
  ["In Baghdad, Iraq, the fare is 1,000 dinars.", "IQD"],
  ["Stockholm will give 300 million crowns to Swedish schools.", "SEK"],
  ["Prague will give 300 million crowns to Czech schools.", "CZK"],
  ["Seoul fined it 50 million won.", "KRW"],
  ["The Chilean peso fell. He paid 900 pesos in Santiago, Chile.", "CLP"],
  ["They pay 5,000 francs a night in Dakar, Senegal.", "XOF"]
]

describe("moneyMeant", () => {
  it.each(cases)("tells whose money «%s» means", (text, ...expected) => {
    assert.deepStrictEqual(read(text).figures.filter(({ kind }) => kind === "money").map(({ unitName }) => unitName?.code ?? "-"), expected)
  })

  it("calls money whose country nothing tells by its common name", () => {
    assert.deepStrictEqual(read("The fares were 500 rupees, 30 crowns and 12 dinars.").figures.map(({ unitName }) => unitName?.label), ["rupee", "crown", "dinar"])
  })
})
