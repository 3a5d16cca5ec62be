import { assert, describe, it } from "@effect/vitest"
import { read } from "./world.ts"

/** Ages of a text: their words and who is so old. */
const ages = (text: string): ReadonlyArray<string> => {
  const found = read(text)
  return found.figures.filter(({ kind }) => kind === "age").map(({ end, measure, start }) => `${found.text.slice(start, end)} | ${measure === undefined ? "-" : found.text.slice(measure.parts[0]!.start, measure.parts[0]!.end)}`)
}

describe("ages", () => {
  it.each<readonly [string, ReadonlyArray<string>]>([
    ["She died at 91.", ["91 | -"]], ["He was just 17 when he made his debut.", ["17 | -"]], ["A woman in her 60s and her husband, in his mid-seventies, were rescued.", ["in her 60s | woman", "in his mid-seventies | husband"]],
    ["The twins, both 14, were found.", ["14 | twins"]], ["A judge jailed the accountant, 52, for four years.", ["52 | accountant"]], ["Pupils under 16 need consent.", ["under 16 | Pupils"]],
    ["Men between the ages of 18 and 27 must serve.", ["between the ages of 18 and 27 | Men"]], ["Her daughter is 12.", ["12 | daughter"]], ["At 34, she is the youngest minister.", ["34 | -"]], ["A man aged about 30 was seen.", ["about 30 | man"]],
    ["The couple, aged 71 and 69, left.", ["aged 71 | couple", "69 | couple"]], ["The defendant, a 29-year-old electrician from Nagpur, denied it.", ["29-year-old | electrician"]], ["Smith, then 23, signed.", ["23 | -"]],
    ["Drivers must be 70 or older to qualify.", ["70 or older | Drivers"]], ["The youngest victim was 12, the oldest 87.", ["12 | youngest victim", "87 | youngest victim"]], ["The boy, three, is in hospital.", ["three | boy"]]
  ])("are read in «%s»", (text, expected) => assert.deepStrictEqual(ages(text), expected))

  it.each([
    "He was 14 points clear, and she was 12 seconds behind.", "It was 34 in May.", "The plant closed after 60 years.", "Costs were over 60 on average.", "The band were big in the 60s.", "She won at 12 tracks.", "He is one of 12."
  ])("are not seen in «%s»", (text) => assert.deepStrictEqual(ages(text), []))
})
