import { assert, describe, it } from "@effect/vitest"
import { told } from "./said.ts"

describe("whom, through what and when", () => {
  it.each<readonly [string, string]>([
    ["\"Trust matters,\" the minister told reporters on Monday.", "reporters | - | Monday"],
    ["The minister told Reuters that trust matters.", "- | Reuters | -"],
    ["\"Trust matters,\" the minister said in a statement.", "- | a statement | -"],
    ["\"Trust matters,\" she wrote on the social network X.", "- | the social network X | -"],
    ["The minister said in an interview on Friday that trust matters.", "- | an interview | Friday"],
    ["The envoy commented to Le Monde on the talks: “Trust matters.”", "- | Le Monde | -"],
    ["Smith assured investors that the bank was safe.", "investors | - | -"],
    ["Smith, who resigned in 2017, said that the bank was safe.", "- | - | -"],
    ["\"The bank is safe,\" Smith told the radio station on Monday.", "- | the radio station | Monday"],
    ["Smith told the Interfax news agency that the bank was safe.", "- | the Interfax news agency | -"],
    ["Smith urged Iran to stop.", "Iran | - | -"],
    ["Residents were told that the dam might burst.", "Residents | - | -"],
    ["It was reported that the dam might burst.", "- | - | -"]
  ])("reads «%s»", (text, expected) => assert.strictEqual(told(text)[0], expected))
})
