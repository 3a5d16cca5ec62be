import { tokensOf } from "../../document/document.ts"
import type { RelationMention } from "../../document/mention/relation.ts"
import { relation, roleRelation } from "./make.ts"
import { isPlain, type Role, roleFrom, statusOf } from "./roles.ts"
import { Cue, cued } from "./cues.ts"
import { isNamed, isPerson, isPossessive, listFrom, lower, named, nameFrom, sameSentence, type Scene } from "./scene.ts"

/** How far an apposition's second part may stand behind its first. */
const reach = 14

/** "Luca Anceschi, a lecturer at the University of Glasgow"; "…, the daughter of Y and a senior aide to Z". */
export const appositions = (scene: Scene): ReadonlyArray<RelationMention> => {
  const { names } = scene
  return names.flatMap((name) => {
    if (!isPerson(name) || name.kind === "pronoun" || lower(scene, name.last) !== "," || !sameSentence(scene, name.first, name.last + 1)) return []
    const found: Array<RelationMention> = []
    const starts = [name.last + 1, ...ageEnd(scene, name.last + 1), ...conjunct(scene, name.last + 1)], second = bare(scene, name.last + 1)
    for (const start of second === -1 ? starts : [...starts, second]) {
      const role = shared(scene, roleFrom(scene, start, start !== second))
      if (role === undefined || isPlain(role.noun) && role.target === undefined || endsOddly(scene, role.end) || opensClause(scene, name.first, role.end)) continue
      const made = roleRelation(scene, "relation-apposition", name.first, role.end, name, role, "current")
      if (made !== undefined) found.push(made)
    }
    return found
  })
}

/** "founder and chief executive of Nordbank": what the second of two roles is of, the first is of too. */
const shared = (scene: Scene, role: Role | undefined): Role | undefined => {
  if (role === undefined || role.target !== undefined || lower(scene, role.end) !== "and") return role
  const second = roleFrom(scene, role.end + 1, false)
  return second?.target === undefined || second.preposition === undefined ? role : { ...role, preposition: second.preposition, target: second.target, end: second.end }
}

/** "According to Rathbun, a detective was …": the comma ends the adverbial, and what follows is the subject; one that a comma ends again is an apposition. */
const opensClause = (scene: Scene, first: number, end: number): boolean => lower(scene, first - 1) === "to" && lower(scene, first - 2) === "according" && !/^(?:,|who)$/u.test(lower(scene, end))

/** A role that goes on as a person's name is a title before somebody else: "Tokayev, President Xi and …". */
const endsOddly = ({ at, names }: Scene, end: number): boolean => names[at[end] ?? -1]?.type === "person"

/** ", 39, a lecturer": behind the age. */
const ageEnd = (scene: Scene, token: number): ReadonlyArray<number> => /^\d{1,3}$/u.test(lower(scene, token)) && lower(scene, token + 1) === "," ? [token + 2] : []

/** "and a senior aide to …": the second of two joined in one apposition. */
const conjunct = (scene: Scene, token: number): ReadonlyArray<number> => {
  for (let at = token; at < token + reach && sameSentence(scene, token, at); at++) {
    if (lower(scene, at) === "," || lower(scene, at) === ";") return []
    if (lower(scene, at) === "and" && /^(?:a|an|the)$/u.test(lower(scene, at + 1))) return [at + 1]
  }
  return []
}

/** "founder and chief executive of Nordbank": the second role, without an article. */
const bare = (scene: Scene, token: number): number => {
  const first = roleFrom(scene, token)
  return first !== undefined && first.target === undefined && lower(scene, first.end) === "and" && !/^(?:a|an|the)$/u.test(lower(scene, first.end + 1)) ? first.end + 1 : -1
}

const properties = { child_of: "child_of", parent_of: "child_of", spouse_of: "spouse_of", sibling_of: "sibling_of", kin_of: "other" } as const

/** Kin by apposition, "X, the daughter of Y", and by possession, "Y's wife, X", "his father X". */
export const kin = (scene: Scene): ReadonlyArray<RelationMention> => {
  const { authority, document, names, until } = scene
  return names.flatMap((name) => {
    const found: Array<RelationMention> = []
    if (name.kin !== undefined) {
      const other = named(scene, name.kin.of), word = tokensOf(document, name.kin.word)
      if (other !== undefined) found.push(kinRelation(scene, name.kin.property, Math.min(name.first, other.first), Math.max(name.last, other.last), name, other, [word.first, word.last]))
      // "the daughter of Barack and Michelle Obama": a child is both parents'.
      const second = other !== undefined && name.kin.property === "child_of" && other.first > name.last && lower(scene, other.last) === "and" ? nameFrom(scene, other.last + 1) : undefined
      if (second !== undefined && isNamed(second) && second.type === "person" && second.title === undefined) found.push(kinRelation(scene, "child_of", name.first, second.last, name, second, [word.first, word.last]))
      return found
    }
    if (!isNamed(name) || name.type !== "person") return found
    const start = beforeTitle(scene, name)
    const head = lower(scene, start - 1) === "," ? start - 2 : start - 1
    const kinship = authority.kinship(lower(scene, head))
    if (kinship === undefined) return found
    let at = head - 1
    while (at > head - 4 && sameSentence(scene, at, head) && until[at + 1] === -1 && !isPossessive(scene, at)) at--
    const owner = names[until[isPossessive(scene, at) ? at : at + 1] ?? -1]
    const pronoun = owner !== undefined && owner.kind === "pronoun" && /^(?:his|her|their)$/u.test(lower(scene, owner.first))
    if (owner === undefined || owner.type !== "person" && !pronoun || !pronoun && !isPossessive(scene, at) || !sameSentence(scene, owner.first, name.first)) return found
    return [kinRelation(scene, kinship.property, owner.first, name.last, name, owner, [head, head + 1])]
  })
}

const pluralKin: ReadonlyMap<string, "child_of" | "parent_of" | "sibling_of"> = new Map([["sons", "child_of"], ["daughters", "child_of"], ["children", "child_of"], ["brothers", "sibling_of"], ["sisters", "sibling_of"], ["parents", "parent_of"]])

/** "Trump's sons, Donald Jr. and Eric Trump"; "his parents, A and B": each of a list. */
export const offspring = (scene: Scene): ReadonlyArray<RelationMention> => cued(scene, Cue.kins).flatMap((token) => {
  let at = token - 1
  while (at > token - 4 && /^(?:two|three|four|five|six|adult|young|eldest|elder|older|younger|grown|surviving)$/u.test(lower(scene, at))) at--
  const owner = scene.names[scene.until[isPossessive(scene, at) ? at : at + 1] ?? -1], pronoun = owner?.kind === "pronoun" && /^(?:his|her)$/u.test(lower(scene, owner.first))
  if (owner === undefined || owner.type !== "person" || !pronoun && (!isNamed(owner) || !isPossessive(scene, at)) || !sameSentence(scene, owner.first, token)) return []
  const people = listFrom(scene, lower(scene, token + 1) === "," ? token + 2 : token + 1).filter(({ type }) => type === "person")
  return people.map((person) => kinRelation(scene, pluralKin.get(lower(scene, token))!, owner.first, person.last, person, owner, [token, token + 1]))
})

/** "her husband, former President Bill Clinton": where the name with its title begins. */
const beforeTitle = (scene: Scene, { first, of, title }: Scene["names"][number]): number => {
  if (title === undefined) return first
  const whose = of === undefined || of.start > title.start ? undefined : named(scene, of), start = whose?.first ?? tokensOf(scene.document, title).first
  const word = lower(scene, start - 1) === "-" ? lower(scene, start - 2) : lower(scene, start - 1)
  return statusOf(word) === undefined ? start : lower(scene, start - 1) === "-" ? start - 2 : start - 1
}

const kinRelation = (scene: Scene, property: keyof typeof properties, first: number, last: number, one: Scene["names"][number], other: Scene["names"][number], role: readonly [number, number]): RelationMention =>
  property === "parent_of" ? relation(scene, "relation-kin", "child_of", first, last, other, { object: one, role, status: "unstated" })
    : relation(scene, "relation-kin", properties[property], first, last, one, { object: other, role, status: "unstated" })
