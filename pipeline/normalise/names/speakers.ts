import { lemmaOf } from "../../document/document.ts"
import { Tag } from "../../document/token.ts"
import { type State, typeOf } from "./state.ts"

const saying = new Set(`say tell add write ask argue claim note warn explain reply announce state insist believe tweet recall report declare suggest admit deny complain joke confirm comment
  describe urge continue conclude stress point remark`.split(/\s+/))

/** How far from the quotation's mark its speaker may stand, in tokens, and how many mentions are looked through. */
const reach = 8
const most = 80

const says = ({ context: { document } }: State, from: number, to: number): boolean => {
  for (let token = Math.max(0, from); token < Math.min(document.tokens.length, to); token++) {
    if (document.tokens.tag[token] === Tag.VERB && saying.has(lemmaOf(document, token).toLowerCase())) return true
  }
  return false
}

const isPerson = (state: State, index: number): boolean => {
  const entity = state.decisions[index]?.entity
  return entity !== undefined && typeOf(state, entity) === "person" && state.mentions[index]!.noun !== "i"
}

/** The mention of who speaks the quotation that a mention stands in, by index: right behind it ("…," Tokayev wrote), else right before it; -1 where neither is. */
export const speakerOf = (state: State, quoted: Int32Array, index: number): number => {
  const { mentions } = state, number = quoted[mentions[index]!.first]!
  if (number === 0) return -1
  let end = mentions[index]!.last, start = mentions[index]!.first
  while (end < quoted.length && quoted[end] === number && end - start < 600) end++
  while (start > 0 && quoted[start - 1] === number && end - start < 1200) start--
  for (let other = index + 1; other < Math.min(mentions.length, index + most); other++) {
    const { first, last } = mentions[other]!
    if (first > end + reach) break
    if (first >= end && quoted[first] === 0 && isPerson(state, other) && says(state, end, last + 2)) return other
  }
  for (let other = index - 1; other >= Math.max(0, index - most); other--) {
    const { first, last } = mentions[other]!
    if (last < start - reach) break
    if (last <= start && quoted[first] === 0 && isPerson(state, other) && says(state, first - 2, start)) return other
  }
  return -1
}
