import type { NameMention } from "../../document/mention/name.ts"
import type { RelationMention } from "../../document/mention/relation.ts"
import { Tag } from "../../document/token.ts"
import { relation } from "./make.ts"
import { isBody, isNamed, isPerson, isPlace, isPossessive, isNoun, lemma, lower, nameFrom, sameSentence, type Scene } from "./scene.ts"

/** Verbs of who leads a body. */
const leads = /^(?:head|lead|chair|run|direct)$/u

/** Whether a name is a body by itself: not "the EU's budget", "the Nordbank board". */
const isWhole = (scene: Scene, body: NameMention): boolean => isNamed(body) && body.kind !== "demonym" && !isPossessive(scene, body.last) && !isNoun(scene, body.last)

/** The verb behind a name, ", who" or an auxiliary; -1 where none follows at once. */
const verbBehind = (scene: Scene, name: NameMention): number => {
  const { tag } = scene.document.tokens
  let at = lower(scene, name.last) === "," && lower(scene, name.last + 1) === "who" ? name.last + 2 : lower(scene, name.last) === "who" ? name.last + 1 : name.last
  while (at < name.last + 5 && (tag[at] === Tag.ADV || tag[at] === Tag.AUX && /^(?:is|was|are|were|has|had)$/u.test(lower(scene, at)))) at++
  return (tag[at] === Tag.VERB || tag[at] === Tag.ADJ && lower(scene, at) === "married") && sameSentence(scene, name.first, at) ? at : -1
}

const person = (scene: Scene, name: NameMention, verb: number): ReadonlyArray<RelationMention> => {
  const word = lower(scene, verb), small = lemma(scene, verb), next = lower(scene, verb + 1)
  const now = word === small || word.endsWith("s") ? "current" : "unstated"
  if (word === "married" || word === "wed") {
    const spouse = nameFrom(scene, next === "to" ? verb + 2 : verb + 1)
    return spouse !== undefined && isNamed(spouse) && isPerson(spouse) ? [relation(scene, "relation-spouse", "spouse_of", name.first, spouse.last, name, { object: spouse, status: lower(scene, verb - 1) === "is" ? "current" : "unstated" })] : []
  }
  const passive = lower(scene, verb - 1) === "is" || lower(scene, verb - 1) === "was"
  if (leads.test(small) && !passive) {
    const body = nameFrom(scene, verb + 1)
    return body !== undefined && body.type === "organisation" && isWhole(scene, body) ? [relation(scene, "relation-leader", "affiliated_with", name.first, body.last, name, { object: body, role: [verb, verb + 1], status: now })] : []
  }
  const works = /^(?:work|teach|lecture)$/u.test(small) && /^(?:for|at|with)$/u.test(next) || small === "employ" && passive && next === "by"
  const studies = small === "study" && next === "at"
  if (!works && !studies) return []
  const body = nameFrom(scene, verb + 2)
  if (body === undefined || !isBody(body) || !isWhole(scene, body)) return []
  return [relation(scene, works ? "relation-employer" : "relation-student", works ? "employed_by" : "affiliated_with", name.first, body.last, name, { object: body, status: passive && lower(scene, verb - 1) === "is" ? "current" : now })]
}

/** "Samarkand lies in Uzbekistan", "is located in". */
const lies = (scene: Scene, place: NameMention, verb: number): ReadonlyArray<RelationMention> => {
  if (!/^(?:lies|sits|located|situated)$/u.test(lower(scene, verb)) || lower(scene, verb + 1) !== "in") return []
  const compass = /^(?:northern|southern|eastern|western|central|north|south|east|west)(?:ern)?$/u.test(lower(scene, verb + 2)) ? verb + 3 : verb + 2
  const outer = nameFrom(scene, compass)
  return outer !== undefined && isNamed(outer) && isPlace(outer) && outer.kind !== "demonym" && !isPossessive(scene, outer.last) ? [relation(scene, "relation-located", "located_in", place.first, outer.last, place, { object: outer, status: "current" })] : []
}

/** What verbs say people do for bodies, and where places lie: "Berg, who heads Nordbank", "works for", "is married to", "lies in". */
export const deeds = (scene: Scene): ReadonlyArray<RelationMention> => scene.names.flatMap((name) => {
  if (!isPerson(name) && !isPlace(name) && name.type !== "facility" || name.kind === "demonym" || name.kind === "office" || name.kind === "nominal") return []
  const verb = verbBehind(scene, name)
  if (verb === -1) return []
  if (isPerson(name)) return name.kind === "pronoun" && name.gender === undefined ? [] : person(scene, name, verb)
  return isNamed(name) ? lies(scene, name, verb) : []
})
