import { assert, describe, it } from "@effect/vitest"
import { said } from "./said.ts"

describe("verbs that lead on to a verb of saying, and who speaks by them", () => {
  it.each<readonly [string, ...ReadonlyArray<string>]>([
    ["Trump went on to say that the system was rigged.", "Trump | say | that the system was rigged"],
    ["The speaker appeared to suggest that he would quit.", "The speaker | suggest | that he would quit"],
    ["\"I am not going anywhere,\" the embattled minister was quoted as saying by the BBC.", "the embattled minister | saying | I am not going anywhere,"],
    ["Elections have consequences, she went on to say.", "she | say | Elections have consequences"],
    ["\"We are heading for a cliff,\" as one diplomat put it.", "one diplomat | put | We are heading for a cliff,"],
    ["Said one strategist: \"We are heading for a cliff.\"", "one strategist | Said | We are heading for a cliff."],
    ["Added Mr. Lewis: \"This is not who we are.\"", "Mr. Lewis | Added | This is not who we are."],
    ["The RNC released a statement saying the party was united behind its nominee.", "The RNC | saying | the party was united behind its nominee"],
    ["A spokeswoman for the Justice Department, Emily Pierce, declined to say whether charges were being considered.", "Emily Pierce | say | whether charges were being considered"],
    ["House Democrats, who have long pushed for hearings, say the attorney general misled Congress.", "House Democrats | say | the attorney general misled Congress"],
    ["The chairman of the committee that runs such contests refused to say how many he had received.", "The chairman | say | how many he had received"],
    ["Officials familiar with the talks said a deal was near.", "Officials | said | a deal was near"],
    ["A person close to the campaign, who spoke on the condition of anonymity, said that Mr. Bush was leaving the race.", "A person | said | that Mr. Bush was leaving the race"],
    ["He likes to read what was quoted in the press."],
    ["The boat went on to Lagos."],
    ["Diplomats were quoted by state media as saying the talks had been frank.", "Diplomats | saying | the talks had been frank"],
    ["Kenya's president-elect promised to \"work with all leaders\" and thanked voters.", "Kenya's president-elect | promised | to \"work with all leaders\""]
  ])("reads «%s»", (text, ...expected) => assert.deepStrictEqual([...said(text)], expected))
})
