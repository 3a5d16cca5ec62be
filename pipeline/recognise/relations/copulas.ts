import type { RelationMention } from "../../document/mention/relation.ts"
import { roleRelation } from "./make.ts"
import { isPlain, roleFrom } from "./roles.ts"
import { isPerson, lower, sameSentence, type Scene } from "./scene.ts"

/** "Mohib is Afghanistan's ambassador to Washington", "she was the president of Estonia". */
export const copulas = (scene: Scene): ReadonlyArray<RelationMention> => scene.names.flatMap((name) => {
  if (!isPerson(name) || name.kind === "office" || name.kind === "pronoun" && name.gender === undefined) return []
  const been = /^(?:has|had)$/u.test(lower(scene, name.last)) && lower(scene, name.last + 1) === "been"
  const verb = been ? lower(scene, name.last) === "has" ? "is" : "was" : lower(scene, name.last)
  if (verb !== "is" && verb !== "was" && verb !== "became" && verb !== "remains") return []
  const after = been ? name.last + 2 : name.last + 1
  const start = /^(?:also|now|currently|still|then|once)$/u.test(lower(scene, after)) ? after + 1 : after
  if (!sameSentence(scene, name.first, start) || /^(?:not|never|no)$/u.test(lower(scene, start))) return []
  if (/^(?:elected|re-elected|reelected|appointed|named|reappointed|chosen|nominated|sworn|inaugurated)$/u.test(lower(scene, start))) return []
  const role = roleFrom(scene, start, !been)
  if (role === undefined || isPlain(role.noun) && role.target === undefined || scene.names[scene.at[role.end] ?? -1]?.type === "person") return []
  const made = roleRelation(scene, "relation-copula", name.first, role.end, name, role, verb === "is" || verb === "remains" ? "current" : "unstated")
  return made === undefined ? [] : [made]
})
