import { assert, describe, it } from "@effect/vitest"
import { existsSync, readFileSync } from "node:fs"
import { paragraphs } from "../../../pipeline/parse/paragraphs.ts"
import { longestSentence, sentences } from "../../../pipeline/parse/sentences.ts"
import { tokenise } from "../../../pipeline/parse/tokenise.ts"
import { hostileText } from "./pieces.ts"

const split = (text: string) => {
  const tokens = tokenise(text)
  const blocks = paragraphs(tokens)
  return { tokens, blocks, found: sentences(text, tokens, blocks) }
}

const textsOf = (text: string): ReadonlyArray<string> => split(text).found.map(({ start, end }) => text.slice(start, end))

describe("sentences", () => {
  it.each([
    "It fell.|It rose.", "Did it?|Yes!|No.", "Mr. Smith met Gen. Lee on Sept. 5 in St. Petersburg.|He left.", "He works for the U.S. Government in Virginia.", "I live in the U.S.|How are you?",
    "Acme Inc. Chief Executive Jane Roe resigned.", "She runs Acme Inc.|The firm grew.", "At 5 p.m. Moscow time it began.", "It ended at 6 p.m.|Officials left.", "J. K. Rowling wrote it.|B. Obama did not.",
    "“We won.”|He left.", "“We won,” he said.|“We did.”", "“Who won?” she asked.", "“Who won?” Smith asked.|Nobody knew.", "\"It is over.\" she said.", "He said: \"It is over.\"|\"It is not,\" she said.",
    "The price (it was high.) fell.", "It fell.|(It rose later.)|It fell again.", "It fell 2.5.|It rose.", "It cost $100.00.|It is here.", "Well... maybe.", "He paused...|Then he left.", "He paused… then left.",
    "1. The first item.|2. The second item.", "It ended.[1][2]|It began.", "It grew by 2 percent in 2022.|In 2023 it fell.", "Visit Yahoo! in May.", "He likes i.e. this, e.g. that, vs. those.", 
    "iPhones sold.|iPads did not.", "He met Tokayev, Putin et al. in Astana.", "The rate rose to 5%.|60% agreed.", "It ended.|“No.”|‘Yes.’", "The house on 5th Ave. was sold.", "It grew, etc.|The end.", "A view of the bay Photo, 2020.",
    "The hall at night|Photo: Jane Roe.", "President Vladimir V. Putin spoke.", "It was World War II.|It ended in 1945.", "Prices fell 3 p.c. No. 5 won.", "«Так.»|Он ушёл."
  ])("part «%s»", (joined) => assert.deepStrictEqual(textsOf(joined.replaceAll("|", " ")), joined.split("|")))

  it("end where the space after the stop is missing", () => assert.deepStrictEqual(textsOf("It ended.Today it cost 1,000.That is a lot."), ["It ended.", "Today it cost 1,000.", "That is a lot."]))

  it("end at line breaks, whatever stands there", () => assert.deepStrictEqual(textsOf("A headline\nIt began\r\n\n\u2028and ended."), ["A headline", "It began", "and ended."]))

  it("are cut where they would never end", () => {
    const { found } = split("word ".repeat(longestSentence * 3))
    assert.strictEqual(found.length, 3)
  })

  it.prop("hold every token once, inside their paragraphs", [hostileText], ([pieces]) => {
    const { blocks, found, tokens } = split(pieces.join(""))
    let next = 0
    for (const { end, first, last, paragraph, start } of found) {
      assert.strictEqual(first, next)
      assert.isAbove(last, first)
      assert.deepStrictEqual([start, end], [tokens.start[first]!, tokens.end[last - 1]!])
      assert.isTrue(blocks[paragraph]!.first <= first && last <= blocks[paragraph]!.last)
      next = last
    }
    assert.strictEqual(next, tokens.length)
  }, { arbitrary: { runs: 500 } })
})

const gold = new URL("../../../../shared/gold/", import.meta.url)
const lines = <A>(file: string): ReadonlyArray<A> => readFileSync(new URL(file, gold), "utf8").trim().split("\n").map((line) => JSON.parse(line) as A)
const plain = (text: string): string => text.replace(/\s+/gu, " ").trim()

describe.skipIf(!existsSync(gold))("sentences against ../shared/gold", () => {
  it("find the boundaries inside the paragraphs of Wikinews, F1 ≥ 97 %", () => {
    let right = 0, found = 0, wanted = 0
    for (const { sentences: spans, text } of lines<{ text: string; sentences: ReadonlyArray<{ start: number; end: number }> }>("wikinews.jsonl")) {
      const units: Array<number> = []
      for (let unit = 0; unit < text.length; unit += text.codePointAt(unit)! > 0xffff ? 2 : 1) units.push(unit)
      units.push(text.length)
      const inner = (all: ReadonlyArray<{ start: number; end: number }>): ReadonlySet<number> =>
        new Set(all.slice(0, -1).filter(({ end }, index) => !text.slice(end, all[index + 1]!.start).includes("\n")).map(({ end }) => end))
      const own = inner(split(text).found), theirs = inner(spans.map(({ end, start }) => ({ start: units[start]!, end: units[end]! })))
      found += own.size
      wanted += theirs.size
      for (const end of own) if (theirs.has(end)) right++
    }
    assert.isAtLeast(2 * right / (found + wanted), 0.97)
  })

  it("keep nine in ten of the rules", () => {
    const rules = lines<{ text: string; expected: ReadonlyArray<string> }>("sentence-rules.jsonl")
    const kept = rules.filter(({ expected, text }) => textsOf(text).map(plain).join("|") === expected.map(plain).join("|"))
    assert.isAtLeast(kept.length / rules.length, 0.9)
  })
})
