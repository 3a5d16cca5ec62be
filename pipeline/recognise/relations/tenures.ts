import type { NameMention } from "../../document/mention/name.ts"
import type { RelationMention } from "../../document/mention/relation.ts"
import { Tag } from "../../document/token.ts"
import { roleRelation } from "./make.ts"
import { isPlain, roleFrom, type Status } from "./roles.ts"
import { isNamed, isPerson, lemma, lower, sameSentence, type Scene } from "./scene.ts"

const passive = /^(?:elect|re-elect|reelect|appoint|name|reappoint|choose|nominate|install|confirm)$/u
const began = /^(?:become|serve|work|act)$/u
const ended = /^(?:resign|quit|retire|step|dismiss|sack|oust|fire|remove)$/u

/** What a verb of taking, holding or leaving an office says of it; nothing for other verbs. */
const statusFor = (verb: string): Status | undefined => passive.test(verb) ? "current" : ended.test(verb) ? "former" : began.test(verb) ? "unstated" : undefined

/** The main verb behind a name, beyond auxiliaries and adverbs; -1 where none follows. */
const verbAfter = ({ document: { tokens } }: Scene, last: number): number => {
  let at = last
  while (at < last + 4 && (tokens.tag[at] === Tag.AUX || tokens.tag[at] === Tag.ADV)) at++
  return tokens.tag[at] === Tag.VERB ? at : -1
}

/** Where the role begins behind its verb: "as", "sworn in as", or at once behind "elected". */
const roleStart = (scene: Scene, verb: number): number => {
  for (let at = verb + 1; at < verb + 6 && sameSentence(scene, verb, at); at++) if (lower(scene, at) === "as") return at + 1
  return passive.test(lemma(scene, verb)) || lemma(scene, verb) === "become" ? verb + 1 : -1
}

const heldBy = (scene: Scene, name: NameMention): ReadonlyArray<RelationMention> => {
  const who = lower(scene, name.last) === "," && lower(scene, name.last + 1) === "who" ? name.last + 2 : lower(scene, name.last) === "who" ? name.last + 1 : name.last
  const verb = verbAfter(scene, who)
  if (verb === -1 || !sameSentence(scene, name.first, verb)) return []
  const small = lemma(scene, verb), sworn = small === "swear" || small === "inaugurate"
  const succeeds = small === "succeed" || small === "replace"
  const status = sworn || succeeds ? "current" : statusFor(small)
  const active = passive.test(small) && verb === who
  if (status === undefined || active) return []
  const start = roleStart(scene, verb)
  const role = start === -1 ? undefined : roleFrom(scene, start, false)
  if (role === undefined || isPlain(role.noun) || scene.names[scene.at[role.end] ?? -1]?.type === "person") return []
  const made = roleRelation(scene, "relation-tenure", name.first, role.end, name, role, status)
  return made === undefined ? [] : [made]
}

/** "Nordbank named Petra Vos chief executive": whom a body or state appoints to what. */
const appointed = (scene: Scene, name: NameMention): ReadonlyArray<RelationMention> => {
  const titled = name.title === undefined ? name.first : -1
  if (titled < 2 || !/^(?:name|appoint|elect|choose)$/u.test(lemma(scene, titled - 1)) || scene.document.tokens.tag[titled - 1] !== Tag.VERB) return []
  const start = lower(scene, name.last) === "as" ? name.last + 1 : name.last, by = scene.names[scene.until[titled - 1] ?? -1]
  if (by === undefined || by.type === "person" || !isNamed(by) && by.kind !== "nominal") return []
  const role = roleFrom(scene, start, false)
  if (role === undefined || isPlain(role.noun) || role.first > start + 3 || !sameSentence(scene, name.first, role.first)) return []
  const made = roleRelation(scene, "relation-tenure", by.first, role.end, name, role.target === undefined ? { ...role, target: by } : role, "current")
  return made === undefined ? [] : [made]
}

/** "Weidel was elected chair of the party", "he served as ambassador to China", "Truss resigned as prime minister", "X succeeded Y as governor". */
export const tenures = (scene: Scene): ReadonlyArray<RelationMention> =>
  scene.names.flatMap((name) => isPerson(name) && (name.kind !== "pronoun" || name.gender !== undefined) ? [...heldBy(scene, name), ...isNamed(name) ? appointed(scene, name) : []] : [])
