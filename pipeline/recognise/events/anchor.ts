import { lowerOf, spanOf } from "../../document/document.ts"
import type { NounPhrase } from "../../document/phrase.ts"
import { Tag } from "../../document/token.ts"
import { words } from "./frame.ts"
import { type Ground, isPlural } from "./ground.ts"
import type { Light } from "./light.ts"

const definite = words("the this that these those its his her their both latest last first second third fourth fifth")
const general = words("a an any no every each some many most several few other such all more")

/** Prepositions and nouns before what is only spoken of in general: "a series of coups", "such as strikes", "times of war". */
const vague = words("of like as about than into without against for via through")

/** "amid protests", "killed in clashes": the occasion of what is told. */
const occasion = words("amid after during following in at since before by from despite over")

/** Whether a clause tells of something that happened, at a time of its own. */
const isTold = ({ document }: Ground, clause: number): boolean => {
  const told = document.clauses[clause]
  if (told === undefined) return false
  const { modality, polarity, verb } = told, { copula, end, head, start, tense } = document.verbGroups[verb]!
  if (modality !== "asserted" || polarity === "denied" || copula) return false
  // "has left", "is disrupting": as good as a past.
  return tense === "past" || tense === "future" || (tense === "present" && end - start > 1 && head > start)
}

const isPlanned = ({ document }: Ground, clause: number): boolean => document.clauses[clause]!.modality === "planned"

/**
 * Whether an event's noun means one that happens, where neither date, place nor anybody beside it says so: by "the", or as what is told of. "Elections matter",
 * "a history of coups" and "the risk of a war" are spoken of in general.
 */
export const isAnchored = (ground: Ground, index: number, phrase: NounPhrase, light: Light | undefined): boolean => {
  const { document } = ground, { head, start } = phrase, lower = lowerOf(document, start), plural = isPlural(ground, phrase)
  if (definite.has(lower) || phrase.possessor !== undefined || document.tokens.tag[head] === Tag.PROPN) return true
  const clause = document.clauses[document.clauseAt[head] ?? -1]
  if (clause !== undefined && ground.dates.within(spanOf(document, clause.start, clause.end)).length > 0) return true
  if (!plural && !general.has(lower) && start < head) return true
  const clauses = [ground.objectOf.get(index), ...(ground.subjectOf.get(index) ?? [])].filter((one) => one !== undefined)
  if (light !== undefined) return !plural || isTold(ground, light.clause) || isPlanned(ground, light.clause)
  if (clauses.some((one) => isTold(ground, one) || isPlanned(ground, one))) return true
  if (start > 0 && occasion.has(lowerOf(document, start - 1)) && isTold(ground, document.clauseAt[start - 1] ?? -1)) return true
  return !plural && start > 0 && clauses.length === 0 && !vague.has(lowerOf(document, start - 1))
}
