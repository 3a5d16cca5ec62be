import type { Draft } from "./draft.ts"
import { type Ground, held, type Stretch } from "./ground.ts"
import type { Region } from "./marks.ts"

/** Scare quotes and terms stand around a word or two. */
const isMoreThanTerm = ({ first, last }: Region): boolean => last - first > 2

/** Indirect content that takes in quoted words is mixed, and takes their closing mark in too. */
export const withMarks = (ground: Ground, draft: Draft, spoken: ReadonlySet<Region>): Draft => {
  const whole = draft.stretches.length === 1 ? held(ground.regions, ground.opens[draft.stretches[0]!.first]) : undefined
  if (whole !== undefined && whole.closed && draft.rule === "quote-according-to" && draft.stretches[0]!.last === whole.end && !spoken.has(whole)) return { ...draft, stretches: [{ first: whole.first, last: whole.last }], directness: "direct" }
  let mixed = false
  const stretches = draft.stretches.map((stretch): Stretch => {
    let { first, last } = stretch
    for (let token = first; token < last && token < stretch.last + 400; token++) {
      const region = held(ground.regions, ground.opens[token])
      if (region === undefined) continue
      if (!spoken.has(region)) mixed ||= isMoreThanTerm(region)
      if (region.end > last && region.closed) last = region.end
      token = region.end - 1
    }
    const around = held(ground.regions, ground.within[first])
    if (around !== undefined && around.first === first && around.last < last) {
      first = around.open
      mixed ||= isMoreThanTerm(around)
    }
    return { first, last }
  })
  return { ...draft, stretches, directness: mixed ? "mixed" : draft.directness }
}
