import { spanOf } from "../../document/document.ts"
import type { Slot } from "../../document/mention/figure.ts"
import type { NameMention } from "../../document/mention/name.ts"
import type { RelationMention } from "../../document/mention/relation.ts"
import { type Stance, stanceAt } from "../../document/stance.ts"
import type { Role, Status } from "./roles.ts"
import { isBody, isPlace, type Scene } from "./scene.ts"

export const slotOf = ({ end, start }: { readonly start: number; readonly end: number }, rule: string): Slot => ({ parts: [{ start, end }], rule })

/** Rules whose words claim the relation; what a title, an apposition or a possessive says is taken for granted, whatever its clause claims. */
export const verbal: ReadonlySet<string> = new Set(["relation-copula", "relation-tenure", "relation-members", "relation-founder", "relation-owner", "relation-part", "relation-leader", "relation-employer", "relation-student", "relation-spouse"])
const given: Stance = { modality: "asserted", polarity: "affirmed" }

/** A relation over tokens `first` to before `last`. */
export const relation = (scene: Scene, rule: string, property: RelationMention["property"], first: number, last: number, subject: NameMention,
  more: { readonly object?: NameMention | Slot; readonly role?: readonly [number, number]; readonly of?: NameMention; readonly status?: Status | undefined }): RelationMention => {
  const { document } = scene, { object, of, role, status } = more
  return {
    _tag: "relation", rule, property, ...spanOf(document, first, last), subject: slotOf(subject, rule), status: status ?? "unstated", stance: verbal.has(rule) ? stanceAt(document, Math.max(first, Math.min(last - 1, subject.last))) : given,
    ...(object === undefined ? {} : { object: "parts" in object ? object : slotOf(object, rule) }), ...(of === undefined ? {} : { of: slotOf(of, rule) }),
    ...(role === undefined ? {} : { role: slotOf(spanOf(document, role[0], role[1]), rule) })
  }
}

/** Work at a body, whatever rank it has: no office. */
const learned = new Set(`professor lecturer researcher scientist fellow scholar student analyst expert economist historian teacher journalist reporter correspondent columnist lawyer attorney barrister
  engineer player striker midfielder defender goalkeeper representative executive officer employee campaigner activist physician surgeon psychologist adviser advisor aide strategist consultant`.split(/\s+/))

/** Whether a role's words name an office that a state or body has. */
const isOffice = (scene: Scene, { first, last, noun }: Role): boolean =>
  last - first > 1 && scene.authority.office(scene.document.text.slice(scene.document.tokens.start[first], scene.document.tokens.end[last - 1])) !== undefined || !learned.has(noun) && ( scene.authority.office(noun) !== undefined
  || /^(?:president|minister|chancellor|premier|governor|mayor|ambassador|secretary|spokesman|spokeswoman|spokesperson|director|chairman|chairwoman|chair|head|leader|chief|ceo|commissioner|commander|envoy|rector|dean)$/u.test(noun))

/** What a role makes of two: an office held, a work for a body, or a belonging. */
export const roleRelation = (scene: Scene, rule: string, first: number, last: number, subject: NameMention, role: Role, current: Status): RelationMention | undefined => {
  const { noun, target } = role, status = role.status ?? current
  const words = [role.first, role.last] as const
  if (/^(?:founder|co-founder|cofounder)$/u.test(noun)) return target !== undefined && isBody(target) ? relation(scene, rule, "founded_by", first, last, target, { object: subject, role: words, status: "unstated" }) : undefined
  if (noun === "member" && target !== undefined) return isBody(target) ? relation(scene, rule, "member_of", first, last, subject, { object: target, status }) : undefined
  if (noun === "owner" && target !== undefined) return relation(scene, rule, "owned_by", first, last, target, { object: subject, status })
  if (noun === "author" && target !== undefined) return target.type === "work" ? relation(scene, rule, "author_of", first, last, subject, { object: target, status: "unstated" }) : undefined
  if (target !== undefined && target.type === "person") return relation(scene, rule, /^(?:lawyer|attorney|barrister|solicitor|bodyguard|chef|driver|accountant)$/u.test(noun) ? "employed_by" : "affiliated_with", first, last, subject, { object: target, role: words, status })
  if (isOffice(scene, role)) return relation(scene, rule, "position_held", first, last, subject, { role: words, status, ...(target === undefined ? {} : { of: target }) })
  if (target !== undefined && (isBody(target) || target.type === "facility")) return relation(scene, rule, "affiliated_with", first, last, subject, { object: target, role: words, status })
  if (target !== undefined && isPlace(target) && role.preposition !== undefined && role.preposition !== "in") return undefined
  if (target === undefined && rule === "relation-role-before") return undefined
  if (target !== undefined && isPlace(target) && role.preposition === undefined && learned.has(noun)) return relation(scene, rule, "affiliated_with", first, last, subject, { object: target, role: words, status })
  return relation(scene, rule, "position_held", first, last, subject, { role: words, status, ...(target !== undefined && isPlace(target) && role.preposition === undefined ? { of: target } : {}) })
}
