import { spanOf } from "../../document/document.ts"
import type { Slot } from "../../document/mention/figure.ts"
import type { NameMention } from "../../document/mention/name.ts"
import type { Stance } from "../../document/stance.ts"
import type { Ground } from "../figures/ground.ts"
import { lower } from "../figures/numeral/cursor.ts"
import { type Direction, intensityAdjectives, intensityWords } from "./changeWords.ts"

/** A word that says that something changes, with the noun phrase of what does. */
export interface Cue {
  /** Its own token. */
  readonly token: number
  /** What is evidence: tokens, half-open. */
  readonly first: number
  readonly last: number
  readonly direction: Direction
  readonly phrase?: number
  readonly agent?: number
  /** Where the word for what changes was not taken for a noun: its own token. */
  readonly word?: number
  /** Behind its last word, where it has more than one. */
  readonly wordEnd?: number
  /** Where it comes from, by words outside the measure's phrase. */
  readonly source?: NameMention
  readonly intensity?: Slot
  readonly stance?: Partial<Stance>
  readonly rule: string
}

/** The adverb right beside a verb, before or behind it: "declining rapidly", "has sharply fallen". */
export const adverbBeside = ({ document }: Ground, first: number, head: number): Slot | undefined => {
  for (const at of [head + 1, head + 2, head - 1]) {
    if (at < first || at >= document.tokens.length || at === head + 2 && lower(document, head + 1) !== "very" && lower(document, head + 1) !== "more" && lower(document, head + 1) !== "quite") continue
    if (intensityWords.has(lower(document, at))) return { parts: [spanOf(document, at === head + 2 ? head + 1 : at, at + 1)], rule: "intensity-adverb" }
  }
  return undefined
}

/** The adjective before a noun of change: "a sharp rise". */
export const adjectiveBefore = ({ document }: Ground, start: number, head: number): Slot | undefined => {
  for (let at = head - 1; at >= start; at--) if (intensityAdjectives.has(lower(document, at))) return { parts: [spanOf(document, at, at + 1)], rule: "intensity-adjective" }
  return undefined
}
