import { lowerOf } from "../../document/document.ts"
import { wholeStart } from "../../document/phrase.ts"
import { Tag } from "../../document/token.ts"
import { type Ground, held, type Stretch } from "./ground.ts"
import { quantifiers } from "./hanging.ts"

/** Who is said to speak: the words, the token they turn on, and others who speak along. */
export interface Speaker extends Stretch {
  readonly head: number
  readonly also: ReadonlyArray<Stretch>
  /** Of "X, who said": the verb stands in a clause about the speaker, after a comma or not. */
  readonly relative?: "free" | "bound"
}

/** A phrase as a speaker: with its possessor, or the name that its apposition gives it, and those coordinated with it before the verb. */
export const speakerFrom = (ground: Ground, phrase: number, until: number): Speaker => {
  const { document, nameAt, names } = ground, { nounPhrases } = document
  const own = nounPhrases[phrase]!, last = tailName(ground, own.head + 1, Math.min(own.reach, until))
  if (last !== undefined) return { ...last, head: last.last - 1, also: [] }
  const beside = nameBeside(ground, own.head, own.end)
  if (beside !== undefined) return { ...beside, head: beside.last - 1, also: [] }
  const apposed = own.apposition === undefined || nameAt[own.head] !== -1 && held(names, nameAt[own.head])!.type !== "other" ? undefined : nounPhrases[own.apposition]
  const name = apposed === undefined || Math.abs(apposed.start - own.end) > 3 ? undefined : held(names, nameAt[apposed.head])
  const begins = wholeStart(document, phrase), first = Math.min(begins, held(names, nameAt[begins])?.first ?? begins), counted = ground.dateAt[first] !== -1 && nameAt[first] === -1 && first < own.head && document.tokens.tag[first] === Tag.NUM && nameAt[first + 1] !== -1 ? first + 1 : first > 0 && document.nounPhraseAt[first - 1] === -1 && quantifiers.has(lowerOf(document, first - 1)) ? first - 1 : first
  const one = name !== undefined && name.type === "person" ? { first: name.first, last: name.last, head: name.last - 1 } : { first: counted, last: nameEnd(ground, own.head, own.end, until), head: own.head }
  const also: Array<Stretch> = []
  for (let next = own.next; next !== undefined && also.length < 12 && nounPhrases[next]!.start < until; next = nounPhrases[next]!.next) also.push({ first: wholeStart(document, next), last: nounPhrases[next]!.end })
  return { ...one, also }
}

/** "CEO of the Refugee Council Enver Solomon": a person's name right before the verb, behind words for the post; not "the son of Enver Solomon". */
const tailName = ({ document, nameAt, names }: Ground, from: number, until: number): Stretch | undefined => {
  const name = held(names, nameAt[until - 1])
  if (name === undefined || name.type !== "person" || name.last !== until || name.first <= from) return undefined
  const tag = document.tokens.tag[name.first - 1]
  return tag === Tag.ADP || tag === Tag.CCONJ || tag === Tag.PART || tag === Tag.PUNCT || tag === Tag.DET ? undefined : { first: name.first, last: name.last }
}

/** A name goes on behind its phrase: "the International Court of Justice". */
const nameEnd = ({ nameAt, names }: Ground, head: number, end: number, until: number): number => {
  const name = held(names, nameAt[head])
  return name === undefined || name.last <= end || name.last > until ? end : name.last
}

/** "Its operator, Chugoku Electric,": the name between commas behind a phrase that has none. */
const nameBeside = ({ document, nameAt, names }: Ground, head: number, end: number): Stretch | undefined => {
  const name = held(names, nameAt[end + 1])
  if ((nameAt[head] !== -1 && held(names, nameAt[head])!.kind !== "office") || name === undefined || lowerOf(document, end) !== "," || name.first !== end + 1 || name.last < document.tokens.length && !/^[,.!?]$/u.test(lowerOf(document, name.last))) return undefined
  return name.kind === "name" || name.kind === "short_name" ? { first: name.first, last: name.last } : undefined
}
