import type { NameMention } from "../../document/mention/name.ts"
import { Tag } from "../../document/token.ts"
import type { Amount } from "./amount/amount.ts"
import { type Ground, isProper } from "./ground.ts"
import { lower } from "./numeral/cursor.ts"

/** What stands before a figure whose verb is left out: its words, and the name they are; no words where they only point back ("those in Asia", "the second"). */
export interface Gap {
  readonly first: number
  readonly last: number
  readonly name?: NameMention
  /** Words that say nothing of what is measured. */
  readonly pointing: boolean
}

const joint = /^(?:,|;|and|but|while|or)$/u
const passed = /^(?:by|to|at|on|with|only|just|about|around|nearly|almost|some|another|up|down)$/u
const pointing = /^(?:those|that|first|second|third|fourth|other|others|latter|former|last)$/u

/** The longest stretch of words before a figure in a list. */
const longest = 7

/** "Exports rose 5% and **imports** 7%", "42% of the vote, **the Conservatives** 38%": the words between a joint and a figure, where no verb lies between it and the figure before. */
export const gapBefore = ({ document, nameAt, names, dateAt }: Ground, left: Amount, right: Amount): Gap | undefined => {
  const { tag, sentence } = document.tokens
  if (right.first - left.end > 16 || right.first <= left.end + 1 || sentence[left.first] !== sentence[right.first] || left.kind !== right.kind && (right.unit !== undefined && right.elided !== true || right.kind !== "count")) return undefined
  let last = right.first
  while (last > left.end && passed.test(lower(document, last - 1))) last--
  let at = last, nouns = 0
  for (; at > left.end && last - at <= longest; at--) {
    const token = at - 1, word = lower(document, token)
    if (joint.test(word) && nameAt[token]! < 0) break
    if (dateAt[token]! >= 0) return undefined
    if (nameAt[token]! >= 0 || tag[token] === Tag.NOUN || tag[token] === Tag.PROPN || pointing.test(word) || (tag[token] === Tag.ADJ || tag[token] === Tag.ADV) && token === last - 1 && lower(document, token - 1) === "the") nouns++
    else if (tag[token] !== Tag.DET && tag[token] !== Tag.ADJ && tag[token] !== Tag.ADP && word !== "'s" && !(tag[token] === Tag.VERB && token === last - 1 && last - 2 >= left.end && (joint.test(lower(document, token - 1)) || tag[token - 1] === Tag.NOUN) && /s$/u.test(word) && ++nouns > 0)) return undefined
  }
  if (nouns === 0 || at <= left.end - 1 || !joint.test(lower(document, at - 1))) return undefined
  for (let token = left.end; token < at; token++) if (tag[token] === Tag.VERB || tag[token] === Tag.AUX || tag[token] === Tag.SCONJ && lower(document, token) !== "of") return undefined
  let first = at
  while (first < last && tag[first] === Tag.DET) first++
  if (first >= last) return undefined
  // "in Italy", "from 5": no noun of its own stands first.
  if (tag[first] === Tag.ADP) return undefined
  const name = names[nameAt[last - 1]!], points = pointing.test(lower(document, first))
  return { first, last, pointing: points, ...(name === undefined || !isProper(name) || !points && name.first > first ? {} : { name }) }
}
