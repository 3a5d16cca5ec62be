import { textOf } from "../../document/document.ts"
import { Shape, TokenKind } from "../../document/token.ts"
import type { Ground } from "./ground.ts"
import type { Typed } from "./typing.ts"

const letters = (form: string): string => form.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase()

/** Whether the letters of an abbreviation stand in order at beginnings of words (or inside them): EEU, CEI, M5S. */
export const abbreviates = (short: string, long: string): boolean => {
  const wanted = letters(short), initials = long.split(/[\s\-/]+/u).filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).map((word) => word[0]!.toLowerCase()).join("")
  if (wanted.length < 2 || initials === "") return false
  if (initials === wanted) return true
  let at = 0
  for (const letter of initials) if (wanted[at] === letter) at++
  if (at === wanted.length) return true
  let inside = 0
  const all = letters(long)
  for (const letter of all) if (wanted[inside] === letter) inside++
  return inside === wanted.length && all[0] === wanted[0]
}

/** Letters of another tongue right behind a body's name in words: "Central Statistical Office (KSH)", "Consumer Price Index (IPC)". As many as it has words, or the same in another order; places, clubs and those the authority knows beside a known body stay what they are. */
const isForeign = ({ document: { tokens } }: Ground, short: Typed, long: Typed, initials: string): boolean => {
  const { form, shape } = tokens.word[short.first]!
  if (short.last - short.first > 1 || shape !== Shape.upper || !/^\p{Lu}{3,6}$/u.test(form) || initials.length < 2) return false
  if (long.type !== "organisation" && long.type !== "other" && long.type !== "facility" || long.claims.length > 0 || long.rule === "name-team") return false
  const claim = short.claims[0]
  if (claim !== undefined && claim.entity.type === "place") return false
  return [...form].sort().join("") === [...initials].sort().join("") || claim === undefined && form.length === initials.length && initials.length > 2
}

/** Abbreviations in brackets behind what they stand for: "Eurasian Economic Union (EEU)" → the index of the long name by that of the short one. */
export const bracketed = (ground: Ground, names: ReadonlyArray<Typed>): ReadonlyMap<number, number> => {
  const { document } = ground, { tokens } = document
  const found = new Map<number, number>()
  for (let index = 1; index < names.length; index++) {
    const short = names[index]!, long = names[index - 1]!
    if (long.last !== short.first - 1 || tokens.word[long.last]!.form !== "(" || tokens.word[short.last]?.form !== ")") continue
    if (tokens.kind[short.first] !== TokenKind.word) continue
    const shortForm = textOf(document, short.first, short.last), longForm = textOf(document, long.first, long.last)
    if (tokens.word[short.first]!.shape !== Shape.capitalised && (abbreviates(shortForm, longForm) || isForeign(ground, short, long, initialsOf(ground, long)))) found.set(index, index - 1)
    else if (tokens.word[long.first]!.shape === Shape.upper && abbreviates(longForm, shortForm)) found.set(index - 1, index)
  }
  return found
}

/** The first letters of a name's capital words: "International Energy Agency" → "IEA". */
const initialsOf = ({ document: { tokens } }: Ground, { first, last }: Typed): string => {
  let initials = ""
  for (let token = first; token < last; token++) if (tokens.word[token]!.shape >= Shape.capitalised) initials += tokens.word[token]!.form[0]!
  return initials
}

/** Letters that nobody claims and that one longer name before them begins with, word by word: "Internet Explorer … IE". The long name's index by the short one's. */
export const initialled = (ground: Ground, names: ReadonlyArray<Typed>, bracketed: ReadonlyMap<number, number>): ReadonlyMap<number, number> => {
  const { document: { tokens } } = ground, shorts = new Map(bracketed), longs = new Map<string, number>()
  names.forEach((name, index) => {
    const word = tokens.word[name.first]!
    if (name.last - name.first === 1) {
      const long = word.shape === Shape.upper && word.form.length >= 2 && word.form.length <= 6 && name.claims.length === 0 && !shorts.has(index) ? longs.get(word.form) : undefined
      if (long !== undefined && long !== -1) shorts.set(index, long)
    } else if (name.type !== "person" && name.type !== "place") {
      const initials = initialsOf(ground, name), known = longs.get(initials)
      if (initials.length >= 2) longs.set(initials, known === undefined || known !== -1 && names[known]!.form === name.form ? index : -1)
    }
  })
  return shorts
}
