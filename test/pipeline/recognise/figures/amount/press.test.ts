import { assert, describe, it } from "@effect/vitest"
import { amountLines } from "./lines.ts"

/** Sentences as the press of many countries writes them, and every amount in each. */
const cases: ReadonlyArray<readonly [string, ...ReadonlyArray<string>]> = [
  ["A taxi driver was fined R850 for speeding.", "R850 | money | 850 | exact | ZAR"],
  ["The retailer made R2.4bn in Durban.", "R2.4bn | money | 2400000000 | exact | ZAR"],
  ["Lawmakers approved a budget of N27.5 trillion.", "N27.5 trillion | money | 27500000000000 | exact | NGN"],
  ["Farmers get K12,500 for a bag of maize.", "K12,500 | money | 12500 | exact | "],
  ["The carmaker will spend Y=450bn on batteries.", "Y=450bn | money | 450000000000 | exact | JPY"],
  ["The carmaker will spend Y450bn on batteries.", "Y450bn | money | 450000000000 | exact | JPY"],
  ["Mills are owed between Rs 1,500-1,800 crore.", "Rs 1,500-1,800 crore | money | 15000000000..18000000000 | between | "],
  ["It lasted about four or five days.", "about four or five days | duration | 4..5 | between | d"],
  ["Jobs for 16- to 19-year-olds are scarce.", "16- to 19-year-olds | age | 16..19 | between | a"],
  ["Girls aged between 9 and 14 get the vaccine.", "aged between 9 and 14 | age | 9..14 | between | a"],
  ["Two boys, aged 12 and 15, were rescued.", "Two boys | count | 2 | exact | boy", "aged 12 | age | 12 | exact | a", "15 | age | 15 | exact | a"],
  ["The goalkeeper is 6-foot-4.", "6-foot-4 | length | 6.33333333333333 | exact | [ft_i]"],
  ["The 5ft 9in winger scored.", "5ft 9in | length | 5.75 | exact | [ft_i]"],
  ["At 6'3\" he towers over them.", "6'3\" | length | 6.25 | exact | [ft_i]"],
  ["A rise of 1.5C would be too much.", "1.5C | temperature | 1.5 | exact | Cel"],
  ["It was 38C in Seville on Monday.", "38C | temperature | 38 | exact | Cel"],
  ["Highs of 28-31C are expected.", "28-31C | temperature | 28..31 | between | Cel"],
  ["The reserve lost 300 square metres of ice a day.", "300 square metres | area | 300 | exact | m2 | per d"],
  ["Clinics see 4,000 patients a month.", "4,000 patients | count | 4000 | exact | patient | per mo"],
  ["Calls rose to 700 a day.", "700 | count | 700 | exact | - | per d"],
  ["They are paid $12-an-hour.", "$12 | money | 12 | exact | USD | per h"],
  ["Silver closed at $24.10 an ounce.", "$24.10 | money | 24.1 | exact | USD | per [oz_tr]"],
  ["A quake of magnitude of 5.9 was felt.", "5.9 | other | 5.9 | exact | magnitude"],
  ["It measured 7.1 on the Richter scale.", "7.1 | other | 7.1 | exact | magnitude"],
  ["The lake is a mile and a half away.", "a mile and a half | length | 1.5 | exact | [mi_i]"],
  ["The flight lasts two hours and a half.", "two hours and a half | duration | 2.5 | exact | h"],
  ["He waited for a quarter of an hour.", "a quarter of an hour | duration | 0.25 | exact | h"],
  ["It sank by three-quarters of a metre.", "three-quarters of a metre | length | 0.75 | exact | m"],
  ["Three MiG-29 jets crashed.", "Three | count | 3 | exact | jet"],
  ["Talks went on for two more days.", "two | duration | 2 | exact | d"],
  ["Approval fell six points in the latest poll.", "six points | percentage_points | 6 | exact | percentage_point"],
  ["The Nikkei fell 310 points.", "310 points | index_points | 310 | exact | point"],
  ["The team is six points clear in the league.", "six points | count | 6 | exact | point"],
  ["There is a 1-in-8 risk of flooding.", "1-in-8 | ratio | 0.125 | exact | risk"],
  ["A third were women.", "A third | ratio | 0.333333333333333 | exact | -"],
  ["The average age is 29.", "29 | age | 29 | exact | a"],
  ["It takes a five- to 10-minute walk.", "five- to 10-minute | duration | 5..10 | between | min"],
  ["It gets 8 to 12 in (20 to 30 cm) of rain.", "8 to 12 in | length | 8..12 | between | [in_i]", "20 to 30 cm | length | 20..30 | between | cm"],
  ["Asylum claims rose from about 60,000 to 90,000.", "about 60,000 | count | 60000 | about | -", "90,000 | count | 90000 | exact | -"],
  ["A two-and-a-half-year siege ended.", "two-and-a-half-year | duration | 2.5 | exact | a"],
  ["They chose by 55 to 45 percent to stay.", "55 | percent | 55 | exact | %", "45 percent | percent | 45 | exact | %"],
  ["Scores of shops burned.", "Scores of shops | count | - | vague | shop"],
  ["Most are older than 60.", "older than 60 | age | 60 | more_than | a"],
  ["The lane is 12 in wide.", "12 in | length | 12 | exact | [in_i]"],
  ["It counted 500-1000 people.", "500-1000 people | count | 500..1000 | between | person"]
]

/** What is dialled, named, rated or timed: no figures. */
const none: ReadonlyArray<string> = [
  "He made a 999 call at night.",
  "Neighbours dialled 911.",
  "The clinic is open 24/7.",
  "The 9/11 attacks changed the city.",
  "Call 0800 555 1234 for advice.",
  "They left at 0630 hours.",
  "PM2.5 is a pollutant.",
  "The droid R2-D2 appeared.",
  "The film has an R18 rating.",
  "An N95 mask was worn.",
  "Police have zero tolerance for it.",
  "It was below zero.",
  "A Boeing 777F landed.",
  "The fund filed a 13F.",
  "The aims are 1) peace and 2) trade.",
  "The abbey was founded in 930.",
  "Call Ann at (212) 555-1972.",
  "Call 410-468-3798 for tickets.",
  "Her test scores reflect it."
]

describe("amounts in the press", () => {
  it.each(cases)("reads «%s»", (text, ...expected) => {
    assert.deepStrictEqual(amountLines(text), expected)
  })

  it.each(none)("finds no figure in «%s»", (text) => {
    assert.deepStrictEqual(amountLines(text), [])
  })
})
