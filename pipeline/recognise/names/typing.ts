import { lemmaOf, textOf } from "../../document/document.ts"
import { Shape, Tag, TokenKind } from "../../document/token.ts"
import type { EntityType } from "../../document/mention/name.ts"
import type { Claim } from "../../authority/gazetteer.ts"
import type { Draft } from "./draft.ts"
import { evidenceOf, shouted } from "./evidence.ts"
import type { Evidence } from "./surroundings.ts"
import type { Ground } from "./ground.ts"
import { isGiven } from "./marks.ts"
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
  for (const one of order) if ((evidence[one] ?? 0) > points) { type = one; points = evidence[one]! }
  return [type, points]
}

const merge = (into: Evidence, from: Evidence): void => {
  for (const type of order) if (from[type] !== undefined) into[type] = (into[type] ?? 0) + from[type]!
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
    && (tokens.tag[first] === Tag.ADJ || tokens.tag[first] === Tag.VERB || tokens.tag[first] === Tag.ADV || tokens.tag[first] === Tag.INTJ) && (evidence.place ?? 0) < 3) return true
  if (claim !== undefined) return last - first === 1 && word.shape === Shape.capitalised && (never.has(word.lower) && claim.entity.prior < 60 || ground.lowered.has(first) && ground.opening[first] === 1 && claim.entity.prior < 60)
  if (isLoudRun(ground, first, last)) return true
  if (last - first === 1 && tokens.tag[first] === Tag.ADJ && /(?:ic|ish|ian|ean|ese|al|ern|ist)$/u.test(word.lower) && word.shape === Shape.capitalised && best(evidence)[1] < 4) return true
  if (last - first === 1 && claims.length === 0 && title === undefined && ground.lowered.has(first) && word.shape === Shape.capitalised && best(evidence)[1] < 5) return true
  if (acts(ground, first, last) && !/(?:ing|ed|ly|s)$/u.test(word.lower) && tokens.tag[first] === Tag.PROPN) return false
  return last - first === 1 && word.shape === Shape.capitalised && claims.length === 0 && ground.opening[first] === 1 && !ground.raised.has(first) && best(evidence)[1] < 3
}

/** A word that the authority lets mean its one bearer only where something beside it says so: "Batman", "Cruise". */
const needsContext = ({ authority, document: { tokens } }: Ground, { claims, first, last }: Draft, evidence: Evidence): boolean => {
  const claim = claims[0]
  return claim !== undefined && last - first === 1 && tokens.word[first - 1]?.lower !== "the" && claim.kind !== "demonym" && claim.kind !== "adjective" && (evidence[claim.entity.type] ?? 0) < 3
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

/** Gives every name its type from all that the text tells of its form, wherever it stands. */
export const typed = (ground: Ground, drafts: ReadonlyArray<Draft>): ReadonlyArray<Typed> => {
  const { document, authority } = ground
  const forms = drafts.map(({ first, last }) => textOf(document, first, last))
  const own = drafts.map((draft) => evidenceOf(ground, draft))
  const byForm = new Map<string, Evidence>(), surnames = new Map<string, number>()
  drafts.forEach((_, index) => {
    const known = byForm.get(forms[index]!)
    if (known === undefined) byForm.set(forms[index]!, { ...own[index]! })
    else merge(known, own[index]!)
  })
  const claims = drafts.map((draft, index) => needsContext(ground, draft, byForm.get(forms[index]!)!) ? [] : ranked(ground, draft))
  const versions = new Set(forms.filter((form) => /\D \d{1,3}$/u.test(form)).map((form) => form.slice(0, form.lastIndexOf(" "))))
  const typeOf = (index: number): readonly [EntityType, boolean] => {
    if (isLanguage(ground, drafts[index]!, claims[index]![0])) return ["other", false]
    const evidence = byForm.get(forms[index]!)!, claim = claims[index]![0]
    if (claim === undefined) return [versions.has(forms[index]!) ? "other" : best(evidence)[0], false]
    const type = claim.entity.type, { first, last } = drafts[index]!
    if (last - first > 1 || claim.kind === "demonym" || claim.kind === "adjective") return [type, true]
    const everywhere = byForm.get(forms[index]!)!
    if (type === "place" && claim.entity.prior < 65 && (everywhere.person ?? 0) >= 9 && (everywhere.person ?? 0) > (everywhere.place ?? 0) + 2) return ["person", false]
    if (type === "place" && claim.entity.prior < 50 && (everywhere.place ?? 0) < 1 && (everywhere.person ?? 0) >= 3 && isGiven(ground, first)) return ["person", false]
    const [rival, points] = best(own[index]!)
    if (rival !== type && rival === "person" && points >= strength(claim) + (claim.entity.prior > 60 ? 4 : 0) && type !== "organisation") return ["person", false]
    return [type, true]
  }
  const types = listed(ground, drafts, drafts.map((_, index) => typeOf(index)))
  drafts.forEach(({ first, last }, index) => {
    if (types[index]![0] !== "person" || last - first < 2) return
    const family = claims[index]![0]?.entity.family_name
    if (family !== undefined) surnames.set(family, index)
    for (let token = first; token < last; token++) {
      const { form, shape } = document.tokens.word[token]!
      if (token === last - 1 || shape === Shape.upper && form.length > 2) surnames.set(form, index)
    }
    surnames.set(textOf(document, last - 3 > first && document.tokens.word[last - 2]!.form === "-" ? last - 3 : last - 1, last), index)
    if (isGiven(ground, first) && !surnames.has(document.tokens.word[first]!.form)) surnames.set(document.tokens.word[first]!.form, index)
  })
  const bodies = new Map<string, number>()
  drafts.forEach(({ first, last }, index) => {
    const word = document.tokens.word[first]!.form
    if (types[index]![0] === "organisation" && last - first > 1 && !bodies.has(word)) bodies.set(word, index)
  })
  return drafts.flatMap((draft, index) => {
    if (isDoubtful(ground, draft, byForm.get(forms[index]!)!) && !surnames.has(forms[index]!)) return []
    const form = forms[index]!, [type, known] = types[index]!
    const claim = claims[index]![0]
    const full = surnames.get(form)
    const personal = full !== undefined && full !== index && (claim === undefined || claim.entity.type === "person" || claim.entity.prior < (claim.entity.type === "organisation" ? 75 : 40) && authority.demonym(form) === undefined)
      && (own[index]!.place ?? 0) < 4 && !(draft.title === undefined && (bodies.get(form) ?? index) < index && (full > index || bodies.get(form)! > full))
    return { ...draft, form, type: personal ? "person" : type, known: known && !(personal && claim?.entity.type !== "person"), claims: known && !(personal && claim?.entity.type !== "person") ? claims[index]! : [] }
  })
}
