import { Shape } from "../document/token.ts"
import { Class, classAt } from "./characters.ts"

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu
const oddApostrophes = /[’‘‛´＇`]/gu

/** Lower case, curly apostrophes made straight, characters nobody sees left out. */
export const lowerCase = (form: string): string => {
  const lower = form.toLowerCase()
  for (let index = 0; index < lower.length; index++) {
    if (lower.charCodeAt(index) > 0x5f) {
      if (lower.charCodeAt(index) > 0x7a) return lower.replace(oddApostrophes, "'").replace(invisible, "")
      if (lower.charCodeAt(index) === 0x60) return lower.replace(oddApostrophes, "'")
    }
  }
  return lower
}

/** How the letters of a form are cased. */
export const shapeOf = (form: string): Shape => {
  let lower = 0, upper = 0, first = 0
  for (let index = 0; index < form.length; index++) {
    const kind = classAt(form, index)
    if (kind === Class.upper) upper++
    else if (kind === Class.lower || kind === Class.letter) lower++
    else continue
    if (lower + upper === 1) first = kind
  }
  if (lower + upper === 0) return Shape.none
  if (upper === 0) return Shape.lower
  if (lower === 0) return upper === 1 ? Shape.capitalised : Shape.upper
  return first === Class.upper && upper === 1 || isHyphened(form, upper) ? Shape.capitalised : Shape.mixed
}

/** "Jean-Pierre", "O'Brien": every capital begins a part. */
const isHyphened = (form: string, capitals: number): boolean => {
  let begins = 0
  for (let index = 0; index < form.length; index++)
    if (classAt(form, index) === Class.upper && (index === 0 || classAt(form, index - 1) > Class.digit)) begins++
  return begins === capitals && classAt(form, 0) === Class.upper
}
