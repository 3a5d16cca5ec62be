import { type Document } from "../../document/document.ts"
import type { FigureMention } from "../../document/mention/figure.ts"
import type { NameMention } from "../../document/mention/name.ts"
import type { Clause } from "../../document/phrase.ts"
import type { ChangeWord } from "../trends/changeWords.ts"
import { rootOf, subjectOf } from "./phrases.ts"

/** What a figure is in a statement of change: the word of change it hangs on, its role, and the phrase of what changes. */
export interface Move {
  /** The token of the word of change: figures that share it are one statement. */
  readonly governor: number
  readonly role: FigureMention["role"]
  readonly direction?: "increase" | "decrease"
  /** Of what changes, by index of its noun phrase. */
  readonly phrase?: number
  /** Of what changes, by its tokens, where no phrase holds it: "Spending on research". */
  readonly words?: { readonly first: number; readonly last: number; readonly head?: number }
  /** Where, if the words before the figure alone say so: "and those in Asia 5 percent". */
  readonly place?: NameMention
  /** Who makes it change. */
  readonly agent?: number
  /** The same said again in another unit or another way: "4.2 cents, or 1.1%". */
  readonly again?: true
  readonly rule: string
}

export const up = (direction: ChangeWord["direction"]): Pick<Move, "direction"> => direction === "unchanged" ? {} : { direction }

/** What changes when a verb of change is said, and who makes it change. `own` is the figure's phrase, which is not what changes. */
export const moved = (document: Document, clause: Clause, word: ChangeWord, own?: number): Pick<Move, "phrase" | "agent"> => {
  const object = clause.object === own ? undefined : clause.object
  // A participle with an object of its own acts, whatever else it looks like: "the opposition more than doubled its representation".
  const passive = document.verbGroups[clause.verb]?.passive === true && (object === undefined || document.nounPhrases[object]!.start < document.verbGroups[clause.verb]!.head)
  if (passive || word.mover === "subject" || word.mover === "either" && object === undefined) {
    const subject = subjectOf(document, clause)
    return subject === undefined ? {} : { phrase: rootOf(document, subject) }
  }
  const agent = clause.subject === undefined ? {} : { agent: clause.subject }
  return object === undefined ? { ...agent, ...(word.mover === "object" && clause.object === own && own !== undefined ? { phrase: own } : {}) } : { phrase: object, ...agent }
}
