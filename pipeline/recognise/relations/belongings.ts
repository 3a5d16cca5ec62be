import type { RelationMention } from "../../document/mention/relation.ts"
import { relation } from "./make.ts"
import { isBody, isNamed, isPerson, isPossessive, lower, nameFrom, sameSentence, type Scene } from "./scene.ts"

/** "Tajikistan's Emomali Rahmon", "Korea's Kim Shin-Wook": a state's or body's own. */
export const belongings = (scene: Scene): ReadonlyArray<RelationMention> => scene.names.flatMap((name) => {
  if (!isNamed(name) || name.type !== "person" || name.title !== undefined || !isPossessive(scene, name.first - 1)) return []
  const owner = scene.names[scene.until[name.first - 1] ?? -1]
  return owner !== undefined && isNamed(owner) && (owner.type === "place" || owner.type === "organisation") ? [relation(scene, "relation-belonging", "affiliated_with", owner.first, name.last, name, { object: owner, status: "current" })] : []
})

/** "David Shinn of George Washington University", "Jane Doe at Goldman Sachs": the body somebody speaks for. */
export const behind = (scene: Scene): ReadonlyArray<RelationMention> => scene.names.flatMap((name) => {
  const at = lower(scene, name.last) === "," && lower(scene, name.last + 1) === "of" ? name.last + 1 : name.last
  if (!isNamed(name) || !isPerson(name) || at === name.last && (name.kind === "short_name" || name.title !== undefined) || !/^(?:of|at)$/u.test(lower(scene, at))) return []
  const body = nameFrom(scene, at + 1)
  return body !== undefined && isNamed(body) && isBody(body) && body.kind !== "demonym" && !isPossessive(scene, body.last) && sameSentence(scene, name.first, body.first)
    ? [relation(scene, "relation-belonging", "affiliated_with", name.first, body.last, name, { object: body, status: "current" })] : []
})

/** "the Paris-based OECD", "London-based Shell": where a body has its seat. */
export const seats = (scene: Scene): ReadonlyArray<RelationMention> => scene.names.flatMap((place) => {
  if (!isNamed(place) || place.type !== "place" || lower(scene, place.last) !== "-" || lower(scene, place.last + 1) !== "based") return []
  const body = nameFrom(scene, place.last + 2)
  return body !== undefined && isNamed(body) && isBody(body) && body.kind !== "demonym" ? [relation(scene, "relation-seat", "located_in", place.first, body.last, body, { object: place, status: "current" })] : []
})
