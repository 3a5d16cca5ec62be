import { Abbreviation, abbreviations, hostEndings, starters } from "./abbreviations.ts"
import { Class, classAt, isLetter, isWhite, isWordPart } from "./characters.ts"

/** Where the word that ends before the period at `period` keeps it: the end of the token, `period` itself where the period ends a sentence. */
export const periodEnd = (text: string, start: number, period: number): number => {
  const acronym = acronymEnd(text, start, period)
  if (acronym > period) return acronym
  const host = hostEnd(text, start, period)
  if (host > period) return host
  if (period - start === 1) return initialKeeps(text, start, period) ? period + 1 : period
  return abbreviationEnd(text, start, period)
}

/** "U.S.", "a.m.", "U.S.A": single letters with periods between them; the last period belongs to it. */
const acronymEnd = (text: string, start: number, period: number): number => {
  if (period - start !== 1) return period
  let end = period
  while (isLetter(classAt(text, end + 1)) && !isWordPart(classAt(text, end + 2)) && classAt(text, end) === Class.period) end += 2
  return end === period ? period : classAt(text, end) === Class.period ? end + 1 : end
}

const longestLabel = 24

/** "example.com", "BBC.co.uk", "report.pdf". */
const hostEnd = (text: string, start: number, period: number): number => {
  let end = period
  let known = period
  while (classAt(text, end) === Class.period && end - start < 128) {
    let next = end + 1
    while (next - end <= longestLabel && (isWordPart(classAt(text, next)) || text[next] === "-" && isWordPart(classAt(text, next + 1)))) next++
    if (next === end + 1 || next - end > longestLabel) break
    const label = text.slice(end + 1, next)
    if (hostEndings.has(label) || label === "Com" || label === "Org") known = next
    end = next
  }
  return known
}

const longestAbbreviation = 8

const abbreviationEnd = (text: string, start: number, period: number): number => {
  if (period - start > longestAbbreviation) return period
  const kind = abbreviations.get(text.slice(start, period).toLowerCase())
  if (kind !== undefined) return fits(text, start, period, kind) ? period + 1 : period
  if (!isLetter(classAt(text, period + 1))) return period
  let end = period + 1
  while (end - period < 4 && isLetter(classAt(text, end))) end++
  return text[end] === "." && abbreviations.has(text.slice(start, end).toLowerCase()) ? end + 1 : period
}

/** Words that are abbreviations only in some places: "No. 5" but "He said no.", "Sat. night" but "There they sat.". */
const fits = (text: string, start: number, period: number, kind: Abbreviation): boolean => {
  const next = nextVisible(text, period + 1)
  const follows = classAt(text, next)
  if (kind === Abbreviation.number) return follows === Class.digit || follows === Class.symbol || isMonth(text, start, period) && follows > 0 && next > period + 1 && !isStarter(text, next)
  const capital = classAt(text, start) === Class.upper
  if (kind === Abbreviation.before) return isLetter(follows) && (capital || follows === Class.upper) || follows === Class.digit
  if (kind === Abbreviation.inside) return follows !== 0 && follows !== Class.upper
  return alwaysShort.test(text.slice(start, period)) || capital && !isWordPart(classAt(text, period + 1)) && !wordsToo.has(text.slice(start, period))
}

/** Lower-case forms that are no words; the others ("co", "min", "rd") are abbreviations only with a capital. */
const alwaysShort = /^(?:etc|et\.c|al|inc|ltd|corp|co|bros|dept|blvd|jr|sr|ave|approx|est|govt|univ|assn|hwy|avg|eds)$/iu
const wordsToo = new Set(["Ill", "Miss", "Mass", "Fla", "Wash", "Ore", "Ind", "Max", "Min", "Mich", "Kan"])

const isMonth = (text: string, start: number, period: number): boolean =>
  classAt(text, start) === Class.upper && /^(?:Jan|Feb|Apr|Aug|Sep|Sept|Oct|Nov|Dec)$/u.test(text.slice(start, period))

/** "J. Smith" and "c. 1900", not "plan B." nor "you and I. Did you". */
const initialKeeps = (text: string, start: number, period: number): boolean => {
  const letter = classAt(text, start)
  const next = nextVisible(text, period + 1)
  const follows = classAt(text, next)
  if (follows === 0 || follows === Class.lineBreak) return false
  if (letter === Class.lower) return follows === Class.digit && "bcdmnpr".includes(text[start]!) || text[start] === "v" && follows === Class.upper
  if (letter !== Class.upper) return false
  if (next === period + 1) return isLetter(follows) || ",-–".includes(text[next]!)
  if (!isLetter(follows)) return false
  if (isStarter(text, next)) return false
  return text[start] !== "I" || follows === Class.upper && isCapitalBefore(text, start)
}

/** Whether the word that begins at `index` rather opens a sentence. */
const isStarter = (text: string, index: number): boolean => {
  let end = index
  while (end - index < 16 && (isLetter(classAt(text, end)) || classAt(text, end) === Class.apostrophe && isLetter(classAt(text, end + 1)))) end++
  return classAt(text, index) === Class.upper && starters.has(text.slice(index, end).toLowerCase().replace("’", "'"))
}

const isCapitalBefore = (text: string, start: number): boolean => {
  let index = start - 1
  while (index >= 0 && start - index < 32 && classAt(text, index) === Class.space) index--
  while (index >= 0 && start - index < 64 && isWordPart(classAt(text, index - 1))) index--
  return classAt(text, index) === Class.upper
}

/** The next character that is no blank, or closes a quotation or bracket after the period; at most a few away. */
const nextVisible = (text: string, from: number): number => {
  let index = from
  while (index - from < 8 && isBlankOrClosing(text, index, from)) index++
  return index
}

const isBlankOrClosing = (text: string, index: number, from: number): boolean => {
  const kind = classAt(text, index)
  return kind === Class.space || index === from && (kind === Class.quote || text[index] === ")") && !isWordPart(classAt(text, index + 1))
}

export const isBlank = (text: string, index: number): boolean => isWhite(classAt(text, index))
