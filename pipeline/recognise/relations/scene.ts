import type { Authority } from "../../authority/authority.ts"
import { type Document, lemmaOf, tokenAfter } from "../../document/document.ts"
import type { NameMention } from "../../document/mention/name.ts"
import type { Span } from "../../document/span.ts"
import { Tag } from "../../document/token.ts"

/** A text with its names, to be asked for by token. */
export interface Scene {
  readonly document: Document
  readonly authority: Authority
  readonly names: ReadonlyArray<NameMention>
  /** By token: the longest name that begins there, by index, or else office, nominal or pronoun; -1 where nothing does. */
  readonly at: Int32Array
  /** By token: the longest that ends before it, or -1. */
  readonly until: Int32Array
}

export const sceneOf = (document: Document, authority: Authority, names: ReadonlyArray<NameMention>): Scene => {
  const at = new Int32Array(document.tokens.length + 1).fill(-1), until = new Int32Array(document.tokens.length + 1).fill(-1)
  names.forEach((name, index) => {
    const { first, last } = name, begins = names[at[first]!], ends = names[until[last]!]
    if (begins === undefined || isNamed(name) && !isNamed(begins) || isNamed(name) === isNamed(begins) && begins.last < last) at[first] = index
    if (ends === undefined || isNamed(name) && !isNamed(ends) || isNamed(name) === isNamed(ends) && ends.first > first) until[last] = index
  })
  return { document, authority, names, at, until }
}

export const lower = ({ document: { tokens } }: Scene, token: number): string => tokens.word[token]?.lower ?? ""

export const lemma = ({ document }: Scene, token: number): string => lemmaOf(document, token).toLowerCase()

export const isPossessive = (scene: Scene, token: number): boolean => lower(scene, token) === "'s" || lower(scene, token) === "’s" || lower(scene, token) === "'" || lower(scene, token) === "’"

export const sameSentence = ({ document: { tokens } }: Scene, a: number, b: number): boolean => tokens.sentence[a] !== undefined && tokens.sentence[a] === tokens.sentence[b]

/** The name that begins at a token, behind an article, if any does. */
export const nameFrom = (scene: Scene, token: number): NameMention | undefined => {
  const from = scene.at[token] === -1 && /^(?:the|a|an)$/u.test(lower(scene, token)) ? token + 1 : token
  return scene.names[scene.at[from] ?? -1]
}

/** The name that begins at a token, behind its owner: Tata Motors in "India's Tata Motors". None where what is owned has no name: "India's government". */
export const wholeFrom = (scene: Scene, token: number): NameMention | undefined => {
  const name = nameFrom(scene, token)
  if (name === undefined || !isNamed(name) || !isPossessive(scene, name.last) && name.kind !== "demonym") return name
  const next = scene.names[scene.at[isPossessive(scene, name.last) ? name.last + 1 : name.last] ?? -1]
  return next !== undefined && isNamed(next) && next !== name && !isPossessive(scene, next.last) ? next : undefined
}

/** The name that has exactly this span. */
export const named = ({ at, document, names }: Scene, span: Span): NameMention | undefined => {
  const name = names[at[tokenAfter(document, span.start)] ?? -1]
  return name !== undefined && name.start === span.start && name.end === span.end ? name : undefined
}

export const isPerson = ({ kind, type }: NameMention): boolean => type === "person" && kind !== "nominal"
export const isBody = ({ type }: NameMention): boolean => type === "organisation" || type === "group"
export const isPlace = ({ type }: NameMention): boolean => type === "place"
export const isNamed = ({ kind }: NameMention): boolean => kind !== "pronoun" && kind !== "nominal" && kind !== "office"

export const isNoun = ({ document: { tokens } }: Scene, token: number): boolean => tokens.tag[token] === Tag.NOUN || tokens.tag[token] === Tag.PROPN

/** A list of names: "Armenia, Belarus, Kazakhstan, Kyrgyzstan and Russia". */
export const listFrom = (scene: Scene, token: number): ReadonlyArray<NameMention> => {
  const found: Array<NameMention> = []
  for (let name = nameFrom(scene, token); name !== undefined && isNamed(name) && name.kind !== "demonym"; ) {
    found.push(name)
    let next = name.last
    if (lower(scene, next) === ",") next++
    if (lower(scene, next) === "and" || lower(scene, next) === "&") next++
    if (next === name.last) break
    const following = nameFrom(scene, next)
    if (following === undefined || !sameSentence(scene, name.first, following.first)) break
    name = following
  }
  return found
}
