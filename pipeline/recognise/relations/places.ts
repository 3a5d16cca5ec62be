import type { NameMention } from "../../document/mention/name.ts"
import type { RelationMention } from "../../document/mention/relation.ts"
import { Cue, cued } from "./cues.ts"
import { relation } from "./make.ts"
import { Tag } from "../../document/token.ts"
import { isNamed, isNoun, isPlace, isPossessive, lower, nameFrom, sameSentence, type Scene } from "./scene.ts"

const isLocal = (name: NameMention | undefined): name is NameMention => name !== undefined && isNamed(name) && isPlace(name)

/** "the Kazakh capital Astana", "Kazakhstan's capital, Astana", "Astana, the capital of Kazakhstan", "the capital of Kazakhstan, Astana". */
const capital = (scene: Scene, token: number): ReadonlyArray<RelationMention> => {
  const { names, until } = scene
  const owner = names[until[isPossessive(scene, token - 1) ? token - 1 : token] ?? -1]
  const after = lower(scene, token + 1) === "city" ? token + 2 : token + 1
  if (isLocal(owner)) {
    const sign = lower(scene, owner.first - 1) === "the" ? owner.first - 2 : owner.first - 1
    const been = lower(scene, sign) === "been" && /^(?:has|had)$/u.test(lower(scene, sign - 1)) ? sign - 1 : sign
    const named = /^(?:,|is|became|has|had)$/u.test(lower(scene, been)) ? names[until[been] ?? -1] : undefined
    if (isLocal(named) && named.kind !== "demonym" && sameSentence(scene, named.first, owner.first)) return [relation(scene, "relation-capital", "capital_of", named.first, token + 1, named, { object: owner, status: "current" })]
    const city = nameFrom(scene, /^(?:,|of)$/u.test(lower(scene, after)) ? after + 1 : after)
    return isLocal(city) && city.kind !== "demonym" && sameSentence(scene, owner.first, city.first) ? [relation(scene, "relation-capital", "capital_of", owner.first, city.last, city, { object: owner, status: "current" })] : []
  }
  if (lower(scene, after) !== "of") return []
  const country = nameFrom(scene, after + 1)
  if (!isLocal(country) || country.kind === "demonym" || isPossessive(scene, country.last)) return []
  const before = /^(?:the|a|its)$/u.test(lower(scene, token - 1)) ? token - 2 : token - 1
  const city = /^(?:,|is)$/u.test(lower(scene, before)) ? names[until[before] ?? -1] : undefined
  if (isLocal(city) && city.kind !== "demonym") return [relation(scene, "relation-capital", "capital_of", city.first, country.last, city, { object: country, status: "current" })]
  const behind = nameFrom(scene, lower(scene, country.last) === "," ? country.last + 1 : country.last)
  return isLocal(behind) && behind.kind !== "demonym" && behind !== country && lower(scene, behind.last) !== "and" && sameSentence(scene, token, behind.first)
    ? [relation(scene, "relation-capital", "capital_of", token, behind.last, behind, { object: country, status: "current" })] : []
}

/** "the Caucasus country of Azerbaijan", "the Texas town of Irving", "the German city of Bonn". */
const kindOf = (scene: Scene, token: number): ReadonlyArray<RelationMention> => {
  const { names, until } = scene
  let at = token
  while (at > token - 3 && until[at] === -1 && !isPossessive(scene, at - 1) && (isNoun(scene, at - 1) || scene.document.tokens.tag[at - 1] === Tag.ADJ)) at--
  const outer = names[until[isPossessive(scene, at - 1) ? at - 1 : at] ?? -1]
  const inner = lower(scene, token + 1) === "of" ? nameFrom(scene, token + 2) : nameFrom(scene, token + 1)
  if (!isLocal(outer) || !isLocal(inner) || inner === outer || inner.kind === "demonym" || !sameSentence(scene, outer.first, inner.first)) return []
  if (outer.kind === "demonym" && /^(?:country|nation|republic)$/u.test(lower(scene, token))) return []
  return [relation(scene, "relation-located", "located_in", outer.first, inner.last, inner, { object: outer, status: "current" })]
}

/** "Irving, Texas", "Herat, Afghanistan": the second must be a state or one of its parts, and the first no such thing. */
const comma = (scene: Scene, inner: NameMention): ReadonlyArray<RelationMention> => {
  const outer = lower(scene, inner.last) === "," ? scene.names[scene.at[inner.last + 1] ?? -1] : undefined
  if (!isLocal(outer) || outer.kind === "demonym" || inner.kind === "demonym") return []
  const next = lower(scene, outer.last)
  if (isPossessive(scene, outer.last)) return []
  if (/^(?:and|or|&)$/u.test(next) || lower(scene, inner.first - 1) === "," || /^(?:and|or)$/u.test(lower(scene, inner.first - 1)) || next === "," && isLocal(scene.names[scene.at[outer.last + 1] ?? -1]) || next === "," && lower(scene, outer.last + 1) === "and") return []
  const large = subtype(scene, outer), small = subtype(scene, inner)
  const contains = /^(?:country|division|territory|state|province|region)$/u.test(large) && (small === "" || /^(?:city|capital|town|settlement)$/u.test(small) || small === "division" && large === "country")
  return contains ? [relation(scene, "relation-located", "located_in", inner.first, outer.last, inner, { object: outer, status: "current" })] : []
}

/** "Kano, in northern Nigeria", "Beira in Mozambique". */
const within = (scene: Scene, inner: NameMention): ReadonlyArray<RelationMention> => {
  const at = lower(scene, inner.last) === "," ? inner.last + 1 : inner.last
  if (inner.kind === "demonym" || lower(scene, at) !== "in") return []
  const outer = regionFrom(scene, at + 1)
  if (!isLocal(outer) || outer.kind === "demonym" || isPossessive(scene, outer.last) || !sameSentence(scene, inner.first, outer.first) || isNoun(scene, outer.last)) return []
  const small = lower(scene, inner.first - 1) === "of" && /^(?:village|town|city|settlement|hamlet|suburb)$/u.test(lower(scene, inner.first - 2)) ? "town" : subtype(scene, inner), large = subtype(scene, outer)
  return (large === "country" || large === "division" && small !== "division") && /^(?:city|capital|town|settlement|division)$/u.test(small) ? [relation(scene, "relation-located", "located_in", inner.first, outer.last, inner, { object: outer, status: "current" })] : []
}

/** "northern Nigeria", "Ukraine's eastern Donetsk region": the place named, behind a compass point and whose it is. */
const regionFrom = (scene: Scene, token: number): NameMention | undefined => {
  const name = nameFrom(scene, compass.test(lower(scene, token)) ? token + 1 : token)
  if (name === undefined || !isPossessive(scene, name.last)) return name
  return nameFrom(scene, compass.test(lower(scene, name.last + 1)) ? name.last + 2 : name.last + 1) ?? name
}

const compass = /^(?:northern|southern|eastern|western|central|northeastern|northwestern|southeastern|southwestern|north|south|east|west)$/u

const subtype = ({ authority }: Scene, { candidates }: NameMention): string => authority.entity(candidates[0] ?? "")?.subtype ?? ""

/** "Almaty, a city in Kazakhstan": what lies in what by apposition or copula. */
const inside = (scene: Scene, token: number): ReadonlyArray<RelationMention> => {
  const { names, until } = scene
  if (lower(scene, token + 1) !== "in") return []
  const outer = nameFrom(scene, compass.test(lower(scene, token + 2)) ? token + 3 : token + 2)
  let at = token - 1
  while (at > token - 6 && !/^(?:a|an|the)$/u.test(lower(scene, at))) at--
  const sign = lower(scene, at - 1), inner = sign === "," || sign === "is" ? names[until[at - 1] ?? -1] : undefined
  return isLocal(outer) && isLocal(inner) && inner.kind !== "demonym" && sameSentence(scene, inner.first, outer.first) && inner !== outer
    ? [relation(scene, "relation-located", "located_in", inner.first, outer.last, inner, { object: outer, status: "current" })] : []
}

export const places = (scene: Scene): ReadonlyArray<RelationMention> => {
  const { names } = scene, found: Array<RelationMention> = []
  for (const name of names) if (isLocal(name)) found.push(...comma(scene, name), ...within(scene, name))
  for (const token of cued(scene, Cue.capital | Cue.place)) {
    if (lower(scene, token) === "capital") found.push(...capital(scene, token))
    else found.push(...kindOf(scene, token), ...inside(scene, token))
  }
  return found
}
