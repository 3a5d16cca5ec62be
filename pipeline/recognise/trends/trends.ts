import type { Authority } from "../../authority/authority.ts"
import type { Document } from "../../document/document.ts"
import type { FigureMention } from "../../document/mention/figure.ts"
import type { TrendMention } from "../../document/mention/trend.ts"
import type { Mentions } from "../../document/mention.ts"
import { Tag } from "../../document/token.ts"
import { type Ground, groundOf } from "../figures/ground.ts"
import type { Cue } from "./cue.ts"
import { cuesOf } from "./cues.ts"
import { listed } from "./listed.ts"
import { magnitudes } from "./magnitudes.ts"
import { echoed, numbered, type Told, unnumbered } from "./numbered.ts"
import { byFigures } from "./particles.ts"

/** "…, a 4.2% increase": a noun of change behind a comma says more of what was counted before it. */
const isAside = ({ document }: Ground, cue: Cue): boolean => {
  for (let at = cue.first - 1; at > cue.first - 8 && at > 0; at--) {
    const form = document.tokens.word[at]!.form
    if (form === "," || form === "(" || form === ";" || form === "–") return true
    if (document.tokens.tag[at] === Tag.VERB || document.tokens.tag[at] === Tag.ADP) return false
  }
  return false
}

/** What the last figure of the same sentence measures. */
const measuredBefore = (figures: ReadonlyArray<FigureMention>, next: number, sentence: Int32Array, token: number): Told | undefined => {
  for (let index = next - 1; index >= 0 && sentence[figures[index]!.first] === sentence[token]; index--) {
    const { governor, kind, measure, role } = figures[index]!
    if (measure !== undefined && role !== "base" && kind !== "ordinal" && governor !== token) return figures[index] as Told
  }
  return undefined
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
      else for (let position = 0; position < chosen.length; position++) add(found, numbered(ground, one, figures, chosen[position]!, position === 0, before ?? (isAside(ground, cue) ? measuredBefore(figures, next, document.tokens.sentence, cue.token) : undefined)))
    }
  }
  return found
}

const add = (found: Array<TrendMention>, mention: TrendMention | undefined): void => {
  if (mention !== undefined) found.push(mention)
}
