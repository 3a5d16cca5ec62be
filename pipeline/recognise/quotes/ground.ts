import type { Document } from "../../document/document.ts"
import type { Mentions } from "../../document/mention.ts"
import type { NameMention } from "../../document/mention/name.ts"
import type { VerbGroup } from "../../document/phrase.ts"
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

export const groundOf = (document: Document, { dates, names }: Pick<Mentions, "names" | "dates">): Ground => {
  const { length } = document.tokens
  const nameAt = new Int32Array(length).fill(-1), dateAt = new Int32Array(length).fill(-1), opens = new Int32Array(length).fill(-1), within = new Int32Array(length).fill(-1)
  names.forEach(({ first, kind, last }, index) => {
    if (kind === "pronoun" || kind === "nominal") return
    for (let token = first; token < last; token++) {
      const other = names[nameAt[token]!]
      if (other === undefined || other.last - other.first < last - first) nameAt[token] = index
    }
  })
  dates.forEach(({ first, last }, index) => dateAt.fill(index, first, last))
  const found = regions(document)
  found.forEach(({ first, last, open }, index) => {
    opens[open] = index
    within.fill(index, first, last)
  })
  return { document, names, dates, nameAt, dateAt, regions: found, opens, within, datelines: datelines(document) }
}

/** Whether a verb group can be the verb of a sentence. */
export const isFinite = ({ tense }: Pick<VerbGroup, "tense">): boolean => tense === "past" || tense === "present" || tense === "future"

const nominatives = new Set(["he", "she", "they", "we", "i"])

/** A verb of a sentence, or a past that was taken for a participle behind a pronoun that only subjects are: "said he regretted". */
export const isFiniteHere = ({ document }: Ground, { end, start, tense }: VerbGroup): boolean =>
  isFinite({ tense }) || (tense === "participle" && end - start === 1 && start > 0 && nominatives.has(document.tokens.word[start - 1]!.lower))

/** The verb group that begins with a token. */
export const groupFrom = ({ document }: Ground, token: number): VerbGroup | undefined => {
  const group = document.verbGroups[document.verbGroupAt[token] ?? -1]
  return group?.start === token ? group : undefined
}

/** As far as words of one statement are looked for: longer sentences are no sentences, and must not cost the square of their length. */
const farthest = 200

/** Where the words end that a token can belong to: its sentence, and the quotation around it. */
export const limitsOf = ({ datelines, document, regions: all, within }: Ground, token: number): Stretch => {
  const sentence = document.sentences[document.tokens.sentence[token]!]!, region = all[within[token]!]
  const begins = datelines.size === 0 ? sentence.first : datelines.get(document.tokens.sentence[token]!) ?? sentence.first, first = Math.max(begins > token ? sentence.first : begins, token - farthest), last = Math.min(sentence.last, token + farthest)
  return region === undefined ? { first, last } : { first: Math.max(first, region.first), last: Math.min(last, region.last) }
}

/** One past what opens at a token: a quotation's end, or the token after a bracket that closes before `last`. */
export const past = ({ document, opens, regions: all }: Ground, token: number, last: number): number => {
  const region = all[opens[token]!]
  if (region !== undefined) return Math.min(last, region.end)
  const form = document.tokens.word[token]!.form
  if (form !== "(" && form !== "[") return token + 1
  const closing = form === "(" ? ")" : "]"
  for (let at = token + 1; at < Math.min(last, token + 40); at++) if (document.tokens.word[at]!.form === closing) return at + 1
  return token + 1
}
