import { assert, describe, it } from "@effect/vitest"
import { lines } from "./lines.ts"

const cases: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
  ["Output stagnated in 2023.", ["stagnated unchanged | Output | 2023"]],
  ["Poland increased its defence spending to 4% of GDP.", ["increased increase | defence spending | of its | #4%"]],
  ["Ryanair raised its profit forecast for the year.", ["raised increase | profit forecast | of its"]],
  ["The cost of living has soared.", ["soared increase | cost of living"]],
  ["Unemployment, which had fallen for two years, rose in June.", ["fallen decrease | Unemployment", "rose increase | Unemployment | June"]],
  ["Exports rose 4% while imports fell 2%.", ["rose increase | Exports | #4%", "fell decrease | imports | #2%"]],
  ["Exports rose and imports fell.", ["rose increase | Exports", "fell decrease | imports"]],
  ["Exports and imports rose in May.", ["rose increase | Exports | May", "rose increase | imports | May"]],
  ["Prices rose in January but fell in February.", ["rose increase | Prices | January", "fell decrease | Prices | February"]],
  ["Loss of habitat has accelerated.", ["Loss decrease | habitat", "accelerated increase | Loss of habitat"]],
  ["Barley rose on Tuesday, oats eased and lentils were little changed.", ["rose increase | Barley | Tuesday", "eased decrease | oats", "little changed unchanged | lentils"]],
  ["In Peru prices fell, and imports of wheat from Canada to Chile climbed.", ["fell decrease | prices", "climbed increase | imports of wheat | from Canada | to Chile"]],
  ["Norway's surplus shrank in May; in June it widened.", ["shrank decrease | surplus | of Norway | May", "widened increase | surplus | of Norway | June"]],
  ["Canada recorded 4,100 bankruptcies in 2023, the third straight annual rise.", ["rise increase | bankruptcies | 2023"]],
  ["Zagreb drew 1.2 million guests in 2023, a 6% rise from 2022.", ["rise increase | guests | 2023 | #6%"]],
  ["Orders to Spain doubled, while those to Italy have collapsed.", ["doubled increase | Orders | to Spain", "collapsed decrease | those"]],
  ["The museum raised visitors' fees by 2 euros.", ["raised increase | fees | #2 euros"]],
  ["New limits curbed lending.", ["curbed decrease | lending"]],
  ["Profits up, jobs down as lender trims costs", ["up increase | Profits", "down decrease | jobs", "trims decrease | costs"]],
  ["Stocks edge higher ahead of jobs report", ["edge increase | Stocks", "edge higher increase | Stocks"]],
  ["Tolls stayed the same.", ["stayed the same unchanged | Tolls"]],
  ["Wages have not changed since 2018.", ["changed unchanged | Wages | since 2018"]],
  ["Demand for flats is levelling off.", ["levelling off unchanged | Demand for flats"]],
  ["Falling incomes and rising rents leave families short.", ["Falling decrease | incomes", "rising increase | rents"]],
  ["Higher taxes and lower subsidies hit growers.", ["Higher increase | taxes", "lower decrease | subsidies"]],
  ["The survey found a decline of 4 points in trust.", ["decline decrease | trust | #4 points"]],
  ["Two-thirds of members left, and the union lost half of its funds.", ["lost decrease | funds | of its | #half"]],
  ["The bank responded by raising rates.", ["raising increase | rates | of bank"]],
  ["The number of nurses has stayed flat since 2015.", ["flat unchanged | number of nurses | since 2015"]],
  ["Oil and gas prices rose.", ["rose increase | Oil and gas prices"]],
  ["The intensity and frequency of storms increased.", ["increased increase | intensity", "increased increase | frequency of storms"]],
  ["Investment and remittances declined.", ["declined decrease | Investment", "declined decrease | remittances"]],
  ["The tax put a brake on growth, which slowed to 2%.", ["slowed decrease | growth | #2%"]],
  ["The Greens gained 12 seats.", ["gained increase | seats | of Greens | #12 seats"]],
  ["Sales are 12% more than a year ago.", ["more increase | Sales | #12%"]],
  ["Rents were 8% higher in May than a year before.", ["higher increase | Rents | May | #8%"]],
  ["GDP grew only slightly last year.", ["grew increase | GDP | last year | slightly"]],
  ["Tourism and investment declined sharply.", ["declined decrease | Tourism | sharply", "declined decrease | investment | sharply"]],
  ["The depreciation of the kwacha hurt importers.", ["depreciation decrease | kwacha"]],
  ["Nickel advanced 1% in London.", ["advanced increase | Nickel | in London | #1%"]],
  ["Inflation slowed thanks to mild weather.", ["slowed decrease | Inflation"]],
  ["My role with Firefox and the Mozilla project remained unchanged.", ["unchanged unchanged | role with Firefox | of My"]]
]

describe("what changes", () => {
  it.each(cases)("reads «%s»", (text, expected) => {
    assert.deepStrictEqual(lines(text), expected)
  })
})
