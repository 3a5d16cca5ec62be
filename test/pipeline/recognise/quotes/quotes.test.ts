import { assert, describe, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { found, said } from "./said.ts"

describe("sentences of newspapers and agencies", () => {
  it.each<readonly [string, ...ReadonlyArray<string>]>([
    ["The European Central Bank is likely to cut rates again in June, three people familiar with the matter said.", "three people | said | The European Central Bank is likely to cut rates again in June"],
    ["Shares in the company rose after it said it would buy back stock worth $2bn.", "it | said | it would buy back stock worth $2bn"],
    ["\"There is no plan B,\" a senior EU official told journalists on condition of anonymity.", "a senior EU official | told | There is no plan B,"],
    ["The Kremlin rejected the allegations as \"baseless\".", "The Kremlin | rejected | !the allegations as \"baseless\""],
    ["Kremlin spokesman Dmitry Peskov told reporters the talks would take place \"in the near future\".", "Kremlin spokesman Dmitry Peskov | told | the talks would take place \"in the near future\""],
    ["In a post on X, the president thanked rescuers and said that help was on its way.", "the president | said | that help was on its way"],
    ["Smith, 34, pleaded not guilty and said he had been \"in the wrong place at the wrong time\".", "Smith | said | he had been \"in the wrong place at the wrong time\""],
    ["Asked if he would run again, Mr Johnson said he had not decided.", "Mr Johnson | said | he had not decided"],
    ["She told the court she had feared for her life.", "She | told | she had feared for her life"],
    ["The rule, officials argue, protects consumers.", "officials | argue | The rule … protects consumers"],
    ["Many in the village believe the dam will burst.", "Many | believe | the dam will burst"],
    ["His comments came a day after Washington said it would send more troops.", "Washington | said | it would send more troops"],
    ["The fire chief said that, despite the rain, the blaze was still spreading.", "The fire chief | said | that, despite the rain, the blaze was still spreading"],
    ["The report, published on Tuesday, said the firm \"failed to act\" on warnings.", "The report | said | the firm \"failed to act\" on warnings"],
    ["\"Mr President,\" the letter began, \"you have failed us.\"", "the letter | began | Mr President, … you have failed us."],
    ["Rutte said: \"We have to do more,\" adding that Europe could not rely on others.", "Rutte | said | We have to do more,", "Rutte | adding | that Europe could not rely on others"],
    ["\"What we have seen here,\" said Dr Lin Wei, who led the study, \"is unprecedented.\"", "Dr Lin Wei | said | What we have seen here, … is unprecedented."],
    ["The International Court of Justice ruled that the law was void.", "The International Court of Justice | ruled | that the law was void"],
    ["A survey by the bank found prices had doubled.", "A survey | found | prices had doubled"],
    ["Peru declared its independence in 1821, and the last troops were defeated in 1824.",],
    ["The government announced cuts to subsidies in August, and protests broke out."],
    ["Russia pledged to pull back from the town but then sent more troops.", "Russia | pledged | to pull back from the town"],
    ["Neither side has confirmed the report."], ["The ministry declined to comment."], ["The army opened fire, witnesses fled, and the mayor added lights."]
  ])("are read: «%s»", (text, ...expected) => assert.deepStrictEqual([...said(text)], expected))
})

describe("nobody's words", () => {
  it.each([
    "The so-called \"freedom convoy\" reached Ottawa.", "Her novel \"The Long Road Home\" won the prize.", "Robert \"Bob\" Miller scored twice.", "The term \"smart city\" is vague.",
    "The house stood at 12' by 14' on the hill.", "The '90s were kind to the city's bakers and the workers' clubs.", "He announced a plan that would cut costs.", "The shop added a second floor.",
    "It should be noted that the lake is deep.", "In view of the storm, the match was postponed.", "The hut has a view of the lake.", "The law that he wrote is old.", "The man she feared left the town.", "It is said to be cursed.",
    "According to plan, the ship left on Monday.", "The court found the defendant guilty of fraud.", "The team found a way to win.", "She stated her name.", "The show must go on.",
    "The army supported the rebels in the north.", "They asked for water.", "The law that he wrote is old.", "Prices rose by 5% in May.", "The match ended 2-1."
  ])("leaves «%s» alone", (text) => assert.deepStrictEqual([...said(text)], []))
})

describe("any text", () => {
  it.each(["\"", "(", ",", "“", "'", "said ", "\" said ", "he said, ", "\"A\" said he, ", "that he said "])("is read in time that grows with its length: %j", (piece) => {
    const timed = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length)), began = performance.now()
      found(text)
      return performance.now() - began
    }
    timed(20_000)
    assert.isBelow(timed(200_000), 12 * timed(50_000) + 200)
  })

  it("is read though a megabyte long", () => {
    for (const piece of ["\"a", "“", "he said, ", "\"A b is,\" said he, "]) assert.isArray(found(piece.repeat(Math.ceil(1_000_000 / piece.length))))
  }, 60_000)

  const pieces = Schema.Array(Schema.Literals(["\"", "“", "”", "'", "‘", "’", ",", ".", ":", ";", "\n", "(", ")", "he said", "said", "according to", "that", "the minister", "Monday", "told", "reporters", "prices rose", "and", "but", "called", "to act", "who", "his claim", "—", "?"]))
  it.prop("keeps stretches inside the text, in order, each part behind its first", [pieces], ([parts]) => {
    const text = parts.join(" "), all = found(text)
    all.forEach(({ end, part, start, utterance }, index) => {
      assert.isTrue(start >= 0 && start < end && end <= text.length)
      assert.isTrue(index === 0 || all[index - 1]!.start <= start)
      assert.isTrue(part === 1 || all[utterance]!.part === 1)
    })
  })

  it.each(["He said the king would go, and in", "Officials said the king had left, but by"])("is read though it is cut off: %s", (text) => assert.strictEqual(found(text).length, 1))

  it("keeps what it finds inside the text and in order", () => {
    const all = found("\"A \"b said “c,\" 'd he said, according to \"e that (f said) »g« told \" h.\n\"i said, \"j.\" k said\"")
    for (const { end, start } of all) assert.isBelow(start, end)
    assert.deepStrictEqual(all.map(({ start }) => start), all.map(({ start }) => start).toSorted((a, b) => a - b))
  })
})
