import { assert, describe, it } from "@effect/vitest"
import { lines } from "./world.ts"

describe("period", () => {
  it.each<readonly [string, ReadonlyArray<string>]>([
    ["In 2010 there were 300 hotels, in 2020 only 120.", ["level | hotels | 2010", "level | hotels | 2020"]],
    ["The euro rose to $1.09 on Tuesday from $1.07.", ["result increase | euro | Tuesday", "base increase | euro"]],
    ["Turnout fell from 63% in 2018 to 61%.", ["base decrease | Turnout | 2018", "result decrease | Turnout"]],
    ["Net profit rose from $4m to $6m in the second quarter.", ["base increase | Net profit", "result increase | Net profit | second quarter"]],
    ["Revenue in 2021 and 2022 was $3bn and $4bn.", ["level | Revenue | 2021", "level | Revenue | 2022"]],
    ["Growth of 3.2% is expected in 2025.", ["change increase | Growth | 2025"]],
    ["The tower fell 3 metres after the quake in 2011.", ["change decrease | tower"]],
    ["The party won 32% of the vote, up 4 points on the last election in 2019.", ["share | vote | of party", "change increase | vote | of party"]],
    ["The ferry sat there for five hours on Saturday.", ["level | ferry | Saturday"]],
    ["He was jailed for five years on Friday.", ["level | -"]],
    ["GDP shrank 0.2% quarter on quarter in 2023.", ["change decrease | GDP | 2023"]],
    ["In 2023 the country spent $4bn on weapons; this year it will spend $6bn.", ["level | weapons | of country | 2023", "level | weapons | of it | this year"]],
    ["The bailout, the third since 2010, is worth 86 billion euros.", ["level | -", "level | bailout"]],
    ["The glacier has shrunk by a third since 1980.", ["change decrease | glacier | since 1980"]],
    ["By the end of 2025 the chain will have 300 shops, up from 250 now.", ["result increase | shops | end of 2025", "base increase | shops"]]
  ])("knows when a figure is of in «%s»", (text, expected) => {
    assert.deepStrictEqual(lines(text), expected)
  })
})
