import { lemmaOf, lowerOf } from "../../document/document.ts"
import { wholeStart } from "../../document/phrase.ts"
import { phraseFrom } from "./ahead.ts"
import { hasVerb } from "./clause.ts"
import { breakFrom, trimmed } from "./content.ts"
import { type Ground, groupFrom, isFinite, type Stretch } from "./ground.ts"
import { channels, occasions, sayings } from "./nouns.ts"

/** The words of an object that begins with a token, with its list, what hangs on it, and its clause. */
export const objectOf = (ground: Ground, at: number, last: number, dated = true): Stretch | undefined => {
  const object = objectFrom(ground, at)
  return object === undefined ? undefined : trimmed(ground, withClause(ground, withList(ground, object, last, dated), last))
}

/** The object behind a verb, with possessors and what hangs on it. */
export const objectFrom = (ground: Ground, at: number): Stretch & { readonly phrase: number } | undefined => {
  const { document } = ground, phrase = phraseFrom(ground, at)
  if (phrase === -1) return undefined
  const { end, reach } = document.nounPhrases[phrase]!, next = groupFrom(ground, reach)
  return next !== undefined && isFinite(next) ? undefined : { first: wholeStart(document, phrase), last: Math.max(end, reach), phrase }
}

/** An object with the list that goes on behind it: "the role of the reforms, the Jadid movement in Uzbekistan and the …". */
export const withList = (ground: Ground, { first, last, phrase }: Stretch & { readonly phrase: number }, end: number, dated: boolean): Stretch => {
  const { document } = ground, { nounPhrases } = document
  let to = last
  const follow = (from: number): number => {
    let at = from
    for (let next = nounPhrases[at]!.next; next !== undefined && nounPhrases[next]!.end <= end; next = nounPhrases[at]!.next) {
      at = next
      to = Math.max(to, nounPhrases[at]!.reach)
    }
    return at
  }
  follow(phrase)
  const listed = lowerOf(document, to) === "," ? phraseFrom(ground, to + 1) : -1
  if (listed !== -1 && nounPhrases[listed]!.next !== undefined && document.verbGroupAt[nounPhrases[listed]!.reach] === -1) follow(listed)
  else to = listEnd(ground, to, end) ?? to
  return { first, last: Math.min(withPhrases(ground, to, end, dated), end) }
}

/** ", the removal of officials, and the repeal of the act": further members behind commas, the last behind "and". */
const listEnd = (ground: Ground, from: number, end: number): number | undefined => {
  const { document } = ground
  for (let at = from, steps = 0; steps < 12 && lowerOf(document, at) === ","; steps++) {
    const last = lowerOf(document, at + 1) === "and" || lowerOf(document, at + 1) === "or", phrase = phraseFrom(ground, last ? at + 2 : at + 1)
    if (phrase === -1) return undefined
    at = document.nounPhrases[phrase]!.reach
    if (at > end || (document.verbGroupAt[at] ?? -1) !== -1) return undefined
    if (last) return steps > 0 ? at : undefined
  }
  return undefined
}

/** "The decision to reopen the border", "claims that she had lied": an object with the infinitive or that-clause that hangs on it. */
export const withClause = (ground: Ground, { first, last }: Stretch, end: number): Stretch => {
  const { document } = ground, opener = lowerOf(document, last), group = groupFrom(ground, opener === "to" ? last : last + 1)
  const isClause = opener === "to" ? group !== undefined : opener === "that" && sayings.has(lemmaOf(document, last - 1)) && hasVerb(ground, last + 1, end)
  return isClause ? { first, last: breakFrom(ground, last + 1, end) } : { first, last }
}

const follows = new Set(["of", "for", "in", "on", "to", "from", "against", "over", "with", "between", "towards", "toward", "by", "at", "about", "into", "under", "among"])

/** Prepositional phrases that go on behind an object: "blamed the storm for the delays"; not when or in what it is said. */
export const withPhrases = (ground: Ground, from: number, end: number, dated: boolean): number => {
  const { document } = ground
  let at = from
  for (let steps = 0; steps < 4 && at < end && follows.has(lowerOf(document, at)); steps++) {
    const date = ground.dateAt[at + 1] ?? -1, phrase = phraseFrom(ground, at + 1)
    if (date !== -1 && !dated) break
    if (date === -1 && (phrase === -1 || isAbout(ground, phrase))) break
    at = date !== -1 ? ground.dates[date]!.last : document.nounPhrases[phrase]!.end
  }
  return at
}

const isAbout = ({ document }: Ground, phrase: number): boolean => {
  const lemma = lemmaOf(document, document.nounPhrases[phrase]!.head)
  return channels.has(lemma.toLowerCase()) || occasions.has(lemma)
}
