import type { Authority } from "../../authority/authority.ts"
import { boundsOf } from "../../authority/moment.ts"
import type { Document } from "../../document/document.ts"
import { idOf } from "../../document/id.ts"
import type { EntityType, Method, NameMention } from "../../document/mention/name.ts"
import type { Span } from "../../document/span.ts"
import { type Verdicts, verdictsOf } from "./verdicts.ts"
import type { Context } from "../context.ts"

/** Who a mention is taken to mean, and why. Without `entity` it stays open. */
export interface Decision {
  readonly entity?: string
  readonly literal?: string
  readonly method?: Method
  readonly similarity?: number
  /** Of one that stays open, the best candidate. */
  readonly candidate?: string
  readonly runnerUp?: string
  readonly runnerUpSimilarity?: number
  /** The mention it was resolved through, by index. */
  readonly linked?: number
  readonly rule: string
  /** Why it stays open, or what is odd about it. */
  readonly note?: string
}

/** One document's names while they are brought home. Passes fill `decisions`, each only what is still open. */
export interface State {
  readonly context: Pick<Context, "document" | "authority">
  readonly mentions: ReadonlyArray<NameMention>
  /** The words of each mention, and the first mention that has the same. */
  readonly words: ReadonlyArray<string>
  readonly surface: Int32Array
  /** Written by `decide` and `undecide` alone. */
  readonly decisions: ReadonlyArray<Decision | undefined>
  /** How often each entity is meant so far, a government as its state. */
  readonly counts: Map<string, number>
  /** Entities of this document alone, by id. */
  readonly provisional: Map<string, { readonly type: EntityType; readonly name: string; readonly gender?: "m" | "f" }>
  /** Their ids by type and name. */
  readonly provisionalIds: Map<string, string>
  /** What people have decided about the names of this document; absent where nobody decided anything. */
  readonly verdicts?: Verdicts
  /** The day that offices and dated aliases are asked for, where one is known. */
  day?: string
}

/** The words of all mentions, equal ones as one string, and for each the first that has them. */
const wordsOf = (text: string, names: ReadonlyArray<NameMention>): Pick<State, "words" | "surface"> => {
  const first = new Map<string, number>(), words = new Array<string>(names.length), surface = new Int32Array(names.length)
  for (let index = 0; index < names.length; index++) {
    const { end, start } = names[index]!, own = text.slice(start, end), known = first.get(own)
    if (known === undefined) first.set(own, index)
    surface[index] = known ?? index
    words[index] = known === undefined ? own : words[known]!
  }
  return { words, surface }
}

/** Says who a mention means, and counts it. */
export const decide = (state: State, index: number, decision: Decision | undefined): void => {
  if (state.decisions[index] !== undefined) undecide(state, index)
  ;(state.decisions as Array<Decision | undefined>)[index] = decision
  if (decision?.entity === undefined) return
  const id = stateBehind(state, decision.entity)
  state.counts.set(id, (state.counts.get(id) ?? 0) + 1)
}

/** Leaves a mention open again. */
export const undecide = (state: State, index: number): void => {
  const entity = state.decisions[index]?.entity
  ;(state.decisions as Array<Decision | undefined>)[index] = undefined
  if (entity === undefined) return
  const id = stateBehind(state, entity), count = state.counts.get(id)!
  if (count === 1) state.counts.delete(id)
  else state.counts.set(id, count - 1)
}

export const stateOf = ({ authority, document, matches, mentions }: Pick<Context, "document" | "authority" | "mentions" | "matches">): State => {
  const { names } = mentions
  const published = document.article.published
  return {
    context: { authority, document }, mentions: names, ...wordsOf(document.text, names), decisions: new Array<Decision | undefined>(names.length).fill(undefined),
    counts: new Map(), provisional: new Map(), provisionalIds: new Map(), ...(matches === undefined || matches.length === 0 ? {} : { verdicts: verdictsOf(matches, document.article.document_id) }), ...(published === undefined ? {} : dayOf(published))
  }
}

const dayOf = (edtf: string): { readonly day?: string } => /^-?\d{4}/u.test(edtf) ? { day: boundsOf(edtf.slice(0, 10).replace(/[~?%]$/u, "")).latest } : {}

export const isNamed = ({ kind }: NameMention): boolean => kind !== "pronoun" && kind !== "nominal" && kind !== "office"

/** The mention that has exactly this span, by index; -1 when none has. Mentions are in the text's order. */
export const mentionAt = ({ mentions }: State, { end, start }: Span): number => {
  let low = 0, high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.start < start) low = middle + 1
    else high = middle
  }
  for (let index = low; index < mentions.length && mentions[index]!.start === start; index++) if (mentions[index]!.end === end) return index
  return -1
}

/** An entity that only this document knows. */
export const provisionalId = (state: State, type: EntityType, name: string, gender?: "m" | "f"): string => {
  const key = `${type} ${name}`, known = state.provisionalIds.get(key)
  if (known !== undefined) return known
  const id = idOf("en", [state.context.document.article.document_id, type, name])
  state.provisionalIds.set(key, id)
  if (!state.provisional.has(id)) state.provisional.set(id, { type, name, ...(gender === undefined ? {} : { gender }) })
  return id
}

/** What a resolved mention's entity is called, and what it is. */
export const typeOf = ({ context: { authority }, provisional }: State, id: string): EntityType => authority.entity(id)?.type ?? provisional.get(id)?.type ?? "other"

/** The state a place or government stands for: government-of-kazakhstan → kazakhstan. */
export const stateBehind = ({ context: { authority } }: State, id: string): string => {
  let all = ruled.get(authority)
  if (all === undefined) ruled.set(authority, all = new Map())
  const known = all.get(id)
  if (known !== undefined) return known
  const entity = authority.entity(id)
  if (entity === undefined) return id
  const found = authority.factsOf(id).find(({ property }) => property === "government_of")?.object_entity_id ?? id
  all.set(entity.entity_id, found)
  return found
}

/** The states that governments stand for, by an authority's own ids. */
const ruled = new WeakMap<Authority, Map<string, string>>()

/** The countries, regions and bodies the document names so far, by how often. */
export const topics = ({ counts }: State): ReadonlyMap<string, number> => new Map(counts)

/** The countries of the places and people that the document names, by alpha-3. */
export const nationsOf = ({ context: { authority }, decisions }: State): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const decision of decisions) {
    const entity = authority.entity(decision?.entity ?? "")
    if (entity?.type === "place" && entity.country_code !== undefined) found.add(entity.country_code)
    if (entity?.type === "organisation" && entity.subtype === "government" && entity.country_code !== undefined) found.add(entity.country_code)
    if (entity?.type !== "person") continue
    for (const { of_entity_id } of authority.factsOf(entity.entity_id)) {
      const country = authority.entity(of_entity_id ?? "")?.country_code
      if (country !== undefined) found.add(country)
    }
  }
  return found
}

export const sentenceOf = ({ tokens }: Document, mention: NameMention): number => tokens.sentence[mention.first] ?? 0
