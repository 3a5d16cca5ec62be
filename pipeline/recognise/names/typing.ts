import { lemmaOf, textOf } from "../../document/document.ts"
import { Shape, Tag, TokenKind } from "../../document/token.ts"
import type { EntityType } from "../../document/mention/name.ts"
import type { Claim } from "../../authority/gazetteer.ts"
import type { Draft } from "./draft.ts"
import { evidenceOf, shouted } from "./evidence.ts"
import { type Evidence, partisans } from "./surroundings.ts"
import type { Ground } from "./ground.ts"
import { isGiven, Mark } from "./marks.ts"
import { acts, ranked } from "./kinds.ts"
import { listed } from "./lists.ts"
import { never } from "./words.ts"

/** A name with its type, and the claims to it, the one meant first. */
export interface Typed extends Draft {
  readonly type: EntityType
  readonly form: string
  readonly claims: ReadonlyArray<Claim>
  /** Whether the authority's claim was kept. */
  readonly known: boolean
}

const order: ReadonlyArray<EntityType> = ["organisation", "person", "place", "facility", "event", "work", "group", "other"]

const best = (evidence: Evidence): readonly [EntityType, number] => {
  let type: EntityType = "other", points = 1
  for (const one of order) if (evidence[one] > points) { type = one; points = evidence[one] }
  return [type, points]
}

const merge = (into: Evidence, from: Evidence): void => {
  into.organisation += from.organisation
  into.person += from.person
  into.place += from.place
  into.facility += from.facility
  into.event += from.event
  into.work += from.work
  into.group += from.group
  into.other += from.other
}

/** A small town's name is more often somebody's. */
const strength = ({ entity, kind }: Claim): number => kind === "weak" ? 3 : entity.type === "place" && entity.prior < 45 ? 5 : 9

/** Several words all in capitals that nobody claims, or one among others: shouting, no name. */
const isLoudRun = (ground: Ground, first: number, last: number): boolean => {
  const { document: { tokens } } = ground
  let upper = 0
  for (let token = first; token < last; token++) {
    if (tokens.word[token]!.shape === Shape.upper && tokens.word[token]!.form.length > 1) upper++
    else if (tokens.word[token]!.shape !== Shape.none) return false
  }
  return upper > 1 && !isGiven(ground, first) || upper === 1 && shouted(ground, first)
}

/** A single word that opens a sentence, has its capital nowhere else, and nothing beside it that says what it is. */
const isDoubtful = (ground: Ground, { claims, first, last, title }: Draft, evidence: Evidence): boolean => {
  const { tokens } = ground.document, word = tokens.word[first]!, claim = claims[0]
  if (title !== undefined) return false
  if (claim !== undefined && ground.opening[first] === 1 && last - first === 1 && claim.entity.type === "place" && claim.kind !== "adjective" && claim.kind !== "demonym" && claim.entity.prior < 60
    && (tokens.tag[first] === Tag.ADJ || tokens.tag[first] === Tag.VERB || tokens.tag[first] === Tag.ADV || tokens.tag[first] === Tag.INTJ) && evidence.place < 3) return true
  if (claim !== undefined) return last - first === 1 && word.shape === Shape.capitalised && (never.has(word.lower) && claim.entity.prior < 60 || ground.lowered.has(first) && ground.opening[first] === 1 && claim.entity.prior < 60)
  if (isLoudRun(ground, first, last)) return true
  if (last - first === 1 && tokens.tag[first] === Tag.ADJ && /(?:ic|ish|ian|ean|ese|al|ern|ist)$/u.test(word.lower) && word.shape === Shape.capitalised && best(evidence)[1] < 4) return true
  if (last - first === 1 && claims.length === 0 && title === undefined && ground.lowered.has(first) && word.shape === Shape.capitalised && best(evidence)[1] < 5) return true
  if (acts(ground, first, last) && !/(?:ing|ed|ly|s)$/u.test(word.lower) && tokens.tag[first] === Tag.PROPN) return false
  return last - first === 1 && word.shape === Shape.capitalised && claims.length === 0 && ground.opening[first] === 1 && !ground.raised.has(first) && best(evidence)[1] < 3
}

/** "a Republican, …", "Democratic senators", "Republican Texas Gov. …": where a party's word means the party. */
const isPartisan = ({ document: { tokens }, hitAt, hits, marks }: Ground, first: number, last: number): boolean => {
  const before = tokens.word[first - 1]?.lower, { form, lower } = tokens.word[last] ?? { form: "", lower: "" }
  if ((before === "a" || before === "an") && /^(?:[,.;]|from|who|and)$/u.test(lower)) return true
  return partisans.test(lower) && form !== "Party" || (marks[last]! & Mark.title) !== 0 || hits[hitAt[last] ?? -1]?.claims[0]!.entity.type === "place"
}

/** A word that the authority lets mean its one bearer only where something beside it says so: "Batman", "Cruise". */
const needsContext = (ground: Ground, { claims, first, last }: Draft, evidence: Evidence): boolean => {
  const { authority, document: { tokens } } = ground
  const claim = claims[0]
  if (claim?.entity.subtype === "party" && isPartisan(ground, first, last)) return false
  return claim !== undefined && last - first === 1 && tokens.word[first - 1]?.lower !== "the" && claim.kind !== "demonym" && claim.kind !== "adjective" && evidence[claim.entity.type] < 3
    && claims.every(({ entity }) => entity === claim.entity) && authority.ambiguous(claim.alias)?.rule === "context"
}

/** "spoke in Russian", "read English": a people's adjective that is a language, and no country. */
const isLanguage = ({ document }: Ground, { first, last }: Draft, claim: Claim | undefined): boolean => {
  if (claim === undefined || claim.kind !== "adjective" && claim.kind !== "demonym" || last - first > 1) return false
  const { tokens } = document, next = tokens.tag[last]
  if (tokens.kind[last] === TokenKind.word && (next === Tag.NOUN || next === Tag.PROPN || next === Tag.ADJ || next === Tag.NUM) || /^[-–'’]/u.test(tokens.word[last]?.form ?? "")) return false
  return /^(?:in|into|from)$/u.test(tokens.word[first - 1]?.lower ?? "") ? tokens.word[first]!.form.endsWith("s") === false || /ish$/u.test(tokens.word[first]!.lower) : languageVerbs.test(lemmaOf(document, first - 1))
}

const languageVerbs = /^(?:speak|learn|teach|understand|fluent)$/u

/** Each draft's own evidence, and that of its form wherever it stands. */
interface Told {
  readonly forms: ReadonlyArray<string>
  readonly own: ReadonlyArray<Evidence>
  readonly everywhere: ReadonlyArray<Evidence>
}

const toldOf = (ground: Ground, drafts: ReadonlyArray<Draft>): Told => {
  const { length } = drafts, forms = new Array<string>(length), own = new Array<Evidence>(length), everywhere = new Array<Evidence>(length)
  const met = new Map<string, number>(), firsts = new Int32Array(length)
  for (let index = 0; index < length; index++) {
    const { first, last } = drafts[index]!, form = textOf(ground.document, first, last), before = met.get(form)
    forms[index] = form
    own[index] = everywhere[index] = evidenceOf(ground, drafts[index]!)
    firsts[index] = before ?? index
    if (before === undefined) met.set(form, index)
    else {
      if (everywhere[before] === own[before]) everywhere[before] = { ...own[before]! }
      merge(everywhere[before]!, own[index]!)
    }
  }
  for (let index = 0; index < length; index++) everywhere[index] = everywhere[firsts[index]!]!
  return { forms, own, everywhere }
}

const numbered = /\D \d{1,3}$/u

/** Gives every name its type from all that the text tells of its form, wherever it stands. */
export const typed = (ground: Ground, drafts: ReadonlyArray<Draft>): ReadonlyArray<Typed> => {
  const { document, authority } = ground, { word: words } = document.tokens
  const { everywhere, forms, own } = toldOf(ground, drafts), surnames = new Map<string, number>(), versions = new Set<string>()
  const claims = drafts.map((draft, index) => needsContext(ground, draft, everywhere[index]!) ? none : ranked(ground, draft))
  for (const form of forms) if (isDigit(form.charCodeAt(form.length - 1)) && numbered.test(form)) versions.add(form.slice(0, form.lastIndexOf(" ")))
  const known = new Uint8Array(drafts.length)
  const typeOf = (index: number): EntityType => {
    const claim = claims[index]![0], evidence = everywhere[index]!
    if (isLanguage(ground, drafts[index]!, claim)) return "other"
    if (claim === undefined) return versions.has(forms[index]!) ? "other" : best(evidence)[0]
    const type = claim.entity.type, { first, last } = drafts[index]!
    known[index] = 1
    if (last - first > 1 || claim.kind === "demonym" || claim.kind === "adjective") return type
    const [rival, points] = best(own[index]!)
    if (type === "place" && claim.entity.prior < 65 && evidence.person >= 9 && evidence.person > evidence.place + 2
      || type === "place" && claim.entity.prior < 50 && evidence.place < 1 && evidence.person >= 3 && isGiven(ground, first)
      || rival === "person" && type !== "person" && type !== "organisation" && points >= strength(claim) + (claim.entity.prior > 60 ? 4 : 0)) {
      known[index] = 0
      return "person"
    }
    return type
  }
  const types = listed(ground, drafts, drafts.map((_, index) => typeOf(index)), known)
  const bodies = new Map<string, number>()
  drafts.forEach(({ first, last }, index) => {
    if (last - first < 2) return
    if (types[index] === "organisation" && !bodies.has(words[first]!.form)) bodies.set(words[first]!.form, index)
    if (types[index] !== "person") return
    const family = claims[index]![0]?.entity.family_name
    if (family !== undefined) surnames.set(family, index)
    for (let token = first; token < last; token++) {
      const { form, shape } = words[token]!
      if (token === last - 1 || shape === Shape.upper && form.length > 2) surnames.set(form, index)
    }
    if (last - 3 > first && words[last - 2]!.form === "-") surnames.set(textOf(document, last - 3, last), index)
    if (isGiven(ground, first) && !surnames.has(words[first]!.form)) surnames.set(words[first]!.form, index)
  })
  const found: Array<Typed> = []
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index]!, form = forms[index]!, claim = claims[index]![0], full = surnames.get(form)
    // "Carlyle won." behind "Carlyle Group bid.": the first word of a body that the text has named.
    const body = claim === undefined && draft.title === undefined && draft.last - draft.first === 1 && (bodies.get(form) ?? index) < index && !ground.lowered.has(draft.first) && !general.has(words[draft.first]!.lower)
    if (full === undefined && !body && isDoubtful(ground, draft, everywhere[index]!)) continue
    const personal = full !== undefined && full !== index && (claim === undefined || claim.entity.type === "person" || claim.entity.prior < (claim.entity.type === "organisation" ? 75 : 40) && authority.demonym(form) === undefined)
      && own[index]!.place < 4 && !(draft.title === undefined && (bodies.get(form) ?? index) < index && (full > index || bodies.get(form)! > full))
    const keeps = known[index] === 1 && !(personal && claim?.entity.type !== "person"), { first, last, of, rule, title } = draft
    const type = personal ? "person" : body && types[index] === "other" ? "organisation" : types[index]!, its = keeps ? claims[index]! : none
    found.push(title === undefined ? { first, last, rule, form, type, known: keeps, claims: its } : of === undefined ? { first, last, rule, title, form, type, known: keeps, claims: its } : { first, last, rule, title, of, form, type, known: keeps, claims: its })
  }
  return found
}

const none: ReadonlyArray<Claim> = []

/** What begins the names of many bodies, and is short for none. */
const general = new Set(["national", "american", "european", "international", "federal", "state", "city", "united", "house", "senate", "bank", "university", "ministry", "department", "institute", "association", "council", "world", "global", "general", "public", "royal", "social", "democratic", "republican"])

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57
