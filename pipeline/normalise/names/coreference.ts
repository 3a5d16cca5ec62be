import { foldedKey } from "../../authority/key.ts"
import type { EntityType, NameMention } from "../../document/mention/name.ts"
import { quotations, subjectTokens } from "./antecedents.ts"
import { Tag } from "../../document/token.ts"
import { speakerOf } from "./speakers.ts"
import { decide, type Decision, mentionAt, type State, stateBehind, topics, typeOf } from "./state.ts"

interface Scene {
  readonly state: State
  readonly quoted: Int32Array
  readonly subjects: Uint8Array
  /** Whether words of gender may be wrong: the text is a machine's translation. */
  readonly loose: boolean
  /** How often each entity is named. */
  readonly counts: ReadonlyMap<string, number>
  readonly told: Map<string, Told>
  /** By mention, where it has been asked for. */
  readonly types: Array<EntityType | undefined>
  /** Mentions that the text calls somebody's child. */
  readonly children: ReadonlyArray<number>
}

/** What is said of an entity by its name alone, found once a text. */
interface Told {
  readonly gender: "m" | "f" | undefined
  /** The words of its name, folded. */
  readonly words: ReadonlyArray<string>
}

const told = ({ state: { context: { authority }, provisional }, told }: Scene, entity: string): Told => {
  const known = told.get(entity)
  if (known !== undefined) return known
  const name = authority.entity(entity)?.name ?? provisional.get(entity)?.name ?? "", given = authority.givenName(name.split(/[\s-]/u)[0] ?? "")
  const found: Told = { gender: given === "u" ? undefined : given, words: foldedKey(name).split(" ") }
  told.set(entity, found)
  return found
}

const genderOf = (scene: Scene, entity: string, index: number): "m" | "f" | undefined => {
  const { context: { authority }, mentions, provisional } = scene.state
  return authority.entity(entity)?.gender ?? provisional.get(entity)?.gender ?? mentions[index]!.gender ?? told(scene, entity).gender
}

const agreement = (scene: Scene, entity: string, index: number, wanted: "m" | "f" | undefined): number => {
  const gender = genderOf(scene, entity, index)
  if (wanted === undefined || gender === undefined) return 0
  return gender === wanted ? 2 : scene.loose ? -4 : -100
}

/** The type of who a mention means, asked for once. */
const typeAt = ({ state, types }: Scene, index: number, entity: string): EntityType => types[index] ??= typeOf(state, entity)

/** Demonyms stand for countries as adjectives; as antecedents of "it" they are weak. */
const weight = (mention: NameMention): number => mention.kind === "demonym" ? -3 : mention.kind === "pronoun" ? -1 : 0

/** No antecedent is looked for further back, counted in mentions. */
const farthest = 400

/** Points for the best of places: right before, and a subject. A sentence further takes four away. */
const nearest = 17

/** The best antecedent of a type before a mention among those that `fits`, by no more than `most` points, not further than `reach` sentences. */
const antecedent = (scene: Scene, index: number, reach: number, most: number, wanted: EntityType | "thing", fits: (entity: string, other: number) => number): number => {
  const { mentions, decisions, context: { document: { tokens: { sentence } } } } = scene.state, mention = mentions[index]!
  const here = sentence[mention.first] ?? 0, inside = scene.quoted[mention.first]! > 0
  let best = -1, points = 0
  for (let other = index - 1; other >= Math.max(0, index - farthest); other--) {
    const before = mentions[other]!, sentences = here - (sentence[before.first] ?? 0)
    if (sentences > reach || nearest + most - sentences * 4 <= points) break
    const entity = decisions[other]?.entity
    if (entity === undefined || before.end > mention.start) continue
    const type = typeAt(scene, other, entity)
    if (wanted === "thing" ? type === "person" : type !== wanted) continue
    const own = fits(entity, other)
    if (own < -50) continue
    const subject = scene.subjects[before.last - 1] === 1, apart = scene.quoted[before.first] !== scene.quoted[mention.first]
    const oblique = mention.type !== "person" && prepositions.has(scene.state.context.document.tokens.word[before.first - 1]?.lower ?? "") ? 2 : 0
    const distance = Math.min(3, (mention.first - before.last) / 12)
    const score = 14 - distance - oblique - sentences * 4 + (subject ? 3 : 0) + own + weight(before) - (inside && apart ? 3 : 0)
    if (score > points) { best = other; points = score }
  }
  return best
}

/** "I" in a quotation is who is named beside it with a word of saying; one that is named later is already known, for names come before pronouns. */
const firstPerson = ({ quoted, state }: Scene, index: number): Decision | undefined => {
  const other = speakerOf(state, quoted, index)
  return other === -1 ? undefined : { entity: state.decisions[other]!.entity!, method: "coreference", linked: other, rule: "identity-first-person" }
}

/** What stands behind these is seldom what "it" goes back to. */
const prepositions = new Set(["in", "at", "from", "of", "on", "near", "to", "toward", "towards", "with", "across", "between", "among"])

const pronoun = (scene: Scene, index: number): Decision | undefined => {
  const { state } = scene, { gender, noun, number, type } = state.mentions[index]!
  if (noun === "i") return firstPerson(scene, index)
  const linkTo = (other: number): Decision | undefined => other === -1 ? undefined : { entity: stateBehind(state, state.decisions[other]!.entity!), method: "coreference", linked: other, rule: "identity-pronoun" }
  if (type === "person") return linkTo(antecedent(scene, index, 3, 2, "person", (entity, other) => agreement(scene, entity, other, gender)))
  if (number === "plural") return linkTo(antecedent(scene, index, 1, 0, "thing", (entity, other) => isSeveral(state, entity, other) ? 0 : -100))
  return linkTo(bracketed(state, index) ? -1 : antecedent(scene, index, 1, 0, "thing", (entity, other) => !mayBeIt(scene, index, other) ? -100
    : typeAt(scene, other, entity) === "facility" ? -4 : state.context.authority.entity(entity)?.subtype === "city" ? -5 : 0))
}

/** "(it)" names a language. */
const bracketed = ({ context: { document: { tokens } }, mentions }: State, index: number): boolean =>
  tokens.word[mentions[index]!.first - 1]?.form === "(" && tokens.word[mentions[index]!.last]?.form === ")"

/** Whether "it" may go back to a thing: not out of a quotation, not to an adjective, not as the object of what the thing itself does; to a sentence before only where it was its subject. */
const mayBeIt = ({ quoted, state, subjects }: Scene, index: number, other: number): boolean => {
  const { context: { document: { clauseAt, tokens } }, mentions } = state, mention = mentions[index]!, before = mentions[other]!
  if (before.kind === "demonym" || quoted[mention.first]! > 0 && quoted[mention.first] !== quoted[before.first]) return false
  const isSubject = subjects[before.last - 1] === 1, word = tokens.word[mention.first]!.lower
  if (tokens.sentence[before.first] !== tokens.sentence[mention.first]) return isSubject
  const isObject = word === "it" && (tokens.tag[mention.first - 1] === Tag.VERB || tokens.tag[mention.first - 1] === Tag.ADP)
  return !(isObject && isSubject && clauseAt[before.last - 1] === clauseAt[mention.first])
}

/** Peoples, bodies and groups: what "they" may be. */
const isSeveral = (state: State, entity: string, other: number): boolean => {
  const type = typeOf(state, entity), { kind } = state.mentions[other]!
  return type === "group" || kind === "demonym" && /[^s]s$/u.test(state.words[other]!)
}

/** Whether a nominal's noun says what an entity is: its kind of place, the head of its name, what the text called it. */
const isA = (scene: Scene, entity: string, other: number, noun: string, type: EntityType): number => {
  const { state } = scene
  const known = state.context.authority.entity(entity), mention = state.mentions[other]!
  const its = typeAt(scene, other, entity)
  if (type === "place" !== (its === "place")) return -100
  const name = told(scene, entity).words
  if (mention.description === noun && mention.kind !== "demonym" || name.at(-1) === noun || name[0] === noun) return 3
  const subtype = known?.subtype ?? ""
  if (type === "place") {
    if (noun === "region" || noun === "area") return subtype === "region" ? 4 : subtype === "division" ? 1 : -100
    if (noun === "city" || noun === "town" || noun === "capital") return subtype === "city" || noun === "capital" && subtype === "capital" || noun === "city" && subtype === "capital" ? 2 : -100
    if (/^(?:country|nation|republic|kingdom)$/u.test(noun)) return subtype === "country" ? 2 : -100
    return subtype === noun ? 2 : -100
  }
  if (type === "event") return its === "event" && (subtype === noun || name.includes(noun) || foldedKey(state.words[other]!).split(" ").includes(noun)) ? 3 : -100
  if (type === "organisation") {
    if (its !== "organisation") return -100
    return subtype.split("_").includes(noun) || name.includes(noun) ? 3 : /^(?:company|firm|group|organisation|organization|agency|club|team|bloc)$/u.test(noun) && mention.kind !== "demonym" && state.provisional.has(entity) ? -1 : -100
  }
  return -100
}

const personNominal = (scene: Scene, index: number, noun: string | undefined): number => {
  const { state } = scene, { gender } = state.mentions[index]!
  return antecedent(scene, index, 4, 3, "person", (entity, other) => {
    const { description, title } = state.mentions[other]!
    const called = title === undefined ? "" : state.context.document.text.slice(title.start, title.end).toLowerCase()
    if (noun === undefined) return agreement(scene, entity, other, gender)
    return description === noun || called.endsWith(noun) ? 3 : /^(?:man|woman|boy|girl|teenager|suspect)$/u.test(noun) ? agreement(scene, entity, other, gender) - 2 : -100
  })
}

/** "her father": the kinsman of whoever "her" is, by the text or the authority. */
const kinNominal = (scene: Scene, index: number): Decision | undefined => {
  const { state } = scene, { authority } = state.context, { noun, first } = state.mentions[index]!
  if (noun === undefined) return undefined
  const possessor = [index + 1, index - 1].find((other) => state.mentions[other]?.kind === "pronoun" && state.mentions[other]!.first === first) ?? -1
  const who = state.decisions[possessor]?.entity
  if (who === undefined) return undefined
  const said = scene.children.find((other) => state.decisions[other]?.entity === who)
  const other = said === undefined ? -1 : mentionAt(state, state.mentions[said]!.kin!.of)
  const parent = other === -1 ? undefined : state.decisions[other]?.entity
  if ((noun === "father" || noun === "mother") && parent !== undefined && genderOf(scene, parent, other) !== (noun === "father" ? "f" : "m")) {
    return { entity: parent, method: "coreference", linked: other, rule: "identity-kin-nominal" }
  }
  const facts = noun === "son" || noun === "daughter" ? authority.factsAbout(who).filter(({ property }) => property === "child_of").map(({ entity_id }) => entity_id)
    : noun === "father" || noun === "mother" ? authority.factsOf(who).filter(({ property }) => property === "child_of").map(({ object_entity_id }) => object_entity_id) : []
  const mentioned = [...new Set(facts)].filter((id): id is string => id !== undefined && scene.counts.has(id))
  return mentioned.length === 1 ? { entity: mentioned[0]!, method: "coreference", linked: possessor, rule: "identity-kin-nominal" } : undefined
}

const nominal = (scene: Scene, index: number): Decision | undefined => {
  const { state } = scene, { noun, type } = state.mentions[index]!
  if (noun !== undefined && /^(?:father|mother|son|daughter|brother|sister|wife|husband)$/u.test(noun)) return kinNominal(scene, index)
  const other = type === "person" ? personNominal(scene, index, noun)
    : antecedent(scene, index, noun === "region" || noun === "summit" || noun === "union" ? 100 : 5, 16, type === "place" ? "place" : "thing", (entity, at) => isA(scene, entity, at, noun ?? "", type) + (type === "place" ? Math.min(9, 2 * Math.log2(scene.counts.get(entity) ?? 1)) : 0) + (state.mentions[at]!.kind === "demonym" ? 3 : 0))
  return other === -1 ? undefined : { entity: stateBehind(state, state.decisions[other]!.entity!), method: "coreference", linked: other, rule: "identity-nominal" }
}

/** Pronouns and nominals, in the text's order, so that later ones can go back through earlier ones. */
export const resolveCoreference = (state: State): void => {
  const { document } = state.context
  const scene: Scene = { state, quoted: quotations(document), subjects: subjectTokens(document), loose: document.article.text_origin === "machine_translation", counts: topics(state), told: new Map(), types: new Array<EntityType | undefined>(state.mentions.length), children: state.mentions.flatMap(({ kin }, index) => kin?.property === "child_of" ? [index] : []) }
  const resolve = (index: number): void => {
    const { kind } = state.mentions[index]!
    if (state.decisions[index] !== undefined || kind !== "pronoun" && kind !== "nominal") return
    const decision = kind === "pronoun" ? pronoun(scene, index) : nominal(scene, index)
    if (decision !== undefined) decide(state, index, decision)
  }
  state.mentions.forEach(({ first }, index) => {
    if (state.mentions[index + 1]?.first === first) resolve(index + 1)
    resolve(index)
  })
}
