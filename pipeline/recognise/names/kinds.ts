import type { Claim } from "../../authority/gazetteer.ts"
import type { MentionKind } from "../../document/mention/name.ts"
import { Shape, Tag } from "../../document/token.ts"
import type { Draft } from "./draft.ts"
import type { Ground } from "./ground.ts"

const kindOfClaim: Readonly<Record<Claim["kind"], MentionKind>> = {
  name: "name", short_name: "short_name", abbreviation: "abbreviation", demonym: "demonym", adjective: "demonym", metonym: "metonym", native: "name", former: "name", weak: "short_name"
}

/** Behind these a capital's name is the city, never the government. */
const inside = new Set(["in", "at", "inside", "near", "outside", "around"])
const locative = new Set(["in", "at", "near", "from", "around", "outside", "to", "across", "through", "throughout", "inside", "into", "via", "of", "downtown", "central", "leave", "left", "visit", "visited"])

/** Verbs that move or lie: what does not act, in "Moscow lies on …". */
const still = new Set(["lie", "be", "have", "host", "stand"])

/** Whether a place's name stands where somebody acts: "Moscow took a position", "Moscow's authority", "keep Moscow on edge". */
export const acts = ({ document: { tokens } }: Ground, first: number, last: number): boolean => {
  const at = tokens.word[first - 1]?.lower === "the" ? first - 2 : first - 1
  const before = tokens.word[at]?.lower ?? "", after = tokens.word[last]
  if (after?.lower === "'s" || after?.lower === "’s" ? inside.has(before) : locative.has(before) || after?.form === "," && tokens.word[last + 1]?.shape === Shape.capitalised) return false
  if (after === undefined) return false
  if (after.lower === "'s" || after.lower === "’s") return !/^(?:capital|airport|metro|mayor|streets?|suburbs?|north|south|east|west|residents|centre|center)$/.test(tokens.word[last + 1]?.lower ?? "")
  const tag = tokens.tag[last]
  if (tag === Tag.VERB) return !still.has(after.lemmas[Tag.VERB] ?? "")
  if (tag === Tag.AUX) return tokens.tag[last + 1] === Tag.VERB || tokens.tag[last + 2] === Tag.VERB
  return /^(?:against|with|between|urge|urged|keep|give|gives|gave|given|told|accuse|accused|accuses)$/.test(before)
}

const beforeArticle = ({ document: { tokens } }: Ground, first: number): string => tokens.word[tokens.word[first - 1]?.lower === "the" ? first - 2 : first - 1]?.lower ?? ""

/** The claims to a name's words, the one meant first. */
export const ranked = (ground: Ground, draft: Draft): ReadonlyArray<Claim> => {
  const { claims } = draft
  const metonym = claims.find(({ kind }) => kind === "metonym")
  if (claims.length < 2) return claims
  if (metonym !== undefined && claims.some(({ kind }) => kind !== "metonym")) {
    const others = claims.filter(({ kind }) => kind !== "metonym")
    if (others.every(({ entity }) => entity.type === "facility")) return inside.has(beforeArticle(ground, draft.first)) ? [...others, metonym] : [metonym, ...others]
    return acts(ground, draft.first, draft.last) ? [metonym, ...others] : [...others, metonym]
  }
  const meant = ground.authority.meant(claims[0]!.alias)
  return meant === undefined || meant === claims[0] ? claims : [meant, ...claims.filter((claim) => claim.entity !== meant.entity)]
}

/** The kind a name's words are of, by the claim that is meant. */
export const kindOf = (claim: Claim): MentionKind => kindOfClaim[claim.kind]
