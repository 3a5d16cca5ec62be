import type { FigureMention, Slot } from "../../document/mention/figure.ts"
import { type Ground, isProper } from "./ground.ts"
import { lower } from "./numeral/cursor.ts"

const locative = /^(?:in|at|across|throughout|near|around|within|inside|outside|over|off)$/u

/** A semicolon, or a comma before a word that joins a clause. */
const parts = ({ tokens }: Pick<Ground["document"], "tokens">, at: number): boolean =>
  tokens.word[at]!.form === ";" || tokens.word[at]!.form === "," && /^(?:and|but|while|whereas|although)$/u.test(tokens.word[at + 1]?.lower ?? "") 

/** A place of the clause: "in Moscow" beside the figure, or at the sentence's beginning; not one that fills another slot. */
export const placeOf = ({ document, nameAt, names }: Ground, token: number, filled: Partial<Pick<FigureMention, "subject" | "from" | "to">>, end = -1): Slot | undefined => {
  const { tokens } = document
  // "4% in Italy": right behind it.
  if (end >= 0 && locative.test(lower(document, end))) {
    const name = names[nameAt[lower(document, end + 1) === "the" ? end + 2 : end + 1] ?? -1]
    if (name !== undefined && name.type === "place" && isProper(name) && name.kind !== "demonym" && name.first <= end + 2) return { parts: [{ start: name.start, end: name.end }], rule: "place-clause" }
  }
  const sentence = document.sentences[tokens.sentence[token]!]!, clause = document.clauseAt[token]!
  let nearest: number | undefined, distance = 40
  let from = token, to = token
  while (from > sentence.first && from > token - 40 && !parts({ tokens }, from - 1)) from--
  while (to < sentence.last && to < token + 40 && !parts({ tokens }, to)) to++
  for (let at = from; at < to; at++) {
    const name = names[nameAt[at]!]
    if (name === undefined || name.first !== at || name.type !== "place" || !isProper(name) || name.kind === "demonym" || document.clauseAt[at] !== clause) continue
    const before = lower(document, at - 1) === "the" ? lower(document, at - 2) : lower(document, at - 1)
    if (!locative.test(before) || filled.subject?.parts[0]?.start === name.start || filled.from?.parts[0]?.start === name.start || filled.to?.parts[0]?.start === name.start) continue
    if (Math.abs(at - token) < distance) {
      distance = Math.abs(at - token)
      nearest = nameAt[at]!
    }
  }
  const found = nearest === undefined ? undefined : names[nearest]
  return found === undefined ? undefined : { parts: [{ start: found.start, end: found.end }], rule: "place-clause" }
}
