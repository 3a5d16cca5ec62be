import { Shape, Tag, TokenKind } from "../../document/token.ts"
import type { Ground } from "./ground.ts"
import { Mark, headsAt, isGiven } from "./marks.ts"
import { ofLike, particles, possessors, suffixes } from "./words.ts"

/** Whether a token has a capital that a name may be made of. */
export const isCapital = ({ marks }: Ground, token: number): boolean => (marks[token]! & Mark.capital) !== 0

const lower = ({ document: { tokens } }: Ground, token: number): string => tokens.word[token]?.lower ?? ""

const touches = ({ document: { tokens } }: Ground, token: number): boolean => tokens.start[token] === tokens.end[token - 1]

/** Whether a word may be followed by "of …" inside a name: "University", "Bank", "Daughters". */
const takesOf = (ground: Ground, token: number): boolean => {
  return (ground.marks[token]! & (Mark.title | Mark.head)) !== 0
}

/** Whether a capital run that begins at `first` and has come to `at` names a body, so that "and" may go on with it. */
const hasHead = (ground: Ground, first: number, at: number): boolean => {
  for (let token = first; token < at; token++) {
    if (headsAt(ground, token).some(({ type }) => type === "organisation" || type === "facility" || type === "work")) return true
  }
  return false
}

/** The end of the plain capitals from `from`. */
const capitalsEnd = (ground: Ground, from: number, end: number): number => {
  let at = from
  while (at < end && isCapital(ground, at)) at++
  return at
}

/** "Council for the …", "Bank of …": the token the name goes on with, or -1. */
const throughOf = (ground: Ground, first: number, at: number, end: number): number => {
  const next = lower(ground, at + 1) === "the" ? at + 2 : at + 1
  if (!takesOf(ground, at - 1) && !(inOf(ground, first, at) && ground.hitAt[next] === -1)) return -1
  // "the Bundestag for the CDU": two that are known stay two.
  const before = ground.covered[at - 1] === 1, hit = ground.hits[ground.hitAt[next] ?? -1]
  if (before && hit !== undefined && lower(ground, at) !== "of" && hit.claims[0]!.entity.type !== "place") return -1
  return next < end && isCapital(ground, next) ? next : -1
}

/** "Ministry of Health and Social Affairs"; "Food and Drug Administration". */
const throughAnd = (ground: Ground, first: number, at: number, end: number): number => {
  const next = at + 1
  if (next < end && isCapital(ground, next) && ground.hitAt[next] === -1 && inPortfolio(ground, first, at)) return next
  if (next >= end || !isCapital(ground, next) || ground.hitAt[next] !== -1 && !inOf(ground, first, at)) return -1
  const stop = capitalsEnd(ground, next, end)
  const closes = stop - next >= 2 && headsAt(ground, stop - 1).some(({ type }) => type === "organisation")
  if (inOf(ground, first, at)) return closes || headsAt(ground, next).length > 0 && !ground.lowered.has(next) ? -1 : next
  return closes && at - first === 1 && ground.hitAt[first] === -1 && !isGiven(ground, first) ? next : -1
}

/** "Minister for Planning and Economic Cooperation": whether a minister's matter goes on behind "and"; not where somebody's name has begun. */
const inPortfolio = (ground: Ground, first: number, at: number): boolean => {
  let of = -1
  for (let token = first; token < at; token++) {
    if (/^(?:minister|secretary|ministry|commissioner)$/u.test(lower(ground, token)) && /^(?:of|for)$/u.test(lower(ground, token + 1))) of = token + 1
    else if (of !== -1 && (isGiven(ground, token) || ground.hitAt[token] !== -1)) return false
  }
  return of !== -1 && at - of <= 4 && !isTitleAt(ground, at + 1)
}

const isTitleAt = ({ marks }: Ground, token: number): boolean => (marks[token]! & (Mark.title | Mark.given)) !== 0

/** Whether "of", "for" or "on" stands between. */
const inOf = (ground: Ground, first: number, at: number): boolean => {
  for (let token = first + 1; token < at; token++) if (ofLike.has(lower(ground, token))) return hasHead(ground, first, token)
  return false
}

/** "People's Party", "St. John's Hospital": whether a possessive is a part of the name. */
const throughPossessive = (ground: Ground, first: number, at: number, end: number): number => {
  if (at + 1 >= end || !isCapital(ground, at + 1)) return -1
  return possessors.has(lower(ground, at - 1)) || /^(?:st\.?|saint)$/.test(lower(ground, Math.max(first, at - 2))) && at - 2 >= first ? at + 1 : -1
}

/** "Kassym-Jomart", "RFE/RL", "COVID-19": signs without white space around. */
const throughSign = (ground: Ground, at: number, end: number): number => {
  const { tokens } = ground.document
  if (at + 1 >= end || !touches(ground, at) || !touches(ground, at + 1)) return -1
  const sign = tokens.word[at]!.form
  if (sign !== "-" && sign !== "‑" && sign !== "/" && sign !== "–") return -1
  if (isCapital(ground, at + 1)) return at + 1
  if (/^(?:elect|designate)$/u.test(lower(ground, at + 1)) && at + 2 < end && isCapital(ground, at + 2)) return at + 2
  if (tokens.kind[at + 1] === TokenKind.number && sign !== "/" && tokens.word[at - 1]!.shape === Shape.upper) return at + 1
  if (tokens.word[at + 1]!.shape === Shape.lower && at >= 2 && isCapital(ground, at - 2) && syllable(ground, at + 1)) return at + 1
  return (particles.has(lower(ground, at + 1)) || lower(ground, at + 1) === "i") && at + 3 < end && touches(ground, at + 2) && isCapital(ground, at + 3) ? at + 3 : -1
}

/** "Hau Lung-bin": the second part of a given name, not "-led" or "-born". */
const syllable = (ground: Ground, token: number): boolean => {
  const small = lower(ground, token)
  return small.length <= 5 && small.length >= 2 && !common.test(small) && (small.length <= 3 || ground.document.tokens.tag[token] !== Tag.VERB && ground.document.tokens.tag[token] !== Tag.ADJ)
}

const common = /^(?:led|based|born|run|made|held|owned|style|era|like|wide|type|class|age|aged|day|year|long|time|part|free|only|old|new|pro|anti|area|level|bound|ready|plus|to|in|on|up|off|out|of|and|at|by|for|the|elect|chief|turned|based|size|sized|club|team|game|line|side|site|critic|shirt|wing|war)$/u

/** "Ludwig van der Rohe", "Bashar al-Assad". */
const throughParticle = (ground: Ground, at: number, end: number): number => {
  let next = at
  while (next < end && next < at + 3 && particles.has(lower(ground, next)) && ground.document.tokens.word[next]!.shape === Shape.lower) next++
  if (next < end && next > at && touches(ground, next) && ground.document.tokens.word[next]!.form === "-") next++
  return next > at && next < end && isCapital(ground, next) ? next : -1
}

/** "Movimento 5 Stelle", "Windows 11 Pro": a small number between two capitals that nobody has by themselves; no score, age or year. */
const throughNumber = (ground: Ground, at: number, end: number): number => {
  const { document: { tokens }, hitAt, covered } = ground
  if (at + 1 >= end || !/^\d{1,3}$/u.test(tokens.word[at]!.form) || !isCapital(ground, at + 1) || !isCapital(ground, at - 1)) return -1
  if (hitAt[at + 1] !== -1 || covered[at - 1] === 1 || ground.opening[at - 1] === 1 || isGiven(ground, at - 1) || (ground.marks[at + 1]! & (Mark.never | Mark.given | Mark.title)) !== 0 || (ground.marks[at - 1]! & (Mark.never | Mark.title)) !== 0) return -1
  return tokens.kind[at + 2] === TokenKind.number || /^[-–—]$/u.test(tokens.word[at + 2]?.form ?? "") ? -1 : at + 1
}

/** The next token of the name whose tokens `first` to before `at` are read, beyond signs and small words; -1 when it ends here. */
export const goesOn = (ground: Ground, first: number, at: number, end: number): number => {
  if (at >= end) return -1
  if (isCapital(ground, at)) return at
  if ((ground.marks[at]! & Mark.joins) === 0) return ground.document.tokens.kind[at] === TokenKind.number ? throughNumber(ground, at, end) : -1
  const word = ground.document.tokens.word[at]!
  const { form, lower: small } = word
  if (form === "&" || form === "+") return at + 1 < end && isCapital(ground, at + 1) ? at + 1 : -1
  if (small === "'s" || small === "’s") return throughPossessive(ground, first, at, end)
  if (ofLike.has(small)) return throughOf(ground, first, at, end)
  if (small === "and") return throughAnd(ground, first, at, end)
  if (form === "," ) return at + 1 < end && suffixes.has(lower(ground, at + 1)) && isCapital(ground, at + 1) ? at + 1 : -1
  if (particles.has(small)) return throughParticle(ground, at, end)
  return throughSign(ground, at, end)
}
