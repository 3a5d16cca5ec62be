import type { Document } from "../../document/document.ts"
import { Tag } from "../../document/token.ts"

const operating = /^(?:operating|marketing|advertising|refining|mining|trading|borrowing|financing|manufacturing|lending|housing|shipping|restructuring|running|closing|opening|operational)$/u
const reckoned = /^(?:profits?|income|loss|losses|costs?|expenses?|revenues?|margins?|earnings|cash|surplus|deficit|results?|budgets?|spending|expenditures?|outlays?|charges?|prices?|output|leases?)$/u

/** Where a compound begins whose first word was taken for a verb: "operating" of "operating profit"; `start` where none does. */
export const widened = ({ tokens: { tag, word } }: Document, start: number): number =>
  start > 0 && tag[start - 1] === Tag.VERB && operating.test(word[start - 1]!.lower) && reckoned.test(word[start]?.lower ?? "") && tag[start - 2] !== Tag.PRON && tag[start - 2] !== Tag.PART ? start - 1 : start

const joinable = /^(?:prices?|production|output|expenses?|costs?|spending|expenditures?|exports?|imports?|sales|supply|supplies|demand|consumption|reserves?|stocks?|industry|industries|sector|sectors|revenues?|tariffs?|taxes|services?|bills|harvests?|crops?|yields?|shipments|emissions|workers|jobs|companies|firms|producers|businesses|shares)$/u
/** Nouns that are measures by themselves: "inflation and food prices" are two. */
const whole = /^(?:inflation|unemployment|employment|growth|revenue|profit|income|output|production|consumption|demand|debt|spending|trade|turnover|crime|poverty|tourism|migration|confidence|investment|gdp|supply|traffic|immigration|mortality|hunger|pollution|construction|rent|wage|pay|population|price|cost|interest|tax)$/u

/** Where the first of two joined modifiers of one head begins, given where the second does: "oil" of "oil and gas production", "sales" of "sales and marketing expenses". */
export const joinedFrom = (document: Document, start: number, head: number): number => {
  const { tag, word } = document.tokens, first = start - 2
  if (first < 0 || start >= head || tag[start - 1] !== Tag.CCONJ || tag[first] !== Tag.NOUN || !joinable.test(word[head]!.lower)) return start
  const { lower } = word[first]!, second = word[start]!.lower
  const fixed = lower === "sales" && second === "marketing"
  if (!fixed && (whole.test(lower) || /[^su]s$/u.test(lower) || tag[start] !== Tag.NOUN)) return start
  const own = document.nounPhrases[document.nounPhraseAt[first] ?? -1]
  return own === undefined || own.end !== start - 1 || own.head !== first || own.possessor !== undefined ? start : tag[own.start] === Tag.DET || own.start === first ? first : start
}

/** The phrase whose head a bare noun before "and" shares: "gas production" for "oil" of "oil and gas production". */
export const sharingWith = (document: Document, phrase: number): number => {
  const { end, next } = document.nounPhrases[phrase]!, other = document.nounPhrases[next ?? -1]
  return other !== undefined && other.start === end + 1 && joinedFrom(document, other.start, other.head) < other.start ? next! : phrase
}
