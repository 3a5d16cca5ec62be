import { lemmaOf, spanOf } from "../../document/document.ts"
import { Tag } from "../../document/token.ts"
import type { Amount } from "./amount/amount.ts"
import type { Ground } from "./ground.ts"
import { type Measured, nothingMeasured } from "./measured.ts"
import { lower } from "./numeral/cursor.ts"

const harm = /^(?:killed|dead|injured|wounded|hurt|missing|arrested|detained|displaced|hospitalised|hospitalized|infected|homeless|unemployed|jobless|evacuated|rescued|trapped|stranded|died)$/u
const between = /^(?:are|were|was|is|been|be|being|have|has|had|still|also|others|more|left|feared|reported|people|later|now)$/u
const harming = new Map([["kill", "killed"], ["injure", "injured"], ["wound", "wounded"], ["hurt", "hurt"], ["infect", "infected"], ["displace", "displaced"], ["arrest", "arrested"], ["detain", "detained"]])

/** "12 people were killed and 30 injured", "45 dead", "80 are still missing", "killing 4": the word itself says what is counted. */
export const harmedIn = ({ document }: Ground, amount: Amount): Measured | undefined => {
  if (amount.kind !== "count" || amount.unit !== undefined && amount.elided !== true) return undefined
  const sentence = document.tokens.sentence[amount.first]
  let at = amount.end
  for (let steps = 0; steps < 4 && between.test(lower(document, at)); steps++) at++
  if (harm.test(lower(document, at)) && document.tokens.sentence[at] === sentence) return { ...nothingMeasured, measure: { parts: [spanOf(document, at, at + 1)], rule: "measure-harmed" }, head: lower(document, at) }
  const before = document.tokens.tag[amount.first - 1] === Tag.ADV ? amount.first - 2 : amount.first - 1
  const word = document.tokens.sentence[before] === sentence && document.tokens.tag[before] === Tag.VERB ? harming.get(lemmaOf(document, before)) : undefined
  return word === undefined ? undefined : { ...nothingMeasured, measure: { parts: [spanOf(document, before, before + 1)], rule: "measure-harmed" }, head: word }
}
