import { lemmaOf } from "../../document/document.ts"
import type { EntityType, NameMention } from "../../document/mention/name.ts"
import { Tag, TokenKind } from "../../document/token.ts"
import type { Ground } from "./ground.ts"
import { Mark } from "./marks.ts"

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Nouns that stand for somebody or something named before, by what that is. */
const nouns: ReadonlyArray<readonly [EntityType, ReadonlySet<string>]> = [
  ["place", list("region country nation republic city town village state province capital island territory kingdom county area archipelago")],
  ["organisation", list(`union organisation organization company firm group bloc alliance party agency bank club team newspaper paper magazine broadcaster university ministry
    department committee council commission court army movement church airline federation association foundation school charity network regulator league band`)],
  ["event", list("summit conference tournament championship festival games ceremony")],
  ["person", list(`minister president chancellor leader lawmaker politician senator governor mayor diplomat billionaire businessman actor actress singer author writer scientist
    professor researcher lecturer lawyer attorney coach player striker captain artist journalist activist man woman boy girl teenager student suspect candidate king queen prince princess pope
    spokesman spokeswoman official father mother brother sister son daughter wife husband veteran rapper director filmmaker ambassador general`)]
]
const typeOfNoun: ReadonlyMap<string, EntityType> = new Map(nouns.flatMap(([type, words]) => [...words].map((word) => [word, type] as const)))

const kinGender: ReadonlyMap<string, "m" | "f"> = new Map([
  ...["father", "brother", "son", "husband", "man", "boy", "king", "prince", "actor", "spokesman", "businessman"].map((word) => [word, "m"] as const),
  ...["mother", "sister", "daughter", "wife", "woman", "girl", "queen", "princess", "actress", "spokeswoman"].map((word) => [word, "f"] as const)
])
const isKin = (lemma: string): boolean => /^(?:father|mother|brother|sister|son|daughter|wife|husband)$/u.test(lemma)

/** "the 39-year-old": tokens behind the article. */
const ageEnd = ({ tokens }: Ground["document"], at: number): number =>
  tokens.kind[at] === TokenKind.number && tokens.word[at + 1]?.form === "-" && /^years?$/u.test(tokens.word[at + 2]?.lower ?? "") && tokens.word[at + 3]?.form === "-" && tokens.word[at + 4]?.lower === "old" ? at + 5 : at

/** "the region", "her father", "the 39-year-old": definite nouns that go back to a name. `taken` marks tokens that names and offices have. */
export const nominalMentions = (ground: Ground, taken: Uint8Array): ReadonlyArray<NameMention> => {
  const { document } = ground, { tokens } = document, found: Array<NameMention> = []
  for (let token = 0; token + 1 < tokens.length; token++) {
    if ((ground.marks[token]! & Mark.definite) === 0) continue
    if (taken[token + 1] === 1 || tokens.kind[token] !== TokenKind.word) continue
    const small = tokens.word[token]!.lower
    const definite = small === "the" || small === "this" || small === "that"
    if (!definite && small !== "his" && small !== "her" && small !== "their") continue
    const age = ageEnd(document, token + 1)
    const head = age, isAge = age > token + 1
    if (!isAge && tokens.tag[head] !== Tag.NOUN && tokens.tag[head] !== Tag.PROPN) continue
    const lemma = lemmaOf(document, head).toLowerCase()
    const known = tokens.tag[head] === Tag.NOUN || tokens.tag[head] === Tag.PROPN ? typeOfNoun.get(lemma) : undefined
    if (known === undefined && !isAge || known !== undefined && !definite && !isKin(lemma)) continue
    const end = known === undefined ? age : head + 1
    const after = tokens.word[end]
    if (tokens.kind[end] === TokenKind.word && (tokens.tag[end] === Tag.NOUN || tokens.tag[end] === Tag.PROPN || after?.lower === "of")) continue
    if (after?.form === "-" || taken[end] === 1) continue
    const plural = known !== undefined && tokens.word[head]!.lower !== lemma && tokens.word[head]!.lower.endsWith("s")
    if (plural) continue
    const gender = kinGender.get(lemma)
    const first = definite ? token + 1 : token
    found.push({
      _tag: "name", kind: "nominal", rule: "name-nominal", type: known ?? "person", first, last: end, start: tokens.start[first]!, end: tokens.end[end - 1]!, candidates: [], number: "singular",
      ...(known === undefined ? {} : { noun: lemma }), ...(gender === undefined ? {} : { gender })
    })
  }
  return found
}
