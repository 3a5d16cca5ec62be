import { assert, describe, it } from "@effect/vitest"
import { lines } from "./lines.ts"

const cases: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
  ["Consumer prices in the euro zone rose by 2.4 percent in the year to March, down from 2.6 percent a month earlier, Eurostat said on Wednesday.", [
    "rose increase | Consumer prices | year to March | #2.4 percent",
    "down decrease | Consumer prices | year to March | #2.4 percent"
  ]],
  ["The number of people out of work in Britain climbed to 1.44 million in the three months to February, up 85,000 on the quarter.", [
    "climbed increase | number of people | in Britain | three months to February | #1.44 million",
    "up increase | number of people | in Britain | three months to February | #85,000"
  ]],
  ["The Federal Reserve is widely expected to leave interest rates unchanged on Wednesday.", ["unchanged unchanged | interest rates | of Federal Reserve | Wednesday"]],
  ["Home sales in the United States plunged 4.3% in March as mortgage rates rose above 7%.", ["plunged decrease | Home sales | in United States | March | #4.3%", "rose increase | mortgage rates | #above 7%"]],
  ["Apple's iPhone shipments dropped about 10% in the first quarter of 2024, hurt by intensifying competition from Chinese rivals.", [
    "dropped decrease | iPhone shipments | of Apple | first quarter of 2024 | #about 10%",
    "intensifying increase | competition"
  ]],
  ["Measles cases have soared in Romania, where vaccination rates have been falling for a decade.", ["soared increase | Measles cases | in Romania", "falling decrease | vaccination rates"]],
  ["More than 1,000 flights were cancelled as the number of infected crew members rose.", ["rose increase | number of infected crew members"]],
  ["The World Bank cut its growth forecast for Kenya to 5 percent from 5.4 percent.", ["cut decrease | growth forecast for Kenya | of its | #5 percent"]],
  ["Tesla's deliveries fell for the first time in nearly four years, missing market expectations.", ["fell decrease | deliveries | of Tesla"]],
  ["Argentina's monthly inflation rate slowed for a third straight month in March.", ["slowed decrease | inflation rate | of Argentina | March"]],
  ["Hunger in Gaza is worsening, the agency warned.", ["worsening increase | Hunger | in Gaza"]],
  ["Government borrowing hit its highest level since the pandemic.", ["highest increase | Government borrowing"]],
  ["Support for the chancellor has slumped to a record low, according to a poll published on Sunday.", ["slumped decrease | Support for the chancellor"]],
  ["The average price of a home in Toronto has tripled in the past 20 years.", ["tripled increase | average price of a home | in Toronto | past 20 years"]],
  ["Britain's economy shrank by 0.3% in the final three months of 2023, tipping it into recession.", ["shrank decrease | economy | of Britain | final three months of 2023 | #0.3%"]],
  ["Net migration to the UK will fall sharply, the Home Office predicted.", ["fall decrease | Net migration | to UK | sharply | forecast"]],
  ["Sea ice around Antarctica shrank to its second-lowest extent on record in February.", ["shrank decrease | Sea ice | in Antarctica | February"]],
  ["The rand firmed against the dollar ahead of the budget.", ["firmed increase | rand"]],
  ["The bank's shares were down 7 percent by midday after it reported a fall in quarterly profit.", ["down decrease | shares | of bank | #7 percent", "fall decrease | quarterly profit"]],
  ["Global temperatures could rise by 2.7C by the end of the century if emissions are not cut.", ["rise increase | Global temperatures | end of the century | #2.7C | possible", "cut decrease | emissions | hypothetical | denied"]],
  ["Poverty has deepened since the currency was devalued in June.", ["deepened increase | Poverty", "devalued decrease | currency | June"]],
  ["The government raised the price of bread by 300 percent, its first increase in 36 years.", ["raised increase | price of bread | #300 percent"]],
  ["Russia's oil exports to India more than doubled last year.", ["doubled increase | oil exports | of Russia | to India | last year"]],
  ["Passenger traffic at Heathrow rebounded to 79 million in 2023 from 62 million in 2022.", ["rebounded increase | Passenger traffic | in Heathrow | 2023 | #79 million"]],
  ["Ukraine's grain harvest is forecast to decline 10 percent this year because of the war.", ["decline decrease | grain harvest | of Ukraine | this year | forecast"]],
  ["Prices of cocoa surged to a record $10,000 a ton in March.", ["surged increase | Prices of cocoa | March | #$10,000"]],
  ["Demand for electricity is growing faster than expected.", ["growing increase | Demand for electricity"]],
  ["Police recorded 12,786 hate crimes in 2023, a 17% increase on the previous year.", ["increase increase | hate crimes | 2023 | #17%"]],
  ["Union membership has been declining for decades.", ["declining decrease | membership | of Union"]],
  ["The ministry denied that bread prices had gone up.", ["gone up increase | bread prices | denied"]],
  ["There are no signs that inflation is easing.", ["easing decrease | inflation | denied"]],
  ["The proportion of adults who smoke has fallen from 20.2% in 2011 to 12.9% in 2022.", ["fallen decrease | proportion of adults | 2022 | #12.9%"]],
  ["Ethiopia doubled its power generation capacity when the dam opened.", ["doubled increase | power generation capacity | of its"]],
  ["The dry spell has reduced water levels in the canal, forcing operators to cut the number of ships.", ["reduced decrease | water levels", "cut decrease | number of ships"]],
  ["Hospital waiting lists grew for the first time in seven months.", ["grew increase | Hospital waiting lists"]],
  ["The gap between the two candidates has narrowed to three points.", ["narrowed decrease | gap | #three points"]],
  ["Trade between the neighbours fell 40% to $1.2 billion last year because of border closures.", ["fell decrease | Trade between the neighbours | last year | #40%"]],
  ["Turnout was 48%, down from 53% four years ago.", ["down decrease | Turnout | #48%"]],
  ["The study found that bird populations had declined by a quarter since 1980.", ["declined decrease | bird populations | since 1980 | #a quarter"]],
  ["Lower fuel costs helped the airline to swing to a profit.", ["Lower decrease | fuel costs"]],
  ["Higher wages and a weaker yen have pushed up costs for small firms.", ["Higher increase | wages", "weaker decrease | yen", "pushed up increase | costs for small firms"]],
  ["Exports, which account for half of output, contracted 2.2%.", ["contracted decrease | Exports | #2.2%"]],
  ["The cabinet approved an increase in the pension age from 62 to 64.", ["increase increase | pension age | #64"]],
  ["He promised to halve inflation within a year.", ["halve decrease | inflation | planned"]],
  ["With tourism booming and unemployment falling, the finance minister predicted a budget surplus.", ["falling decrease | unemployment"]],
  ["Rising sea levels threaten the capital.", ["Rising increase | sea levels"]],
  ["The death toll from the floods has risen to 57, officials said.", ["risen increase | death toll | #57"]],
  ["Student numbers are expected to keep falling until 2030.", ["falling decrease | Student numbers | until 2030 | forecast"]],
  ["The city's homicide rate, already among the world's highest, jumped 30% in the first half of the year.", ["jumped increase | homicide rate | of city | first half of the year | #30%"]],
  ["Steel output remained broadly stable.", ["stable unchanged | Steel output"]],
  ["A stronger dollar hurt overseas sales.", ["stronger increase | dollar"]],
  ["The yield on the 10-year note ticked down to 4.2%.", ["ticked down decrease | yield on the 10-year note | #4.2%"]],
  ["The central bank kept its benchmark rate at a 23-year high of 16%.", ["kept unchanged | benchmark rate | of its | #16%"]],
  ["Renewables' share of the mix rose to a third.", ["rose increase | share of the mix | #a third"]],
  ["Spending per pupil has been cut in real terms by 8% since 2010.", ["cut decrease | Spending per pupil | since 2010 | #8%"]],
  ["The firm upped its stake in the port to 30%.", ["upped increase | stake | of its | #30%"]],
  ["Fares will be bumped up in spring.", ["bumped up increase | Fares | spring | planned"]],
  ["Freight rates have skyrocketed.", ["skyrocketed increase | Freight rates"]],
  ["Food banks have mushroomed in Leeds.", ["mushroomed increase | Food banks | in Leeds"]],
  ["Complaints multiplied after the merger.", ["multiplied increase | Complaints"]],
  ["Delays lengthened at the border in Calais.", ["lengthened increase | Delays | in Calais"]],
  ["Competition between carriers intensified.", ["intensified increase | Competition between carriers"]],
  ["Support for Flemish parties swelled in Antwerp.", ["swelled increase | Support for Flemish parties | in Antwerp"]],
  ["Copper climbed $120 to $9,800 a tonne.", ["climbed increase | Copper | #$120"]],
  ["The euro rose a cent to $1.09.", ["rose increase | euro | #$1.09"]],
  ["Reserves in Brazil topped $350 billion, up $4 billion in a week.", ["up increase | Reserves | in Brazil | #$4 billion"]],
  ["More and more people rent.", ["More and more increase | people"]],
  ["Fewer and fewer students choose German.", ["Fewer and fewer decrease | students"]],
  ["There has been a leap in bookings to Greece.", ["leap increase | bookings | to Greece"]],
  ["A rally in bonds lifted sentiment.", ["rally increase | bonds", "lifted increase | sentiment"]],
  ["An upswing in orders is forecast.", ["upswing increase | orders"]],
  ["In Oslo, rents rose; in Bergen they fell.", ["rose increase | rents | in Oslo", "fell decrease | rents | in Bergen"]],
  ["Rents in Bergen fell by a tenth last year and are falling again.", ["fell decrease | Rents | in Bergen | last year", "falling decrease | Rents | in Bergen"]],
  ["Sales never fell.", ["fell decrease | Sales | denied"]],
  ["Exports hardly grew.", ["grew increase | Exports | denied"]],
  ["Crime is not rising.", ["rising increase | Crime | denied"]],
  ["No rise in tolls is planned.", ["rise increase | tolls | denied"]],
  ["Fares would rise if the tax were approved.", ["rise increase | Fares | hypothetical"]],
  ["If wages had risen, demand would not have fallen.", ["risen increase | wages | hypothetical", "fallen decrease | demand | hypothetical | denied"]],
  ["Unless output grows, prices will climb.", ["climb increase | prices | hypothetical"]],
  ["Economists think growth will quicken.", ["quicken increase | growth | forecast"]],
  ["The bank sees inflation at 3% by June, up from 2%.", ["up increase | inflation | June | #3%"]],
  ["Rates look set to fall.", ["fall decrease | Rates | forecast"]],
  ["Yields are seen rising.", ["rising increase | Yields | forecast"]],
  ["Analysts polled by the paper expect profit to shrink.", ["shrink decrease | profit | forecast"]],
  ["The council hopes to double the number of nurses.", ["double increase | number of nurses | of council | target"]],
  ["Demand is bound to increase.", ["increase increase | Demand | forecast"]],
  ["The frost has lifted orange prices.", ["lifted increase | orange prices"]],
  ["A poor harvest drove up the price of olives in Spain.", ["drove up increase | price of olives | in Spain"]],
  ["Cheap imports have driven down wages in Mexico.", ["driven down decrease | wages | in Mexico"]],
  ["The drug halves the risk of stroke.", ["halves decrease | risk of stroke"]],
  ["The subsidy kept bread prices stable.", ["stable unchanged | bread prices"]],
  ["Attendance at the museum in Lyon was flat.", ["flat unchanged | Attendance | in Lyon"]],
  ["Employment in Quebec held steady in June.", ["steady unchanged | Employment | in Quebec | June"]],
  ["The peso was steady at 17.1 per dollar.", ["steady unchanged | peso | #17.1"]],
  ["The jobless rate stood unchanged at 6.1 per cent.", ["unchanged unchanged | jobless rate | #6.1 per cent"]],
  ["The population of Tbilisi has barely changed in ten years.", ["changed unchanged | population | of Tbilisi"]],
  ["Growth stalled in the spring.", ["stalled unchanged | Growth | spring"]],
  ["Turnout in Bihar was the highest since 1998.", ["highest increase | Turnout | in Bihar"]],
  ["Water levels in the Rhine are lower than a year ago.", ["lower decrease | Water levels | in Rhine"]],
  ["Unemployment among the young is rising in Italy and Spain.", ["rising increase | Unemployment among the young | in Italy"]],
  ["Exports of coffee from Uganda to Italy rose by a fifth.", ["rose increase | Exports of coffee | from Uganda | to Italy | #a fifth"]],
  ["Arrivals from Nigeria to Italy across the Mediterranean fell.", ["fell decrease | Arrivals | in Mediterranean | from Nigeria | to Italy"]]
]

const none: ReadonlyArray<string> = [
  "The opposition wants to lower taxes on food.",
  "Talks on prices stalled."
]

describe("changes in sentences of news", () => {
  it.each(cases)("reads «%s»", (text, expected) => {
    assert.deepStrictEqual(lines(text), expected)
  })

  it.each(none)("finds no trend in «%s»", (text) => {
    assert.deepStrictEqual(lines(text), [])
  })
})
