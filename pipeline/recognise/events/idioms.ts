import { lemmaOf, lowerOf, spanOf } from "../../document/document.ts"
import type { Slot } from "../../document/mention/figure.ts"
import type { NounPhrase } from "../../document/phrase.ts"
import { words } from "./frame.ts"
import type { Ground } from "./ground.ts"
import { slotOf } from "./slots.ts"

/** "at war", "go to war": the noun alone, where the words before it make it an event. */
export const isAtWar = ({ document }: Ground, { head, start }: NounPhrase): boolean => {
  const before = lowerOf(document, start - 1)
  return start === head && (before === "at" || (before === "to" && ["go", "goes", "went", "going", "gone"].includes(lowerOf(document, start - 2))))
}

/** "went on strike", "is on trial": the noun alone behind "on", and whoever is. */
export const whoIsOn = ({ document }: Ground, lemma: string, { head, start }: NounPhrase): number | undefined => {
  if (start !== head || start === 0 || (lemma !== "strike" && lemma !== "trial") || lowerOf(document, start - 1) !== "on") return undefined
  const clause = document.clauses[document.clauseAt[start - 1] ?? -1], verb = clause && lemmaOf(document, document.verbGroups[clause.verb]!.head)
  return verb !== undefined && on.has(verb) ? clause?.subject : undefined
}

const on: ReadonlySet<string> = words("go be stay remain come put")

/** Who goes to war: the name right before "go" or "chose to go", else the clause's subject. */
export const goerOf = (ground: Ground, go: number): Slot | undefined => {
  const { document, names } = ground, { first } = document.sentences[document.tokens.sentence[go]!]!, from = Math.max(first, go - 4)
  const name = from >= go ? undefined : names.within(spanOf(document, from, go)).findLast(({ type }) => type !== "event" && type !== "work")
  if (name !== undefined) return { parts: [{ start: name.start, end: name.end }], rule: "event-role" }
  const subject = document.clauses[document.clauseAt[go]!]?.subject
  return subject === undefined ? undefined : slotOf(ground, subject, "event-role")
}
