import type { Rule } from "../../document/rule.ts"

const rule = (rule: string, description: string): Rule => ({ rule, stage: "normalise", table_name: "quotes", description })

export const quoteRules: ReadonlyArray<Rule> = [
  rule("quote-speaker-named", "The speaker's entity is that of the name in the words for the speaker, its head first."),
  rule("quote-speaker-author", "A work's entity is the person whose the text says it is: his article, the minister's op-ed."),
  rule("quote-speaker-previous", "A pronoun that goes back to no name speaks for whoever spoke last, where it fits."),
  rule("quote-speaker-reference", "“The fund” is the one body before whose name has the word, “the mayor” the one person before who is said to be it: Marta Silva, the mayor of Porto."),
  { rule: "mention-party", stage: "normalise", table_name: "mentions", description: "Words for somebody who speaks or is spoken to that name nobody: two officials, most analysts, reporters, a statement." },
  rule("quote-within", "A stretch inside another is nested in the innermost that holds it.")
]
