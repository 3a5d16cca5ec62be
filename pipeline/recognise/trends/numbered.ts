import { lemmaOf, tokenAfter } from "../../document/document.ts"
import type { FigureMention, Slot } from "../../document/mention/figure.ts"
import type { TrendMention } from "../../document/mention/trend.ts"
import { type Ground, isProper } from "../figures/ground.ts"
import { nothingMeasured } from "../figures/measured.ts"
import { lower } from "../figures/numeral/cursor.ts"
import { changeVerbs } from "./changeWords.ts"
import { type Cue, present } from "./cue.ts"
import { isSorted } from "./magnitudes.ts"
import { isAmount } from "./measurable.ts"
import { measuredBy } from "./measuredBy.ts"
import { isName, mentionOf, slotKeys, slotsOf } from "./slots.ts"

/** A change without a number. */
export const unnumbered = (ground: Ground, cue: Cue, stop: number): TrendMention | undefined => {
  const measured = measuredBy(ground, cue)
  // A state or a person does not rise or fall by itself: "the Empire fell", "expanding France".
  if (measured?.measure === undefined || cue.named !== true && cue.phrase !== undefined && isName(ground, cue.phrase)) return undefined
  return { ...mentionOf(ground.document, cue), measure: measured.measure, ...(measured.head === undefined ? {} : { measureHead: measured.head }), ...slotsOf(ground, cue, measured, stop) }
}

const risesByItself = /^(?:percent|percentage_points|money|index_points|multiple|ratio)$/u

/** What a trend or a figure before says is measured, and whose. */
export type Told = Pick<TrendMention, "measure" | "measureHead" | "subject" | "place" | "from" | "to">

/** "rents rose in Oslo; in Bergen they fell": the last place named since a character. */
const placeSince = ({ document, nameAt, names }: Ground, since: number, token: number): Slot | undefined => {
  for (let at = token - 1; at > 0 && document.tokens.start[at]! > since; at--) {
    const name = names[nameAt[at]!]
    if (name !== undefined && name.type === "place" && isProper(name) && /^(?:in|at|across)$/u.test(lower(document, name.first - 1))) return { parts: [{ start: name.start, end: name.end }], rule: "place-clause" }
  }
  return undefined
}

/** A change of what was told before it. */
export const echoed = (ground: Ground, cue: Cue, before: Told | undefined, period: Slot | undefined): TrendMention | undefined => {
  if (before === undefined) return undefined
  const { from, measure, measureHead, place, subject, to } = before
  const own = period ?? slotsOf(ground, cue, nothingMeasured, ground.document.tokens.length).period
  return present<TrendMention>({ ...mentionOf(ground.document, cue), measure, measureHead, subject, place: placeSince(ground, measure.parts.at(-1)!.end, cue.first) ?? place, from, to, period: own })
}

/** A change with the number that says by how much, or where to. `before` is what the sentence said to change before it. */
export const numbered = (ground: Ground, cue: Cue, figures: ReadonlyArray<FigureMention>, index: number, isFirst: boolean, before: Told | undefined): TrendMention | undefined => {
  const { document } = ground, own = measuredBy(ground, cue), figure = figures[index]!
  const base = cue.phrase === undefined ? undefined : document.nounPhrases[cue.phrase]!
  // "its forecast for growth to 2.1%", "driving growth to 4.5%": the growth is what there is, not how it changes.
  if (cue.rule === "trend-noun" && lower(document, cue.token) === "growth" && lower(document, figure.first - 1) === "to") return undefined
  // What the figure stands in is no more than the figure: "lost 310.5 points".
  const within = base !== undefined && figure.first >= base.start && figure.first < base.end
  if (within && figure.measure === undefined) return undefined
  // "1.5m tonnes, down from 3.3m": where it came to is the statement's first figure.
  const shown = figure.role === "base" && figures[figure.statement] !== undefined && figures[figure.statement]!.role !== "base" ? figure.statement : index
  const ours = own?.measure !== undefined && isFirst && !isSorted(figure) && !(within && figure.measure !== undefined && figure.kind !== "count")
  const measure = ours ? own.measure : figure.measure ?? own?.measure, head = ours || figure.measure === undefined ? own?.head : figure.measureHead, part = measure?.parts[0]
  // "the owner is losing £1.2m a day": who acts is not what changes.
  const actor = cue.agent === undefined || part === undefined ? undefined : document.nounPhrases[cue.agent]
  if (actor !== undefined && figure.kind === "money" && changeVerbs.get(lemmaOf(document, cue.token))?.mover === "object" && !isAmount(lemmaOf(document, actor.head).toLowerCase()) && ground.nameAt[actor.head]! < 0 && document.tokens.start[actor.head]! >= part!.start && document.tokens.end[actor.head]! <= part!.end) return undefined
  const mention = mentionOf(document, cue), bare = measure === undefined || part === undefined
  // "7.4 million visitors, a 4.2% increase": of what was counted before; so where only a name is said to be "5.7 per cent fewer".
  if (cue.rule === "trend-figure" && before !== undefined && (bare || isNamed(ground, part.start))) {
    const same = echoed(ground, cue, before, figure.period)
    return same === undefined ? undefined : { ...same, figure: shown }
  }
  if (bare) return undefined
  // "a 3.1% contraction in GDP in 2016, and a 0.8% decline in 2017": of the same.
  if (part.start <= mention.start && part.end >= mention.end) {
    const same = echoed(ground, cue, before, figure.period)
    return same === undefined ? undefined : { ...same, figure: shown }
  }
  // "Samoa jumped forward one day": a name moves by no length of time.
  if (cue.phrase !== undefined && cue.named !== true && isName(ground, cue.phrase) && !risesByItself.test(figure.kind)) return undefined
  // "Kenya is losing $2bn a year": money is spent, no measure falls.
  if (figure.kind === "money" && cue.verb === undefined && lemmaOf(document, cue.token) === "lose" && isNamed(ground, part.start) && !isAmount(document.tokens.word[tokenAfter(document, part.start)]?.lower ?? "")) return undefined
  // "is losing £1.2m a day": the unit is not what changes.
  if (figure.kind !== "count" && part.start >= figure.start && part.end <= figure.end) return undefined
  const slots = slotsOf(ground, cue, own ?? nothingMeasured, document.tokens.length)
  const telling = figures[shown]!
  if (shown !== index) delete slots.period
  for (const key of slotKeys) if (telling[key] !== undefined && (!ours || key === "period" || slots[key] === undefined) && !(key === "subject" && slots.from?.parts[0]!.start === telling.subject!.parts[0]!.start) && !(key === "period" && shown !== index && telling.period!.parts[0]!.start > figure.start)) slots[key] = telling[key]!
  // "12% more than a year ago": what is compared with is not when it is.
  const when = slots.period?.parts[0]
  const compared = figures[index + 1]
  if (when !== undefined && (when.start <= mention.start && when.end > mention.start || compared?.role === "base" && compared.governor === figure.governor && when.start > compared.start)) delete slots.period
  return { ...mention, measure, ...(head === undefined ? {} : { measureHead: /^[A-Z][a-z]/u.test(head) && isAmount(head.toLowerCase()) ? head.toLowerCase() : head }), ...slots, figure: shown }
}

/** Whether a name begins at a character. */
const isNamed = ({ document, nameAt, names }: Ground, start: number): boolean => {
  const name = names[nameAt[tokenAfter(document, start)] ?? -1]
  return name !== undefined && name.start === start && isProper(name)
}
