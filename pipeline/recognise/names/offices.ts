import { spanOf, textOf } from "../../document/document.ts"
import type { NameMention } from "../../document/mention/name.ts"
import { Shape, TokenKind } from "../../document/token.ts"
import type { Ground } from "./ground.ts"
import { Mark, mayOpenTitle, titleReach } from "./marks.ts"
import type { Typed } from "./typing.ts"

/** By token: the end of the office that begins there, in capitals or small: "president", "Prime Minister", "secretary of state"; 0 where none does. */
const officeEnds = (ground: Ground): Int32Array => {
  const { document, lexicon, marks } = ground
  const { tokens } = document, ends = new Int32Array(tokens.length)
  for (let head = 0; head < tokens.length; head++) {
    if ((marks[head]! & Mark.endsOffice) === 0 || (marks[head]! & Mark.word) === 0) continue
    for (let first = Math.max(0, head - 3); first <= head; first++) {
      if (tokens.sentence[first] !== tokens.sentence[head] || tokens.kind[first] !== TokenKind.word || isArticleWord(tokens.word[first]!.lower)) continue
      if (!mayOpenTitle(ground, first) || titleReach(ground, first, head + 1) <= head || lexicon.office(textOf(document, first, head + 1)) === undefined) continue
      ends[first] = head + 1
      break
    }
  }
  return ends
}

const isArticleWord = (small: string): boolean => small === "the" || small === "a" || small === "an"
const isArticle = (small: string): boolean => small === "the"

/** Offices that stand for who holds them: "the Kazakh president", "Russia's president", "the president of Azerbaijan", "the prime minister". */
export const officeMentions = (ground: Ground, names: ReadonlyArray<Typed>): ReadonlyArray<NameMention> => {
  const { document, lexicon } = ground, { tokens } = document
  const at = new Int32Array(tokens.length + 1).fill(-1), until = new Int32Array(tokens.length + 1).fill(-1)
  names.forEach(({ first, last }, index) => { at[first] = index; until[last] = index })
  const named = new Uint8Array(tokens.length)
  for (const { first, last, title } of names) named.fill(1, title?.first ?? first, last)
  const found: Array<NameMention> = [], ends = officeEnds(ground)
  for (let token = 0; token < tokens.length; token++) {
    if (tokens.kind[token] !== TokenKind.word || named[token] === 1) continue
    const end = ends[token]!
    if (end === 0 || at[end] !== -1 && names[at[end]!]!.type === "person") { if (end > token) token = end - 1; continue }
    const office = lexicon.office(textOf(document, token, end))!
    const possessive = tokens.word[token - 1]?.lower === "'s" || tokens.word[token - 1]?.lower === "’s"
    const owner = names[until[possessive ? token - 1 : token] ?? -1]
    const article = isArticle(tokens.word[(owner === undefined ? token : owner.first) - 1]?.lower ?? "")
    const of = owner ?? matterOf(ground, names, at, end)
    const matterLast = owner === undefined && of !== undefined ? of.last : end
    const capital = tokens.word[token]!.shape === Shape.capitalised && ground.opening[token] === 0
    if (tokens.word[end]?.form === "-" || !article && !(possessive && owner !== undefined) && !(owner !== undefined && owner.claims.length > 0 && capital)) { token = end - 1; continue }
    if (owner !== undefined && owner.type === "person") { token = end - 1; continue }
    const first = owner === undefined ? token : owner.first
    const gender = office.gender
    found.push({
      _tag: "name", kind: "office", type: "person", rule: of === undefined ? "name-office-alone" : "name-office", first, last: matterLast, start: tokens.start[first]!, end: tokens.end[matterLast - 1]!,
      candidates: [], office: office.office, number: "singular", ...(of === undefined ? {} : { of: spanOf(document, of.first, of.last) }), ...(gender === undefined ? {} : { gender })
    })
    token = end - 1
  }
  return found
}

/** "of Azerbaijan", "of the Caucasus country of Azerbaijan": the last name of the chain behind an office. */
const matterOf = ({ document: { tokens } }: Ground, names: ReadonlyArray<Typed>, at: Int32Array, end: number): Typed | undefined => {
  let token = end, found: Typed | undefined
  for (const stop = Math.min(tokens.length, end + 9); token < stop && tokens.word[token]!.lower === "of"; ) {
    token++
    if (tokens.word[token]?.lower === "the") token++
    const name = names[at[token] ?? -1]
    if (name === undefined) return found
    found = name
    token = name.last
    if (/^(?:country|republic|nation|state|city|region|kingdom)$/u.test(tokens.word[token]?.lower ?? "") && tokens.word[token + 1]?.lower === "of") token++
  }
  return found
}
