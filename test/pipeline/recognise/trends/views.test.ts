import { assert, describe, it } from "@effect/vitest"
import { lines } from "./lines.ts"

const cases: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
  ["Economists fear a sharp decline of the population.", ["decline decrease | population | sharp | possible"]],
  ["Unemployment did not rise in May.", ["rise increase | Unemployment | May | denied"]],
  ["There was no increase in crime, police said.", ["increase increase | crime | denied"]],
  ["Exports have not fallen this year.", ["fallen decrease | Exports | this year | denied"]],
  ["The number of visitors never recovered.", ["recovered increase | number of visitors | denied"]],
  ["Inflation is expected to fall to 2% by December.", ["fall decrease | Inflation | December | #2% | forecast"]],
  ["Analysts forecast that house prices will drop next year.", ["drop decrease | house prices | next year | forecast"]],
  ["GDP is projected to grow 4.5% in 2025.", ["grow increase | GDP | 2025 | #4.5% | forecast"]],
  ["The company plans to cut 500 jobs in Sweden.", ["cut decrease | jobs | of company | in Sweden | #500 jobs | planned"]],
  ["The government aims to halve emissions by 2030.", ["halve decrease | emissions | 2030 | target"]],
  ["Prices could rise further if the drought continues.", ["rise increase | Prices | further | possible"]],
  ["If demand falls, the firm will close two plants.", ["falls decrease | demand | hypothetical"]],
  ["Temperatures may climb to 42C in Seville.", ["climb increase | Temperatures | in Seville | #42C | possible"]],
  ["The minister denied that crime had increased.", ["increased increase | crime | denied"]],
  ["Passenger numbers have yet to recover.", ["recover increase | Passenger numbers | denied"]],
  ["Spending on defence is set to rise.", ["rise increase | Spending on defence | forecast"]],
  ["Spending on schools will be cut by £2bn.", ["cut decrease | Spending on schools | #£2bn | planned"]],
  ["The army will be reduced to 72,000 soldiers.", ["reduced decrease | army | #72,000 soldiers | planned"]],
  ["Exports fell 3% in June, and the bank expects another drop in July.", ["fell decrease | Exports | June | #3%", "drop decrease | Exports | July | forecast"]],
  ["Had wages risen, fewer would have left.", ["risen increase | wages | hypothetical"]],
  ["Should prices fall again, growers could leave the market.", ["fall decrease | prices | hypothetical"]],
  ["Brokers see gold climbing to $2,500 an ounce.", ["climbing increase | gold | #$2,500 | forecast"]],
  ["The agency forecasts lower rents in 2026.", ["lower decrease | rents | 2026 | forecast"]],
  ["A doubling of tolls would cut traffic, the mayor argued.", ["doubling increase | tolls | hypothetical", "cut decrease | traffic | hypothetical"]],
  ["There was no rise in arrests, only a drop in complaints.", ["rise increase | arrests | denied", "drop decrease | complaints"]],
  ["Growth is seen slowing to 2% next year.", ["slowing decrease | Growth | next year | #2% | forecast"]],
  ["They risk a fall in exports.", ["fall decrease | exports | possible"]],
  ["Ministers ruled out an increase in fuel duty.", ["increase increase | fuel duty | planned | denied"]],
  ["The firm warned of a drop in profit.", ["drop decrease | profit | possible"]],
  ["Without a rise in rents, landlords would sell.", ["rise increase | rents | hypothetical | denied"]],
  ["The crisis, exacerbated by drought, is expected to deepen.", ["exacerbated increase | crisis", "deepen increase | crisis | forecast"]],
  ["The bank raised its forecast for growth to 2.1% from 1.8%.", ["raised increase | forecast for growth | of its | #2.1%"]],
  ["The fleet will expand to 60 aircraft by 2030.", ["expand increase | fleet | 2030 | #60 aircraft | forecast"]],
  ["Its goal is to cut waste to a tenth.", ["cut decrease | waste | #a tenth | target"]],
  ["They will continue to raise pay.", ["raise increase | pay | forecast"]],
  ["The government has ruled out raising VAT.", ["raising increase | VAT | planned | denied"]],
  ["Ministers ruled out cutting pensions.", ["cutting decrease | pensions | planned | denied"]],
  ["Deaths from malaria have stopped falling in Africa.", ["falling decrease | Deaths from malaria | in Africa | denied"]],
  ["The population has stopped growing.", ["growing increase | population | denied"]],
  ["House prices ceased rising in May.", ["rising increase | House prices | May | denied"]],
  ["Lawmakers voted to raise the retirement age to 67.", ["raise increase | retirement age | #67 | planned"]],
  ["Members voted to increase fees.", ["increase increase | fees | planned"]],
  ["The cabinet resolved to cut fuel duty.", ["cut decrease | fuel duty | planned"]],
  ["There are no plans to raise fares.", ["raise increase | fares | planned | denied"]],
  ["The firm has no plans to cut jobs.", ["cut decrease | jobs | of firm | planned | denied"]],
  ["Tariffs would raise consumer prices, economists warned.", ["raise increase | consumer prices | hypothetical"]],
  ["The storm will cut orange output.", ["cut decrease | orange output | forecast"]],
  ["The new line will halve journey times.", ["halve decrease | journey times | forecast"]],
  ["The council will raise parking fees in May.", ["raise increase | parking fees | of council | May | planned"]],
  ["The army will be expanded to 300,000 soldiers by 2035.", ["expanded increase | army | 2035 | #300,000 soldiers | planned"]],
  ["Parking fees will be doubled in April.", ["doubled increase | Parking fees | April | planned"]],
  ["Growth will be slowed by the drought.", ["slowed decrease | Growth | forecast"]],
  ["Any increase in rates would hurt borrowers.", ["increase increase | rates | hypothetical"]],
  ["Any fall in demand will be felt.", ["fall decrease | demand | hypothetical"]],
  ["They did not see any increase in theft.", ["increase increase | theft | denied"]],
  ["The alleged rise in fraud has not been proved.", ["rise increase | fraud | alleged"]],
  ["The rise in rates did not hurt demand.", ["rise increase | rates"]],
  ["The surge in orders was not enough to save the firm.", ["surge increase | orders"]],
  ["The expected fall in prices did not materialise.", ["fall decrease | prices | forecast | denied"]],
  ["A rise in unemployment was not observed.", ["rise increase | unemployment | denied"]],
  ["A cut in rates is not likely.", ["cut decrease | rates | possible | denied"]],
  ["The government appears to place increasing emphasis on trade.", ["increasing increase | emphasis on trade | possible"]],
  ["Voters seem to feel growing anger.", ["growing increase | anger | possible"]],
  ["Rising rents appear to hurt students.", ["Rising increase | rents"]],
  ["That did not stop bonds from falling.", ["falling decrease | bonds"]],
  ["The ban has not stopped rents from going up.", ["going up increase | rents"]],
  ["The rescue could not keep the shares from falling.", ["falling decrease | shares"]],
  ["The levy did not prevent rents from rising.", ["rising increase | rents"]],
  ["The vaccine did not stop cases from climbing.", ["climbing increase | cases"]],
  ["Worries about wages rising too fast eased.", ["rising increase | wages | possible"]],
  ["The risk of prices falling has grown.", ["falling decrease | prices | possible", "grown increase | risk of prices"]],
  ["Fears of unemployment rising have eased.", ["rising increase | unemployment | possible", "eased decrease | Fears of unemployment"]],
  ["Concern over crime increasing led to the ban.", ["increasing increase | crime | possible"]]
]

const none: ReadonlyArray<string> = [
  "India scrapped the tax to boost exports.",
  "The reform is intended to reduce poverty.",
  "The measures were intended to accelerate the country's economic growth.",
  "The law focuses on reducing poverty.",
  "The mill stopped raising wages.",
  "The club stopped cutting trees.",
  "Measures to cut emissions were discussed.",
  "To help stabilise prices, the state sold grain.",
  "The law stopped rents from rising.",
  "The dam keeps the river from rising.",
  "Kenya is losing about 2 billion dollars a year in export opportunities.",
  "Spain loses 3 billion euros a year to fraud."
]

describe("how a change is put", () => {
  it.each(cases)("reads «%s»", (text, expected) => {
    assert.deepStrictEqual(lines(text), expected)
  })

  it.each(none)("finds no trend in «%s»", (text) => {
    assert.deepStrictEqual(lines(text), [])
  })
})
