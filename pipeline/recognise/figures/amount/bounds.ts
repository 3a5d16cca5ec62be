import type { Document } from "../../../document/document.ts"
import { Tag, TokenKind } from "../../../document/token.ts"
import { lower } from "../numeral/cursor.ts"
import type { Bound } from "./amount.ts"

export interface BoundWords {
  readonly at: number
  readonly bound: Bound
}

const words = (bound: Bound, list: string): ReadonlyArray<readonly [string, Bound]> => list.split(",").map((word) => [word, bound] as const)

/** Single words right before a number. */
const single = new Map<string, Bound>([
  ...words("about", "about,around,approximately,approx,roughly,nearly,almost,circa,ca,c.,approx.,some,estimated,near,practically,virtually,~,≈,~,approaching,nearing"),
  ...words("more_than", "over,above,exceeding,topping,surpassing,exceeded,exceeds,surpassed,topped,>,beyond,exceed,surpass"),
  ...words("less_than", "under,below,beneath,<"),
  ...words("at_least", "≥,minimum"),
  ...words("at_most", "≤,maximum"),
  ...words("exact", "equals")
])

const upward = new Set(["more", "greater", "higher", "larger", "bigger", "better", "older", "longer", "taller", "heavier", "faster", "wider", "farther", "further", "later"])
const downward = new Set(["less", "fewer", "lower", "smaller", "younger", "shorter", "lighter", "slower", "cheaper", "worse"])
const intensifiers = new Set(["just", "well", "slightly", "only", "far", "much", "significantly", "considerably", "a", "little", "comfortably", "even", "not", "somewhat", "way", "any"])

/** "more than", "no fewer than", "less than or equal to": the words end at `i`, where "than" stood at i - 1. */
const beforeThan = (document: Document, i: number): BoundWords | undefined => {
  const at = i - 2, word = lower(document, at)
  const up = upward.has(word), down = downward.has(word)
  if (!up && !down) return undefined
  const before = lower(document, at - 1)
  if (before === "or" && lower(document, at - 2) === "to" && lower(document, at - 3) === "equal") return { at: at - 3, bound: up ? "at_least" : "at_most" }
  if (before === "no" || before === "not") return { at: at - 1, bound: up ? "at_most" : "at_least" }
  return { at, bound: up ? "more_than" : "less_than" }
}

const alongside: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ["many", "at_most"], ["much", "at_most"], ["high", "at_most"], ["long", "at_most"], ["far", "at_most"], ["large", "at_most"], ["often", "at_most"], ["few", "at_least"], ["little", "at_least"], ["low", "at_least"], ["early", "at_least"]
])

/** Phrases whose last word says little by itself. */
const phrase = (document: Document, i: number): BoundWords | undefined => {
  const last = lower(document, i - 1), before = lower(document, i - 2), third = lower(document, i - 3)
  switch (last) {
    case "than": return before === "equal" && third === "or" ? orEqual(document, i - 3) : beforeThan(document, i)
    case "=": return before === "<" || before === ">" ? { at: i - 2, bound: before === "<" ? "at_most" : "at_least" } : undefined
    case "as": {
      const bound = third === "as" ? alongside.get(before) : undefined
      return bound === undefined ? undefined : { at: i - 3, bound }
    }
    case "least": return before === "at" ? { at: i - 2, bound: "at_least" } : undefined
    case "most": return before === "at" ? { at: i - 2, bound: "at_most" } : undefined
    case "minimum": return before === "a" || before === "at" ? { at: i - 2, bound: "at_least" } : undefined
    case "to":
      if (before === "up") return { at: i - 2, bound: "at_most" }
      if (before === "close" || before === "near" || before === "next") return { at: i - 2, bound: "about" }
      if (before !== "equal" || third !== "or") return before === "equal" || before === "equals" || before === "equaling" || before === "equalling" ? { at: i - 2, bound: "exact" } : undefined
      return (lower(document, i - 4) === "than" ? equalTo(document, i - 3) : orEqual(document, i - 3)) ?? (document.tokens.kind[i - 4] === TokenKind.number ? { at: i - 2, bound: "exact" } : undefined)
    case "of":
      if (before === "excess" && third === "in") return { at: i - 3, bound: "more_than" }
      if (before === "upwards" || before === "upward" || before === "north") return { at: i - 2, bound: "more_than" }
      if (before === "south" || before === "shy" || before === "short") return { at: i - 2, bound: "less_than" }
      if (before === "minimum") return { at: third === "a" ? i - 3 : i - 2, bound: "at_least" }
      if (before === "maximum") return { at: third === "a" ? i - 3 : i - 2, bound: "at_most" }
      if ((before === "region" || before === "neighbourhood" || before === "neighborhood") && third === "the") return { at: lower(document, i - 4) === "in" ? i - 4 : i - 3, bound: "about" }
      return before === "order" && third === "the" ? { at: lower(document, i - 4) === "on" || lower(document, i - 4) === "of" ? i - 4 : i - 3, bound: "about" } : undefined
    case "a":
    case "an": return undefined
    default: return undefined
  }
}

const equalTo = (document: Document, i: number): BoundWords | undefined => {
  const found = beforeThan(document, i)
  return found === undefined ? undefined : { at: found.at, bound: found.bound === "more_than" ? "at_least" : "at_most" }
}

/** "smaller or equal than", "at least or equal to": `i` is the token of "or". */
const orEqual = (document: Document, i: number): BoundWords | undefined => {
  const word = lower(document, i - 1)
  if (word === "least" || word === "most") return { at: i - 2, bound: word === "least" ? "at_least" : "at_most" }
  return upward.has(word) ? { at: i - 1, bound: "at_least" } : downward.has(word) ? { at: i - 1, bound: "at_most" } : undefined
}

const directionVerbs = new Set(["went", "go", "goes", "going", "gone", "add", "adds", "added", "move", "moved", "live", "lived", "shot", "push", "pushed", "pushing", "bring", "bringing", "brought", "take", "taking", "took", "come", "came", "stand", "build", "head", "heading", "pick", "picked", "picks", "inch", "inched", "edge", "edged", "edges", "creep", "crept", "climb", "climbed", "tick", "ticked", "step", "stepped", "speed", "sped", "ramp", "ramped", "scale", "scaled", "pulled", "rose", "rising", "grew"])

/** The bound words that end right before token `i`. `duration` says that a length of time follows, where "over" mostly means "during". */
export const boundBefore = (document: Document, i: number, duration: boolean): BoundWords | undefined => {
  if (i === 0) return undefined
  const found = phrase(document, i) ?? singleWord(document, i, duration)
  if (found === undefined) return undefined
  if (lower(document, found.at) === "up" && directionVerbs.has(lower(document, found.at - 1))) return undefined
  let at = found.at
  while (intensifiers.has(lower(document, at - 1)) && !(lower(document, at - 1) === "a" && lower(document, at) !== "little") && lower(document, at - 1) !== "not") at--
  return at < found.at && (found.bound === "more_than" || found.bound === "less_than") ? { at, bound: found.bound } : found
}

const singleWord = (document: Document, i: number, duration: boolean): BoundWords | undefined => {
  const word = lower(document, i - 1), bound = single.get(word)
  if (bound === undefined) return undefined
  const before = lower(document, i - 2)
  if (word === "estimated") return { at: before === "an" ? i - 2 : i - 1, bound }
  if (word === "over" && duration) {
    const tag = document.tokens.tag[i - 2]
    return tag === Tag.VERB || tag === Tag.AUX || before === "for" || before === "after" || before === "just" || before === "well" ? { at: i - 1, bound } : undefined
  }
  if ((word === "about" || word === "around") && before === "at") return { at: i - 1, bound }
  if (word === "over" && document.tokens.tag[i - 2] === Tag.NOUN && /^(?:victory|win|advantage|lead|control|row|dispute|concerns?|debate|fears?)$/u.test(before)) return undefined
  return { at: i - 1, bound }
}

const after: ReadonlyArray<readonly [string, Bound]> = [
  ["or more", "at_least"], ["and more", "at_least"], ["or greater", "at_least"], ["or higher", "at_least"], ["and above", "at_least"], ["or above", "at_least"], ["and over", "at_least"], ["or over", "at_least"],
  ["and up", "at_least"], ["or older", "at_least"], ["and older", "at_least"], ["or longer", "at_least"], ["at least", "at_least"], ["at a minimum", "at_least"], ["plus", "at_least"], ["+", "at_least"],
  ["or less", "at_most"], ["or fewer", "at_most"], ["or under", "at_most"], ["and under", "at_most"], ["or below", "at_most"], ["and below", "at_most"], ["or lower", "at_most"], ["or younger", "at_most"], ["at most", "at_most"],
  ["at the most", "at_most"], ["or so", "about"], ["or thereabouts", "about"], ["odd", "about"], ["give or take", "about"], ["approximately", "about"]
]
interface After {
  readonly words: string
  readonly parts: ReadonlyArray<string>
  readonly bound: Bound
}

/** By their first word. */
const afters = new Map<string, Array<After>>()
for (const [words, bound] of after) {
  const parts = words.split(" "), list = afters.get(parts[0]!)
  if (list === undefined) afters.set(parts[0]!, [{ words, parts, bound }])
  else list.push({ words, parts, bound })
}

const isSaid = (document: Document, begin: number, parts: ReadonlyArray<string>): boolean => {
  for (let index = 0; index < parts.length; index++) if (lower(document, begin + index) !== parts[index]) return false
  return true
}

/** The bound words that begin at token `i`, right behind a number or its unit: "or more", "-plus", "+". */
export const boundAfter = (document: Document, i: number): BoundWords | undefined => {
  const begin = lower(document, i) === "-" ? i + 1 : i
  const list = afters.get(lower(document, begin))
  if (list === undefined) return undefined
  for (const { bound, parts, words } of list) {
    if (isSaid(document, begin, parts)) {
      const last = begin + parts.length
      // "at least" before another number is that number's.
      if ((words === "at least" || words === "at most") && document.tokens.tag[last] === Tag.NUM) return undefined
      // "above 1000 and below 1500", "5000 or less than 6000": the words belong to what follows.
      if (words.includes(" ") && /^(?:a|an|one|two|three|half)$/u.test(lower(document, last)) && document.tokens.tag[last] !== Tag.PUNCT && words.startsWith("and ")) return undefined
      if (words.includes(" ") && (lower(document, last) === "than" || document.tokens.tag[last] === Tag.NUM || document.tokens.kind[last] === TokenKind.number)) return undefined
      if (words === "+" && begin > 0 && document.tokens.start[begin] !== document.tokens.end[begin - 1]) return undefined
      if ((words === "plus" || words === "odd") && begin === i && document.tokens.tag[last] === Tag.NUM) return undefined
      return { at: last, bound }
    }
  }
  return undefined
}

/** "more than 5,000 or equal to it": where "or equal to" ends that widens a bound said before; not before another number, which it would be of. */
export const equalAfter = (document: Document, i: number): number | undefined =>
  lower(document, i) === "or" && lower(document, i + 1) === "equal" && lower(document, i + 2) === "to" && document.tokens.kind[i + 3] !== TokenKind.number && document.tokens.tag[i + 3] !== Tag.NUM ? i + 3 : undefined
