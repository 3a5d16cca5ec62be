import type { Claim } from "../../authority/gazetteer.ts"
import { boundsOf } from "../../authority/moment.ts"
import type { Decision, State } from "./state.ts"
import { decide, isNamed, topics } from "./state.ts"

const isCurrent = ({ from, to }: Claim, day: string | undefined): boolean =>
  day === undefined || (from === undefined || boundsOf(from).earliest <= day) && (to === undefined || boundsOf(to).latest >= day)

/** What a claim decides: the entity, by its name or another form. */
const decided = (claim: Claim, others: ReadonlyArray<Claim>): Decision => {
  const { entity, kind } = claim
  const runner = others.find((other) => other.entity.entity_id !== entity.entity_id && other.entity.entity_id !== claim.literal_entity_id)
  const literal = kind === "metonym" ? claim.literal_entity_id ?? others.find((other) => other.entity.type === "place" && other.kind !== "metonym")?.entity.entity_id : undefined
  const exact = kind === "name" && claim.alias === entity.name
  return {
    entity: entity.entity_id, method: exact ? "exact" : "alias", rule: exact ? "identity-exact" : kind === "metonym" ? "identity-metonym" : kind === "demonym" || kind === "adjective" ? "identity-demonym" : "identity-alias",
    ...(literal === undefined ? {} : { literal }), ...(runner === undefined ? {} : { runnerUp: runner.entity.entity_id })
  }
}

/** How much in the document speaks for one of several that bear a name: its country, what it lies in or belongs to. */
const support = (state: State, claim: Claim, near: ReadonlyMap<string, number>): number => {
  const { authority } = state.context
  const country = claim.entity.country_code === undefined ? undefined : authority.country(claim.entity.country_code)?.entity_id
  let points = country !== undefined && near.has(country) ? 1 + Math.min(2, near.get(country)!) : 0
  for (const fact of authority.factsOf(claim.entity.entity_id)) for (const id of [fact.object_entity_id, fact.of_entity_id]) if (id !== undefined && id !== country && near.has(id)) points += 1
  return points
}

/** Of several that bear a name, the one the text speaks for; else the one the press means; else none. */
const chosen = (state: State, claims: ReadonlyArray<Claim>, form: string, near: ReadonlyMap<string, number>): Claim | undefined => {
  const [first] = claims
  if (claims.every(({ entity }) => entity === first!.entity)) return first
  const scored = claims.filter(({ entity }, index) => claims.findIndex((claim) => claim.entity === entity) === index).map((claim) => ({ claim, points: support(state, claim, near) * 15 + claim.entity.prior })).sort((a, b) => b.points - a.points)
  const meant = state.context.authority.meant(form, state.day)
  if (meant !== undefined && scored[0]!.points - (scored.find(({ claim }) => claim.entity === meant.entity)?.points ?? 0) < 30) return meant
  return scored[0]!.points - scored[1]!.points >= 10 ? scored[0]!.claim : undefined
}

/** The second of several that bear a name. */
const secondOf = ([first, ...others]: ReadonlyArray<Claim>): { readonly runnerUp?: string } => {
  const second = others.find(({ entity }) => entity !== first!.entity)
  return second === undefined ? {} : { runnerUp: second.entity.entity_id }
}

/** "South Korea's Democratic Party" is not the American one: a body seated in another country than the one it is said to be of. */
const isForeign = ({ context: { authority, document: { tokens } }, decisions, mentions }: State, index: number, claims: ReadonlyArray<Claim>): boolean => {
  const mention = mentions[index]!, before = mentions[index - 1]
  if (mention.type !== "organisation" || before === undefined) return false
  const gap = mention.first - before.last
  const owns = gap === 1 && /^['’]s?$/u.test(tokens.word[before.last]!.lower) || gap === 0 && before.kind === "demonym"
  const owner = owns ? authority.entity(decisions[index - 1]?.entity ?? "") : undefined
  if (owner?.subtype !== "country" || owner.iso_code === undefined) return false
  return claims.every(({ entity: { country_code } }) => country_code !== undefined && country_code !== owner.iso_code)
}

/** Claims to a form by those it may mean, the likeliest first; those that hold on the document's day, where any but a government's does. */
const fittingClaims = (state: State, form: string, candidates: ReadonlyArray<string>): ReadonlyArray<Claim> => {
  const all = state.context.authority.byAlias(form), [only] = all
  // Most names are claimed once, and for good.
  if (all.length === 1 && state.verdicts === undefined && only!.from === undefined && only!.to === undefined) return candidates.includes(only!.entity.entity_id) ? all : none
  const claims = all.filter(({ entity: { entity_id } }) => candidates.includes(entity_id) && state.verdicts?.refuses(form, entity_id) !== true)
  if (candidates.length > 1 && claims.length > 1) claims.sort((a, b) => candidates.indexOf(a.entity.entity_id) - candidates.indexOf(b.entity.entity_id))
  const fitting = claims.filter((claim) => isCurrent(claim, state.day))
  return fitting.some(({ kind }) => kind !== "metonym") ? fitting : claims
}

const none: ReadonlyArray<Claim> = []

const alike = (a: ReadonlyArray<string>, b: ReadonlyArray<string>): boolean => {
  if (a.length !== b.length) return false
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false
  return true
}

/** Names that the authority has: by name, other name, abbreviation, demonym or metonym. People's short names wait for the document's own people. */
export const resolveKnown = (state: State): void => {
  const { authority } = state.context
  const open: Array<readonly [number, ReadonlyArray<Claim>]> = []
  // By the first mention of the same words.
  const fitting = new Array<ReadonlyArray<Claim> | undefined>(state.mentions.length)
  state.mentions.forEach((mention, index) => {
    if (state.decisions[index] !== undefined || !isNamed(mention) || mention.candidates.length === 0 || mention.rule === "name-team" || mention.type === "person" && mention.kind === "short_name") return
    const form = state.words[index]!, surface = state.surface[index]!, first = state.mentions[surface]!.candidates
    const some = alike(first, mention.candidates) ? fitting[surface] ??= fittingClaims(state, form, first) : fittingClaims(state, form, mention.candidates)
    if (some.length > 0 && isForeign(state, index, some)) return
    if (some.length === 0) {
      const entity = authority.entity(mention.candidates[0]!)
      if (entity !== undefined && state.verdicts?.refuses(form, entity.entity_id) !== true) decide(state, index, mention.rule === "name-place-noun" ? { entity: entity.entity_id, method: "structure", rule: "identity-structure" } : { entity: entity.entity_id, method: "alias", rule: "identity-alias" })
    } else if (mention.kind === "metonym" && some[0]!.kind === "metonym" || some.every(({ entity }) => entity === some[0]!.entity)) decide(state, index, decided(some[0]!, some))
    else open.push([index, some])
  })
  const near = open.length === 0 ? undefined : topics(state)
  for (const [index, claims] of open) {
    const kindly = claims.filter(({ kind }) => kind !== "metonym")
    const sure = state.mentions[index]!.kind === "demonym" ? kindly.filter(({ kind }) => kind === "demonym" || kind === "adjective") : kindly
    const claim = chosen(state, sure.length > 0 ? sure : kindly, state.words[index]!, near!)
    decide(state, index, claim !== undefined ? decided(claim, claims)
      : { rule: "identity-ambiguous", candidate: kindly[0]!.entity.entity_id, ...secondOf(kindly), note: `${state.words[index]!} may be ${kindly.slice(0, 2).map(({ entity }) => entity.name).join(" or ")}` })
  }
}

/** A year in the same sentence, behind the name: "the CIS summit in Astana in October 2022". */
const yearNear = ({ context: { document: { tokens } }, mentions }: State, index: number): string | undefined => {
  const { first, last } = mentions[index]!
  if (/^(?:19|20)\d\d$/u.test(tokens.word[first - 1]?.form ?? "")) return tokens.word[first - 1]!.form
  for (let token = last; token < last + 10 && tokens.sentence[token] === tokens.sentence[last - 1]; token++) if (/^(?:19|20)\d\d$/u.test(tokens.word[token]!.form)) return tokens.word[token]!.form
  return undefined
}

const isEvent = ({ context: { authority }, decisions }: State, index: number): boolean => {
  const entity = decisions[index]?.entity
  return entity !== undefined && authority.entity(entity)?.type === "event"
}

/** A series' name with a number is one of its sessions: "6th Central Asian Summit". */
export const resolveSessions = (state: State): void => {
  const { authority } = state.context
  state.mentions.forEach((mention, index) => {
    if (mention.ordinal === undefined && !isEvent(state, index)) return
    const series = state.decisions[index]?.entity ?? (mention.ordinal === undefined ? undefined : authority.meant(state.words[index]!.replace(/^\S+\s+/u, ""))?.entity.entity_id)
    if (series === undefined || authority.series(series) === undefined) return
    const year = /\b(?:19|20)\d\d\b/u.exec(state.words[index]!)?.[0] ?? yearNear(state, index)
    const sessions = mention.ordinal === undefined ? year === undefined ? [] : authority.eventsOf(series, { year }) : authority.eventsOf(series, { ordinal: mention.ordinal })
    if (sessions.length === 1) decide(state, index, { entity: sessions[0]!.entity_id, method: "structure", rule: "identity-session", runnerUp: series })
    else if (state.decisions[index] === undefined) decide(state, index, { entity: series, method: "alias", rule: "identity-alias" })
  })
}
