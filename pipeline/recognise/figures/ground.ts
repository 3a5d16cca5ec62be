import type { Authority } from "../../authority/authority.ts"
import type { Document } from "../../document/document.ts"
import type { DateMention } from "../../document/mention/date.ts"
import type { NameMention } from "../../document/mention/name.ts"
import type { Mentions } from "../../document/mention.ts"
import type { Countries } from "./amount/money.ts"

/** What reading a figure's or a trend's surroundings stands on: the document with what was found in it, asked for by token. */
export interface Ground {
  readonly document: Document
  readonly names: ReadonlyArray<NameMention>
  readonly dates: ReadonlyArray<DateMention>
  /** One entry a token: the index of the name or date it is in, or -1. Of nested names the longest. */
  readonly nameAt: Int32Array
  readonly dateAt: Int32Array
}

const grounds = new WeakMap<Document, Ground>()

/** The ground of a document with its names and dates; figures and trends ask for the same one after the other. */
export const groundOf = (document: Document, earlier: Pick<Mentions, "names" | "dates">): Ground => {
  const known = grounds.get(document)
  if (known !== undefined && known.names === earlier.names && known.dates === earlier.dates) return known
  const ground = made(document, earlier)
  grounds.set(document, ground)
  return ground
}

const made = (document: Document, { dates, names }: Pick<Mentions, "names" | "dates">): Ground => {
  const nameAt = new Int32Array(document.tokens.length).fill(-1), dateAt = new Int32Array(document.tokens.length).fill(-1)
  for (let index = 0; index < names.length; index++) {
    const { first, last } = names[index]!
    for (let token = first; token < last; token++) {
      const known = names[nameAt[token]!]
      if (known === undefined || known.last - known.first < last - first) nameAt[token] = index
    }
  }
  dates.forEach(({ first, last }, index) => dateAt.fill(index, first, last))
  return { document, names, dates, nameAt, dateAt }
}

/** Whether a mention names somebody or something, rather than pointing back to it. */
export const isProper = ({ kind }: NameMention): boolean => kind !== "pronoun" && kind !== "nominal"

const codeOf = (authority: Pick<Authority, "entity">, { candidates }: NameMention): string | undefined => {
  const entity = candidates.length > 0 ? authority.entity(candidates[0]!) : undefined
  return entity?.iso_code?.length === 3 ? entity.iso_code : entity?.country_code
}

/** Countries that the sentence of a token names before it, the nearest first. */
export const countriesBeside = (authority: Pick<Authority, "entity">, { document: { tokens }, nameAt, names }: Ground, token: number): ReadonlyArray<string> => {
  const found: Array<string> = [], sentence = tokens.sentence[token]
  for (let at = token - 1; at >= 0 && token - at < 40 && tokens.sentence[at] === sentence; at--) {
    const name = names[nameAt[at]!], code = name === undefined ? undefined : codeOf(authority, name)
    if (code !== undefined && !found.includes(code)) found.push(code)
  }
  return found
}

/** Countries a document names, the most often named first, and the one that is named more often than any other: what money forms of several countries lean to. */
export const countriesOf = (authority: Pick<Authority, "entity">, names: ReadonlyArray<NameMention>): Countries => {
  const counts = new Map<string, number>()
  for (const name of names) {
    const code = codeOf(authority, name)
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)), first = sorted[0], second = sorted[1]
  return { countries: sorted.map(([code]) => code), ...(first === undefined || first[1] === second?.[1] ? {} : { dominant: first[0] }) }
}
