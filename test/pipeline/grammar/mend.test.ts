import { assert, describe, it } from "@effect/vitest"
import { Tag, tagNames } from "../../../pipeline/document/token.ts"
import { documentOf } from "../../document.ts"

/** The tag that a word has in a text's document, mended. */
const tagOf = (text: string, word: string): string => {
  const { text: words, tokens } = documentOf(text)
  for (let i = 0; i < tokens.length; i++) if (words.slice(tokens.start[i], tokens.end[i]) === word) return tagNames[tokens.tag[i]!]!
  return "none"
}

describe("mend", () => {
  it.each([
    ["A powerful earthquake struck central Italy early on Wednesday.", "struck", Tag.VERB], ["A powerful earthquake struck central Italy early on Wednesday.", "earthquake", Tag.NOUN],
    ["The prime minister flew to Brussels for talks.", "flew", Tag.VERB], ["Delegates chose Maria Lopez as their new leader.", "chose", Tag.VERB], ["The minister quit on Sunday over the scandal.", "quit", Tag.VERB],
    ["Flooding swept through eastern Libya.", "swept", Tag.VERB], ["Israeli jets struck targets near Damascus.", "struck", Tag.VERB], ["Israeli jets struck targets near Damascus.", "targets", Tag.NOUN],
    ["The ship, which was carrying grain, sank in the Black Sea.", "sank", Tag.VERB], ["The man denies stealing a car in 2019.", "denies", Tag.VERB], ["Students held a rally in Dhaka.", "rally", Tag.NOUN],
    ["The army launched an offensive in the north.", "offensive", Tag.NOUN], ["A senior military official said so.", "official", Tag.NOUN], ["An explosion at a coal mine in Zonguldak killed 41 miners.", "mine", Tag.NOUN],
    ["The firm gave millions to charities in May.", "charities", Tag.NOUN], ["They appeal to advertisers in many languages.", "advertisers", Tag.NOUN], ["Talks did not progress further in Geneva.", "progress", Tag.VERB],
    ["The plan will not interest voters.", "interest", Tag.VERB], ["Critics say it does not benefit farmers.", "benefit", Tag.VERB],
    ["They have all been told.", "all", Tag.ADV], ["They have all been told.", "have", Tag.AUX], ["The two men were both arrested.", "both", Tag.ADV], ["The ministers both had doubts.", "both", Tag.ADV], ["We all know it.", "all", Tag.ADV],
    // What must stay.
    ["Both the men and the women left.", "Both", Tag.CCONJ], ["They are all teachers.", "all", Tag.DET],
    ["He wants to focus on trade.", "focus", Tag.VERB], ["They hope to discuss it.", "discuss", Tag.VERB], ["It was not progress but luck.", "progress", Tag.NOUN], ["They have not interest but fear.", "interest", Tag.NOUN],
    ["The official visit to Rome was short.", "official", Tag.ADJ], ["The victory was mine.", "mine", Tag.PRON], ["They fell early in the day.", "early", Tag.ADV], ["The left wing of the party won.", "left", Tag.ADJ]
  ] as const)("«%s»: %s", (text, word, tag) => assert.strictEqual(tagOf(text, word), tagNames[tag]))
})
