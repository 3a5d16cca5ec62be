import type { Authority } from "../../authority/authority.ts"
import { foldDiacritics } from "../../authority/key.ts"
import type { PersonName } from "../../authority/personName.ts"
import { wordLikeness } from "./likeness.ts"

/** Why two names cannot be one person's; undefined where nothing speaks against it. */
export type Separation = "gendered surname" | "given name" | "gender" | "generation"

const initial = (word: string): string => foldDiacritics(word).replace(/\./gu, "").slice(0, 1)
const isInitial = (word: string): boolean => /^(?:\p{Lu}\.?)+$/u.test(word) && word.replace(/\./gu, "").length <= 2

/** "-ev" beside "-eva": one of them is a woman's. */
export const gendersDiffer = (authority: Authority, a: string, b: string): boolean => {
  const left = authority.surnameEnding(a)?.gender, right = authority.surnameEnding(b)?.gender
  return left !== undefined && right !== undefined && left !== right
}

const givenAgree = (a: string, b: string): boolean => {
  if (isInitial(a) || isInitial(b)) return initial(a) === initial(b)
  return wordLikeness(a, b) >= 0.75
}

/** "Boris" among "Alexander Boris de Pfeffel": people go by a later name of theirs; a middle name that two share ("William Arthur", "Anthony Arthur") makes them a family, not one. */
const isAmong = (first: string, given: ReadonlyArray<string>): boolean => !isInitial(first) && given.some((one) => !isInitial(one) && wordLikeness(first, one) >= 0.9)

/** What keeps two names apart, however like they look. */
export const separation = (authority: Authority, a: PersonName, b: PersonName): Separation | undefined => {
  if (gendersDiffer(authority, a.family, b.family)) return "gendered surname"
  if (a.suffix !== undefined && b.suffix !== undefined && foldDiacritics(a.suffix).replace(".", "") !== foldDiacritics(b.suffix).replace(".", "")) return "generation"
  const left = a.given[0], right = b.given[0]
  if (left === undefined || right === undefined) return undefined
  if (!givenAgree(left, right) && !isAmong(left, b.given) && !isAmong(right, a.given)) return "given name"
  if (a.given.length > 1 && b.given.length > 1 && !a.given.slice(1).some((one) => b.given.slice(1).some((other) => givenAgree(one, other)))) return "given name"
  const genderA = authority.givenName(left), genderB = authority.givenName(right)
  return genderA !== undefined && genderB !== undefined && genderA !== genderB && genderA !== "u" && genderB !== "u" ? "gender" : undefined
}

/** How like two people's names are, 0 to 1; nothing where something keeps them apart. */
export const personLikeness = (authority: Authority, a: PersonName, b: PersonName): number => {
  if (separation(authority, a, b) !== undefined) return 0
  const family = wordLikeness(a.family, b.family)
  if (a.given.length === 0 || b.given.length === 0) return family
  const given = Math.max(...a.given.map((one) => Math.max(...b.given.map((other) => isInitial(one) || isInitial(other) ? initial(one) === initial(other) ? 0.9 : 0 : wordLikeness(one, other)))))
  return family * 0.55 + given * 0.45
}
