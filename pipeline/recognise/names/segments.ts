import type { Claim } from "../../authority/gazetteer.ts"
import { Shape, Tag, TokenKind } from "../../document/token.ts"
import type { Draft } from "./draft.ts"
import type { Ground } from "./ground.ts"
import { headsAt, isGiven, isTitle, Mark } from "./marks.ts"
import { isCapital } from "./joins.ts"
import type { Run } from "./runs.ts"
import { Trait } from "./traits.ts"
import { titleEnd, withMatter } from "./titles.ts"
import { local, never, nobiliary, openers, personSuffixes } from "./words.ts"

const none: ReadonlyArray<Claim> = []

const lower = ({ document: { tokens } }: Ground, token: number): string => tokens.word[token]!.lower

/** Whether a run's last word, or its first before "of", says what the whole is: then nothing inside is split off. */
export const isHeaded = (ground: Ground, first: number, last: number): boolean => {
  if (last - first < 2) return false
  if (headsAt(ground, last - 1).some(({ position, type }) => position !== "first" && type !== "person")) return true
  for (let token = first; token + 1 < last; token++) {
    const next = lower(ground, token + 1)
    if ((next === "of" || next === "for" || next === "on") && headsAt(ground, token).length > 0) return true
  }
  return false
}

const isPlaceLike = ({ entity, kind }: Claim): boolean => kind === "adjective" || kind === "demonym" || entity.type === "place" || entity.type === "organisation"

/** Whether tokens look like somebody's name: a given name first, or two to four plain capitals. */
const looksPersonal = (ground: Ground, first: number, last: number): boolean => {
  const { document: { tokens } } = ground
  if (last <= first) return false
  if (isGiven(ground, first)) return true
  if (last - first < 2 || last - first > 4) return false
  for (let token = first; token < last; token++) if (tokens.kind[token] === TokenKind.word && tokens.word[token]!.shape === Shape.upper && tokens.word[token]!.form.length > 2) return false
  return !ground.lowered.has(first) && !ground.lowered.has(last - 1)
}

const draft = (ground: Ground, first: number, last: number, rule: string): Draft => {
  const hit = ground.hits[ground.hitAt[first] ?? -1]
  const claims = hit !== undefined && hit.last === last ? hit.claims : none
  const title = claims[0]?.entity.type === "person" && last - first > 2 ? titleEnd(ground, first, last) : first
  return title > first && title < last - 1 ? { first: title, last, claims, rule: "name-title", title: { first, last: title } } : { first, last, claims, rule }
}

/** "al-" of "al-Sadr", "bin" of "bin Laden": written small, and a part of the name. */
export const isOpener = (ground: Ground, token: number, end: number): boolean => {
  const { tokens } = ground.document, small = lower(ground, token)
  if (tokens.word[token]!.shape !== Shape.lower) return false
  if (openers.has(small)) return tokens.word[token + 1]?.form === "-" && token + 2 < end && isCapital(ground, token + 2) && tokens.start[token + 2] === tokens.end[token + 1]
  return nobiliary.has(small) && token + 1 < end && (isCapital(ground, token + 1) || nobiliary.has(lower(ground, token + 1)) && token + 2 < end && isCapital(ground, token + 2))
}

/** Words at the front that belong to no name: "Former President", "Then-…", "South" alone. */
const trimmed = (ground: Ground, first: number, last: number): readonly [number, number] => {
  let from = first, to = last
  while (from < to && (!isCapital(ground, from) && ground.hitAt[from] === -1 && !isOpener(ground, from, to) && ground.document.tokens.kind[from] !== TokenKind.ordinal || /^(?:former|ex|then|late|acting|interim|outgoing|incoming|retired)$/u.test(lower(ground, from)) && to - from > 1)) from++
  const { tokens } = ground.document
  while (to > from && !isCapital(ground, to - 1) && tokens.kind[to - 1] !== TokenKind.number && !(tokens.word[to - 2]?.form === "-" && tokens.start[to - 1] === tokens.end[to - 2])) to--
  return [from, to]
}

/** "Dean Kamen", "Major Johnson": a title that is a first name too, and stands first. */
const isFirstName = (ground: Ground, token: number, last: number): boolean =>
  isGiven(ground, token) && last - token === 2 && !isGiven(ground, token + 1)

/** The hit behind a title that ends where the title's matter does. */
const hitEnding = ({ hits, hitAt }: Ground, title: number, end: number) => {
  for (let token = end - 1; token > title; token--) {
    const hit = hits[hitAt[token] ?? -1]
    if (hit !== undefined) return hit.last === end ? hit : undefined
  }
  return undefined
}

const portfolios = /^(?:minister|secretary|commissioner|officer|executive|prosecutor|spokesman|spokeswoman)$/u

/** A body before an office is whose it is: "Home Office Minister". */
const bodies = /^(?:ministry|office|department|council|committee|agency|bank|party|union|university|company|group|association|federation|commission|board|authority|service|court|institute|parliament|senate)$/u

/** "Budget Commissioner", "Shadow Home Secretary": the office's matter before its word, which names nothing by itself. */
const matterStart = (ground: Ground, first: number, title: number, end: number): number => {
  if (!portfolios.test(lower(ground, Math.max(title, titleEnd(ground, title, end) - 1))) && !portfolios.test(lower(ground, end - 1))) return title
  let start = title
  while (start > first && title - start < 4 && ground.covered[start - 1] === 0) {
    const capital = isCapital(ground, start - 1) && ground.document.tokens.word[start - 1]!.shape === Shape.capitalised && !bodies.test(lower(ground, start - 1))
    if (!capital && !(lower(ground, start - 1) === "and" && start - 1 > first && isCapital(ground, start - 2))) break
    start--
  }
  return start
}

/** "Kazakh President Kassym-Jomart Tokayev": what stands before a title, the title, and whose it is. */
const aroundTitle = (ground: Ground, first: number, last: number): ReadonlyArray<Draft> | undefined => {
  for (let token = first; token < last; token++) {
    if (!isCapital(ground, token)) continue
    const hit = ground.hits[ground.hitAt[token] ?? -1]
    const title = titleEnd(ground, token, last)
    if (hit !== undefined && hit.last > title) { token = hit.last - 1; continue }
    if (title === token || title === token + 1 && isFirstName(ground, token, last)) continue
    const end = isHeaded(ground, title, last) ? title : withMatter(ground, title, last)
    const start = matterStart(ground, first, token, end)
    const before = start > first ? segment(ground, { first, last: start }) : []
    if (end >= last) return end > title ? [...before, ...segment(ground, { first: title, last })] : before
    if (/^(?:of|for|to)$/u.test(lower(ground, end))) {
      const next = lower(ground, end + 1) === "the" ? end + 2 : end + 1
      if (isMatter(ground, end, next, last)) return before
      const parts = next < last ? segment(ground, { first: next, last }) : [], body = parts.at(-2), person = parts.at(-1)
      const holds = body !== undefined && person !== undefined && body.last === person.first && person.title === undefined && looksPersonal(ground, person.first, person.last)
      return holds ? [...before, ...parts.slice(0, -1), { ...person, rule: "name-title", title: { first: start, last: end }, of: { first: body.first, last: body.last } }] : [...before, ...parts]
    }
    const matter = end > title + 1 ? hitEnding(ground, title, end) : undefined
    const of = matter !== undefined && matter.last === end ? matter : before.at(-1)
    const elect = lower(ground, end) === "-" && /^(?:elect|designate)$/u.test(lower(ground, end + 1)) ? end + 2 : end
    const person = segment(ground, { first: elect, last })
    const named = person.map((one, index) => index > 0 || one.first !== elect ? one
      : { ...one, rule: "name-title", title: { first: start, last: end }, ...(of === undefined ? {} : { of: { first: of.first, last: of.last } }) })
    return [...before, ...(matter !== undefined && matter.last === end && matter.first > token ? [draft(ground, matter.first, matter.last, "name-gazetteer")] : []), ...named]
  }
  return undefined
}

/** "Secretary of State for Industry", "Minister of Communications": what the office is about names nothing, where the authority has no such place or body. */
const isMatter = (ground: Ground, end: number, next: number, last: number): boolean =>
  /^(?:minister|ministers|secretary|state)$/u.test(lower(ground, end - 1)) && (lower(ground, end - 1) !== "secretary" || lower(ground, end) === "for") && last - next === 1 && ground.hitAt[next] === -1 && (headsAt(ground, next).length === 0 || lower(ground, next).endsWith("s")) && !isGiven(ground, next)

const isPeople = ({ kind }: Claim): boolean => kind === "adjective" || kind === "demonym"

/** "Alabama Republican Mo Brooks": whether a known name stands right before. */
const isBehindPlace = (ground: Ground, first: number): boolean => first > 0 && ground.covered[first - 1] === 1 && isCapital(ground, first - 1)

/** "Swedish Andreas Granqvist", "Texas Ahmed Mohamed": a known place or body before somebody's name. */
const behindHit = (ground: Ground, first: number, last: number): ReadonlyArray<Draft> | undefined => {
  const hit = ground.hits[ground.hitAt[first] ?? -1]
  if (hit === undefined || hit.last >= last) return undefined
  const claim = hit.claims[0]!, next = ground.hits[ground.hitAt[hit.last] ?? -1]
  if (next !== undefined && next.last >= last && isPeople(claim) && (isPeople(next.claims[0]!) || next.claims[0]!.entity.type === "group")) return [draft(ground, first, hit.last, "name-gazetteer"), draft(ground, hit.last, next.last, "name-gazetteer")]
  if (next !== undefined && next.last >= last && claim.entity.subtype === "party" && claim.kind !== "name" && hit.last - hit.first === 1 && next.claims[0]!.entity.type === "place") return [draft(ground, first, hit.last, "name-gazetteer"), draft(ground, hit.last, next.last, "name-gazetteer")]
  if (claim.entity.type === "person" && last - hit.last === 1 && (ground.traits[hit.last]! & Trait.monument) !== 0) return undefined
  if (claim.entity.type === "person" && claim.kind !== "weak") {
    // "Nicolás Maduro Guerra" is a son, not two people: what is left must be somebody by itself.
    const rest = ground.hits[ground.hitAt[hit.last] ?? -1] !== undefined || last - hit.last > 1 && isGiven(ground, hit.last) || titleEnd(ground, hit.last, last) > hit.last
    return personSuffixes.has(lower(ground, last - 1)) || hit.last - hit.first === 1 || !rest && isCapital(ground, last - 1) ? undefined : [draft(ground, first, hit.last, "name-gazetteer"), ...segment(ground, { first: hit.last, last })]
  }
  if (!isPlaceLike(claim) || !isCapital(ground, hit.last) || !looksPersonal(ground, hit.last, last)) return undefined
  if (local.test(lower(ground, first)) && hit.last - first === 1) return undefined
  const adjective = isPeople(claim)
  if (claim.entity.type === "organisation" && !isGiven(ground, hit.last) && !(claim.entity.subtype === "party" && claim.kind !== "name" && isBehindPlace(ground, first))) return undefined
  if (adjective && first > 0 && lower(ground, first - 1) === "the" && !isGiven(ground, hit.last)) return undefined
  if (hit.last - hit.first === 1 && isGiven(ground, first) && claim.kind !== "adjective") return undefined
  return [draft(ground, first, hit.last, "name-gazetteer"), ...segment(ground, { first: hit.last, last })]
}

/** "Captain America", "Miss Kenya": a byname or a crown of its own, not somebody called so, and not the country. */
export const isHeroic = ({ hits, hitAt, document: { tokens } }: Ground, first: number, last?: number): boolean => {
  const hit = hits[hitAt[first + 1] ?? -1]
  return hit !== undefined && hit.last === (last ?? hit.last) && (hits[hitAt[first] ?? -1]?.last ?? first + 1) === first + 1 && hit.claims[0]!.entity.subtype === "country" && hit.claims[0]!.kind !== "demonym" && heroic.test(tokens.word[first]!.lower)
}

const heroic = /^(?:captain|miss|mister|mother|uncle)$/u

/** The names of a run. */
export const segment = (ground: Ground, run: Run): ReadonlyArray<Draft> => {
  const [first, last] = trimmed(ground, run.first, run.last)
  if (first >= last) return []
  if (last - first === 1 && ground.hitAt[first] === -1 && (never.has(lower(ground, first)) || isTitle(ground, first) && !isGiven(ground, first))) return []
  if (last - first === 1 && ground.opening[first] === 1 && titleEnd(ground, first, Math.min(last + 4, ground.document.tokens.length)) > last) return []
  if (isHeroic(ground, first, last)) return [{ first, last, claims: none, rule: "name-capitals" }]
  if (ground.document.tokens.kind[first] === TokenKind.ordinal) return [draft(ground, first, last, "name-capitals")]
  const hit = ground.hits[ground.hitAt[first] ?? -1]
  if (hit !== undefined && hit.last >= last) return [draft(ground, first, hit.last, "name-gazetteer")]
  if (last - first === 1) return titleEnd(ground, first, last) > first && isCapital(ground, first) ? [] : [draft(ground, first, last, "name-capitals")]
  if (ground.document.tokens.word[first]!.form === "Team" && ground.hits[ground.hitAt[first + 1] ?? -1]?.last === last) return [draft(ground, first, last, "name-head")]
  if (isHeaded(ground, first, last) && !isCourtesy(ground, first) && !isOfficeOf(ground, first, last)) return aroundHeaded(ground, first, last)
  const titled = aroundTitle(ground, first, last)
  if (titled !== undefined) return titled
  const body = bodyEnd(ground, first, last)
  if (body < last) return [...segment(ground, { first, last: body }), ...segment(ground, { first: body, last })]
  const next = another(ground, first, last)
  if (next !== -1) return [...segment(ground, { first, last: next }), ...segment(ground, { first: next, last })]
  return behindHit(ground, first, last) ?? [draft(ground, first, last, "name-capitals")]
}

/** "Pam Butler Renee Ratcliff Larry Lewis", "Renee Renee": where the next person of a list without commas begins; -1 where there is one at most. */
const another = (ground: Ground, first: number, last: number): number => {
  const { document: { tokens } } = ground
  const given = (token: number): boolean => isGiven(ground, token)
  if (!given(first)) return -1
  if (last - first === 2 && lower(ground, first) === lower(ground, first + 1)) return first + 1
  for (let token = first + 2; token + 1 < last; token++) {
    if (!isCapital(ground, token) || !isCapital(ground, token + 1) || !isCapital(ground, token - 1)) continue
    if (given(token) && !given(token - 1) && tokens.word[token - 1]!.form.length > 2 && (!given(token + 1) || token + 2 === last) && !personSuffixes.has(lower(ground, token + 1)) || lower(ground, token) === lower(ground, first) && given(token)) return token
  }
  return -1
}

/** "Bank of Japan Governor Kazuo Ueda": whether a title inside a run stands before two words or more that look like somebody's name and end it. */
const hasHolder = (ground: Ground, first: number, last: number): boolean => {
  for (let token = first + 1; token + 2 < last; token++) {
    if (!isCapital(ground, token) || isGiven(ground, token)) continue
    const hit = ground.hits[ground.hitAt[token] ?? -1], end = titleEnd(ground, token, last)
    if (end > token && (hit === undefined || hit.last <= end) && last - end >= 2 && last - end <= 5 && isCapital(ground, end) && looksPersonal(ground, end, last) && (isGiven(ground, end) || ground.document.tokens.tag[token - 1] === Tag.PROPN)) return true
  }
  return false
}

/** Heads that people are called by too: "Police Chief Mary Herald", "District Attorney Susan Hall". */
const surnames = /^(?:herald|church|hall|park|parks|street|house|forest|temple|banks|chambers|fields|field|mills|bridge|brook|brooks|woods|lake|rivers|post|times|hill|hills|north|bush|day|court|lane|major|castle)$/u

/** Whether such a head ends a run behind an office and one given name; not "Prince Andrew Street". */
const isSurname = (ground: Ground, last: number): boolean => {
  const title = last - 3
  return title >= 0 && surnames.test(lower(ground, last - 1)) && isGiven(ground, last - 2) && isCapital(ground, title) && !isGiven(ground, title) && !/^(?:king|queen|prince|princess|president|lord|lady|duke|saint|st\.?|sir|dr\.?|general)$/u.test(lower(ground, title))
}

/** A headed run keeps all its words, unless a title and somebody's name stand before the head's own words. */
const aroundHeaded = (ground: Ground, first: number, last: number): ReadonlyArray<Draft> => {
  const title = titleEnd(ground, first, last)
  if ((headsAt(ground, last - 1).length === 0 || isSurname(ground, last)) && (title > first && title < last || hasHolder(ground, first, last))) return aroundTitle(ground, first, last) ?? [draft(ground, first, last, "name-head")]
  const body = bodyEnd(ground, first, last)
  return body < last ? [draft(ground, first, body, "name-head"), ...segment(ground, { first: body, last })] : [draft(ground, first, last, "name-head")]
}

/** "President of the Congress", "Governor of the Central Bank": an office and the body it is of. */
const isOfficeOf = (ground: Ground, first: number, last: number): boolean => {
  if (first + 1 < last && /^(?:lord|lady|vice|deputy|high)$/u.test(lower(ground, first))) return isOfficeOf(ground, first + 1, last)
  if ((ground.marks[first]! & Mark.endsOffice) === 0 || !isTitle(ground, first)) return false
  const end = titleEnd(ground, first, last)
  return end > first && lower(ground, Math.min(end, last - 1)) === "of" && headsAt(ground, first).length === 0
}

/** "Ms. Park", "Dr. Bridges": behind a courtesy stands somebody, whatever the last word may head. */
const isCourtesy = (ground: Ground, first: number): boolean => isTitle(ground, first) && ground.lexicon.title(lower(ground, first))?.kind === "honorific"

/** "Refugee Council Enver Solomon": where a body's name ends and somebody's begins. */
const bodyEnd = (ground: Ground, first: number, last: number): number => {
  for (let token = first + 1; token < last - 1; token++) {
    const hit = ground.hits[ground.hitAt[token] ?? -1]
    if (hit !== undefined && hit.last === last && hit.claims[0]!.entity.type === "person") return token
  }
  if (headsAt(ground, last - 1).length > 0) return last
  const tail = last - 2
  if (tail > first + 1 && ground.document.tokens.tag[last] === Tag.VERB && headsAt(ground, tail - 1).some(({ position, type }) => position !== "first" && type === "organisation") && looksPersonal(ground, tail, last)) return tail
  if (tail > first + 2 && ground.document.tokens.tag[last] === Tag.VERB && isCapital(ground, tail - 1) && lower(ground, first) === "university" && ground.hitAt[tail] === -1 && ground.hitAt[tail + 1] === -1 && looksPersonal(ground, tail, last)) return tail
  for (let token = last - 2; token > first; token--) {
    if (isGiven(ground, token) && headsAt(ground, token - 1).some(({ position }) => position !== "first")) return token
  }
  return last
}
