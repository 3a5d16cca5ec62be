import { assert, describe, it } from "@effect/vitest"
import { read } from "./world.ts"

const units = (text: string): ReadonlyArray<string> => read(text).figures.map(({ unitName, value }) => `${value ?? "?"} ${unitName?.label ?? "-"}`)

describe("units of bare numbers", () => {
  it.each<readonly [string, ReadonlyArray<string>]>([
    ["Ferry passengers rose to 88,000 from 74,500.", ["88000 passenger", "74500 passenger"]],
    ["The number of nurses in rural clinics has reached 6,150.", ["6150 nurse"]],
    ["The death toll climbed to 61 from 54.", ["61 death", "54 death"]],
    ["Sales of electric buses fell to 310.", ["310 bus"]],
    ["Registrations dropped by 12 per cent to 4,480.", ["12 percent", "4480 registration"]],
    ["The FTSE 100 closed at 7,400 on Friday.", ["7400 point"]],
    ["The Nasdaq Composite ended at 15,980.", ["15980 point"]]
  ])("takes what the measure counts in «%s»", (text, expected) => assert.deepStrictEqual(units(text), expected))

  it.each<readonly [string, ReadonlyArray<string>]>([
    ["The bombers killed 19 soldiers and wounded 34.", ["19 soldier", "34 soldier"]],
    ["The storm killed eight people and injured more than 300.", ["8 person", "300 person"]],
    ["A bus plunged into a ravine, killing four.", ["4 person"]],
    ["The fire destroyed 12 homes and killed four.", ["12 home", "4 person"]],
    ["More than 200 were arrested.", ["200 person"]],
    ["Three of the five suspects were charged; two were freed.", ["3 suspect", "5 suspect", "2 suspect"]],
    ["Police arrested 15 armed men and are hunting three more.", ["15 man", "3 man"]],
    ["The bakery sold 40 loaves on Friday and 60 on Saturday.", ["40 loaf", "60 loaf"]]
  ])("takes who was harmed, or what was counted before, in «%s»", (text, expected) => assert.deepStrictEqual(units(text), expected))

  it.each<readonly [string, ReadonlyArray<string>]>([
    ["House prices rose 5 per cent to 300,000.", ["5 percent", "300000 -"]],
    ["The index of consumer confidence slipped to 92.1 from 95.", ["92.1 -", "95 -"]],
    ["Export earnings fell to 410.", ["410 -"]],
    ["The share of two-thirds was cut to 25.", ["0.666666666666667 -", "25 -"]]
  ])("leaves money, shares and scales alone in «%s»", (text, expected) => assert.deepStrictEqual(units(text), expected))

  it.each<readonly [string, ReadonlyArray<string>]>([
    ["The pension age rises from 62 to 64 by 2030.", ["62 year", "64 year"]],
    ["The median age of nurses is 46.", ["46 year"]],
    ["The crash killed a woman of 73.", ["73 year"]],
    ["A team of 14 won the cup.", ["14 person"]]
  ])("reads ages off their measure in «%s»", (text, expected) => assert.deepStrictEqual(units(text), expected))

  it.each<readonly [string, ReadonlyArray<string>]>([
    ["Layoffs hit 1,200 workers in Ohio and 800 in Texas.", ["1200 worker", "800 worker"]],
    ["The bank will close 60 branches this year and 40 next year.", ["60 branch", "40 branch"]],
    ["About 3,000 took part in the march.", ["3000 person"]],
    ["The clinic vaccinated 900 on Monday.", ["900 person"]]
  ])("takes what was counted elsewhere, or people, in «%s»", (text, expected) => assert.deepStrictEqual(units(text), expected))

  it.each<readonly [string, ReadonlyArray<string>]>([
    ["The carrier flew 4.1m people, against 3.9m in 2023.", ["4100000 person", "3900000 person"]],
    ["The mill shipped 5.2m tonnes of steel, up from 4.8m.", ["5200000 tonne", "4800000 tonne"]],
    ["The wall is 4.1m high and the gate 3.9m.", ["4.1 metre", "3.9 metre"]],
    ["Claims rose by 12,000 to 230,000.", ["12000 claim", "230000 claim"]],
    ["Cuts of 2 to 3 percent are likely.", ["? percent"]],
    ["Rents rose by 2 to 5 percent.", ["? percent"]]
  ])("keeps millions from metres and changes from results in «%s»", (text, expected) => assert.deepStrictEqual(units(text), expected))

  it.each<readonly [string, ReadonlyArray<string>]>([
    ["There were 5.3 deaths per 1,000 births.", ["5.3 death"]],
    ["The murder rate was 12 per 100,000 people.", ["12 -"]],
    ["The tax is $5 per 1,000 litres.", ["5 dollar"]],
    ["A 12-member panel will decide.", ["12 member"]],
    ["A 30-bed ward opened on Monday.", ["30 bed"]],
    ["The Democrats have 51 seats in the Senate and the Republicans 49.", ["51 seat", "49 seat"]],
    ["She bought an iPhone 14 and the Galaxy 22.", []]
  ])("reads rates, compounds and groups in «%s»", (text, expected) => assert.deepStrictEqual(units(text), expected))

  it.each<readonly [string, ReadonlyArray<string>]>([
    ["Visitor numbers rose to 2.1 million.", ["2100000 visitor"]],
    ["The agency counted 3.1 million tourists, 400,000 fewer than in 2019.", ["3100000 tourist", "400000 tourist"]],
    ["Three people were killed and another 14 hurt.", ["3 person", "14 person"]],
    ["It has 1,900 branches, down from 2,400, and employs 41,000.", ["1900 branch", "2400 branch", "41000 person"]],
    ["Traffic deaths dropped 3 percent, to 40,990.", ["3 percent", "40990 death"]]
  ])("passes over words that count nothing in «%s»", (text, expected) => assert.deepStrictEqual(units(text), expected))
})
