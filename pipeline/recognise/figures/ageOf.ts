import type { Amount } from "./amount/amount.ts"
import type { Ground } from "./ground.ts"
import { Tag } from "../../document/token.ts"
import { type Measured, measuredOf, nameOf, nothingMeasured } from "./measured.ts"
import { clauseOf } from "./clauseOf.ts"

/** Whose age it is: the name right before the comma ("Ivan Petrov, 61,"), the phrase it describes ("the 39-year-old daughter") or its apposition, the subject of "is 40 years old". */
export const ageOf = (ground: Ground, amount: Amount): Measured => {
  const { document, nameAt, names } = ground
  const before = names[nameAt[amount.first - 2] ?? -1]
  if (amount.rule === "figure-age-apposition") return before === undefined ? nothingMeasured : { ...nothingMeasured, subjects: [before] }
  const own = document.nounPhraseAt[amount.begin]!, phrase = document.nounPhrases[own]
  if (phrase !== undefined) {
    const inside = names[nameAt[phrase.head]!]
    const apposed = phrase.apposition === undefined ? undefined : nameOf(ground, phrase.apposition)
    const named = inside !== undefined && inside.kind !== "nominal" ? inside : apposed ?? inside
    if (named !== undefined) return { ...nothingMeasured, subjects: [named] }
  }
  const subject = clauseOf(document, amount.begin)?.clause.subject
  const name = subject === undefined || subject === own ? undefined : nameOf(ground, subject)
  if (name !== undefined) return { ...nothingMeasured, subjects: [name] }
  // "Her coach is 70 years old".
  const found = clauseOf(document, amount.begin)
  return subject === undefined || subject === own || found === undefined || document.verbGroups[found.clause.verb]?.copula !== true || found.verb > amount.begin || document.tokens.tag[document.nounPhrases[subject]!.head] !== Tag.NOUN ? nothingMeasured : measuredOf(ground, subject, "measure-subject")
}
