import { lowerOf } from "../../document/document.ts"
import { phraseFrom } from "./ahead.ts"
import type { Complement } from "./complement.ts"
import { breakFrom, trimmed } from "./content.ts"
import type { Cue } from "./cue.ts"
import { byCue, type Draft } from "./draft.ts"
import { canJudge } from "./evaluation.ts"
import { type Ground, groupFrom, isFinite, limitsOf } from "./ground.ts"
import { objectOf } from "./object.ts"

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Verbs whose words are what stands behind a preposition, by lemma. */
const prepositions: ReadonlyMap<string, ReadonlySet<string>> = new Map(Object.entries({
  warn: "of about against", caution: "against", complain: "about of", object: "to", apologise: "for", apologize: "for", boast: "about of", brag: "about of", joke: "about", hint: "at", insist: "on", plead: "for", appeal: "for",
  argue: "for against", advise: "against", rail: "against at", protest: "about", fret: "about over", worry: "about", muse: "about", marvel: "at", gripe: "about", grumble: "about", moan: "about", rave: "about", gush: "about over",
  speculate: "about", lament: "over", fume: "about over at", lash: "out", hit: "out", speak: "out", lecture: "about", testify: "about", preach: "about", crow: "about", disagree: "with", agree: "with", lobby: "for against"
}).map(([lemma, list]) => [lemma, words(list)]))

/** "Lashed out at", "spoke out against": the particle's own preposition. */
const behindOut = words("at against")

/** "Warned of a shortage", "complained about the rules", "argued against raising taxes", "lashed out at the press". */
export const aboutOf = (ground: Ground, cue: Cue, { addressee }: Complement): Draft | undefined => {
  const { document, within } = ground, { passive, speaker } = cue, wanted = prepositions.get(cue.lemma)
  if (wanted === undefined || passive || speaker === undefined || within[cue.verb] !== -1 || cue.tense === "infinitive" || cue.tense === "participle" || !canJudge(ground, speaker)) return undefined
  const at = addressee?.first === cue.end ? addressee.last : cue.end, lower = lowerOf(document, at), { last } = limitsOf(ground, cue.verb)
  const out = lower === "out" || lowerOf(document, at - 1) === "out", on = lower === "out" ? at + 1 : at
  if (at >= last || !(out ? wanted.has("out") && behindOut.has(lowerOf(document, on)) : wanted.has(lower))) return undefined
  const stretch = contentFrom(ground, on + 1, last)
  return stretch === undefined ? undefined : byCue("quote-about", cue, [stretch], "indirect", addressee === undefined ? {} : { addressee })
}

/** A noun phrase with what hangs on it, or an -ing clause. */
const contentFrom = (ground: Ground, at: number, last: number) => {
  const group = groupFrom(ground, at)
  if (group?.tense === "gerund") return trimmed(ground, { first: at, last: breakFrom(ground, at + 1, last) })
  return phraseFrom(ground, at) === -1 || group !== undefined && isFinite(group) ? undefined : objectOf(ground, at, last)
}
