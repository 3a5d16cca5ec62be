import type { Holder } from "../../authority/authority.ts"
import { boundsOf } from "../../authority/moment.ts"
import { decide, type Decision, mentionAt, type State, stateBehind } from "./state.ts"

/** Where the document has no date, a session that it names by its number dates it: offices are asked for on that day. */
export const inferDay = (state: State): void => {
  if (state.day !== undefined) return
  let day: string | undefined
  state.decisions.forEach((decision, index) => {
    const start = state.mentions[index]!.ordinal === undefined ? undefined : state.context.authority.event(decision?.entity ?? "")?.start
    if (start === undefined) return
    const { latest } = boundsOf(start)
    if (day === undefined || latest > day) day = latest
  })
  if (day !== undefined) state.day = day
}

/** People the document names with this title, or who the authority says held it of this state, nearest before first. */
const inDocument = (state: State, index: number, office: string, of: string): number => {
  const from = Math.max(0, index - 1000), to = Math.min(state.mentions.length, index + 1000)
  const { authority } = state.context
  const held = (entity: string) => authority.factsOf(entity).some((fact) => fact.property === "position_held" && fact.of_entity_id === of && (fact.office === office || office === "leader" || office === "head"))
  let found = -1
  const entities = new Set<string>()
  for (let other = from; other < to; other++) {
    const mention = state.mentions[other]!, entity = state.decisions[other]?.entity
    if (mention.type !== "person" || mention.kind === "office" || entity === undefined) continue
    const place = mention.of === undefined ? undefined : state.decisions[mentionAt(state, mention.of)]?.entity
    const titled = mention.office === office && place !== undefined && stateBehind(state, place) === of
    if (!titled && !(authority.entity(entity) !== undefined && held(entity))) continue
    entities.add(entity)
    if (found === -1 || other < index) found = other
  }
  return entities.size === 1 ? found : -1
}

const holdersOf = (state: State, office: string, of: string): ReadonlyArray<Holder> => {
  const { authority } = state.context
  const direct = authority.holders(office, of, state.day)
  return direct.length > 0 || office !== "president" && office !== "leader" ? direct : authority.holders("leader", of, state.day)
}

const held = (state: State, index: number): Decision | undefined => {
  const { office, of } = state.mentions[index]!
  if (office === undefined || of === undefined) return undefined
  const place = state.decisions[mentionAt(state, of)]?.entity
  if (place === undefined) return undefined
  const ruled = stateBehind(state, place)
  const through = inDocument(state, index, office, ruled)
  if (through !== -1) return { entity: state.decisions[through]!.entity!, method: "office_holder", linked: through, rule: "identity-office-document" }
  const holders = holdersOf(state, office, ruled)
  const people = [...new Set(holders.map(({ person }) => person.entity_id))]
  const sure = holders.filter(({ certain }) => certain)
  if (state.day !== undefined && (people.length === 1 || sure.length === 1)) {
    const entity = sure[0]?.person.entity_id ?? people[0]!
    return { entity, method: "office_holder", rule: "identity-office-holder", ...(people.length > 1 ? { runnerUp: people.find((id) => id !== entity)! } : {}) }
  }
  if (state.day === undefined && people.length === 1) return { entity: people[0]!, method: "office_holder", rule: "identity-office-holder" }
  if (people.length === 0) return undefined
  return { rule: "identity-office-open", candidate: people[0]!, ...(people[1] === undefined ? {} : { runnerUp: people[1] }), note: `${state.words[index]!} was ${people.slice(0, 2).map((id) => state.context.authority.entity(id)?.name).join(" or ")}; the document's date does not tell who is meant` }
}

/** "the president", "The Home Secretary": whoever the document gave that title last; else whoever an office before it was. */
const standing = (state: State, index: number): Decision | undefined => {
  const { office } = state.mentions[index]!
  for (let other = index - 1; other >= Math.max(0, index - 2000); other--) {
    const mention = state.mentions[other]!, entity = state.decisions[other]?.entity
    if (entity !== undefined && mention.type === "person" && mention.office === office) return { entity, method: "coreference", linked: other, rule: "identity-office-standing" }
  }
  const { authority } = state.context
  let found = -1
  const entities = new Set<string>()
  for (let other = Math.max(0, index - 400); other < index; other++) {
    const entity = state.decisions[other]?.entity
    if (entity === undefined || state.mentions[other]!.type !== "person" || !authority.factsOf(entity).some((fact) => fact.office === office)) continue
    found = other
    entities.add(entity)
  }
  return entities.size === 1 ? { entity: state.decisions[found]!.entity!, method: "coreference", linked: found, rule: "identity-office-standing" } : undefined
}

/** Offices in the text's order: first those whose state or body is named. */
export const resolveOffices = (state: State): void => {
  inferDay(state)
  const each = (holder: (state: State, index: number) => Decision | undefined) => state.mentions.forEach((mention, index) => {
    if (mention.kind !== "office" || state.decisions[index] !== undefined) return
    const decision = holder(state, index)
    if (decision !== undefined) decide(state, index, decision)
  })
  each(held)
  each((_, index) => state.mentions[index]!.of === undefined ? standing(state, index) : undefined)
}
