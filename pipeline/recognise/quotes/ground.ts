import type { Document } from "../../document/document.ts"
import type { Mentions } from "../../document/mention.ts"
import type { NameMention } from "../../document/mention/name.ts"
import type { VerbGroup } from "../../document/phrase.ts"
import { TokenKind } from "../../document/token.ts"
import { datelines } from "./dateline.ts"
import { type Region, regions } from "./marks.ts"

/** A stretch of tokens, half-open. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/** What reading quotations stands on: names, dates and marks by the tokens they cover. All arrays have one entry a token, -1 for none. */
export interface Ground {
  readonly document: Document
  readonly names: ReadonlyArray<NameMention>
  readonly dates: Mentions["dates"]
  /** The longest name that is no pronoun and no common noun, by index into `names`. */
  readonly nameAt: Int32Array
  readonly dateAt: Int32Array
  readonly regions: ReadonlyArray<Region>
  /** The quotation that opens with a token; the innermost whose words hold it. */
  readonly opens: Int32Array
  readonly within: Int32Array
  /** Where sentences begin behind a dateline, "LONDON, March 3 (Reuters) -", by the sentence's index. */
  readonly datelines: ReadonlyMap<number, number>
}

/** Rooms for what is kept by token, used again from text to text: each run begins by clearing what it needs. */
const rooms = { nameAt: new Int32Array(0), dateAt: new Int32Array(0), opens: new Int32Array(0), within: new Int32Array(0) }

/** A little beyond the last token, so that a look past the end finds nothing. */
const margin = 8

const roomOf = (name: keyof typeof rooms, length: number): Int32Array => {
  if (rooms[name].length < length) rooms[name] = new Int32Array(length * 2)
  return rooms[name].fill(-1, 0, length)
}

/** What the last call gave is void after the next: quotations are read one text at a time. */
export const groundOf = (document: Document, { dates, names }: Pick<Mentions, "names" | "dates">): Ground => {
  const length = document.tokens.length + margin, nameAt = roomOf("nameAt", length), dateAt = roomOf("dateAt", length), opens = roomOf("opens", length), within = roomOf("within", length)
  for (let index = 0; index < names.length; index++) {
    const { first, kind, last } = names[index]!
    if (kind === "pronoun" || kind === "nominal") continue
    for (let token = first; token < last; token++) {
      const at = nameAt[token]!
      if (at === -1 || names[at]!.last - names[at]!.first < last - first) nameAt[token] = index
    }
  }
  for (let index = 0; index < dates.length; index++) dateAt.fill(index, dates[index]!.first, dates[index]!.last)
  const found = regions(document)
  for (let index = 0; index < found.length; index++) {
    opens[found[index]!.open] = index
    within.fill(index, found[index]!.first, found[index]!.last)
  }
  return { document, names, dates, nameAt, dateAt, regions: found, opens, within, datelines: datelines(document) }
}

/** What stands at a place of a list, if the place is one: asking an array for its entry -1 costs twenty times as much. */
export const held = <A>(list: ReadonlyArray<A>, at: number | undefined): A | undefined => at === undefined || at < 0 ? undefined : list[at]

/** Whether a verb group can be the verb of a sentence. */
export const isFinite = ({ tense }: Pick<VerbGroup, "tense">): boolean => tense === "past" || tense === "present" || tense === "future"

const nominatives = new Set(["he", "she", "they", "we", "i"])

/** A verb of a sentence, or a past that was taken for a participle behind a pronoun that only subjects are: "said he regretted". */
export const isFiniteHere = ({ document }: Ground, { end, start, tense }: VerbGroup): boolean =>
  isFinite({ tense }) || (tense === "participle" && end - start === 1 && start > 0 && nominatives.has(document.tokens.word[start - 1]!.lower))

/** The verb group that begins with a token. */
export const groupFrom = ({ document }: Ground, token: number): VerbGroup | undefined => {
  const index = document.verbGroupAt[token]
  if (index === undefined || index < 0) return undefined
  const group = document.verbGroups[index]!
  return group.start === token ? group : undefined
}

/** As far as words of one statement are looked for: longer sentences are no sentences, and must not cost the square of their length. */
const farthest = 200

/** Where the words end that a token can belong to: its sentence, and the quotation around it. */
export const limitsOf = ({ datelines, document, regions: all, within }: Ground, token: number): Stretch => {
  const sentence = document.sentences[document.tokens.sentence[token]!]!, inside = within[token]!
  const begins = datelines.size === 0 ? sentence.first : datelines.get(document.tokens.sentence[token]!) ?? sentence.first, first = Math.max(begins > token ? sentence.first : begins, token - farthest), last = Math.min(sentence.last, token + farthest)
  if (inside === -1) return { first, last }
  const region = all[inside]!
  return { first: Math.max(first, region.first), last: Math.min(last, region.last) }
}

/** One past what opens at a token: a quotation's end, or the token after a bracket that closes before `last`. */
export const past = ({ document, opens, regions: all }: Ground, token: number, last: number): number => {
  const open = opens[token]!
  if (open !== -1) return Math.min(last, all[open]!.end)
  if (document.tokens.kind[token] !== TokenKind.punctuation) return token + 1
  const form = document.tokens.word[token]!.form
  if (form !== "(" && form !== "[") return token + 1
  const closing = form === "(" ? ")" : "]"
  for (let at = token + 1; at < Math.min(last, token + 40); at++) if (document.tokens.word[at]!.form === closing) return at + 1
  return token + 1
}
