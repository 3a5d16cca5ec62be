import type { Ground } from "../figures/ground.ts"
import { lower } from "../figures/numeral/cursor.ts"

const earlier = /^(?:before|last|earlier|previously|usual|ever|normal|any|a|an|the|in|at|two|three|four|five|six|seven|eight|nine|ten|it|they|during|this)$/u
const unit = /^(?:year|month|week|decade|quarter|time|period|season|day|century|generation|before|ago|previous|same|was|were|used|pandemic|war)s?$/u

/** "a year earlier", "last year's level": whether a time is named within the next few tokens. */
export const isTime = ({ dateAt, document }: Ground, token: number): boolean => {
  for (let at = token; at < token + 5 && at < document.tokens.length; at++) if (dateAt[at]! >= 0 || unit.test(lower(document, at)) && lower(document, at) !== "same") return true
  return false
}

/** Whether a comparison behind a token is with another time: "than in 2019", "than a year earlier". Undefined where nothing is compared. */
export const comparedInTime = ({ dateAt, document }: Ground, token: number): boolean | undefined => {
  const { length, sentence } = document.tokens
  for (let at = token + 1; at < length && at < token + 14 && sentence[at] === sentence[token]; at++) {
    if (lower(document, at) !== "than") continue
    for (let next = at + 1; next < length && next < at + 5; next++) {
      if (dateAt[next]! >= 0) return true
      const word = lower(document, next)
      if (unit.test(word)) return true
      if (!earlier.test(word)) return false
    }
    return false
  }
  return undefined
}
