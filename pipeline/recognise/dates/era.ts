import { isCapital } from "./atoms.ts"
import { type Ground, is } from "./read.ts"

/** "BC", "B.C.", "BCE", "AD", "CE". */
export const eraAt = (ground: Ground, at: number): { readonly end: number; readonly before: boolean } | undefined => {
  const word = ground.lower[at] ?? ""
  if (!isCapital(ground, at)) return undefined
  if (word === "bc" || word === "bce") return { end: at + 1, before: true }
  if (word === "ad" || word === "ce") return { end: at + 1, before: false }
  if ((word !== "b" && word !== "a") || !is(ground, at + 1, ".") || !is(ground, at + 2, word === "b" ? "c" : "d")) return undefined
  return { end: is(ground, at + 3, ".") && at + 4 < ground.length ? at + 4 : at + 3, before: word === "b" }
}
