import { spanOf } from "../../document/document.ts"
import { TokenKind } from "../../document/token.ts"
import type { Kin } from "../../document/mention/name.ts"
import type { Ground } from "./ground.ts"
import { Mark } from "./marks.ts"
import type { Typed } from "./typing.ts"

/** How far behind the comma a kinship word may stand: "the 39-year-old daughter". */
const reach = 12

/**
 * Kin by apposition: "Mirziyoyev, the 39-year-old daughter of Uzbekistan's President Shavkat Mirziyoyev" and "his daughter, Saida" the other way round
 * are left to the relations. What is found here keeps two people of one surname apart.
 */
export const kinOf = (ground: Ground, names: ReadonlyArray<Typed>, index: number): Kin | undefined => {
  const { authority, document, marks } = ground, { tokens } = document
  const { last, type } = names[index]!
  if (type !== "person") return undefined
  const possessed = kinBefore(ground, names, index)
  if (possessed !== undefined) return possessed
  if (tokens.word[last]?.form !== ",") return undefined
  const sentence = tokens.sentence[last]
  const aged = tokens.kind[last + 1] === TokenKind.number && tokens.word[last + 2]?.form === "," ? last + 3 : last + 1
  for (let token = aged; token < Math.min(tokens.length, last + reach) && tokens.sentence[token] === sentence; token++) {
    const word = tokens.word[token]!
    if (word.form === "," || word.form === ";") return undefined
    const kinship = (marks[token]! & Mark.kin) === 0 ? undefined : authority.kinship(word.lower)
    if (kinship === undefined) continue
    const behind = tokens.word[token + 1]?.lower === "of" || tokens.word[token + 1]?.lower === "to"
    const other = behind ? names.slice(index + 1, index + 5).find((name) => name.type === "person" && name.first > token && name.first <= token + 9 && unbroken(ground, token, name.first))
      : names.slice(index + 1, index + 3).find((name) => name.type === "person" && name.last < token && /^['’]s$/u.test(tokens.word[name.last]!.lower))
    if (other === undefined) return undefined
    return { property: kinship.property, word: spanOf(document, token, token + 1), of: spanOf(document, other.first, other.last), ...(kinship.gender === undefined ? {} : { gender: kinship.gender }) }
  }
  return undefined
}

/** "Joe Biden's son Hunter", "Obama's wife, Michelle". */
const kinBefore = ({ authority, document, marks }: Ground, names: ReadonlyArray<Typed>, index: number): Kin | undefined => {
  const { tokens } = document, { first } = names[index]!, owner = names[index - 1]
  const word = tokens.word[first - 1]?.form === "," ? first - 2 : first - 1
  const kinship = word > 0 && tokens.sentence[word] === tokens.sentence[first] && (marks[word]! & Mark.kin) !== 0 ? authority.kinship(tokens.word[word]!.lower) : undefined
  if (kinship === undefined || owner === undefined || owner.type !== "person" || !/^['’]s?$/u.test(tokens.word[owner.last]?.lower ?? "") || word - owner.last > 3 || word <= owner.last) return undefined
  return { property: kinship.property, word: spanOf(document, word, word + 1), of: spanOf(document, owner.first, owner.last), ...(kinship.gender === undefined ? {} : { gender: kinship.gender }) }
}

/** No comma or verb's full stop between. */
const unbroken = ({ document: { tokens } }: Ground, from: number, to: number): boolean => {
  for (let token = from; token < to; token++) if (tokens.word[token]!.form === "," || tokens.word[token]!.form === ";" || tokens.word[token]!.lower === "and") return false
  return true
}
