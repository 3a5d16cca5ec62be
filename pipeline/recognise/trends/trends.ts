import type { Authority } from "../../authority/authority.ts"
import type { Document } from "../../document/document.ts"
import type { FigureMention } from "../../document/mention/figure.ts"
import type { TrendMention } from "../../document/mention/trend.ts"
import type { Mentions } from "../../document/mention.ts"
import { type Ground, groundOf } from "../figures/ground.ts"
import { nothingMeasured } from "../figures/measured.ts"
import type { Cue } from "./cue.ts"
import { cuesOf } from "./cues.ts"
import { byFigures } from "./particles.ts"
import { isName, isSorted, listed, magnitudes, measuredBy, mentionOf, slotKeys, slotsOf } from "./slots.ts"

/** A change without a number. */
const unnumbered = (ground: Ground, cue: Cue, stop: number): ReadonlyArray<TrendMention> => {
  const measured = measuredBy(ground, cue)
  // A state or a person does not rise or fall by itself: "the Empire fell", "expanding France".
  if (measured?.measure === undefined || cue.named !== true && cue.phrase !== undefined && isName(ground, cue.phrase)) return []
  return [{ ...mentionOf(ground.document, cue), measure: measured.measure, ...(measured.head === undefined ? {} : { measureHead: measured.head }), ...slotsOf(ground, cue, measured, stop) }]
}

/** A change with the number that says by how much, or where to. */
const numbered = (ground: Ground, cue: Cue, figures: ReadonlyArray<FigureMention>, index: number, isFirst: boolean): ReadonlyArray<TrendMention> => {
  const { document } = ground, own = measuredBy(ground, cue), figure = figures[index]!
  const base = cue.phrase === undefined ? undefined : document.nounPhrases[cue.phrase]!
  // What the figure stands in is no more than the figure: "lost 310.5 points".
  const within = base !== undefined && figure.first >= base.start && figure.first < base.end
  if (within && figure.measure === undefined) return []
  // "1.5m tonnes, down from 3.3m": where it came to is the statement's first figure.
  const shown = figure.role === "base" && figures[figure.statement]?.role === "level" ? figure.statement : index
  const ours = own?.measure !== undefined && isFirst && !isSorted(figure) && !(within && figure.measure !== undefined)
  const measure = ours ? own.measure : figure.measure ?? own?.measure, head = ours || figure.measure === undefined ? own?.head : figure.measureHead
  if (measure === undefined) return []
  // "is losing £1.2m a day": the unit is not what changes.
  const part = measure.parts[0]
  if (figure.kind !== "count" && part !== undefined && part.start >= figure.start && part.end <= figure.end) return []
  const slots = slotsOf(ground, cue, own ?? nothingMeasured, document.tokens.length)
  for (const key of slotKeys) if (figure[key] !== undefined && (!ours || key === "period" || slots[key] === undefined)) slots[key] = figure[key]
  return [{ ...mentionOf(document, cue), measure, ...(head === undefined ? {} : { measureHead: head }), ...slots, figure: shown }]
}

/** Everything a document says to rise, fall or stand still, in the text's order. */
export const trends = (document: Document, _authority: Authority, earlier: Pick<Mentions, "names" | "dates" | "figures">): ReadonlyArray<TrendMention> => {
  const ground = groundOf(document, earlier), { figures } = earlier
  const hanging = new Map<number, Array<number>>(), nominal = new Set<number>()
  for (let index = 0; index < figures.length; index++) {
    const { governor, last, role } = figures[index]!
    if (governor === undefined) continue
    const list = hanging.get(governor)
    if (list === undefined) hanging.set(governor, [index])
    else list.push(index)
    if (role === "change" && governor >= last) nominal.add(governor)
  }
  const cues = cuesOf(ground, (token) => hanging.has(token), (token) => nominal.has(token)), taken = new Set(cues.flatMap(({ token, verb }) => verb === undefined ? [token] : [token, verb]))
  const all = [...cues]
  for (const cue of byFigures(ground, figures)) {
    if (taken.has(cue.token)) continue
    taken.add(cue.token)
    all.push(cue)
  }
  all.sort((a, b) => a.first - b.first || a.last - b.last)
  let next = 0
  return all.flatMap((cue) => {
    while (next < figures.length && figures[next]!.first <= cue.last) next++
    const own = hanging.get(cue.token) ?? (cue.verb === undefined ? undefined : hanging.get(cue.verb)) ?? (cue.at === undefined ? undefined : heldAt(figures, next, cue.at)) ?? []
    const chosen = magnitudes(figures, own), stop = figures[next]?.first ?? document.tokens.length
    const many = chosen.length > 1 ? [cue] : listed(ground, cue)
    return chosen.length === 0 ? many.flatMap((one) => unnumbered(ground, one, stop)) : many.flatMap((one) => chosen.flatMap((index, position) => numbered(ground, one, figures, index, position === 0)))
  })
}

/** The figure that begins at or right behind a token. */
const heldAt = (figures: ReadonlyArray<FigureMention>, from: number, token: number): ReadonlyArray<number> => {
  for (let index = from; index < figures.length && figures[index]!.first <= token + 1; index++) if (figures[index]!.last > token) return [index]
  return []
}
