import { assert, describe, it } from "@effect/vitest"
import { read } from "../figures/world.ts"
import { lines } from "./lines.ts"

const cases: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
  ["Migration from Central Asia to Russia is declining rapidly.", ["declining decrease | Migration | from Central Asia | to Russia | rapidly"]],
  ["Uzbekistan's dependence on migrant remittances from Russia has fallen.", ["fallen decrease | dependence on migrant remittances | of Uzbekistan | from Russia"]],
  ["They fear Russia's declining influence in Central Asia.", ["declining decrease | influence | of Russia | in Central Asia"]],
  ["It now lives with an increasing share of funds.", ["increasing increase | share of funds"]],
  ["Unemployment in Spain fell sharply.", ["fell decrease | Unemployment | in Spain | sharply"]],
  ["A sharp rise in food prices hit the poor.", ["rise increase | food prices | sharp"]],
  ["The number of tourists from Germany could increase next year.", ["increase increase | number of tourists | of Germany | next year | possible"]],
  ["This distrust appears to have deepened after the war.", ["deepened increase | distrust | possible"]],
  ["The drop in oil prices hurt the budget.", ["drop decrease | oil prices"]],
  ["The rate was unchanged in July.", ["unchanged unchanged | rate | July"]],
  ["Wages have stagnated.", ["stagnated unchanged | Wages"]],
  ["The rouble weakened against the dollar.", ["weakened decrease | rouble"]],
  ["Growth slowed in China.", ["slowed decrease | Growth | in China"]],
  ["Crime rates in Chicago have fallen steadily since 2016.", ["fallen decrease | Crime rates | in Chicago | since 2016 | steadily"]],
  ["Public trust in the police has eroded.", ["eroded decrease | Public trust in the police"]],
  ["Car sales fell in May.", ["fell decrease | Car sales | May"]],
  ["Exports dropped in 2020 for the third year.", ["dropped decrease | Exports | 2020"]],
  ["Kazakhstan boosted oil production by 3% last year.", ["boosted increase | oil production | of Kazakhstan | last year | #3%"]],
  ["Since April, the number of job seekers from Tajikistan and Uzbekistan in St. Petersburg has fallen by 60% and 40%, respectively.", [
    "fallen decrease | number of job seekers | of Tajikistan | in St. Petersburg | Since April | #60%", "fallen decrease | number of job seekers | of Uzbekistan | in St. Petersburg | Since April | #40%"
  ]],
  ["Remittances to Kyrgyzstan were down 20% in January.", ["down decrease | Remittances | to Kyrgyzstan | January | #20%"]],
  ["Sales of electric cars more than doubled in Norway.", ["doubled increase | Sales of electric cars | in Norway"]],
  ["The opposition more than doubled its representation.", ["doubled increase | representation | of its"]],
  ["Continued unrest worsened the humanitarian crisis.", ["worsened increase | humanitarian crisis"]],
  ["Declining fertility slowed this growth.", ["Declining decrease | fertility", "slowed decrease | growth"]],
  ["The country faces a demographic crisis exacerbated by the war.", ["exacerbated increase | demographic crisis"]],
  ["Smaller families are attributed to increases in women's education.", ["increases increase | education"]],
  ["Recent slowdowns in the Russian and Chinese economies hurt it.", ["slowdowns decrease | economies | of Russian"]],
  ["It rests without spurring a meaningful increase in exports.", ["increase increase | exports"]],
  ["The plan failed to stabilise Ireland's public finances.", ["stabilise unchanged | public finances | of Ireland | denied"]],
  ["Marks improved at schools that tried it, and bullying declined sharply.", ["improved increase | Marks", "declined decrease | bullying | sharply"]],
  ["Officials said that bullying in schools has declined.", ["declined decrease | bullying in schools"]],
  ["The war intensified.", ["intensified increase | war"]],
  ["Prices raised by the firm hurt families.", ["raised increase | Prices"]]
]

const none: ReadonlyArray<string> = [
  "He raised concerns about the deal.", "The government lifted sanctions on Monday.", "She fell asleep at the wheel.", "He rose to power in 1991.", "The fall of the Soviet Union changed everything.", "They dropped the charges against him.",
  "He grew up in Almaty.", "The two countries cut ties.", "She raised two children.", "He fell ill in May.", "They fell in love.", "The empire fell in 476.", "He declined to comment.", "Rescuers recovered 14 bodies."
]

describe("trends", () => {
  it.each(cases)("reads «%s»", (text, expected) => {
    assert.deepStrictEqual(lines(text), expected)
  })

  it.each(none)("finds no trend in «%s»", (text) => {
    assert.deepStrictEqual(lines(text), [])
  })

  it("says that what only appears so is possible", () => {
    assert.deepStrictEqual(read("The crisis appears to have deepened.").trends.map(({ stance }) => stance?.modality), ["possible"])
  })
})
