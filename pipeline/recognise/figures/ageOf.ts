import type { Amount } from "./amount/amount.ts"
import type { Ground } from "./ground.ts"
import { Tag } from "../../document/token.ts"
import { type Measured, measuredOf, nameOf, nothingMeasured } from "./measured.ts"
import { clauseOf } from "./clauseOf.ts"
import { lower } from "./numeral/cursor.ts"

const joining = /^(?:,|\(|aged|ages|age|both|now|then|all|just|only|about|each|of|in|over|under|above|below|between|the|currently|who|is|was|are|were|thought|believed|to|be|and|or|\d+|two|three|four|five|six|seven|eight|nine|ten)$/u

/** The phrase right before an age, with only what joins them between: "the driver, 37", "children aged five", "a man of 73", "inmates over 50". */
const bearerOf = ({ document }: Ground, { first }: Amount): number | undefined => {
  const { sentence } = document.tokens
  let at = first - 1
  for (let steps = 0; steps < 6 && at >= 0 && sentence[at] === sentence[first] && joining.test(lower(document, at)); steps++) at--
  const phrase = at >= 0 && sentence[at] === sentence[first] ? document.nounPhraseAt[at]! : -1
  return phrase >= 0 && document.nounPhrases[phrase]!.end === at + 1 && document.tokens.tag[document.nounPhrases[phrase]!.head] === Tag.NOUN ? phrase : undefined
}

/** Who or what is so old, as a phrase: the one the age stands in, the one before it, or the subject of "is 40 years old". */
const measuredBy = (ground: Ground, amount: Amount): Measured => {
  const { document } = ground, own = document.nounPhraseAt[amount.begin]!, phrase = document.nounPhrases[own]
  if (phrase !== undefined && phrase.head >= amount.last && document.tokens.tag[phrase.head] === Tag.NOUN) return measuredOf(ground, own, "measure-counted", amount.last)
  const bearer = bearerOf(ground, amount)
  if (bearer !== undefined) return measuredOf(ground, bearer, "measure-counted")
  const found = clauseOf(document, amount.begin), subject = found?.clause.subject
  return subject === undefined || subject === own || document.verbGroups[found!.clause.verb]?.copula !== true || found!.verb > amount.begin || document.tokens.tag[document.nounPhrases[subject]!.head] !== Tag.NOUN ? nothingMeasured : measuredOf(ground, subject, "measure-subject")
}

/** Whose age it is: the name right before the comma ("Ivan Petrov, 61,"), the phrase it describes ("the 39-year-old daughter") or its apposition, the subject of "is 40 years old". */
export const ageOf = (ground: Ground, amount: Amount): Measured => {
  const { head, measure } = measuredBy(ground, amount), { subjects } = bornBy(ground, amount)
  return { ...nothingMeasured, subjects, ...(measure === undefined ? {} : { measure }), ...(head === undefined ? {} : { head }) }
}

const bornBy = (ground: Ground, amount: Amount): Measured => {
  const { document, nameAt, names } = ground
  const beside = names[nameAt[amount.first - 2] ?? -1], before = beside?.kind === "nominal" || beside?.kind === "pronoun" ? undefined : beside
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
  return nothingMeasured
}
