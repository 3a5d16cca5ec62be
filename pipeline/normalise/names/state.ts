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
  /** The words of each mention. */
  readonly words: ReadonlyArray<string>
  readonly decisions: Array<Decision | undefined>
  /** Entities of this document alone, by id. */
  readonly provisional: Map<string, { readonly type: EntityType; readonly name: string; readonly gender?: "m" | "f" }>
  /** What people have decided about the names of this document; absent where nobody decided anything. */
  readonly verdicts?: Verdicts
  /** The day that offices and dated aliases are asked for, where one is known. */
  day?: string
}

export const stateOf = ({ authority, document, matches, mentions }: Pick<Context, "document" | "authority" | "mentions" | "matches">): State => {
  const { names } = mentions
  const published = document.article.published
  return {
    context: { authority, document }, mentions: names, words: names.map(({ end, start }) => document.text.slice(start, end)), decisions: new Array<Decision | undefined>(names.length).fill(undefined),
    provisional: new Map(), ...(matches === undefined || matches.length === 0 ? {} : { verdicts: verdictsOf(matches, document.article.document_id) }), ...(published === undefined ? {} : dayOf(published))
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
  const id = idOf("en", [state.context.document.article.document_id, type, name])
  if (!state.provisional.has(id)) state.provisional.set(id, { type, name, ...(gender === undefined ? {} : { gender }) })
  return id
}

/** What a resolved mention's entity is called, and what it is. */
export const typeOf = ({ context: { authority }, provisional }: State, id: string): EntityType => authority.entity(id)?.type ?? provisional.get(id)?.type ?? "other"

/** The state a place or government stands for: government-of-kazakhstan → kazakhstan. */
export const stateBehind = ({ context: { authority } }: State, id: string): string => {
  const ruled = authority.factsOf(id).find(({ property }) => property === "government_of")?.object_entity_id
  return ruled ?? id
}

/** The countries, regions and bodies the document names, by how often. */
export const topics = (state: State): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const decision of state.decisions) {
    if (decision?.entity === undefined) continue
    const id = stateBehind(state, decision.entity)
    found.set(id, (found.get(id) ?? 0) + 1)
  }
  return found
}

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
