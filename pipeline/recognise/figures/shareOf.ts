import { Tag } from "../../document/token.ts"
import { withAgent } from "./agent.ts"
import type { Amount } from "./amount/amount.ts"
import type { Ground } from "./ground.ts"
import { type Measured, measuredOf, nameOf, nothingMeasured } from "./measured.ts"
import { lower } from "./numeral/cursor.ts"
import { ownerOf, rootOf } from "./phrases.ts"

const sharing = new Set(["account", "make", "represent", "comprise", "constitute", "form"])
/** Verbs by which a subject is told to be so much of something: "the deficit reached 5% of GDP". */
const equating = new Set(["be", "reach", "hit", "total", "equal", "stand", "amount", "exceed", "average", "remain", "stay", "surpass", "top", "become", "approach", "near", "peak"])
/** What others are only held against: "spends 4.5% of GDP on education". */
const yardsticks = /^(?:gdp|gnp|gni|product|economy|total|all)$/u

/** A share's clause: its verb's lemma, subject and object, the figure's own phrase and the one behind its "of". */
interface Shared {
  readonly lemma: string
  /** Whether the figure stands behind the verb. */
  readonly behind: boolean
  readonly own: number
  readonly object: number | undefined
  /** Of a relative clause: what it speaks of. */
  readonly antecedent: number | undefined
  readonly of: number | undefined
  readonly said: number | undefined
  readonly subject: number | undefined
}

/** What a percentage or fraction is a share of, or what makes up the share; undefined where it states no share. */
export const shareOf = (ground: Ground, amount: Amount, { antecedent, behind, lemma, object, of, own, said, subject }: Shared): Measured | undefined => {
  const { document } = ground, base = document.nounPhrases[own]
  if (sharing.has(lemma) && subject !== undefined && behind) {
    const name = nameOf(ground, subject)
    // "grants, which made up 26% of revenues".
    if (of !== undefined && document.tokens.tag[document.nounPhrases[subject]!.head] === Tag.PRON) return measuredOf(ground, antecedent ?? of, "measure-share")
    if (name === undefined || of === undefined) return measuredOf(ground, rootOf(document, subject), "measure-share")
    return { ...measuredOf(ground, of, "measure-share"), subjects: [name] }
  }
  if (of !== undefined && (document.tokens.tag[document.nounPhrases[of]!.head] === Tag.PRON || document.tokens.tag[document.nounPhrases[of]!.head] === Tag.DET)) return nothingMeasured
  if (of !== undefined) {
    const held = yardsticks.test(lower(document, document.nounPhrases[of]!.head))
    // "spends 4.5% of GDP on education".
    const end = document.nounPhrases[of]!.end, on = (held || lemma === "spend") && lower(document, end) === "on" ? document.nounPhraseAt[end + 1] ?? -1 : -1
    if (on >= 0) return measuredOf(ground, ownerOf(document, on), "measure-share")
    if (subject !== undefined && behind && (held || equating.has(lemma)) && document.tokens.tag[document.nounPhrases[rootOf(document, subject)]!.head] === Tag.NOUN) return measuredOf(ground, rootOf(document, subject), "measure-share")
    return object === own && own >= 0 ? withAgent(ground, measuredOf(ground, of, "measure-share"), subject, amount) : measuredOf(ground, of, "measure-share")
  }
  // "Three in four pensioners", "Nine out of ten patients recovered".
  const counted = amount.kind === "ratio" && amount.unit !== undefined ? document.nounPhraseAt[amount.unit.first] ?? -1 : -1
  if (counted >= 0) return measuredOf(ground, counted, "measure-share", amount.unit!.first)
  // "today 15% do".
  if (/^(?:do|did|does|would|had|have)$/u.test(lower(document, amount.end)) && /^[.,;]?$/u.test(lower(document, amount.end + 1))) return nothingMeasured
  const among = amongOf(ground, amount)
  if (among !== undefined) return measuredOf(ground, among, "measure-share")
  // "83 per cent wanted a ban": those who do something are a share of all.
  return own >= 0 && said === own && lemma !== "be" && base!.head < amount.last ? nothingMeasured : undefined
}

/** "Among women, 61% were in favour": whom the sentence's opening names. */
const amongOf = ({ dateAt, document }: Ground, { first, kind }: Amount): number | undefined => {
  const start = document.sentences[document.tokens.sentence[first]!]!.first
  if (kind !== "percent" || lower(document, start) !== "among" || lower(document, first - 1) !== ",") return undefined
  const phrase = document.nounPhraseAt[start + 1] ?? -1
  return phrase >= 0 && document.tokens.tag[document.nounPhrases[phrase]!.head] === Tag.NOUN && dateAt[document.nounPhrases[phrase]!.head]! < 0 ? phrase : undefined
}
