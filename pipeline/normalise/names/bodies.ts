import type { Authority } from "../../authority/authority.ts"
import type { Claim } from "../../authority/gazetteer.ts"
import { keyOfClaim } from "../../authority/keys.ts"
import { foldedKey } from "../../authority/key.ts"
import { remembering } from "./forms.ts"
import { edits, rounded } from "./likeness.ts"
import { isSettled } from "./decided.ts"
import { decide, type Decision, isNamed, mentionAt, provisionalId, type State, topics } from "./state.ts"

/** Whether a form is a full name of something that is nobody: what a slip of one letter may have come from. */
const isBodyName = ({ entity, kind }: Claim): boolean => entity.type !== "person" && (kind === "name" || kind === "former" || kind === "native")

/** Two names that differ in one word by one letter or two neighbours swapped; its likeness, or 0. */
export const slip = (a: string, b: string): number => {
  if (Math.abs(a.length - b.length) > 1) return 0
  const left = a.split(" "), right = b.split(" ")
  if (left.length !== right.length) return 0
  const odd = left.findIndex((word, index) => word !== right[index])
  if (odd === -1) return 1
  if (left.some((word, index) => index !== odd && word !== right[index])) return 0
  const [one, other] = [left[odd]!, right[odd]!]
  if (Math.min(one.length, other.length) < 4 || edits(one, other) > 1) return 0
  return 1 - 1 / Math.max(a.length, b.length)
}

interface Slip {
  readonly claim: Claim
  readonly likeness: number
}
const slips = new WeakMap<Authority, (words: string) => ReadonlyArray<Slip>>()
const noSlips: ReadonlyArray<Slip> = []

/** The full names of an authority's bodies that a name of several words is a slip away from, in the order of entities. */
const slipsOf = (authority: Authority): ((words: string) => ReadonlyArray<Slip>) => {
  const known = slips.get(authority)
  if (known !== undefined) return known
  const made = remembering((form): ReadonlyArray<Slip> => {
    const key = foldedKey(form), words = key.split(" "), found: Array<Slip> = []
    if (words.length < 2) return noSlips
    for (const claims of [authority.edged(words[0]!, words.length), authority.edged(words.at(-1)!, words.length)]) {
      for (const claim of claims) {
        const other = keyOfClaim(claim)
        if (Math.abs(other.length - key.length) > 1 || !isBodyName(claim)) continue
        const likeness = slip(key, other)
        if (likeness > 0 && likeness < 1 && !found.some((known) => known.claim === claim)) found.push({ claim, likeness })
      }
    }
    return found.length === 0 ? noSlips : found
  })
  slips.set(authority, made)
  return made
}

/** "Arash movement" for Alash: a slip in one word, where type and topic agree and no other name is as near. */
const slipped = (state: State, index: number, near: ReadonlyMap<string, number>): Decision | undefined => {
  const type = state.mentions[index]!.type, slips = slipsOf(state.context.authority)(state.words[index]!)
  if (slips.length === 0) return undefined
  const found = slips.filter(({ claim }) => (claim.entity.type === type || bodily.has(claim.entity.type) && bodily.has(type))
    && state.verdicts?.refuses(state.words[index]!, claim.entity.entity_id) !== true && onTopic(state, claim, near))
  found.sort((a, b) => b.likeness - a.likeness)
  const [best, second] = found
  if (best === undefined || second !== undefined && second.claim.entity !== best.claim.entity && second.likeness === best.likeness) return undefined
  return { entity: best.claim.entity.entity_id, method: "variant", similarity: rounded(best.likeness), rule: "identity-slip", ...(second === undefined || second.claim.entity === best.claim.entity ? {} : { runnerUp: second.claim.entity.entity_id }) }
}

const bodily = new Set(["organisation", "group", "facility", "other"])

const onTopic = (state: State, { entity }: Claim, near: ReadonlyMap<string, number>): boolean => {
  const { authority } = state.context
  const country = entity.country_code === undefined ? undefined : authority.country(entity.country_code)?.entity_id
  return country !== undefined && near.has(country) || authority.factsOf(entity.entity_id).some(({ object_entity_id, of_entity_id }) => near.has(object_entity_id ?? "") || near.has(of_entity_id ?? ""))
}

/** "UK Government", "Government of Chad": a country's name or adjective and the word make its government. */
const governing = (state: State, index: number): Decision | undefined => {
  const { authority } = state.context, words = state.words[index]!
  if (!words.includes("Government")) return undefined
  const country = /^(.+) Government$/u.exec(words)?.[1] ?? /^Government of (?:the )?(.+)$/u.exec(words)?.[1]
  const place = country === undefined ? undefined : authority.byAlias(country).find(({ entity, kind }) => entity.subtype === "country" && kind !== "weak")
  const government = place === undefined ? undefined : authority.governmentOf(place.entity.entity_id)
  return government === undefined ? undefined : { entity: government.entity_id, method: "structure", rule: "identity-structure" }
}

/** Longer names met before, by every run of words that begins or ends one: the last few of each. */
type Longer = Map<string, Array<number>>

const remember = (longer: Longer, key: string, index: number): void => {
  const words = key.split(" ")
  for (let count = 1; count < Math.min(words.length, 12); count++) {
    for (const part of [words.slice(0, count).join(" "), words.slice(-count).join(" ")]) {
      const known = longer.get(part)
      if (known === undefined) longer.set(part, [index])
      else if (known.length < 20) known.push(index)
    }
  }
}

/** "Central Bank of Kenya" is a central bank in full, and "European Commission" the Commission. */
const isWhole = (short: string, long: string): boolean => long.endsWith(` ${short}`) || /^(?:of|for|on) /u.test(long.slice(short.length + 1))

/** Bodies that others are parts of: "House" of "House Democratic Caucus" is not its short name. */
const general = /^(?:house|senate|parliament|congress|government|cabinet|ministry|court|bank|central bank|council|party|board|committee|state|city|union)$/u

/** Whether a name may be short for a longer one, and not a word before another body's: "Carlyle" for "Carlyle Group", not "Central Bank" for "Central Bank Monetary Program". */
const shortens = ({ context: { authority } }: State, short: string, long: string): boolean => {
  if (isWhole(short, long)) return true
  const rest = long.slice(short.length + 1).split(" ")
  return !general.test(short) && (rest.length === 1 || authority.head(rest.at(-1)!).length === 0)
}

/** "Supreme Court" after "Supreme Court of Cassation", "the Commission" after "European Commission": the only longer name that begins or ends with it. */
const shortened = (state: State, index: number, longer: Longer): Decision | undefined => {
  const type = state.mentions[index]!.type
  const key = foldedKey(state.words[index]!), all = longer.get(key)
  if (all === undefined) return undefined
  const alike = all.filter((other) => (state.mentions[other]!.type === type || type === "other") && shortens(state, key, foldedKey(state.words[other]!)))
  const full = alike.filter((other) => isWhole(key, foldedKey(state.words[other]!))), fitting = full.length > 0 ? full : alike
  const entities = new Set(fitting.map((other) => state.decisions[other]?.entity))
  if (entities.size !== 1 || fitting.length === 0) return undefined
  const linked = fitting.at(-1)!, entity = state.decisions[linked]!.entity
  return entity === undefined ? undefined : { entity, method: "in_document", linked, rule: "identity-shortened" }
}

/** Bodies, places, events and works that the authority has no form of. Abbreviations in brackets go with what they stand for, all through the text. */
export const resolveBodies = (state: State): void => {
  const near = topics(state), longer: Longer = new Map()
  const isOpen = (index: number) => isNamed(state.mentions[index]!) && state.mentions[index]!.type !== "person"
  const same = new Map<string, number>()
  state.mentions.forEach((mention, index) => {
    if (isOpen(index) && mention.kind !== "demonym" && mention.kind !== "metonym" && state.decisions[index]?.entity !== undefined && !same.has(state.words[index]!)) same.set(state.words[index]!, index)
  })
  const own = (index: number) => {
    const known = same.get(state.words[index]!)
    const { candidates, rule, type } = state.mentions[index]!
    if (isSettled(state, index)) return
    if (rule === "name-team") return decide(state, index, { entity: provisionalId(state, type, state.context.authority.entity(candidates[0] ?? "")?.name ?? state.words[index]!), method: "provisional", rule: "identity-team", ...(candidates[0] === undefined ? {} : { runnerUp: candidates[0] }) })
    if (state.decisions[index] === undefined && known !== undefined) return decide(state, index, { entity: state.decisions[known]!.entity!, method: "in_document", linked: known, rule: "identity-same-form" })
    if (state.decisions[index] !== undefined || state.mentions[index]!.expands !== undefined) return
    decide(state, index, governing(state, index) ?? slipped(state, index, near) ?? shortened(state, index, longer) ?? { entity: provisionalId(state, type, state.words[index]!), method: "provisional", rule: "identity-provisional" })
  }
  const short = new Map<string, number>()
  state.mentions.forEach((mention, index) => { if (mention.expands !== undefined) short.set(state.words[index]!, mentionAt(state, mention.expands)) })
  state.mentions.forEach((_, index) => {
    if (!isOpen(index) || short.has(state.words[index]!)) return
    own(index)
    if (state.words[index]!.includes(" ")) remember(longer, foldedKey(state.words[index]!), index)
  })
  state.mentions.forEach((mention, index) => {
    const long = short.get(state.words[index]!)
    if (!isNamed(mention) || long === undefined || long === -1 || isSettled(state, index)) return
    const entity = state.decisions[long]?.entity, known = state.decisions[index]?.entity
    if (entity === undefined || known === entity) return void (state.decisions[index] === undefined && own(index))
    if (known === undefined || state.decisions[long]!.method !== "provisional" || mention.expands === undefined) decide(state, index, { entity, method: "in_document", linked: long, rule: "identity-abbreviation" })
  })
}
