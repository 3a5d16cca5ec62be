import { assert, describe, it } from "@effect/vitest"
import { said } from "./said.ts"

describe("where what is said gives way to the author", () => {
  it.each<readonly [string, ...ReadonlyArray<string>]>([
    ["The union said the law was a mess — a charge ministers deny.", "The union | said | the law was a mess"],
    ["He said that Mexico would pay, a claim its president has rejected.", "He | said | that Mexico would pay"],
    ["Clinton said she regretted the email but maintained that she broke no law.", "Clinton | said | she regretted the email", "she | maintained | that she broke no law"],
    ["The law, which pollsters say is the least popular since records began, passed.", "pollsters | say | is the least popular since records began"],
    ["Polls show Clinton leading in Virginia, but turnout may be low.", "Polls | show | Clinton leading in Virginia"],
    ["The envoy said the plan, a gift to farmers, would cost too much.", "The envoy | said | the plan, a gift to farmers, would cost too much"],
    ["Sanders said the fee, which nobody pays, should go.", "Sanders | said | the fee, which nobody pays, should go"],
    ["The minister told MPs that he had \"nothing to hide\", but refused to publish the letters.", "The minister | told | that he had \"nothing to hide\""],
    ["The junta's leader promised that elections would be held \"when conditions allow,\" but gave no date.", "The junta's leader | promised | that elections would be held \"when conditions allow,\""],
    ["She said the law was unfair, but that she would obey it.", "She | said | the law was unfair, but that she would obey it"],
    ["Campaigners argue that the scheme breaches the treaty, a view shared by the agency.", "Campaigners | argue | that the scheme breaches the treaty"],
    ["Ruiz claims that his rivals conspired to remove him, which his rivals deny.", "Ruiz | claims | that his rivals conspired to remove him"],
    ["Ruiz, who was ousted in April, claims that his rivals conspired to remove him.", "Ruiz | claims | that his rivals conspired to remove him"],
    ["The envoy said the ship, which sailed in May, had been seized.", "The envoy | said | the ship, which sailed in May, had been seized"],
    ["The president has made it clear that he will not negotiate.", "The president | clear | that he will not negotiate"],
    ["Her comments drew a rebuke from the Vatican, which said they were \"unhelpful.\"", "the Vatican | said | they were \"unhelpful.\""],
    ["The professor says voters \"punish parties that look divided,\" citing research from three countries.", "The professor | says | voters \"punish parties that look divided,\""],
    ["The NGO says it has documented 300 cases since 2019, a figure the government disputes.", "The NGO | says | it has documented 300 cases since 2019"]
  ])("reads «%s»", (text, ...expected) => assert.deepStrictEqual([...said(text)], expected))
})
