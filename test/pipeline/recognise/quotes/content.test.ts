import { assert, describe, it } from "@effect/vitest"
import { said } from "./said.ts"

describe("where what is said ends", () => {
  it.each<readonly [string, ...ReadonlyArray<string>]>([
    ["The king announced that the port would open, and in 2017, Oman built a new terminal.", "The king | announced | that the port would open"],
    ["The minister said the strait would be closed, prompting protests in Oran.", "The minister | said | the strait would be closed"],
    ["Tesla recalled two million cars after a regulator found a defect."],
    ["The envoy thanked the allies and said more help was needed.", "The envoy | said | more help was needed"],
    ["She said she would resign and left the room.", "She | said | she would resign"],
    ["The two sides agreed that the island would be neutral and established a commission.", "The two sides | agreed | that the island would be neutral"],
    ["The road is safe, he said, but drivers avoided it.", "he | said | The road is safe"],
    ["The plan, which critics say is too costly, passed.", "critics | say | is too costly"],
    ["The man who police say planned the attack was arrested in Lille.", "police | say | planned the attack"],
    ["The army opened talks with rebels that began in May."], ["Street protests that began in Oran spread to other towns."], ["The bank announced a series of loans aimed at small firms."],
    ["Chile responded with a blockade that lasted a year."], ["In 1884, Spain declared a protectorate called Rio de Oro."],
    ["The mayor said that the road would be closed and that buses would run.", "The mayor | said | that the road would be closed and that buses would run"],
    ["She said she left the room and locked it.", "She | said | she left the room and locked it"]
  ])("is told by «%s»", (text, ...expected) => assert.deepStrictEqual([...said(text)], expected))
})
