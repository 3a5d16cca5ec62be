import type { NameMention } from "../../document/mention/name.ts"
import type { RelationMention } from "../../document/mention/relation.ts"
import { relation } from "./make.ts"
import { isNamed, isPerson, lower, sameSentence, type Scene } from "./scene.ts"

/** Whether words name a party: "Republican", "the Labour Party". */
export const isParty = ({ authority }: Scene, { candidates }: NameMention): boolean => candidates.length > 0 && authority.entity(candidates[0]!)?.subtype === "party"

const own = /^(?:leader|chief|chair|chairman|chairwoman|chairperson|co-chair|spokesman|spokeswoman|spokesperson|president|whip|secretary|treasurer|head|boss|founder|co-founder|member|official|officials|director|adviser|advisor|aide|strategist|consultant|pollster|operative|organiser|organizer|donor|candidate|nominee)$/u

/** Whether a role is one that a party gives: its leader, unlike a senator of it. */
export const servesParty = (noun: string): boolean => own.test(noun)

/** "Mitt Romney, a Republican, …", "he is a Democrat": whose party somebody is of. */
export const partisans = (scene: Scene): ReadonlyArray<RelationMention> => scene.names.flatMap((party) => {
  if (party.type !== "organisation" || party.last - party.first > 2 || !isNamed(party) || !isParty(scene, party) || !/^(?:[,.;]|from|who|and)$/u.test(lower(scene, party.last))) return []
  let at = party.first - 1
  while (at > party.first - 4 && /^(?:moderate|conservative|liberal|progressive|centrist|lifelong|registered|fellow|veteran|senior)$/u.test(lower(scene, at))) at--
  if (lower(scene, at) !== "a" && lower(scene, at) !== "an") return []
  const sign = lower(scene, at - 1), name = /^(?:,|is|was)$/u.test(sign) ? scene.names[scene.until[at - 1] ?? -1] : undefined
  if (name === undefined || !isPerson(name) || name.kind === "office" || name.kind === "pronoun" && name.gender === undefined || !sameSentence(scene, name.first, party.first)) return []
  return [relation(scene, "relation-party", "member_of", name.first, party.last, name, { object: party, status: sign === "was" ? "unstated" : "current" })]
})
