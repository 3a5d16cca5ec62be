import type { Rule } from "../../document/rule.ts"

const rule = (rule: string, description: string): Rule => ({ rule, stage: "recognise", table_name: "quotes", description })

export const quoteMentionRules: ReadonlyArray<Rule> = [
  rule("quote-direct-cue-after", "Words between quotation marks with who says them behind: “…,” the minister said."),
  rule("quote-direct-cue-before", "Words between quotation marks with who says them before: The minister said: “…”"),
  rule("quote-direct-label", "Words between quotation marks behind a name and a colon: Sunak: “…”"),
  rule("quote-direct-carried", "Words between quotation marks right behind a sentence that tells what somebody said: she said it was late. “We waited.”"),
  rule("quote-direct-no-cue", "A clause or sentence between quotation marks without words that say who speaks."),
  rule("quote-direct-nested", "A clause between quotation marks inside other quotation marks."),
  rule("quote-indirect-clause", "The clause that a verb of saying, thinking or showing governs: said that prices had risen."),
  rule("quote-indirect-question", "The wh- or if-clause that a verb of asking or saying governs: did not say why prices rose."),
  rule("quote-indirect-infinitive", "The infinitive that a verb of promising, urging or expecting governs: promised to lower taxes; urged Kyiv to talk."),
  rule("quote-indirect-aside", "The clause around or before a verb of saying: Prices, she said, had risen; …, he added."),
  rule("quote-according-to", "The rest of a sentence with “according to”: According to the ministry, prices rose."),
  rule("quote-reported", "Who or what is said, believed or alleged to do something, and what: The ship is believed to have sunk."),
  rule("quote-view", "The rest of a sentence with somebody's view: In her view, the reform failed; in the opinion of the court, …"),
  rule("quote-transcript", "What stands behind a name and a colon in a transcript of a conversation: Q: …, A: …"),
  rule("quote-nominal", "The that-clause of a noun of saying that somebody possesses: his claim that prices rose; her argument is that …"),
  rule("quote-voiced", "The that-clause of a noun of saying that is the object of a verb of giving or voicing it: voiced fears that prices would rise."),
  rule("quote-attitude", "The clause, or the object, of an adjective that says what somebody thinks: was adamant that prices would fall; is critical of the plan."),
  rule("quote-about", "What a verb of saying speaks of, for or against: warned of a shortage; complained about the rules."),
  rule("quote-evaluation", "What somebody praises, condemns, blames or rejects: praised the reforms."),
  rule("quote-called", "What somebody calls somebody or something: called the vote a farce."),
  rule("quote-speaker", "The subject of the verb of saying, the noun phrase after “according to”, or whose claim it is."),
  rule("quote-speaker-carried", "A speaker carried over from the stretch or sentence before."),
  rule("quote-cue", "The word that says it is said: the verb, the noun or “according to”."),
  rule("quote-addressee", "Whom it is told: the object of tell, inform, warn …, or the phrase with “to”."),
  rule("quote-medium", "The outlet, work or platform it is told through: to Reuters, in a statement, on X."),
  rule("quote-said", "The date that stands by the verb of saying.")
]
