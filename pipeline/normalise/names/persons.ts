import { type Bearer, type Bearers, bearersOf } from "./bearers.ts"
import { foldDiacritics } from "../../authority/key.ts"
import { type PersonForm, personForm } from "./forms.ts"
import { wordLikeness } from "./likeness.ts"
import { decidePerson, decideSurname, samePerson } from "./people.ts"
import { personName } from "../../authority/personName.ts"
import { decide, type Decision, isNamed, mentionAt, provisionalId, type State, topics } from "./state.ts"

const isPerson = ({ decisions, mentions }: State, index: number): boolean => {
  const mention = mentions[index]!
  return mention.type === "person" && isNamed(mention) && mention.kind !== "demonym" && (decisions[index] === undefined || decisions[index]!.entity !== undefined)
}

/** Full names first: each with all its spellings in the document is one person. */
const fullNames = (state: State): Bearers => {
  const { authority } = state.context, near = topics(state), bearers = bearersOf(authority)
  // By the first mention of the same words: the bearer they were found to be.
  const met = new Map<number, Bearer>()
  state.mentions.forEach((mention, index) => {
    if (!isPerson(state, index)) return
    const form = personForm(state.words[index]!), surface = state.surface[index]!
    if (!form.isFull) return
    const own = state.decisions[index]?.entity
    if (own !== undefined) return bearers.add({ index, form, entity: own })
    const same = met.get(surface) ?? bearers.alike(form).find((bearer) => samePerson(authority, bearer.form, form))
    if (same !== undefined) {
      met.set(surface, same)
      return decide(state, index, { entity: same.entity, method: state.decisions[same.index]!.method ?? "in_document", linked: same.index, rule: "identity-same-person", ...similarityOf(state.decisions[same.index]!) })
    }
    const decision = decidePerson(state, form, mention, near), bearer = { index, form, entity: decision.entity! }
    decide(state, index, decision)
    bearers.add(bearer)
    met.set(surface, bearer)
  })
  return bearers
}

const similarityOf = ({ method, similarity }: Decision) => method === "variant" && similarity !== undefined ? { similarity } : {}

/** "Mirziyoyev, the 39-year-old daughter of President Shavkat Mirziyoyev": never him, but his child, where the authority knows one of that surname. */
const kinDecision = (state: State, index: number): Decision | undefined => {
  const { authority } = state.context, { kin, type } = state.mentions[index]!
  if (kin === undefined || type !== "person") return undefined
  const other = mentionAt(state, kin.of), target = state.decisions[other]?.entity
  const form = state.words[index]!
  if (target === undefined) return undefined
  const facts = kin.property === "parent_of" ? authority.factsOf(target) : authority.factsAbout(target)
  const property = kin.property === "parent_of" ? "child_of" : kin.property
  const kinsmen = facts.filter((fact) => fact.property === property).map((fact) => authority.entity(kin.property === "parent_of" ? fact.object_entity_id ?? "" : fact.entity_id))
    .filter((person) => person !== undefined && (person.gender === undefined || kin.gender === undefined || person.gender === kin.gender))
  const scored = kinsmen.map((person) => ({ person: person!, likeness: kinLikeness(form, person!.family_name ?? personName(person!.name).family, person!.name) })).filter(({ likeness }) => likeness >= 0.75)
    .sort((a, b) => b.likeness - a.likeness)
  const best = scored[0]
  if (best !== undefined) return { entity: best.person.entity_id, method: "variant", similarity: Math.round(best.likeness * 1000) / 1000, runnerUp: target, linked: other, rule: "identity-kin" }
  const shared = wordLikeness(personName(form).family, personName(state.words[other] ?? "").family) >= 0.8
  return !personForm(form).isFull && shared ? { entity: provisionalId(state, "person", form, kin.gender), method: "provisional", runnerUp: target, linked: other, rule: "identity-kin" } : undefined
}

const kinLikeness = (form: string, family: string, full: string): number => {
  const name = personName(form)
  return name.given.length === 0 ? Math.max(wordLikeness(name.family, family), wordLikeness(name.family, personName(full).given[0] ?? "")) : (wordLikeness(name.family, family) + wordLikeness(name.given[0]!, personName(full).given[0] ?? "")) / 2
}

/** Whether a short form can stand for a full name: its surname, or its first name. */
const shortens = (short: PersonForm, full: PersonForm): 0 | 1 | 2 => {
  const { bare } = short, { parts } = full
  if (full.family === bare || parts.at(-1) === bare || full.sound[0] === short.allSound[0] && wordLikeness(full.name.family, short.words) >= 0.965 || full.bare.endsWith(` ${bare}`)) return 2
  return parts.includes(bare) ? 1 : 0
}

/** "Barack and Michelle Obama": a first name that shares the surname of the next, where the authority knows one so called. */
const coupled = ({ context: { authority, document: { tokens } }, mentions, words }: State, index: number): Decision | undefined => {
  const mention = mentions[index]!, next = mentions[index + 1]
  if (next?.type !== "person" || next.first !== mention.last + 1 || !/^(?:and|&)$/u.test(tokens.word[mention.last]!.lower) || mention.last - mention.first > 1 || authority.givenName(words[index]!) === undefined) return undefined
  const { isFull, name } = personForm(words[index + 1]!)
  const claims = isFull ? authority.byAlias(`${words[index]!} ${name.family}`).filter(({ entity: { type } }) => type === "person") : []
  return claims.length > 0 && claims.every(({ entity }) => entity === claims[0]!.entity) ? { entity: claims[0]!.entity.entity_id, method: "structure", linked: index + 1, rule: "identity-couple" } : undefined
}

/** A surname or first name alone goes back to the document's own people; when two fit, it stays open. */
const shortName = (state: State, index: number, bearers: Bearers, near: ReadonlyMap<string, number>, last: ReadonlyMap<string, number>): Decision => {
  const form = state.words[index]!, mention = state.mentions[index]!, { authority } = state.context
  const couple = coupled(state, index)
  if (couple !== undefined) return couple
  const short = personForm(form), some = bearers.by(short)
  let fitting = some.filter((bearer) => shortens(short, bearer.form) === 2 || foldDiacritics(authority.entity(bearer.entity)?.family_name ?? "") === short.bare)
  if (fitting.length === 0) fitting = some.filter((bearer) => shortens(short, bearer.form) === 1)
  const gender = ({ entity, index: at }: Bearer) => authority.entity(entity)?.gender ?? state.mentions[at]!.gender
  const agreed = mention.gender === undefined ? fitting : fitting.filter((bearer) => gender(bearer) === undefined || gender(bearer) === mention.gender)
  const entities = [...new Set(agreed.map(({ entity }) => entity))]
  const through = (bearer: Bearer, rule: string): Decision => ({ entity: bearer.entity, method: "in_document", linked: bearer.index, rule })
  if (entities.length === 1) return through(agreed[0]!, "identity-in-document")
  if (entities.length > 1) {
    const usual = authority.byAlias(form).find(({ entity, kind }) => kind === "short_name" && entities.includes(entity.entity_id))
    if (usual !== undefined) return { entity: usual.entity.entity_id, method: "alias", runnerUp: entities.find((id) => id !== usual.entity.entity_id)!, rule: "identity-short-name" }
    const titled = agreed.filter(({ index: at }) => mention.office !== undefined && state.mentions[at]!.office === mention.office)
    if (new Set(titled.map(({ entity }) => entity)).size === 1) return through(titled[0]!, "identity-in-document")
    const before = agreed.filter(({ index: at }) => at < index)
    const ids = new Set(before.map(({ entity }) => entity))
    if (ids.size === 1) return through(before.at(-1)!, "identity-in-document")
    const kept = last.get(form) ?? -1
    if (kept !== -1 && entities.includes(state.decisions[kept]?.entity ?? "")) return { entity: state.decisions[kept]!.entity!, method: "in_document", linked: kept, runnerUp: entities.find((id) => id !== state.decisions[kept]!.entity)!, rule: "identity-kept" }
    return { rule: "identity-ambiguous", candidate: entities[0]!, runnerUp: entities[1]!, note: `${form} may be ${agreed.slice(0, 2).map((bearer) => bearer.form.words).join(" or ")}` }
  }
  return decideSurname(state, form, mention, near) ?? { entity: provisionalId(state, "person", form, mention.gender), method: "provisional", rule: "identity-provisional" }
}

/** All people: full names, kin, then short names in the text's order; a bare surname that an apposition introduces keeps meaning whom it introduced. */
export const resolvePersons = (state: State): void => {
  const bearers = fullNames(state), near = topics(state)
  const owners = new Map<string, number>(), last = new Map<string, number>()
  state.mentions.forEach((mention, index) => {
    if (mention.kin === undefined || mention.type !== "person" || !isNamed(mention) || mention.kind === "demonym" || state.verdicts?.of(state.words[index]!) !== undefined) return
    const kin = kinDecision(state, index)
    if (kin === undefined) return
    decide(state, index, kin)
    if (!personForm(state.words[index]!).isFull) owners.set(state.words[index]!, index)
  })
  state.mentions.forEach((mention, index) => {
    if (mention.type !== "person" || state.decisions[index] !== undefined || !isNamed(mention) || mention.kind === "demonym" || personForm(state.words[index]!).isFull) return
    const owner = owners.get(state.words[index]!)
    decide(state, index, owner !== undefined && owner < index && mention.title === undefined
      ? { entity: state.decisions[owner]!.entity!, method: "in_document", linked: owner, rule: "identity-introduced", ...runnerUp(state, owner) }
      : shortName(state, index, bearers, near, last))
    if (state.decisions[index]!.entity !== undefined) last.set(state.words[index]!, index)
  })
}

const runnerUp = (state: State, owner: number) => state.decisions[owner]?.runnerUp === undefined ? {} : { runnerUp: state.decisions[owner]!.runnerUp! }
