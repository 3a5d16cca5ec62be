import { assert, describe, it } from "@effect/vitest"
import { lines } from "./world.ts"

describe("moveParticle", () => {
  it.each<readonly [string, ReadonlyArray<string>]>([
    ["Oil up 2%, copper down 1%.", ["change increase | Oil", "change decrease | copper"]],
    ["Crime was down 8 percent and burglaries down 3 percent.", ["change decrease | Crime", "change decrease | burglaries"]],
    ["The Nikkei ended the day up 1.2 percent.", ["change increase | Nikkei"]],
    ["Rents in Dublin are 10 percent above the national average.", ["change increase | Rents | in Dublin"]],
    ["Rainfall in June was 30% below average.", ["change decrease | Rainfall | June"]],
    ["The army shot down 17 drones.", ["level | drones"]],
    ["There were up to 300 people.", ["level | people"]],
    ["The army said it shot down 3 missiles.", ["level | missiles"]],
    ["Cotton sales were lower by 8 per cent at 12 million bales.", ["change decrease | Cotton sales", "result decrease | Cotton sales"]],
    ["Rents were higher by 4% in May.", ["change increase | Rents | May"]],
    ["The lower house was backed by 40 members.", ["level | members"]]
  ])("reads particles in «%s»", (text, expected) => {
    assert.deepStrictEqual(lines(text), expected)
  })
})
