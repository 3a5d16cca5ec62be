import { Shape, Tag, TokenKind } from "../../document/token.ts"
import type { Ground } from "./ground.ts"
import { Mark, headsAt, isGiven, isTitle } from "./marks.ts"
import { goesOn, isCapital } from "./joins.ts"
import { isOpener } from "./segments.ts"
import { titleEnd } from "./titles.ts"
import { months, never, plainCapitals } from "./words.ts"

/** A stretch of tokens with capitals that may hold one or several names. */
export interface Run {
  readonly first: number
  readonly last: number
}

const leading = /^(?:former|ex|then|late|acting|interim|outgoing|incoming|retired|local|new|old)$/u

/** Words that open a sentence before somebody's party, office or name, and name nothing: "Veteran Labour politician". */
const epithet = /^(?:veteran|top|senior|longtime|embattled|disgraced|jailed|exiled|controversial|rival|fellow|leading|prominent|ousted|deposed)$/u

/** A word at the beginning of a sentence is taken for a name's where tagger, capitals elsewhere or the authority speak for it. */
const opensName = (ground: Ground, token: number, end: number): boolean => {
  const { document: { tokens }, hitAt, lowered, raised } = ground
  const word = tokens.word[token]!
  if (epithet.test(word.lower) && hitAt[token] === -1) return false
  if (hitAt[token] !== -1 || raised.has(token) || word.shape >= Shape.upper && word.form.length > 1) return true
  if (isTitle(ground, token) || isGiven(ground, token) && tokens.tag[token] !== Tag.VERB && tokens.tag[token] !== Tag.AUX) return true
  const capitalNext = token + 1 < end && isCapital(ground, token + 1)
  if (titleEnd(ground, token, end) > token || capitalNext && titleEnd(ground, token + 1, end) > token + 1 && tokens.tag[token] !== Tag.VERB && !leading.test(word.lower)) return true
  if (capitalNext && /^(?:bin|ibn|al|el|de|von|van|la|le|di|da|du|del|della|abu|ben)$/u.test(word.lower)) return true
  if (word.form === "Team" && capitalNext && hitAt[token + 1] !== -1) return true
  if (lowered.has(token)) return false
  if (capitalNext && (tokens.tag[token] === Tag.NOUN || tokens.tag[token] === Tag.X)) return true
  if (tokens.tag[token] === Tag.PROPN) return true
  return capitalNext && headsAt(ground, token).length > 0
}

/** "US$ 20,000" names a currency. */
const isMoney = ({ document: { tokens } }: Ground, token: number): boolean => /^\p{Lu}{1,3}\.?$/u.test(tokens.word[token]!.form) && tokens.kind[token + 1] === TokenKind.symbol && /^\p{Sc}$/u.test(tokens.word[token + 1]!.form)

/** "(D-Maine)", ", R-Texas": the letter of a senator's party before his state. */
const isPartyLetter = ({ document: { tokens } }: Ground, token: number): boolean =>
  /^[RDI]$/u.test(tokens.word[token]!.form) && tokens.word[token + 1]?.form === "-" && tokens.end[token] === tokens.start[token + 1] && /^[(,]$/u.test(tokens.word[token - 1]?.form ?? "")

/** Whether a name may begin at a token. */
const begins = (ground: Ground, token: number, end: number): boolean => {
  const { document: { tokens }, hitAt, opening } = ground
  const word = tokens.word[token]!
  if (!isCapital(ground, token)) {
    return word.shape === Shape.lower && (hitAt[token] !== -1 || isOpener(ground, token, end))
  }
  if (isPartyLetter(ground, token)) return false
  if (hitAt[token] !== -1) return !isMoney(ground, token)
  if (word.shape === Shape.upper && word.form.length > 1) return (!plainCapitals.has(word.lower) || /^(?:pc|tv|dvd|cd|dna)$/u.test(word.lower) && token + 1 < end && isCapital(ground, token + 1) && tokens.word[token + 1]!.shape === Shape.capitalised && !never.has(tokens.word[token + 1]!.lower)) && !/^[ivxl]+$/u.test(word.lower) && !isMoney(ground, token)
  if (isMonthly(ground, token, end)) return true
  if (never.has(word.lower)) return word.form.length > 1 && compassOrPart(word.lower) && goesOn(ground, token, token + 1, end) === token + 1
  if (months.has(word.lower) && goesOn(ground, token, token + 1, end) === -1) return false
  if (word.form.length === 1 && goesOn(ground, token, token + 1, end) === -1) return false
  return opening[token] === 0 || opensName(ground, token, end)
}

const compass = /^(?:north|south|east|west|northern|southern|eastern|western|northeast|northwest|southeast|southwest|central|new|first|second|third|old|great|lord|god|madam|sir|mr|mrs|ms|dr|tv)$/u
const compassOrPart = (small: string): boolean => compass.test(small)

/** Months that are names too: "Lei Jun", "Theresa May". */
const isMonth = /^(?:jan|jun|june|april|may|august|mar|dec)$/u

/** "Jan de Vries", "June Carter", "Sun Yang": a month's or day's name that is somebody's, before a capital nobody else claims. */
const isMonthly = (ground: Ground, token: number, end: number): boolean => {
  const { document: { tokens }, hitAt, marks, opening } = ground
  if (!(marks[token]! & Mark.never) && !/^(?:sun|mar|may)$/u.test(tokens.word[token]!.lower)) return false
  const next = goesOn(ground, token, token + 1, end)
  if (!/^(?:jan|june|april|august|sun|mar|may)$/u.test(tokens.word[token]!.lower) || tokens.word[token]!.shape !== Shape.capitalised || next === -1 || hitAt[next] !== -1 || tokens.word[next]!.shape !== Shape.capitalised) return false
  if (tokens.kind[token - 1] === TokenKind.number || tokens.kind[token - 1] === TokenKind.ordinal || /^(?:in|since|until|last|next|this|early|late|mid|during|every|-|on)$/u.test(tokens.word[token - 1]?.lower ?? "")) return false
  if (opening[token] === 1 && next + 1 < end && isCapital(ground, next + 1)) return false
  const small = tokens.word[next]!.lower
  return !never.has(small) && (marks[next]! & (Mark.given | Mark.title | Mark.head)) === 0
}

/** "Planning Minister MA Mannan": two letters between a title and a family name are somebody's given names. */
const isLettered = (ground: Ground, token: number): boolean => {
  const { document: { tokens } } = ground, next = tokens.word[token + 1]
  return tokens.word[token]!.shape === Shape.upper && token > 0 && isTitle(ground, token - 1) && next !== undefined && next.shape === Shape.capitalised && !never.has(next.lower)
}

/** Whether a token that would go on with a run stops it: "On Monday", "The", "I". */
const stops = (ground: Ground, token: number): boolean => {
  const { document: { tokens }, hitAt } = ground
  const word = tokens.word[token]!
  if (word.form.length === 1 && tokens.word[token + 1]?.form === "-" && tokens.start[token + 1] === tokens.end[token] && tokens.word[token + 2]?.shape === Shape.lower) return true
  if (word.form === "I" && (tokens.tag[token] === Tag.PRON || tokens.tag[token + 1] === Tag.AUX || tokens.tag[token + 1] === Tag.VERB)) return true
  if (/^(?:ma|md|jd|ba|pc|pm|dj|pr|ad|bc|am)$/u.test(word.lower) && isLettered(ground, token)) return false
  if (word.shape === Shape.upper && word.form.length > 1) return (plainCapitals.has(word.lower) || /^[ivxl]+$/u.test(word.lower)) && !isSuffix(word.lower)
  if (isMonth.test(word.lower) && tokens.kind[token + 1] !== TokenKind.number && tokens.kind[token - 1] !== TokenKind.number && hitAt[token - 1] === -1) return false
  return never.has(word.lower) && !compassOrPart(word.lower) && hitAt[token] === -1 && word.shape !== Shape.upper && word.form.length > 1
}

const isSuffix = (small: string): boolean => /^(?:jr|sr|ii|iii|iv|vi|vii|viii|ix|xi|xii|tv|hd)$/u.test(small)

/** "Internet Explorer 6", "Falcon Heavy 2": a number that ends the name of a thing, and counts nothing. */
const isVersion = (ground: Ground, first: number, last: number, end: number): boolean => {
  const { document: { tokens }, hitAt, opening } = ground
  if (last - first < 2 || last >= end || hitAt[first] !== -1 || opening[first] === 1 || tokens.kind[last] !== TokenKind.number || !/^\d{1,3}$/u.test(tokens.word[last]!.form)) return false
  if (isGiven(ground, first) || months.has(tokens.word[last - 1]!.lower) || monthNames.test(tokens.word[last - 1]!.lower)) return false
  const next = tokens.word[last + 1], tag = tokens.tag[last + 1]
  if (next === undefined || last + 1 >= end) return true
  return /^[.,;)(]$/u.test(next.form) || tag === Tag.ADP || tag === Tag.VERB || tag === Tag.AUX || tag === Tag.CCONJ || tokens.kind[last + 1] === TokenKind.quote
}

const monthNames = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)/u

/** Units, streets and chambers that are told apart by number: "501st Legion", "42nd Street", "118th Congress". */
const numbered = /^(?:legion|division|brigade|regiment|battalion|fleet|army|corps|airborne|infantry|circuit|congress|street|avenue|amendment|squadron|wing|cavalry|arrondissement|parliament)$/u

const isNumbered = ({ document: { tokens } }: Ground, first: number, last: number): boolean => {
  if (first === 0 || tokens.kind[first - 1] !== TokenKind.ordinal || tokens.sentence[first - 1] !== tokens.sentence[first]) return false
  for (let token = first; token < Math.min(last, first + 2); token++) if (numbered.test(tokens.word[token]!.lower)) return true
  return false
}

/** No name has more tokens. */
const longest = 40

/** All capital runs of a sentence of ordinary casing, in order. */
export const runs = (ground: Ground, first: number, end: number): ReadonlyArray<Run> => {
  const { hitAt, hits, marks } = ground
  const found: Array<Run> = []
  for (let token = first; token < end; token++) {
    const mark = marks[token]!
    if ((mark & Mark.begins) === 0 || (mark & Mark.word) === 0 || (mark & Mark.shape) === Shape.none || !begins(ground, token, end)) continue
    let last = token + 1
    for (;;) {
      const hit = hits[hitAt[last - 1] ?? -1]
      if (hit !== undefined && hit.last > last) last = Math.min(hit.last, end)
      const next = goesOn(ground, token, last, end)
      if (next === -1 || last - token > longest || stops(ground, next)) break
      last = next + 1
    }
    if (isVersion(ground, token, last, end)) last++
    found.push({ first: isNumbered(ground, token, last) ? token - 1 : token, last })
    token = last - 1
  }
  return found
}
