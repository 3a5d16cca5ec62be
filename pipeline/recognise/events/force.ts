import { lowerOf, spanOf } from "../../document/document.ts"
import type { Slot } from "../../document/mention/figure.ts"
import type { NounPhrase } from "../../document/phrase.ts"
import { Shape } from "../../document/token.ts"
import type { Frame } from "./frame.ts"
import type { Ground } from "./ground.ts"
import { nounFrames, stormWords, strikeWords } from "./nouns.ts"
import { dateWithin } from "./slots.ts"

/** What sort of strike it is, by the words around it; undefined where they do not tell. */
export const strikes = (ground: Ground, { head }: NounPhrase): Frame | undefined => {
  const { document } = ground, { length } = document.tokens
  if (lowerOf(document, head - 1) === "on") return nounFrames.get("strike")
  let protest = 0, attack = 0
  for (let token = Math.max(0, head - 30); token < Math.min(length, head + 25); token++) {
    const lower = lowerOf(document, token)
    if (strikeWords.protest.has(lower)) protest++
    if (strikeWords.attack.has(lower)) attack++
  }
  return protest === attack ? undefined : nounFrames.get(protest > attack ? "strike" : "attack")
}

/** "Typhoon Gaemi" where no name was found: a word for storms in capitals and what follows it in capitals. */
export const stormAt = ({ document: { tokens } }: Ground, { end, start }: NounPhrase): { readonly first: number; readonly last: number } | undefined => {
  for (let token = start; token < end - 1; token++) {
    const { lower, shape } = tokens.word[token]!
    if (shape !== Shape.capitalised || tokens.word[token + 1]!.shape !== Shape.capitalised || !stormWords.has(lower)) continue
    return { first: token, last: token + 2 }
  }
  return undefined
}

/** "An earthquake hit Turkey": verbs that are easily taken for the noun's head. */
export const hits: ReadonlySet<string> = new Set(["struck", "hit", "rocked", "shook", "devastated", "battered", "ravaged", "strikes", "hits", "slammed", "dumped"])

/** Where and when a disaster strikes: the place right after "struck", and the next date of the sentence. */
export const struck = (ground: Ground, { head, reach }: NounPhrase): { readonly place?: Slot; readonly date?: Slot } => {
  const { document } = ground, { length, sentence } = document.tokens
  for (let token = head; token < reach + 6 && token < length && sentence[token] === sentence[head]; token++) {
    if (!hits.has(lowerOf(document, token))) continue
    const stop = Math.min(token + 14, document.sentences[sentence[head]!]!.last), near = Math.min(token + 5, stop)
    if (near <= token + 1) return {}
    const found = ground.names.within(spanOf(document, token + 1, near)).find(({ type }) => type === "place"), where = found && { parts: [{ start: found.start, end: found.end }], rule: "event-place" }
    const when = dateWithin(ground, token + 1, stop)
    return { ...(where && { place: where }), ...(when && { date: when }) }
  }
  return {}
}
