import { type Document, spanOf, tokensOf } from "../../document/document.ts"
import type { Slot } from "../../document/mention/figure.ts"
import type { TrendMention } from "../../document/mention/trend.ts"
import { Tag } from "../../document/token.ts"
import { type Ground, isProper } from "../figures/ground.ts"
import { type Measured, nameOf } from "../figures/measured.ts"
import { lower } from "../figures/numeral/cursor.ts"
import { periodOf } from "../figures/period.ts"
import { placeOf } from "../figures/place.ts"
import { type Cue, present } from "./cue.ts"
import { isAmount } from "./measurable.ts"

export type Slots = { -readonly [K in "subject" | "place" | "from" | "to" | "period"]?: Slot }
export const slotKeys = ["subject", "place", "from", "to", "period"] as const

const nameSlot = (name: { readonly start: number; readonly end: number } | undefined, rule: string): Slot | undefined => name === undefined ? undefined : { parts: [{ start: name.start, end: name.end }], rule }

/** "Argentina's monthly inflation rate", where a word between keeps the two apart. */
const possessorOf = ({ document, nameAt, names }: Ground, { phrase }: Cue): Measured["subjects"][number] | undefined => {
  const base = phrase === undefined ? undefined : document.nounPhrases[phrase]!, { tag, word } = document.tokens
  if (base === undefined || base.possessor !== undefined) return undefined
  let at = base.start - 1
  while (at > 0 && base.start - at < 3 && (tag[at] === Tag.ADJ || tag[at] === Tag.ADV)) at--
  if (at < 1 || at === base.start - 1 || tag[at] !== Tag.PART || word[at]!.lower === "to" || word[at]!.lower === "not") return undefined
  return names[nameAt[at - 1]!]
}

const flowing = /(?:export|import|arrival|shipment|delivery|sale|flow|remittance|migration|transfer|flight|traffic)$/u

/** Whether a name behind "from" says where something flows from. */
const comesFrom = (document: Document, name: { readonly first: number }, { head, to }: Measured): boolean =>
  lower(document, name.first - 1) === "from" && (to.length > 0 || flowing.test(head ?? ""))

/** Behind these a date belongs to what they lead in: "rebounded, despite setbacks in 2020". */
const aside = /^(?:despite|because|due|amid|owing|thanks|notwithstanding|although|though|while|when|after|following|before)$/u

/** When a change is said to be: not the time of something that is told beside it. */
const periodBeside = (ground: Ground, cue: Cue, stop: number): Slot | undefined => {
  const { document } = ground, slot = periodOf(ground, cue.first, cue.last, stop), at = slot?.parts[0]?.start
  if (slot === undefined || at === undefined || at < document.tokens.start[cue.last - 1]!) return slot
  for (let token = cue.last; token < document.tokens.length && document.tokens.start[token]! < at; token++) if (aside.test(lower(document, token)) && document.tokens.end[token]! + 1 < at && ground.dateAt[token]! < 0) return undefined
  return slot
}

/** Whether any place is named near a token: most changes have none, and need no closer look. */
const hasPlace = ({ document: { sentences, tokens }, nameAt, names }: Ground, token: number): boolean => {
  const { first, last } = sentences[tokens.sentence[token]!]!
  for (let at = Math.max(first, token - 40); at < last && at < token + 40; at++) if (nameAt[at]! >= 0 && names[nameAt[at]!]!.type === "place") return true
  return false
}

/** "in the US trade deficit": a name that is but part of a longer phrase is no place. */
const placeBeside = (ground: Ground, token: number, slots: Slots): Slot | undefined => {
  if (!hasPlace(ground, token)) return undefined
  const slot = placeOf(ground, token, slots), at = slot?.parts[0]
  if (at === undefined) return undefined
  const { first } = tokensOf(ground.document, at), base = ground.document.nounPhrases[ground.document.nounPhraseAt[first] ?? -1]
  return base !== undefined && ground.document.tokens.start[base.head]! >= at.end ? undefined : slot
}

/** Whose change it is, where what changes does not say: of a state or body that makes it, its own ("the Bank of England raised rates"); what a person does is not the person's. */
const ownerBy = (ground: Ground, cue: Cue): Slot | undefined => {
  const name = cue.agent === undefined ? undefined : nameOf(ground, cue.agent)
  return name === undefined || name.type === "person" || name.type === "work" || name.type === "event" || name.kind === "demonym" || name.kind === "pronoun" && name.type !== "place" && name.type !== "organisation" ? undefined : nameSlot(name, "subject-phrase")
}

/** The slots that the measure's phrase and the clause give. */
export const slotsOf = (ground: Ground, cue: Cue, measured: Measured, stop: number): Slots => {
  // "shares in Nokia": a firm is no place.
  const inside = measured.places[0], owner = measured.subjects[0] ?? possessorOf(ground, cue) ?? (inside?.type === "organisation" && /share|stock|stake|bond|bill/u.test(measured.head ?? "") ? inside : undefined)
  // "exports of coffee from Uganda to Italy": whence, not whose.
  const whence = owner !== undefined && measured.from.length === 0 && comesFrom(ground.document, owner, measured)
  const slots = present<Slots>({
    subject: whence ? ownerBy(ground, cue) : nameSlot(owner, "subject-phrase") ?? ownerBy(ground, cue), place: inside === owner ? undefined : nameSlot(inside, "place-phrase"), from: nameSlot(whence ? owner : measured.from[0], "from-phrase"), to: nameSlot(measured.to[0], "to-phrase"), period: periodBeside(ground, cue, stop)
  })
  const place = slots.place ?? placeBeside(ground, cue.token, slots)
  return place === undefined ? slots : { ...slots, place }
}

/** Whether a phrase is but the name of a place, a person, a body or a work. */
export const isName = (ground: Ground, phrase: number): boolean => {
  const name = nameOf(ground, phrase)
  if (isAmount(lower(ground.document, ground.document.nounPhrases[phrase]!.head))) return false
  return name !== undefined && isProper(name) && (name.type === "place" || name.type === "person" || name.type === "organisation" || name.type === "event")
}

export const mentionOf = (document: Document, cue: Cue): Pick<TrendMention, "_tag" | "start" | "end" | "rule" | "first" | "last" | "direction" | "intensity" | "stance"> =>
  ({ _tag: "trend", ...spanOf(document, cue.first, cue.last), rule: cue.rule, first: cue.first, last: cue.last, direction: cue.direction, ...(cue.intensity === undefined ? {} : { intensity: cue.intensity }), ...(cue.stance === undefined ? {} : { stance: cue.stance }) })
