import type { FigureMention } from "../../document/mention/figure.ts"
import type { NameMention } from "../../document/mention/name.ts"
import type { Amount } from "./amount/amount.ts"
import { type Ground, isProper } from "./ground.ts"
import { type Measured, nameOf } from "./measured.ts"
import { lower } from "./numeral/cursor.ts"

/** Kinds of figures that the one who acts in the clause has, spends or makes. */
export const owned = new Set<FigureMention["kind"]>(["money", "percent", "mass", "volume", "energy", "power", "area"])

/** What is measured, with the one who acts as its subject where the phrase names none. */
export const withAgent = (ground: Ground, measured: Measured, agent: number | undefined, { kind }: Amount): Measured => {
  if (measured.subjects.length > 0 || agent === undefined || !owned.has(kind)) return measured
  const name = nameOf(ground, agent) ?? bodyOf(ground, agent)
  return name === undefined ? measured : { ...measured, subjects: [name] }
}

const bodies = /^(?:party|group|company|bank|firm|movement|coalition|alliance|union|agency|team|club|airline|giant|maker|carrier|network|newspaper|bloc|list|faction)$/u

/** "The Smer party", "the Volkswagen group": the name before a word for what bears it. */
const bodyOf = ({ document, nameAt, names }: Ground, phrase: number): NameMention | undefined => {
  const head = document.nounPhrases[phrase]?.head ?? 0, name = bodies.test(lower(document, head)) ? names[nameAt[head - 1] ?? -1] : undefined
  return name !== undefined && isProper(name) && name.type !== "place" && name.kind !== "demonym" && document.nounPhraseAt[head - 1] === phrase ? name : undefined
}
