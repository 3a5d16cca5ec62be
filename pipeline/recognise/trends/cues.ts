import type { Document } from "../../document/document.ts"
import { Tag, tagNames } from "../../document/token.ts"
import type { Ground } from "../figures/ground.ts"
import { byAdjective } from "./adjectives.ts"
import type { Cue } from "./cue.ts"
import { byExtreme } from "./extremes.ts"
import { asCompound, asNoun } from "./nounsMistaken.ts"
import { byLoss, byNoun } from "./nouns.ts"
import { byPush } from "./pushed.ts"
import { bySide } from "./sides.ts"
import { byHold, byOnHold } from "./keeps.ts"
import { byStill } from "./stills.ts"
import { afterModal, asFinite, asInfinitive, asMultiplied, asUnstopped, byForm } from "./mistaken.ts"
import { byVerb } from "./verbs.ts"
import { anyClass, Class, classes } from "./wordClass.ts"

/** What a token of a class says, tried in the order in which the readings exclude one another. */
const cueAt = (ground: Ground, token: number, kind: number, measuring: (token: number) => boolean, nominal: (token: number) => boolean): Cue | undefined => {
  const tag = ground.document.tokens.tag[token]!
  if ((kind & Class.side) !== 0) {
    const side = bySide(ground, token, measuring)
    if (side !== undefined) return side
  }
  if ((kind & Class.push) !== 0 && tag === Tag.VERB) {
    const pushed = byPush(ground, token)
    if (pushed !== undefined) return pushed
  }
  if ((kind & Class.verb) !== 0) {
    if (tag === Tag.VERB) {
      const cue = (kind & Class.noun) !== 0 ? asNoun(ground, token) ?? asCompound(ground, token) : undefined
      const found = cue ?? (nominal(token) ? undefined : byVerb(ground, token, measuring))
      if (found !== undefined || ground.document.nounPhraseAt[token]! < 0) return found
      const multiplied = asMultiplied(ground, token)
      if (multiplied !== undefined) return multiplied
    } else {
      const cue = afterModal(ground, token) ?? (tag === Tag.NOUN ? asInfinitive(ground, token) ?? asUnstopped(ground, token) ?? asFinite(ground, token) ?? byForm(ground, token) : tag === Tag.PROPN ? byForm(ground, token) : tag === Tag.ADJ ? asMultiplied(ground, token) : undefined)
      if (cue !== undefined) return cue
    }
  }
  if ((kind & Class.noun) !== 0) {
    const cue = tag === Tag.NOUN ? byNoun(ground, token, measuring) : asNoun(ground, token)
    if (cue !== undefined) return cue
  }
  if ((kind & Class.loss) !== 0) return byLoss(ground, token)
  if ((kind & Class.adjective) !== 0) {
    const cue = byAdjective(ground, token, measuring)
    if (cue !== undefined) return cue
  }
  if ((kind & Class.still) !== 0) {
    const cue = byStill(ground, token)
    if (cue !== undefined) return cue
  }
  if ((kind & Class.extreme) !== 0) return byExtreme(ground, token)
  return (kind & Class.hold) === 0 ? undefined : tag === Tag.VERB ? byHold(ground, token) : tag === Tag.NOUN ? byOnHold(ground, token) : undefined
}

/** "cutting-edge", "higher-value": only the first part of a word. */
const isPartOfWord = ({ tokens: { end, start, word } }: Document, token: number): boolean =>
  // Most words stand between spaces.
  end[token - 1] !== start[token] && start[token + 1] !== end[token] ? false :
  word[token - 1]?.form === "-" && end[token - 1] === start[token] && end[token - 2] === start[token - 1] && !/^(?:ever|fast|slow|quick|rapidly|steadily|faster|fastest|still)$/u.test(word[token - 2]?.lower ?? "") || word[token + 1]?.form === "-" && start[token + 1] === end[token] && start[token + 2] === end[token + 1]

/** Tags that a word of change may have; half of all tokens have another. */
const open = new Uint8Array(tagNames.length)
for (const tag of [Tag.ADJ, Tag.ADP, Tag.ADV, Tag.NOUN, Tag.PROPN, Tag.VERB]) open[tag] = 1

/** The words of change of a document, in the text's order: one walk over its tokens, which looks closer only at the words that may be one. */
export const cuesOf = (ground: Ground, measuring: (token: number) => boolean, nominal: (token: number) => boolean): ReadonlyArray<Cue> => {
  const { tokens } = ground.document, { length, tag } = tokens, found: Array<Cue> = []
  for (let token = classes.next(tokens, 0, length, anyClass); token < length; token = classes.next(tokens, token + 1, length, anyClass)) {
    if (open[tag[token]!] === 0 || isPartOfWord(ground.document, token)) continue
    const kind = classes.at(tokens, token)
    const cue = cueAt(ground, token, kind, measuring, nominal)
    if (cue === undefined) continue
    // The verb of "pushed prices up" says nothing by itself.
    if (cue.verb !== undefined) for (let at = found.length - 1; at >= 0 && found[at]!.token >= cue.verb; at--) if (found[at]!.token === cue.verb) found.splice(at, 1)
    found.push(cue)
  }
  return found
}
