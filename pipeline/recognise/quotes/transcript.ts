import { lowerOf } from "../../document/document.ts"
import { TokenKind } from "../../document/token.ts"
import { trimmed } from "./content.ts"
import type { Draft } from "./draft.ts"
import { type Ground, held } from "./ground.ts"
import { isPerson } from "./nouns.ts"

interface Turn {
  readonly label: string
  readonly first: number
  /** The colon. */
  readonly colon: number
  readonly last: number
}

const words = new Set(["q", "a", "question", "answer", "interviewer", "interviewee", "moderator", "host", "audience"])

/** Turns of a conversation as a transcript has them, "Q: …", "Berg: …": paragraphs behind labels of which two at least come back, and somebody asks. */
export const transcript = (ground: Ground): ReadonlyArray<Draft> => {
  const all = turns(ground), counts = new Map<string, number>()
  for (const { label } of all) counts.set(label, (counts.get(label) ?? 0) + 1)
  if ([...counts.values()].filter((count) => count > 1).length < 2 || !all.some(({ last }) => lowerOf(ground.document, last - 1) === "?")) return []
  return all.flatMap(({ colon, first, label, last }): ReadonlyArray<Draft> => {
    const stretch = counts.get(label)! > 1 ? trimmed(ground, { first: colon + 1, last }) : undefined
    if (stretch === undefined) return []
    const draft: Draft = { rule: "quote-transcript", stretches: [withStop(ground, stretch, last)], directness: "direct", denied: false }
    return [words.has(label) ? draft : { ...draft, speaker: { first, last: colon, head: colon - 1, also: [] } }]
  })
}

/** What is said directly keeps its full stop. */
const withStop = ({ document }: Ground, { first, last }: { readonly first: number; readonly last: number }, end: number) =>
  ({ first, last: last < end && /^[.!?…]$/u.test(lowerOf(document, last)) ? last + 1 : last })

const turns = (ground: Ground): ReadonlyArray<Turn> => {
  const { sentences, tokens } = ground.document
  const found: Array<Turn> = []
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const { first, paragraph } = sentences[sentence]!
    if (sentence > 0 && sentences[sentence - 1]!.paragraph === paragraph) continue
    const colon = labelEnd(ground, first)
    if (colon === -1) continue
    let next = sentence
    while (next + 1 < sentences.length && sentences[next + 1]!.paragraph === paragraph) next++
    const { last } = sentences[next]!
    if (colon + 1 < last && ground.opens[colon + 1] === -1) found.push({ label: tokens.word.slice(first, colon).map(({ lower }) => lower).join(" "), first, colon, last })
  }
  return found
}

/** The colon behind a person's name, a word for who asks or answers, or the letters that stand for one; -1 where a paragraph begins otherwise. */
const labelEnd = ({ document, nameAt, names }: Ground, first: number): number => {
  const { tokens } = document
  let colon = first + 1
  while (colon < Math.min(first + 5, tokens.length) && lowerOf(document, colon) !== ":") colon++
  if (colon >= tokens.length || lowerOf(document, colon) !== ":" || tokens.kind[first] !== TokenKind.word) return -1
  const name = held(names, nameAt[colon - 1]), { form, lower } = tokens.word[colon - 1]!
  const isLabel = name?.type === "person" || colon === first + 1 && (words.has(lower) || isPerson(lower) || form.length <= 3 && form === form.toUpperCase())
  return isLabel ? colon : -1
}
