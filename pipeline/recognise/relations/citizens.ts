import type { NameMention } from "../../document/mention/name.ts"
import type { RelationMention } from "../../document/mention/relation.ts"
import { Cue, cued } from "./cues.ts"
import { relation } from "./make.ts"
import { isNamed, isPerson, isPlace, lower, nameFrom, sameSentence, type Scene } from "./scene.ts"

/** Whose citizen: the people before the word, "a Kenyan national", or the state behind it, "a citizen of Sweden". */
const stateOf = (scene: Scene, token: number): NameMention | undefined => {
  const before = scene.names[scene.until[token] ?? -1]
  if (before !== undefined && isNamed(before) && isPlace(before)) return before
  const behind = lower(scene, token + 1) === "of" ? nameFrom(scene, token + 2) : undefined
  return behind !== undefined && isNamed(behind) && isPlace(behind) && behind.kind !== "demonym" ? behind : undefined
}

/** The person that "a Kenyan national" is said of: before a comma or "is", or right behind. */
const bearer = (scene: Scene, state: NameMention, token: number): NameMention | undefined => {
  const next = scene.names[scene.at[token + 1] ?? -1]
  if (next !== undefined && isNamed(next) && isPerson(next)) return next
  let at = Math.min(state.first, token) - 1
  while (at > token - 6 && /^(?:a|an|the|dual|naturalised|naturalized|former|\d{1,2}|year|old|-)$/u.test(lower(scene, at))) at--
  const sign = lower(scene, at)
  if (sign !== "," && sign !== "is" && sign !== "was") return undefined
  const aged = sign === "," && /^\d{1,2}$/u.test(lower(scene, at - 1)) && lower(scene, at - 2) === "," ? at - 2 : at
  const person = scene.names[scene.until[aged] ?? -1]
  return person !== undefined && isPerson(person) && (person.kind !== "pronoun" || person.gender !== undefined) ? person : undefined
}

/** "Joseph Kamau, a Kenyan national", "Kenyan national Joseph Kamau", "she is a citizen of Sweden". */
export const citizens = (scene: Scene): ReadonlyArray<RelationMention> => {
  const found: Array<RelationMention> = []
  for (const token of cued(scene, Cue.citizen)) {
    const state = stateOf(scene, token), person = state === undefined ? undefined : bearer(scene, state, token)
    if (state === undefined || person === undefined || !sameSentence(scene, person.first, token) || !sameSentence(scene, state.first, token)) continue
    const first = Math.min(person.first, state.first), last = Math.max(person.last, state.last, token + 1)
    found.push(relation(scene, "relation-citizen", "citizen_of", first, last, person, { object: state, status: lower(scene, state.first - 1) === "former" || lower(scene, token - 1) === "former" ? "former" : "current" }))
  }
  return found
}
