import { spanOf } from "../../document/document.ts"
import type { Slot } from "../../document/mention/figure.ts"
import type { Stance } from "../../document/stance.ts"
import type { Ground } from "../figures/ground.ts"
import { lower } from "../figures/numeral/cursor.ts"
import { type Direction, intensityAdjectives, intensityWords } from "./changeWords.ts"

/** What changes: a noun phrase, or tokens that the grammar took for something else. */
export interface Thing {
  readonly phrase?: number
  /** A token before the phrase's own where it begins: "living" of "living standards", taken for a verb. */
  readonly lead?: number
  /** Behind a token after the phrase's own where it ends: "spending" of "defence spending", taken for a verb. */
  readonly tail?: number
  /** Only the words of its phrase before the head, which is the word of change: "price" of "price increases". */
  readonly beforeHead?: true
  /** Where no phrase holds it: its own first token. */
  readonly word?: number
  /** Behind its last word, where it has more than one. */
  readonly wordEnd?: number
}

/** A word that says that something changes, with what does. */
export interface Cue extends Thing {
  /** Its own token. */
  readonly token: number
  /** What is evidence: tokens, half-open. */
  readonly first: number
  readonly last: number
  readonly direction: Direction
  readonly agent?: number
  readonly intensity?: Slot
  readonly stance?: Partial<Stance>
  /** Nothing but an aim: it only counts beside a number. */
  readonly aim?: true
  /** The figure it holds at, where no figure names it its own: a token that the figure begins at or near. */
  readonly at?: number
  /** The verb that the token is a particle of: figures may hang on either. */
  readonly verb?: number
  /** What changes was told before: "another cut", "it had narrowed". */
  readonly echo?: true
  /** What changes may be but a name: "Wall Street closed lower". */
  readonly named?: true
  readonly rule: string
}

/** The adverb right beside a verb, before or behind it: "declining rapidly", "has sharply fallen". */
export const adverbBeside = ({ document }: Ground, first: number, head: number): Slot | undefined => {
  if (lower(document, head + 1) === "only" && intensityWords.has(lower(document, head + 2))) return { parts: [spanOf(document, head + 2, head + 3)], rule: "intensity-adverb" }
  for (const at of [head + 1, head + 2, head - 1]) {
    if (at < first || at >= document.tokens.length || at === head + 2 && lower(document, head + 1) !== "very" && lower(document, head + 1) !== "more" && lower(document, head + 1) !== "quite") continue
    const word = lower(document, at)
    // "only increases": it bounds, it does not measure. "fell only slightly" has its own.
    if (intensityWords.has(word) && !(word === "only" && at < head)) return { parts: [spanOf(document, at === head + 2 ? head + 1 : at, at + 1)], rule: "intensity-adverb" }
  }
  return undefined
}

/** The adjective before a noun of change: "a sharp rise". */
export const adjectiveBefore = ({ document }: Ground, start: number, head: number): Slot | undefined => {
  for (let at = head - 1; at >= start; at--) if (intensityAdjectives.has(lower(document, at))) return { parts: [spanOf(document, at, at + 1)], rule: "intensity-adjective" }
  return undefined
}

/** Only the keys that have a value. */
export const present = <A extends object>(values: { readonly [K in keyof A]: A[K] | undefined }): A => {
  const kept: Partial<A> = {}
  for (const key in values) if (values[key] !== undefined) kept[key] = values[key] as A[typeof key]
  return kept as A
}
