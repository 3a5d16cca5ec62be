import { assert, describe, it } from "@effect/vitest"
import { said } from "./said.ts"

describe("according to, nouns of saying, and judgements", () => {
  it.each<readonly [string, ...ReadonlyArray<string>]>([
    ["According to the police, two men were arrested.", "the police | According to | two men were arrested"],
    ["Two men were arrested, according to the police.", "the police | according to | Two men were arrested"],
    ["Two men, according to the police, were arrested.", "the police | according to | Two men … were arrested"],
    ["According to Nadia Petrenko, a spokeswoman for the ministry, two men were arrested.", "Nadia Petrenko | According to | two men were arrested"],
    ["The mayor's claim that prices had risen is false.", "The mayor | claim | that prices had risen"],
    ["Novak's argument is that the tax hurts the poor.", "Novak | argument | that the tax hurts the poor"],
    ["The minister's warning that prices would rise went unheard.", "The minister | warning | that prices would rise"],
    ["Merkel praised the role of volunteers.", "Merkel | praised | the role of volunteers"],
    ["The opposition condemned the arrests.", "The opposition | condemned | the arrests"],
    ["The mayor blamed the storm for the delays.", "The mayor | blamed | the storm for the delays"],
    ["He denied the charges.", "He | denied | !the charges"],
    ["The government called the strike illegal.", "The government | called | the strike illegal"],
    ["Critics described the law as a mistake.", "Critics | described | the law as a mistake"],
    ["Trump called him \"a liar\".", "Trump | called | him \"a liar\""],
    ["The senator dismissed the report as fiction.", "The senator | dismissed | the report as fiction"]
  ])("reads «%s»", (text, ...expected) => assert.deepStrictEqual([...said(text)], expected))
})

describe("words, not deeds", () => {
  it.each<readonly [string, ...ReadonlyArray<string>]>([
    ["The minister rejected the criticism.", "The minister | rejected | !the criticism"],
    ["Farmers oppose the plan to flood the valley.", "Farmers | oppose | the plan to flood the valley"],
    ["The club denied any involvement in the sale.", "The club | denied | !any involvement in the sale"],
    ["She decried the decision.", "She | decried | the decision"],
    ["Protesters called for the release of prisoners, the removal of officials, and the repeal of the act.", "Protesters | called | the release of prisoners, the removal of officials, and the repeal of the act"],
    ["Officials called for reforms to boost the supply of homes.", "Officials | called | reforms to boost the supply of homes"],
    ["Berg rejected claims that she had lied.", "Berg | rejected | !claims that she had lied"],
    ["The mayor welcomed the decision to reopen the port.", "The mayor | welcomed | the decision to reopen the port"],
    ["The judge described the case as one of the most serious in decades and said it would go on.", "The judge | described | the case as one of the most serious in decades", "The judge | said | it would go on"],
    ["The new assembly rejected French control."], ["Peru and Chile disputed the valley for decades."], ["The army opposed the landing."], ["The senate rejected the bill by 52 votes to 48."],
    ["The court denied bail."], ["In 1932 the king dismissed the government."], ["The settlers landed there in 1820 and called it Albany."], ["Rebels attacked the islands."]
  ])("are read: «%s»", (text, ...expected) => assert.deepStrictEqual([...said(text)], expected))
})
