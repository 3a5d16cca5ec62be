import type { Authority } from "../../authority/authority.ts"
import { type Document, lemmaOf, tokenAfter } from "../../document/document.ts"
import type { FigureMention, Slot } from "../../document/mention/figure.ts"
import type { TrendMention } from "../../document/mention/trend.ts"
import type { Mentions } from "../../document/mention.ts"
import { type Ground, groundOf, isProper } from "../figures/ground.ts"
import { lower } from "../figures/numeral/cursor.ts"
import { nothingMeasured } from "../figures/measured.ts"
import { changeVerbs } from "./changeWords.ts"
import { type Cue, present } from "./cue.ts"
import { cuesOf } from "./cues.ts"
import { byFigures } from "./particles.ts"
import { isAmount } from "./measurable.ts"
import { isName, isSorted, listed, magnitudes, measuredBy, mentionOf, slotKeys, slotsOf } from "./slots.ts"

/** A change without a number. */
const unnumbered = (ground: Ground, cue: Cue, stop: number): TrendMention | undefined => {
  const measured = measuredBy(ground, cue)
  // A state or a person does not rise or fall by itself: "the Empire fell", "expanding France".
  if (measured?.measure === undefined || cue.named !== true && cue.phrase !== undefined && isName(ground, cue.phrase)) return undefined
  return { ...mentionOf(ground.document, cue), measure: measured.measure, ...(measured.head === undefined ? {} : { measureHead: measured.head }), ...slotsOf(ground, cue, measured, stop) }
}

const risesByItself = /^(?:percent|percentage_points|money|index_points|multiple|ratio)$/u

/** What a trend or a figure before says is measured, and whose. */
type Told = Pick<TrendMention, "measure" | "measureHead" | "subject" | "place" | "from" | "to">

/** "rents rose in Oslo; in Bergen they fell": the last place named since a character. */
const placeSince = ({ document, nameAt, names }: Ground, since: number, token: number): Slot | undefined => {
  for (let at = token - 1; at > 0 && document.tokens.start[at]! > since; at--) {
    const name = names[nameAt[at]!]
    if (name !== undefined && name.type === "place" && isProper(name) && /^(?:in|at|across)$/u.test(lower(document, name.first - 1))) return { parts: [{ start: name.start, end: name.end }], rule: "place-clause" }
  }
  return undefined
}

/** A change of what was told before it. */
const echoed = (ground: Ground, cue: Cue, before: Told | undefined, period: Slot | undefined): TrendMention | undefined => {
  if (before === undefined) return undefined
  const { from, measure, measureHead, place, subject, to } = before
  const own = period ?? slotsOf(ground, cue, nothingMeasured, ground.document.tokens.length).period
  return present<TrendMention>({ ...mentionOf(ground.document, cue), measure, measureHead, subject, place: placeSince(ground, measure.parts.at(-1)!.end, cue.first) ?? place, from, to, period: own })
}

/** What the last figure of the same sentence measures. */
const measuredBefore = (figures: ReadonlyArray<FigureMention>, next: number, sentence: Int32Array, token: number): Told | undefined => {
  for (let index = next - 1; index >= 0 && sentence[figures[index]!.first] === sentence[token]; index--) {
    const { governor, kind, measure, role } = figures[index]!
    if (measure !== undefined && role !== "base" && kind !== "ordinal" && governor !== token) return figures[index] as Told
  }
  return undefined
}

/** A change with the number that says by how much, or where to. `before` is what the sentence said to change before it. */
const numbered = (ground: Ground, cue: Cue, figures: ReadonlyArray<FigureMention>, index: number, isFirst: boolean, before: Told | undefined): TrendMention | undefined => {
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

/** The figure that begins at or right behind a token. */
const heldAt = (figures: ReadonlyArray<FigureMention>, from: number, token: number): ReadonlyArray<number> => {
  for (let index = Math.max(0, from - 1), within = token + 1; index < figures.length && figures[index]!.first <= within; index++) {
    if (figures[index]!.last <= token) continue
    const { kind } = figures[index]!
    if (kind !== "ordinal" && kind !== "duration" && kind !== "age") return [index]
    // "at a 23-year high of 16%"
    within = figures[index]!.last + 3
  }
  return []
}

/** The figures that hang on each word of change, and the nouns of change among these. */
const hangingOn = (figures: ReadonlyArray<FigureMention>): { readonly hanging: ReadonlyMap<number, ReadonlyArray<number>>; readonly nominal: ReadonlySet<number> } => {
  const hanging = new Map<number, Array<number>>(), nominal = new Set<number>()
  for (let index = 0; index < figures.length; index++) {
    const { governor, last, role } = figures[index]!
    if (governor === undefined) continue
    const list = hanging.get(governor)
    if (list === undefined) hanging.set(governor, [index])
    else list.push(index)
    if (role === "change" && governor >= last) nominal.add(governor)
  }
  return { hanging, nominal }
}

/** All words of change, in the text's order: those found by themselves, and those that only a figure makes one. */
const allCues = (ground: Ground, figures: ReadonlyArray<FigureMention>, hanging: ReadonlyMap<number, unknown>, nominal: ReadonlySet<number>): ReadonlyArray<Cue> => {
  const found = cuesOf(ground, (token) => hanging.has(token), (token) => nominal.has(token)), late = byFigures(ground, figures)
  if (late.length === 0) return found
  const taken = new Set<number>(), all = [...found]
  for (const { token, verb } of found) taken.add(token).add(verb ?? token)
  for (const cue of late) {
    if (taken.has(cue.token)) continue
    taken.add(cue.token)
    all.push(cue)
  }
  return all.sort((a, b) => a.first - b.first || a.last - b.last)
}

/** Everything a document says to rise, fall or stand still, in the text's order. */
export const trends = (document: Document, _authority: Authority, earlier: Pick<Mentions, "names" | "dates" | "figures">): ReadonlyArray<TrendMention> => {
  const ground = groundOf(document, earlier), { figures } = earlier, { hanging, nominal } = hangingOn(figures)
  const found: Array<TrendMention> = []
  let next = 0
  for (const cue of allCues(ground, figures, hanging, nominal)) {
    while (next < figures.length && figures[next]!.first < cue.last) next++
    const own = hanging.get(cue.token) ?? (cue.verb === undefined ? undefined : hanging.get(cue.verb)) ?? (cue.at === undefined ? undefined : heldAt(figures, next, cue.at)) ?? []
    const chosen = magnitudes(figures, own), stop = figures[next]?.first ?? document.tokens.length, last = found.at(-1)
    const before = last !== undefined && document.tokens.sentence[last.first] === document.tokens.sentence[cue.first] ? last : undefined
    if (cue.echo === true && chosen.length === 0) {
      add(found, echoed(ground, cue, before ?? (cue.rule === "trend-noun" ? measuredBefore(figures, next, document.tokens.sentence, cue.token) : undefined), undefined))
      continue
    }
    for (const one of chosen.length > 1 ? [cue] : listed(ground, cue)) {
      if (chosen.length === 0) add(found, unnumbered(ground, one, stop))
      else for (let position = 0; position < chosen.length; position++) add(found, numbered(ground, one, figures, chosen[position]!, position === 0, before ?? measuredBefore(figures, next, document.tokens.sentence, cue.token)))
    }
  }
  return found
}

const add = (found: Array<TrendMention>, mention: TrendMention | undefined): void => {
  if (mention !== undefined) found.push(mention)
}
