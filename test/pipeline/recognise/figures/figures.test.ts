import { assert, describe, it } from "@effect/vitest"
import { lines, read } from "./world.ts"

const cases: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
  ["Since April, the number of job seekers from Tajikistan and Uzbekistan in St. Petersburg has fallen by 60% and 40%, respectively.", [
    "change decrease | number of job seekers | of Tajikistan | in St. Petersburg | Since April", "change decrease | number of job seekers | of Uzbekistan | in St. Petersburg | Since April"
  ]],
  ["The country's exports to China rose by 12 percent to $3.4 billion in 2023.", ["change increase | exports | of country | to China | 2023", "result increase | exports | of country | to China | 2023"]],
  ["Visitor numbers climbed 12% in 2021 to 5.6 million visitors from 5 million a year before.", ["change increase | Visitor numbers | 2021", "result increase | Visitor numbers | 2021", "base increase | Visitor numbers | a year before"]],
  ["Inflation slowed to 5.2% in June from 6.1% a month earlier.", ["result decrease | Inflation | June", "base decrease | Inflation | a month earlier"]],
  ["Kazakhstan boosted oil production by 3% last year.", ["change increase | oil production | of Kazakhstan | last year"]],
  ["The population of Tajikistan grew from 7 million in 2010 to 10 million in 2022.", ["base increase | population | of Tajikistan | 2010", "result increase | population | of Tajikistan | 2022"]],
  ["Gas exports from Turkmenistan to China dropped 15% in the first quarter.", ["change decrease | Gas exports | from Turkmenistan | to China | first quarter"]],
  ["The company cut 300 jobs in Poland.", ["change decrease | jobs | of company | in Poland"]],
  ["Ukraine's economy shrank by a third in 2022.", ["change decrease | economy | of Ukraine | 2022"]],
  ["Remittances to Kyrgyzstan were down 20% in January.", ["change decrease | Remittances | to Kyrgyzstan | January"]],
  ["Turnout was 61 percent, compared with 55 percent in 2019.", ["level | Turnout", "base | Turnout | 2019"]],
  ["More than 60% of voters in Kyrgyzstan backed the president.", ["share | voters | in Kyrgyzstan"]],
  ["A 5% increase in wages was agreed.", ["change increase | wages"]],
  ["Imports grew 7 percent and exports 4.", ["change increase | Imports", "change increase | exports"]],
  ["Exports and imports rose by 5% and 6%, respectively.", ["change increase | Exports", "change increase | imports"]],
  ["Between 2015 and 2020 the number of deaths on roads fell by 40 percent.", ["change decrease | number of deaths | Between 2015 and 2020"]],
  ["The loan of $5 billion was approved.", ["level | loan"]],
  ["Oil fell below $70 a barrel.", ["result decrease | Oil"]],
  ["The death toll rose to 45.", ["result increase | death toll"]],
  ["There were five Central Asian republics.", ["level | Central Asian republics"]],
  ["Central Bank foreign reserves dropped $21.3 billion in 2018.", ["change decrease | foreign reserves | of Central Bank | 2018"]],
  ["Military spending rose to a record $2.7 trillion in 2024.", ["result increase | Military spending | 2024"]],
  ["Unemployment climbed to a ten-year high of 8%.", ["level | -", "result increase | Unemployment"]],
  ["They reduced the number of warring factions from three to two.", ["base decrease | number of warring factions | of They", "result decrease | number of warring factions | of They"]],
  ["The pyramid was 146.5 m tall.", ["level | pyramid"]],
  ["A 15 meter high rotating pig stood there.", ["level | rotating pig"]],
  ["The nine-member Transitional Presidential Council took over.", ["level | member | of Transitional Presidential Council"]],
  ["A fertility rate of more than 5 children per woman is high.", ["level | fertility rate"]],
  ["The country has a population of 20 million people.", ["level | population"]],
  ["A group of 45 people left.", ["level | people"]],
  ["Fertility slowed this growth to 1.4% by 2011.", ["result decrease | growth | 2011"]],
  ["Growth rebounded from a brief 1.6% contraction in 2016 to 5.8% in 2017.", ["change decrease | contraction | 2016", "result increase | Growth | 2017"]],
  ["Growth slowed from 8.7% in 2009 and 10.4% in 2010 to 5.2% in 2011.", ["base decrease | Growth | 2009", "base decrease | Growth | 2010", "result decrease | Growth | 2011"]],
  ["The bank forecast inflation to fall to 3%.", ["result decrease | inflation"]],
  ["For the first time in 200 years, a woman will lead them.", ["level | time", "level | -"]],
  ["Spending on research will rise by 3 percent.", ["change increase | Spending on research"]],
  ["Human trafficking rose 5%.", ["change increase | Human trafficking"]],
  ["The Smer party won 22.9% of the vote.", ["share | vote | of Smer"]],
  ["The law set a two-term limit.", ["level | term"]],
  ["Kenya's well-developed services sector accounts for 60% of GDP.", ["share | well-developed services sector | of Kenya"]],
  ["GDP growth rates - 4.9% in 2015 and 4.3% in 2016 - were low.", ["level | GDP growth rates | 2015", "level | GDP growth rates | 2016"]],
  ["In 2018 voters abolished the rotation between the three main islands.", ["level | main islands"]],
  ["In the vote the parties got: Labour Party 34.9%, Green Party 18.8% and Likud 8.1%.", ["share | vote | of Labour Party", "share | vote | of Green Party", "share | vote | of Likud"]],
  ["Drought-like conditions pushed 2017 inflation above 8%.", ["result increase | inflation | 2017"]],
  ["The average salary in Almaty is 400,000 tenge a month.", ["level | average salary | in Almaty"]]
]

describe("figures", () => {
  it.each(cases)("reads role and slots of «%s»", (text, expected) => {
    assert.deepStrictEqual(lines(text), expected)
  })

  it("joins change, result and base into one statement", () => {
    assert.deepStrictEqual(read("Visitor numbers climbed 12% in 2021 to 5.6 million visitors from 5 million a year before.").figures.map(({ statement }) => statement), [0, 0, 0])
  })

  it("links a conversion in brackets to what it says again", () => {
    const found = read("The trip of about 500 miles (800 km) took two days.").figures
    assert.deepStrictEqual(found.map(({ conversionOf }) => conversionOf), [undefined, 0, undefined])
  })

  it("gives the head of what is counted, with the noun before it", () => {
    assert.strictEqual(read("The number of job seekers fell by 60%.").figures[0]?.measureHead, "job seeker")
  })

  it.each([["digits", "7"], ["and", "and "], ["$", "$"], ["%", "5% "], ["respectively", "5 and 6, respectively, "]])("takes time in proportion to a long line of «%s»", (_name, piece) => {
    const time = (length: number): number => {
      const began = process.cpuUsage()
      read(piece.repeat(Math.ceil(length / piece.length)))
      return process.cpuUsage(began).user
    }
    time(20_000)
    const short = time(60_000), long = time(240_000)
    assert.isBelow(long, 12 * short + 400_000)
  })

  it("reads a line of a million digits, of «and» and of «$»", () => {
    for (const piece of ["7", "and ", "$"]) assert.deepStrictEqual(read(piece.repeat(1_000_000 / piece.length)).figures, [])
  })

  it("points at exactly the words of each figure, whatever the text", () => {
    for (const text of ["😀 5% of 💶 10 bn — ½", "(", "£", "per per 5 per", "5 to", "from to 6", "1/0 of them", "\u0000 12 %", "respectively 5", "between 5 and", "twenty and", "minus minus 4"]) {
      for (const { end, start } of read(text).figures) assert.isTrue(start < end && end <= text.length)
    }
  })
})
