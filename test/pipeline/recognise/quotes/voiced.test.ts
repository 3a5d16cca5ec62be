import { assert, describe, it } from "@effect/vitest"
import { said } from "./said.ts"

describe("nouns of saying that somebody voices", () => {
  it.each<readonly [string, ...ReadonlyArray<string>]>([
    ["Lawmakers in both parties have expressed concern that the bill would widen the deficit.", "Lawmakers | expressed concern | that the bill would widen the deficit"],
    ["Obama administration officials have voiced fears that the sanctions could collapse.", "Obama administration officials | voiced fears | that the sanctions could collapse"],
    ["The chairman made the claim that thousands of people had voted twice.", "The chairman | made the claim | that thousands of people had voted twice"],
    ["The senator gave assurances that the funds would be returned.", "The senator | gave assurances | that the funds would be returned"],
    ["He issued a warning to Beijing that the tariffs would be doubled.", "He | issued a warning | that the tariffs would be doubled"],
    ["The decision came amid accusations that his party had misused funds.", "- | accusations | that his party had misused funds"],
    ["There is a growing belief among diplomats that the talks will fail.", "diplomats | belief | that the talks will fail"],
    ["His repeated insistence that he won the vote has puzzled aides.", "His | insistence | that he won the vote"],
    ["The suggestion by Mr. Johnson that the payments were legal drew laughter.", "Mr. Johnson | suggestion | that the payments were legal"],
    ["Warnings from the central bank that inflation would return went unheeded.", "the central bank | Warnings | that inflation would return"],
    ["The bill raised the fee that farmers pay."],
    ["The court gave the opinion a number."],
    ["He made a claim, a charge that officials deny."]
  ])("reads «%s»", (text, ...expected) => assert.deepStrictEqual([...said(text)], expected))
})
