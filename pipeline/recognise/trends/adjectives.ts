import { lemmaOf } from "../../document/document.ts"
import { Tag } from "../../document/token.ts"
import { type Ground, isProper } from "../figures/ground.ts"
import { lower } from "../figures/numeral/cursor.ts"
import { rootOf, subjectOf } from "../figures/phrases.ts"
import { changeAdjectives } from "./changeWords.ts"
import { adverbBeside, type Cue } from "./cue.ts"

/** Fixed names of things that only look like change: "developing", "rising star", "falling water", "growing season". */
const fixed = /^(?:star|sun|tide|season|pains?|rate|child|children|boy|girl|powers?|leaf|leaves|object|rock|rocks|debris|snow|rain|water)$/u

/** Participles of change before a noun: "declining influence", "an increasing share of funds", "growing numbers". */
export const byAdjectives = (ground: Ground, measuring: (token: number) => boolean): ReadonlyArray<Cue> => {
  const { document, nameAt, names } = ground, { tokens } = document, found: Array<Cue> = []
  document.nounPhrases.forEach((base, phrase) => {
    if (tokens.tag[base.head] !== Tag.NOUN) return
    for (let at = base.start; at < base.head; at++) {
      const word = changeAdjectives.get(lower(document, at))
      if (word === undefined || word.weak === true && !measuring(at) || tokens.tag[at] === Tag.PROPN || fixed.test(lemmaOf(document, base.head))) continue
      const name = names[nameAt[at]!]
      if (name !== undefined && isProper(name)) continue
      const intensity = adverbBeside(ground, base.start, at)
      found.push({ token: at, first: at, last: at + 1, direction: word.direction, phrase, ...(intensity === undefined ? {} : { intensity }), rule: "trend-adjective" })
      break
    }
  })
  return [...found, ...standing(ground)]
}

const still = new Set(["unchanged", "flat", "stable", "steady", "stagnant", "constant"])

/** "was unchanged at 6.4%", "remained stable": behind a verb that only says so. */
const standing = ({ document }: Ground): ReadonlyArray<Cue> => {
  const found: Array<Cue> = []
  for (const clause of document.clauses) {
    const group = document.verbGroups[clause.verb]
    if (group === undefined) continue
    const token = clause.predicate ?? (still.has(lower(document, group.head)) ? group.head : group.head + 1)
    if (!still.has(lower(document, token))) continue
    const subject = subjectOf(document, clause)
    if (subject !== undefined && document.tokens.tag[document.nounPhrases[subject]!.head] === Tag.NOUN && document.tokens.tag[token + 1] !== Tag.NOUN) found.push({ token, first: token, last: token + 1, direction: "unchanged", phrase: rootOf(document, subject), rule: "trend-standing" })
  }
  return found
}
