import { lemmaOf, lowerOf } from "../../document/document.ts"
import type { EventRoleName, Frame } from "./frame.ts"
import { type Ground, headOf } from "./ground.ts"
import { lightVerbs } from "./nouns.ts"
import { type Roles, coordinated, prepositional, slotOf } from "./slots.ts"

export interface Light { readonly clause: number; readonly as: "subject" | "object"; readonly verb: string }

/** "After floods destroyed homes": a verb right behind whose subject is held to be another. */
const behind = ({ document }: Ground, index: number): Light | undefined => {
  const { reach } = document.nounPhrases[index]!, group = document.verbGroups[document.verbGroupAt[reach] ?? -1]
  if (group === undefined || group.start !== reach || group.passive || (group.tense !== "past" && group.tense !== "present") || document.tokens.sentence[reach] !== document.tokens.sentence[reach - 1]) return undefined
  const verb = lemmaOf(document, group.head), clause = document.clauseAt[group.head] ?? -1
  return lightVerbs.has(verb) && verb !== "take" && verb !== "call" && clause !== -1 ? { clause, as: "subject", verb } : undefined
}

/** The clause in which the noun is what is held, signed or carried out: its object, or its subject in the passive and with "take place", "begin". */
export const lightClause = (ground: Ground, index: number): Light | undefined => {
  const { clauses, verbGroups } = ground.document
  const look = (clause: number, as: Light["as"]): Light | undefined => {
    const verb = lemmaOf(ground.document, verbGroups[clauses[clause]!.verb]!.head)
    const object = clauses[clause]!.object, place = object === undefined ? "" : headOf(ground, ground.document.nounPhrases[object]!)
    return lightVerbs.has(verb) && (verb !== "take" || place === "place" || place === "part") ? { clause, as, verb } : undefined
  }
  const object = ground.objectOf.get(index), found = object === undefined ? undefined : look(object, "object")
  if (found !== undefined) return found
  for (const clause of ground.subjectOf.get(index) ?? []) {
    const light = look(clause, "subject")
    if (light !== undefined) return light
  }
  return behind(ground, index)
}

const lightRole = (frame: Frame, verb: string): EventRoleName | undefined => {
  const role = lightVerbs.get(verb)?.subject
  // "stands trial", "faces a lawsuit"
  if (frame.type === "trial" && (verb === "stand" || verb === "face")) return frame.roles["against"] === "target" ? "target" : "accused"
  // "announced his resignation"
  if (frame.type === "resignation" && (verb === "announce" || verb === "tender" || verb === "submit" || verb === "offer")) return "actor"
  if (role !== "actor") return role === "participant" && frame.type !== "meeting" && frame.type !== "agreement" ? (frame.type === "protest" ? "actor" : undefined) : role
  const own = frame.roles["subject"]
  if (frame.type === "publication") return verb === "publish" ? "publisher" : "author"
  return own === "place" || own === "target" ? undefined : own ?? "actor"
}

const definite: ReadonlySet<string> = new Set(["the", "this", "that", "its", "his", "her", "their", "these", "those"])

/** Who stands around the light verb. */
export const lightRoles = (ground: Ground, frame: Frame, index: number): Roles => {
  const roles: Roles = [], { document } = ground
  for (const clause of [ground.objectOf.get(index), ...(ground.subjectOf.get(index) ?? [])]) {
    if (clause === undefined) continue
    const group = document.verbGroups[document.clauses[clause]!.verb]!, verb = lemmaOf(document, group.head), role = lightVerbs.has(verb) ? lightRole(frame, verb) : undefined, { object, subject } = document.clauses[clause]!
    // "called the strike illegal" speaks of it.
    if (verb === "call" && definite.has(lowerOf(document, document.nounPhrases[index]!.start))) continue
    if (verb === "kill" && frame.type === "attack" && subject === index && object !== undefined && !group.passive) roles.push({ role: "victim", slot: slotOf(ground, object, "event-role") })
    if (role === undefined) continue
    const doer = group.passive ? prepositional(ground, clause).find(({ as }) => as === "by")?.phrase : document.clauses[clause]!.subject
    if (doer !== undefined && doer !== index) for (const one of coordinated(ground, doer)) roles.push({ role, slot: slotOf(ground, one, "event-role") })
  }
  return roles
}
