import { assert, describe, it } from "@effect/vitest"
import { lines } from "./lines.ts"

const cases: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
  ["Unemployment edged up in Spain last month.", ["edged up increase | Unemployment | in Spain | last month"]],
  ["Tourism bounced back last year.", ["bounced back increase | Tourism | last year"]],
  ["The ban pushed prices up.", ["pushed increase | prices"]],
  ["The war drove inflation higher in Europe.", ["drove increase | inflation | in Europe"]],
  ["The strike brought production down by a third.", ["brought decrease | production | #a third"]],
  ["Sales were up 5% in Japan.", ["up increase | Sales | in Japan | #5%"]],
  ["Revenue was down on last year.", ["down decrease | Revenue"]],
  ["Turnout was higher than in 2019.", ["higher increase | Turnout"]],
  ["Brent crude was down 1.2% at $82.40.", ["down decrease | Brent crude | #1.2%"]],
  ["The 12% increase in fares angered commuters.", ["increase increase | fares | #12%"]],
  ["A 20% drop in sales was recorded in Italy.", ["drop decrease | sales | #20%"]],
  ["Ticket sales picked up after Easter.", ["picked up increase | Ticket sales | after Easter"]],
  ["Sales dropped off in winter.", ["dropped off decrease | Sales | winter"]],
  ["The queue at the border is getting longer.", ["longer increase | queue"]],
  ["The number of wolves in Saxony went up last year.", ["went up increase | number of wolves | in Saxony | last year"]],
  ["Prices are going down.", ["going down decrease | Prices"]],
  ["Temperatures have come down since Sunday.", ["come down decrease | Temperatures | since Sunday"]],
  ["Consumption is down 8 per cent.", ["down decrease | Consumption | #8 per cent"]],
  ["Air strikes have become more frequent.", ["more frequent increase | Air strikes"]],
  ["Robberies have become less frequent in the city centre.", ["less frequent decrease | Robberies"]],
  ["Food has become more expensive.", ["more expensive increase | Food"]],
  ["Housing is getting less affordable in Lisbon.", ["less affordable decrease | Housing | in Lisbon"]],
  ["Snowfall has become rarer in Tokyo.", ["rarer decrease | Snowfall | in Tokyo"]],
  ["Summers are getting hotter in Spain.", ["hotter increase | Summers | in Spain"]],
  ["The oceans are becoming warmer.", ["warmer increase | oceans"]],
  ["Wheat output is estimated to be lower by 12 per cent.", ["lower decrease | Wheat output | #12 per cent | forecast"]],
  ["Profit is seen to be higher by 4 percent next year.", ["higher increase | Profit | next year | #4 percent"]],
  ["Exports were lower by 3 million tonnes.", ["lower decrease | Exports | #3 million tonnes"]],
  ["Costs will be higher by 10%.", ["higher increase | Costs | #10% | forecast"]]
]

const none: ReadonlyArray<string> = [
  "He has become more popular than his brother with his aunt's cat.",
  "His visits became a habit.",
  "The soup is getting colder.",
  "The tea gets hotter.",
  "The bridge is lower by the sea.",
  "The shelf was higher by 3 cm."
]

describe("words of direction", () => {
  it.each(cases)("reads «%s»", (text, expected) => {
    assert.deepStrictEqual(lines(text), expected)
  })

  it.each(none)("finds no trend in «%s»", (text) => {
    assert.deepStrictEqual(lines(text), [])
  })
})
