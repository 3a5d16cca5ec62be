import type { RelationMention } from "../../document/mention/relation.ts"
import { relation } from "./make.ts"
import { Tag } from "../../document/token.ts"
import { isBody, isNamed, isNoun, isPerson, isPossessive, lower, nameFrom, sameSentence, type Scene } from "./scene.ts"

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

const bodily = /^(?:company|firm|group|bank|carmaker|automaker|maker|manufacturer|developer|retailer|producer|airline|operator|startup|start-up|giant|conglomerate|newspaper|magazine|broadcaster|agency|university|club|chain|brand|utility|insurer|lender|miner|miner|brewer|exporter|supplier|shipbuilder|chipmaker|drugmaker|steelmaker|publisher|charity|foundation|think-tank|institute|union|builder|refiner|contractor|consultancy|studio|bookseller|museum|hospital|shipyard|exchange)$/u

/** The noun that says what a body is, behind a people's adjective: "Norwegian wind developer"; -1 where none follows at once. */
const bodyNoun = (scene: Scene, token: number): number => {
  for (let at = token; at < token + 5 && sameSentence(scene, token, at); at++) {
    if (bodily.test(lower(scene, at)) && !isNoun(scene, at + 1) || bodily.test(lower(scene, at)) && scene.at[at + 1] !== -1) return at
    if (scene.at[at] !== -1 || !isNoun(scene, at) && scene.document.tokens.tag[at] !== Tag.ADJ && lower(scene, at) !== "-") return -1
  }
  return -1
}

/** "Nordlys Energy, a Norwegian wind developer", "German carmaker Volkswagen": whose body it is called. */
export const nationals = (scene: Scene): ReadonlyArray<RelationMention> => scene.names.flatMap((people) => {
  if (people.kind !== "demonym" || people.type !== "place") return []
  const noun = bodyNoun(scene, people.last)
  if (noun === -1 || isPossessive(scene, noun + 1)) return []
  const sign = /^(?:a|an|the)$/u.test(lower(scene, people.first - 1)) ? people.first - 2 : -1
  const before = sign !== -1 && /^(?:,|is)$/u.test(lower(scene, sign)) ? scene.names[scene.until[sign] ?? -1] : undefined
  const body = before !== undefined && isNamed(before) && before.kind !== "demonym" && before.type === "organisation" ? before : scene.names[scene.at[noun + 1] ?? -1]
  if (body === undefined || !isNamed(body) || body.kind === "demonym" || body.type !== "organisation" || isPossessive(scene, body.last) && body === before || !sameSentence(scene, body.first, people.first)) return []
  return [relation(scene, "relation-seat", "located_in", Math.min(body.first, people.first), Math.max(body.last, noun + 1), body, { object: people, status: "current" })]
})

/** "the Paris-based OECD", "London-based Shell": where a body has its seat. */
export const seats = (scene: Scene): ReadonlyArray<RelationMention> => scene.names.flatMap((place) => {
  if (!isNamed(place) || place.type !== "place" || lower(scene, place.last) !== "-" || lower(scene, place.last + 1) !== "based") return []
  const body = nameFrom(scene, place.last + 2)
  return body !== undefined && isNamed(body) && isBody(body) && body.kind !== "demonym" ? [relation(scene, "relation-seat", "located_in", place.first, body.last, body, { object: place, status: "current" })] : []
})
