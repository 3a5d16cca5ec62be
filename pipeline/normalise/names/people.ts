import type { Entity } from "../../authority/rows/entity.ts"
import type { Fact } from "../../authority/rows/fact.ts"
import type { Authority } from "../../authority/authority.ts"
import type { NameMention } from "../../document/mention/name.ts"
import { rounded, wordLikeness } from "./likeness.ts"
import { type PersonName, personName } from "../../authority/personName.ts"
import { personLikeness, separation } from "./personNames.ts"
import { sameName } from "./sameName.ts"
import { type PersonForm, personForm, remembering } from "./forms.ts"
import { type Decision, mentionAt, provisionalId, type State, stateBehind } from "./state.ts"

/** Every name the authority has for somebody, in parts; a single-word alias counts as the family name. */
const namesOf = (authority: Authority, person: Entity): ReadonlyArray<PersonName> =>
  authority.aliasesOf(person.entity_id).filter(({ kind }) => kind !== "weak" && kind !== "abbreviation").map(({ alias }) => {
    const name = personName(alias)
    return alias === person.name && person.family_name !== undefined ? { ...name, family: person.family_name, given: name.given.filter((one) => one !== person.family_name) } : name
  })

export interface Candidate {
  readonly person: Entity
  readonly likeness: number
  /** Whether the two may be one name, as written. */
  readonly close: boolean
  readonly support: number
}

/** What only those who govern have: "the Monti government". */
const rules: ReadonlySet<string> = new Set(["government", "administration", "cabinet", "presidency", "premiership"])

/** Whether no fact before speaks of an entity. */
const isFirst = (facts: ReadonlyArray<Fact>, index: number, id: string): boolean => {
  for (let before = 0; before < index; before++) if (facts[before]!.object_entity_id === id || facts[before]!.of_entity_id === id) return false
  return true
}

/** How much the text says that fits somebody: the office in the title, its state, places and bodies of his facts. */
export const supportFor = (state: State, person: Entity, mention: NameMention, near: ReadonlyMap<string, number>): number => {
  const facts = state.context.authority.factsOf(person.entity_id)
  const of = mention.of === undefined ? undefined : state.decisions[mentionAt(state, mention.of)]?.entity
  let points = 0
  if (mention.office !== undefined && facts.some(({ office, property }) => property === "position_held" && office === mention.office)) points += 2
  if (of !== undefined && facts.some(({ object_entity_id, of_entity_id }) => of_entity_id === stateBehind(state, of) || object_entity_id === of)) points += 2
  if (rules.has(state.context.document.tokens.word[mention.last]?.lower ?? "") && facts.some(({ property }) => property === "position_held")) points += 2
  for (let index = 0; index < facts.length; index++) {
    const { object_entity_id, of_entity_id } = facts[index]!
    if (object_entity_id !== undefined && near.has(object_entity_id) && isFirst(facts, index, object_entity_id)) points++
    if (of_entity_id !== undefined && of_entity_id !== object_entity_id && near.has(of_entity_id) && isFirst(facts, index, of_entity_id)) points++
  }
  return points
}

/** Somebody of the authority and how like his name is; `close` where the names may be one name. */
type Like = Omit<Candidate, "support">
type Likes = (words: string) => ReadonlyArray<Like>
const likes = new WeakMap<Authority, Likes>()

/** Who of an authority has a name like another, whatever the text says. */
const likeOf = (authority: Authority): Likes => {
  const known = likes.get(authority)
  if (known !== undefined) return known
  const made = remembering((words) => {
    const { bones, name } = personForm(words), found: Array<Like> = []
    for (const { bones: other, family, person } of authority.sounding(bones)) {
      if (Math.abs(other.length - bones.length) > 1 || Math.abs(family.length - name.family.length) > 3 || wordLikeness(family, name.family) < 0.7) continue
      let likeness = 0
      for (const other of namesOf(authority, person)) likeness = Math.max(likeness, other.given.length === 0 && name.given.length > 0 ? 0 : personLikeness(authority, name, other))
      if (likeness >= 0.8) found.push({ person, likeness, close: likeness >= 0.965 || authority.aliasesOf(person.entity_id).some(({ alias }) => sameName(words, alias, "person")) })
    }
    return found
  })
  likes.set(authority, made)
  return made
}

/** Those of the authority that a name may be, the likeliest first. Distance only proposes: see `decidePerson`. */
export const candidatesFor = (state: State, form: PersonForm, mention: NameMention, near: ReadonlyMap<string, number>): ReadonlyArray<Candidate> => {
  const found: Array<Candidate> = []
  for (const { close, likeness, person } of likeOf(state.context.authority)(form.words)) {
    if (person.gender !== undefined && mention.gender !== undefined && person.gender !== mention.gender || state.verdicts?.refuses(form.words, person.entity_id) === true) continue
    found.push({ person, likeness, close, support: supportFor(state, person, mention, near) })
  }
  return found.sort((a, b) => b.likeness + b.support * 0.05 - a.likeness - a.support * 0.05 || b.person.prior - a.person.prior)
}

/** What must speak for a likeness: the less like the names, the more the text has to say. */
const isEnough = ({ likeness, person, support }: Candidate): boolean => likeness >= 0.965 ? support >= 1 || person.prior >= 60 : likeness >= 0.9 ? support >= 1 : support >= 2

/** A full name that is no form of the authority's: a likeness, where the text bears it out; otherwise somebody of this document alone. */
export const decidePerson = (state: State, form: PersonForm, mention: NameMention, near: ReadonlyMap<string, number>): Decision => {
  const candidates = candidatesFor(state, form, mention, near), [best, second] = candidates
  const runner = (other: Candidate | undefined) => other === undefined ? {} : { runnerUp: other.person.entity_id, runnerUpSimilarity: rounded(other.likeness) }
  if (best !== undefined) {
    const generation = /\s(?:jr|sr|ii|iii|iv)\.?$/iu
    const alike = generation.test(form.words) === generation.test(best.person.name)
    const enough = alike ? isEnough(best) : best.support >= 3
    const alone = second === undefined || best.likeness - second.likeness > 0.05 || best.support > second.support
    if (enough && alone && best.close && form.name.given.length > 0) return { entity: best.person.entity_id, method: "variant", similarity: rounded(best.likeness), rule: "identity-variant", ...runner(second) }
  }
  return { entity: provisionalId(state, "person", form.words, mention.gender), method: "provisional", rule: "identity-provisional", ...runner(best) }
}

/** A surname alone that nobody in the document bears: somebody the authority knows by it, where title, office or topic speak for him. */
export const decideSurname = (state: State, form: string, mention: NameMention, near: ReadonlyMap<string, number>): Decision | undefined => {
  const { authority } = state.context
  const meant = authority.meant(form, state.day)
  const people = [...new Set([...(meant?.entity.type === "person" ? [meant.entity] : []), ...authority.byAlias(form).map(({ entity }) => entity).filter(({ type }) => type === "person"), ...authority.byFamilyName(form)])]
    .filter(({ entity_id, gender }) => (gender === undefined || mention.gender === undefined || gender === mention.gender) && state.verdicts?.refuses(form, entity_id) !== true)
  const scored = people.map((person) => ({ person, support: supportFor(state, person, mention, near) + (person === meant?.entity ? 1 : 0) })).sort((a, b) => b.support - a.support || b.person.prior - a.person.prior)
  const [best, second] = scored
  if (best === undefined || best.support < 1 || best.support === 1 && best.person !== meant?.entity && best.person.prior < 40) return undefined
  const runner = second === undefined ? {} : { runnerUp: second.person.entity_id }
  if (second !== undefined && second.support === best.support && best.person.prior - second.person.prior < 10) {
    return { rule: "identity-ambiguous", candidate: best.person.entity_id, runnerUp: second.person.entity_id, note: `${form} may be ${best.person.name} or ${second.person.name}` }
  }
  return { entity: best.person.entity_id, method: "alias", rule: "identity-surname", ...runner }
}

/** Whether two full names of one document are one person's: "Boris Johnson" and "Alexander Boris de Pfeffel Johnson", "A. Smith" and "Anna Smith". */
export const samePerson = (authority: Authority, a: PersonForm, b: PersonForm): boolean => {
  if (a.bare === b.bare) return true
  const left = a.name, right = b.name
  if (left.family[0] !== right.family[0] && a.sound[0] !== b.sound[0]) return false
  return wordLikeness(left.family, right.family) >= 0.96 && left.given.length > 0 && right.given.length > 0 && separation(authority, left, right) === undefined && personLikeness(authority, left, right) >= 0.9
}
