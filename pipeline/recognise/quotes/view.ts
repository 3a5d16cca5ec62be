import { lemmaOf, lowerOf } from "../../document/document.ts"
import type { NounPhrase } from "../../document/phrase.ts"
import { Tag } from "../../document/token.ts"
import { restOf } from "./accordingTo.ts"
import { phraseFrom } from "./ahead.ts"
import { type Beginnings, breakFrom } from "./content.ts"
import type { Draft } from "./draft.ts"
import { type Ground, limitsOf } from "./ground.ts"
import { type Speaker, speakerFrom } from "./speakerPhrase.ts"
import { Talk, talk } from "./talk.ts"

/** "In her view, …", "in the opinion of the court, …", "…, in the minister's view, …": the rest of the sentence. */
export const viewed = (ground: Ground, beginnings: Beginnings): ReadonlyArray<Draft> => {
  const { document } = ground, { nounPhrases, tokens } = document
  const found: Array<Draft> = []
  for (let head = talk.next(tokens, 1, tokens.length, Talk.view); head < tokens.length; head = talk.next(tokens, head + 1, tokens.length, Talk.view)) {
    const phrase = nounPhrases[tokens.tag[head] === Tag.NOUN ? document.nounPhraseAt[head]! : -1]
    const draft = phrase === undefined || phrase.head !== head ? undefined : viewAt(ground, phrase, beginnings)
    if (draft !== undefined) found.push(draft)
  }
  return found
}

const viewAt = (ground: Ground, { end, head, possessor, start }: NounPhrase, beginnings: Beginnings): Draft | undefined => {
  const { document } = ground, { nounPhrases } = document
  if (head !== end - 1 || (possessor === undefined && start === head)) return undefined
  if (possessor === undefined && lowerOf(document, start) !== "the") return undefined
  let first = start
  for (let owner = possessor, steps = 0; owner !== undefined && steps < 4; owner = nounPhrases[owner]!.possessor, steps++) first = nounPhrases[owner]!.start
  const limits = limitsOf(ground, head), open = first - 1
  if (open < limits.first || lowerOf(document, open) !== "in" || (open > limits.first && lowerOf(document, open - 1) !== ",")) return undefined
  const by = possessor === undefined ? ofWhom(ground, end, limits.last) : { speaker: speakerFrom(ground, possessor, head), last: end }
  if (by === undefined || /^(?:my|our|your)$/u.test(lowerOf(document, by.speaker.head)) || lowerOf(document, by.last) !== "," && by.last < limits.last) return undefined
  const stretches = restOf(ground, { first: open, last: by.last }, limits, beginnings)
  return stretches.length === 0 ? undefined : { rule: "quote-view", stretches: [...stretches], directness: "indirect", denied: false, cue: { first: head, last: head + 1 }, cueLemma: lemmaOf(document, head), speaker: by.speaker }
}

const ofWhom = (ground: Ground, of: number, last: number): { readonly speaker: Speaker; readonly last: number } | undefined => {
  const phrase = lowerOf(ground.document, of) === "of" ? phraseFrom(ground, of + 1) : -1
  if (phrase === -1) return undefined
  return { speaker: speakerFrom(ground, phrase, last), last: breakFrom(ground, of + 1, last) }
}
