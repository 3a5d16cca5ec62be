import { assert, describe, it } from "@effect/vitest"
import { TokenKind } from "../../../pipeline/document/token.ts"
import { tokenise } from "../../../pipeline/parse/tokenise.ts"
import { hostileText } from "./pieces.ts"

const formsOf = (text: string): ReadonlyArray<string> => {
  const tokens = tokenise(text)
  return Array.from({ length: tokens.length }, (_, token) => text.slice(tokens.start[token], tokens.end[token]))
}

const kindOf = (text: string): ReadonlyArray<number> => Array.from(tokenise(text).kind.subarray(0, tokenise(text).length))

describe("tokens", () => {
  it.each([
    ["It’s the city's; they don't, can't and won't.", "It|’s|the|city|'s|;|they|do|n't|,|ca|n't|and|wo|n't|."],
    ["She'll say they've cannot", "She|'ll|say|they|'ve|can|not"],
    ["KAZAKHSTAN'S PLAN DIDN'T", "KAZAKHSTAN|'S|PLAN|DID|N'T"],
    ["the companies' profits and 80's hits", "the|companies|'|profits|and|80|'s|hits"],
    ["O’Brien of Côte d'Ivoire in Sana'a, Xi'an", "O’Brien|of|Côte|d'Ivoire|in|Sana'a|,|Xi'an"],
    ["O‘zbekiston and Qur'an at 5 o'clock", "O‘zbekiston|and|Qur'an|at|5|o'clock"],
    ["the '90s and the 1990s, get 'em", "the|'90s|and|the|1990s|,|get|'em"],
    ["Mr. and Mrs. J. K. Smith Jr. of St. Petersburg", "Mr.|and|Mrs.|J.|K.|Smith|Jr.|of|St.|Petersburg"],
    ["the U.S.-led force, U.S.'s and the U.N.", "the|U.S.|-|led|force|,|U.S.|'s|and|the|U.N."],
    ["at 5 p.m., e.g. on Sept. 11, No. 10, c. 1900, p. 55", "at|5|p.m.|,|e.g.|on|Sept.|11|,|No.|10|,|c.|1900|,|p.|55"],
    ["He said no. They sat. It is in May. Plan B.", "He|said|no|.|They|sat|.|It|is|in|May|.|Plan|B|."],
    ["you and I. Did Albert I. Jones see?", "you|and|I|.|Did|Albert|I.|Jones|see|?"],
    ["Acme Inc. and Smith et al. with a Ph.D. here", "Acme|Inc.|and|Smith|et|al.|with|a|Ph.D.|here"],
    ["2.7bn, €4.5m, US$5m, $100.00 and 60%", "2.7|bn|,|€|4.5|m|,|US$|5|m|,|$|100.00|and|60|%"],
    ["RM12, USD115, A$5.50, Rs500 and HK$3bn", "RM|12|,|USD|115|,|A$|5.50|,|Rs|500|and|HK$|3|bn"],
    ["Leaders at COP28 paid COP280 and COP28 million.", "Leaders|at|COP28|paid|COP|280|and|COP|28|million|."],
    ["$A5, $US3bn, SEK1,200.50 and EUR5m", "$A|5|,|$US|3|bn|,|SEK|1,200.50|and|EUR|5|m"],
    ["R500, R2.4bn, N87 trillion, K25,000, Y=3bn, R1 000 and R1.2-million.", "R|500|,|R|2.4|bn|,|N|87|trillion|,|K|25,000|,|Y=|3|bn|,|R|1|000|and|R|1.2|-|million|."],
    ["R2-D2, R18, N95, K2, B-R500 and M25", "R2|-|D2|,|R18|,|N95|,|K2|,|B|-|R500|and|M25"],
    ["24703m2, 12km2, 100元 and 3D2", "24703|m2|,|12|km2|,|100|元|and|3D2"],
    ["RM2D2, INR3x, $B5, B12 and MIG29", "RM2D2|,|INR3x|,|$|B5|,|B12|and|MIG29"],
    ["1,200.5 of 1,00,000 at 0,5 or 1’000 [11,12,13]", "1,200.5|of|1,00,000|at|0,5|or|1’000|[|11|,|12|,|13|]"],
    ["the 6th at 10:30 on 9/11 scored .5 and 2-1", "the|6th|at|10:30|on|9/11|scored|.5|and|2|-|1"],
    ["10km at 20°C in 5G and 3D, 4x4, 12GW", "10|km|at|20|°C|in|5G|and|3D|,|4x4|,|12|GW"],
    ["a 39-year-old pro-Russian co-founder of e-mail", "a|39|-|year|-|old|pro|-|Russian|co-founder|of|e-mail"],
    ["RFE/RL, AT&T and/or km/h", "RFE/RL|,|AT&T|and|/|or|km|/|h"],
    ["See http://a.org/x?y=1, www.b.com. Or jane.doe@x.org!", "See|http://a.org/x?y=1|,|www.b.com|.|Or|jane.doe@x.org|!"],
    ["(@bbc) on #COP29: Amazon.com's site", "(|@bbc|)|on|#COP29|:|Amazon.com|'s|site"],
    ["ended.Today it cost 1,000.That is", "ended|.|Today|it|cost|1,000|.|That|is"],
    ["what… no -- yes—maybe?!", "what|…|no|--|yes|—|maybe|?!"],
    ["“a” ‘b’ „c“ «d» 「e」 ``f''", "“|a|”|‘|b|’|„|c|“|«|d|»|「|e|」|``|f|''"],
    ["👩‍🚀👍🏽🇰🇿 ok", "👩‍🚀|👍🏽|🇰🇿|ok"],
    ["e\u0301te\u0301 １２ 中文，日本。", "e\u0301te\u0301|１２|中文|，|日本|。"],
    ["a\u00a0b\u2009c\u200bd \u200be", "a|b|c\u200bd|e"],
    ["x\ud800y \udc00", "x|\ud800|y|\udc00"],
    ["", ""]
  ])("cuts «%s»", (text, expected) => assert.strictEqual(formsOf(text).join("|"), expected))

  it.each([
    ["Astana", TokenKind.word], ["U.S.", TokenKind.word], ["1,200.5", TokenKind.number], ["½", TokenKind.number], ["6th", TokenKind.ordinal], ["1990s", TokenKind.ordinal], [";", TokenKind.punctuation],
    ["“", TokenKind.quote], ["'", TokenKind.quote], ["%", TokenKind.symbol], ["€", TokenKind.symbol], ["&", TokenKind.symbol], ["a@b.org", TokenKind.address], ["#one", TokenKind.address], ["😀", TokenKind.other]
  ])("says what «%s» is", (text, kind) => assert.deepStrictEqual(kindOf(text), [kind]))

  it.prop("lie in order, with nothing but white space between them", [hostileText], ([pieces]) => {
    const text = pieces.join("")
    const tokens = tokenise(text)
    let end = 0
    for (let token = 0; token <= tokens.length; token++) {
      const start = token < tokens.length ? tokens.start[token]! : text.length
      assert.match(text.slice(end, start), /^[\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0085]*$/u)
      if (token === tokens.length) break
      assert.isBelow(start, tokens.end[token]!)
      assert.isAtLeast(start, end)
      end = tokens.end[token]!
    }
  }, { arbitrary: { runs: 500 } })

  it.prop("do not depend on what stands in another paragraph", [hostileText], ([pieces]) => {
    const text = pieces.join("")
    assert.deepStrictEqual(formsOf(`First one.\n\n${text}`).slice(3), formsOf(text))
  }, { arbitrary: { runs: 200 } })
})
