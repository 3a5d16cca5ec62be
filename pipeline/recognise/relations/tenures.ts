import type { NameMention } from "../../document/mention/name.ts"
import type { RelationMention } from "../../document/mention/relation.ts"
import { Tag } from "../../document/token.ts"
import { wordClasses } from "../../document/wordClasses.ts"
import { roleRelation } from "./make.ts"
import { isPlain, roleFrom, type Status } from "./roles.ts"
import { isNamed, isPerson, lemma, lower, sameSentence, type Scene } from "./scene.ts"

const passive = /^(?:elect|promote|re-elect|reelect|appoint|name|reappoint|choose|nominate|install|confirm)$/u
const began = /^(?:become|serve|work|act)$/u
const takes = (scene: Scene, verb: number): boolean => lemma(scene, verb) === "take" && /^(?:over|office|charge)$/u.test(lower(scene, verb + 1)) || lemma(scene, verb) === "return" || lemma(scene, verb) === "continue"
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
  for (let at = verb + 1; at < verb + 6 && sameSentence(scene, verb, at); at++) if (lower(scene, at) === "as" || lower(scene, at) === "to" && lemma(scene, verb) === "promote") return at + 1
  return passive.test(lemma(scene, verb)) || lemma(scene, verb) === "become" ? verb + 1 : -1
}

const heldBy = (scene: Scene, name: NameMention): ReadonlyArray<RelationMention> => {
  const who = lower(scene, name.last) === "," && lower(scene, name.last + 1) === "who" ? name.last + 2 : lower(scene, name.last) === "who" ? name.last + 1 : name.last
  return heldIn(scene, name, who, verbAfter(scene, who))
}

const classes = wordClasses(({ lemmas }) => {
  const verb = lemmas[Tag.VERB] ?? ""
  return passive.test(verb) || began.test(verb) || ended.test(verb) || /^(?:swear|inaugurate|succeed|replace|take|return|continue)$/u.test(verb) ? 1 : 0
})

/** "Mark Carney, who ran the bank until 2020, was elected leader": clauses of such verbs whose subject stands further off. */
const heldFar = (scene: Scene): ReadonlyArray<RelationMention> => {
  const { document: { clauses, nounPhrases, tokens, verbGroups }, names, until } = scene, found: Array<RelationMention> = []
  for (let index = 0; index < clauses.length; index++) {
    const { subject, verb } = clauses[index]!, group = verbGroups[verb]!
    if (subject === undefined || classes.at(tokens, group.head) === 0) continue
    const { head } = nounPhrases[subject]!, name = names[until[head + 1] ?? -1]
    if (name !== undefined && group.start > head + 1 && isPerson(name) && isNamed(name)) found.push(...heldIn(scene, name, group.start, group.head))
  }
  return found
}

/** What the verb says; `who` is where its auxiliaries may begin. */
const heldIn = (scene: Scene, name: NameMention, who: number, verb: number): Array<RelationMention> => {
  if (verb === -1 || !sameSentence(scene, name.first, verb)) return []
  const small = lemma(scene, verb), sworn = small === "swear" || small === "inaugurate"
  const succeeds = small === "succeed" || small === "replace"
  const status = sworn || succeeds || takes(scene, verb) && lemma(scene, verb) !== "return" ? "current" : takes(scene, verb) ? "unstated" : statusFor(small)
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
  if (titled < 2 || !/^(?:name|appoint|elect|choose|promote|nominate|pick|tap)$/u.test(lemma(scene, titled - 1)) || scene.document.tokens.tag[titled - 1] !== Tag.VERB) return []
  const start = /^(?:as|to)$/u.test(lower(scene, name.last)) ? name.last + 1 : name.last, by = scene.names[scene.until[titled - 1] ?? -1]
  if (by === undefined || by.kind === "demonym") return []
  const body = by.type !== "person" && (isNamed(by) || by.kind === "nominal") ? by : undefined
  const role = roleFrom(scene, start, false)
  if (role === undefined || isPlain(role.noun) || role.first > start + 3 || !sameSentence(scene, name.first, role.first)) return []
  const made = roleRelation(scene, "relation-tenure", by.first, role.end, name, role.target === undefined && body !== undefined ? { ...role, target: body } : role, /^(?:nominate|pick|tap)$/u.test(lemma(scene, titled - 1)) ? "designate" : "current")
  return made === undefined ? [] : [made]
}

/** "Weidel was elected chair of the party", "he served as ambassador to China", "Truss resigned as prime minister", "X succeeded Y as governor". */
export const tenures = (scene: Scene): ReadonlyArray<RelationMention> =>
  scene.names.flatMap((name) => isPerson(name) && (name.kind !== "pronoun" || name.gender !== undefined) ? [...heldBy(scene, name), ...isNamed(name) ? appointed(scene, name) : []] : []).concat(heldFar(scene))
