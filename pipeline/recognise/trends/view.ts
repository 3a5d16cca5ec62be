import type { Stance } from "../../document/stance.ts"

/** How a change is put, where that is not plainly what its clause says: another stance, or only an aim. */
export interface View {
  readonly stance?: Partial<Stance>
  /** A wish, an aim or a purpose: no trend, but beside a number a target. */
  readonly aim?: true
}

export const plain: View = {}
export const aim: View = { aim: true, stance: { modality: "target" } }
export const possible: View = { stance: { modality: "possible" } }

/** The words of a list. */
export const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))
