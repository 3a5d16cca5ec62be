import { type Document, lemmaOf, spanOf } from "../../document/document.ts"
import type { Slot } from "../../document/mention/figure.ts"
import type { NameMention } from "../../document/mention/name.ts"
import { Tag } from "../../document/token.ts"
import { changeAdjectives, intensityAdjectives } from "../trends/changeWords.ts"
import { type Ground, isProper } from "./ground.ts"
import { hasNumber } from "./clauseOf.ts"
import { isAdjacent, isHyphen, isNumber, lower, wordAt } from "./numeral/cursor.ts"
import { nounLemma } from "./numeral/nounLemma.ts"
import { joinedFrom, sharingWith, widened } from "./compound.ts"
import { attachedTo, besideOf } from "./phrases.ts"

/** What is measured, of whom, where, from where and to where, as a noun phrase says it. Names are lists, one entry for each of a coordination. */
export interface Measured {
  readonly measure?: Slot
  readonly head?: string
  readonly subjects: ReadonlyArray<NameMention>
  readonly places: ReadonlyArray<NameMention>
  readonly from: ReadonlyArray<NameMention>
  readonly to: ReadonlyArray<NameMention>
}

export const nothingMeasured: Measured = { subjects: [], places: [], from: [], to: [] }

type Lists = { readonly subjects: Array<NameMention>; readonly places: Array<NameMention>; readonly from: Array<NameMention>; readonly to: Array<NameMention>; readonly strict: boolean }

/** The name that a noun phrase is: the one its head is in. */
export const nameOf = ({ document, nameAt, names }: Ground, phrase: number): NameMention | undefined => names[nameAt[document.nounPhrases[phrase]?.head ?? -1] ?? -1]

/** The names of a phrase and of all that are coordinated with it. */
const namesFrom = (ground: Ground, phrase: number): ReadonlyArray<NameMention> => {
  const found: Array<NameMention> = []
  for (let at: number | undefined = phrase, steps = 0; at !== undefined && steps < 30; at = ground.document.nounPhrases[at]?.next, steps++) {
    const name = nameOf(ground, at)
    if (name !== undefined && isProper(name)) found.push(name)
  }
  return found
}

const leading = new Set<number>([Tag.DET, Tag.PRON, Tag.NUM, Tag.PUNCT, Tag.SYM, Tag.ADV, Tag.PART, Tag.ADP, Tag.CCONJ])

/** No phrase that a writer meant has more words before its head. */
const longestPhrase = 40

/** Where a measure's words begin in its base phrase: behind articles, numbers, and adjectives that only say which way it goes. */
const measureStart = ({ dateAt, document }: Ground, start: number, head: number): number => {
  let at = Math.max(start, head - longestPhrase)
  for (; at < head; at++) {
    // "the two-year project": number and unit are a figure of their own.
    if (wordAt(document, at) !== undefined || isNumber(document, at)) {
      if (isHyphen(document, at + 1) && at + 2 < head) {
        at += isHyphen(document, at + 3) && at + 4 < head ? 4 : 2
        continue
      }
    }
    const word = lower(document, at), tag = document.tokens.tag[at]!
    if (word === "per" && lower(document, at + 1) === "capita") return at
    // "well-developed", "non-oil": a compound is one word. "-long" behind a length only repeats it.
    if (isHyphen(document, at + 1) && isAdjacent(document, at + 1) && isAdjacent(document, at + 2) && at + 2 <= head && tag !== Tag.NUM && tag !== Tag.DET) return at
    if (dimension.test(word) && at < head && (at > start || document.tokens.tag[at - 1] === Tag.NOUN)) continue
    if (leading.has(tag) || dateAt[at]! >= 0 || changeAdjectives.has(word) || intensityAdjectives.has(word) && tag === Tag.ADJ || wordAt(document, at) !== undefined && wordAt(document, at)!.as !== "quarter" || /^(?:more|less|fewer|total|overall|annual|yearly|such|some|other|own|additional|extra|further|whole|estimated|percent|bn|m|k)$/u.test(word)) continue
    return at
  }
  return at
}

const dimension = /^(?:long|tall|high|wide|deep|thick|old|strong)$/u

const quantityNouns = new Set(["number", "amount", "quantity", "total", "figure", "count", "sum", "volume"])

/** The lemma of a head noun, with the nouns right before it: "job seeker". */
export const headWords = (document: Document, head: number, behind = 0): string => {
  const lemma = nounLemma(document, head)
  return head - 1 >= behind && document.tokens.tag[head - 1] === Tag.NOUN && !(isHyphen(document, head - 2) && isAdjacent(document, head - 1) && isAdjacent(document, head - 2)) && document.tokens.tag[head] === Tag.NOUN && document.nounPhraseAt[head - 1] === document.nounPhraseAt[head] && wordAt(document, head - 1) === undefined
    ? `${lower(document, head - 1)} ${lemma}`
    : lemma
}

const people = /(?:er|or|ist|ant|ee|ian|eer|man|men|person|people|national|citizen|student|tourist|refugee|expat|youth|child|woman|women|arrival|soldier|troop|deputy|nurse|patient)s?$/u

const extendable = new Set(["of", "on", "for", "about", "over", "against", "between", "with", "without", "per", "among", "towards", "toward", "into", "to", "from", "in", "as"])

/** Where the chain behind a phrase leads: measures grow, names go to their slots. */
const follow = (ground: Ground, phrase: number, lists: Lists, end: number, whose: string, depth = 0): number => {
  const { document } = ground
  let last = end
  for (const { phrase: inner, preposition } of attachedTo(document, phrase)) {
    const word = lower(document, preposition), names = namesFrom(ground, inner), base = document.nounPhrases[inner]!
    if (ground.dateAt[base.head]! >= 0 || document.tokens.tag[base.head] === Tag.NUM || document.tokens.tag[base.head] === Tag.SYM || document.tokens.tag[base.head] === Tag.PRON && names.length === 0 || hasNumber(document, inner) || /\p{Sc}/u.test(document.tokens.word[base.head]!.form) || /^(?:century|decade|year|season|month|week|day|period|time)$/u.test(lower(document, base.head)) && (word === "of" || word === "for" || word === "over" || word === "in")) continue
    // A people is what is counted, not whose it is: "the share of Kenyans".
    if (names.length > 0 && !(word === "of" && names[0]!.kind === "demonym" && last >= 0 && preposition === last)) {
      const where = (word === "on" || word === "over" || word === "off") && names[0]!.type === "place" && !bearing.has(whose)
      if (where) lists.places.push(...names)
      place(lists, word, names, whose, lower(document, names[0]!.first - 1) === "the")
      // What hangs on the last name of a list may belong to the whole: "from Tajikistan and Uzbekistan in St. Petersburg".
      for (let at: number | undefined = inner, steps = 0; at !== undefined && steps < 30; at = document.nounPhrases[at]?.next, steps++) follow(ground, at, lists, -1, whose, depth + 1)
      if (!where && last >= 0 && preposition === last && !slotWords.has(word) && word !== "between" && word !== "among") last = base.end
      continue
    }
    if (last >= 0 && preposition === last && extendable.has(word) && (word === "of" || !lists.strict) && (depth === 0 || word === "of" || bearing.has(whose)) && (word !== "from" || yielding.has(whose)) && !(word === "in" && whose !== "" && !changeable.has(whose))) {
      const own = quantityNouns.has(whose) || whose === "" ? lemmaOf(document, base.head) : whose
      const joined = word === "of" ? document.nounPhrases[base.next ?? -1] : undefined
      const until = joined !== undefined && base.attached.length === 0 && joined.start === base.end + 1 && joined.next === undefined && isPlain(ground, joined) && isPlain(ground, base) && document.tokens.tag[base.end] === Tag.CCONJ ? joined.end : undefined
      last = until ?? follow(ground, inner, lists, base.end, people.test(lemmaOf(document, base.head)) ? lemmaOf(document, base.head) : own, depth + 1)
    } else follow(ground, inner, lists, -1, lemmaOf(document, base.head), depth + 1)
  }
  return last
}

/** Whether a phrase is of common nouns alone, without article: "heart attack" and "stroke" of "cases of heart attack or stroke". */
const isPlain = ({ dateAt, document, nameAt }: Ground, { end, head, start }: Document["nounPhrases"][number]): boolean =>
  document.tokens.tag[start] === Tag.NOUN && document.tokens.tag[head] === Tag.NOUN && end === head + 1 && nameAt[head]! < 0 && dateAt[head]! < 0

const slotWords = new Set(["of", "in", "at", "from", "to", "across", "within", "throughout", "by", "into", "near", "around"])
const changeable = new Set(["increase", "decrease", "rise", "fall", "growth", "decline", "drop", "reduction", "investment", "interest", "surge", "trust", "distrust", "confidence", "trade", "involvement", "role", "participation"])
const yielding = new Set(["revenue", "income", "profit", "earnings", "proceeds", "death", "damage", "loss", "emission", "money", "support", "threat", "pressure"])
/** Nouns whose "on" names what they bear on, be it a place: "dependence on Russia"; of others it says where: "rain on Manila". */
const bearing = new Set(["dependence", "dependency", "reliance", "attack", "sanction", "tax", "duty", "tariff", "pressure", "ban", "influence", "spending", "report", "debate", "focus", "emphasis", "strike", "restriction"])

const place = (lists: Lists, preposition: string, names: ReadonlyArray<NameMention>, whose: string, article: boolean): void => {
  switch (preposition) {
    case "from":
      if (people.test(whose) && lists.subjects.length === 0) lists.subjects.push(...names)
      else lists.from.push(...names)
      return
    case "to": case "into": lists.to.push(...names); return
    case "of": case "by": if (lists.subjects.length === 0) lists.subjects.push(...names); return
    case "in": case "at":
      // "shares in Apple", "profits at Shell"; "forests in the Amazon" are somewhere.
      if (names[0]!.type === "organisation" && !article) {
        if (lists.subjects.length === 0) lists.subjects.push(...names)
      } else lists.places.push(...names)
      return
    case "across": case "within": case "throughout": case "near": case "around": lists.places.push(...names); return
    default:
  }
}

/** Rules under which joined modifiers of one head are read whole: what is counted or bought may be joined by chance. */
const joining = new Set(["measure-changed", "measure-subject"])

/** Reads a noun phrase as a measure: "Uzbekistan's dependence on migrant remittances from Russia". Its words begin no earlier than token `behind`, where a figure stands in it. */
export const measuredOf = (ground: Ground, given: number, rule: string, behind = 0): Measured => {
  const { document } = ground, phrase = joining.has(rule) ? sharingWith(document, given) : given
  const base = document.nounPhrases[phrase]!
  const lists: Lists = { subjects: [], places: [], from: [], to: [], strict: rule === "measure-counted" }
  if (base.possessor !== undefined) {
    const owner = nameOf(ground, base.possessor)
    if (owner !== undefined) lists.subjects.push(owner)
  }
  const beside = base.possessor === undefined && rule === "measure-changed" ? besideOf(document, phrase) : undefined, bearer = beside === undefined ? undefined : nameOf(ground, beside)
  if (bearer !== undefined && isProper(bearer)) lists.subjects.push(bearer)
  let start = measureStart(ground, Math.max(base.start, Math.min(behind, base.head)), base.head)
  if (start === base.start || start === base.head) start = joining.has(rule) ? joinedFrom(document, widened(document, start), base.head) : widened(document, start)
  if (lower(document, start) === "capita" && lower(document, start - 1) === "per") start--
  const modifier = ground.names[ground.nameAt[start] ?? -1]
  if (modifier !== undefined && modifier.last <= base.head && modifier.first === start && lists.subjects.length === 0 && (modifier.kind === "demonym" || modifier.type === "place" || modifier.type === "organisation")) {
    if (rule === "measure-changed") lists.subjects.push(modifier)
    if (rule === "measure-changed" && modifier.last < base.end) start = behindNames(ground, modifier.last, base.head)
  }
  const headLemma = lemmaOf(document, base.head)
  const end = follow(ground, phrase, lists, base.end, headLemma)
  const slots = { subjects: lists.subjects, places: lists.places, from: lists.from, to: lists.to }
  if (document.tokens.tag[base.head] === Tag.PRON || document.tokens.tag[base.head] === Tag.DET || document.tokens.tag[base.head] === Tag.NUM || document.tokens.tag[base.head] === Tag.SYM || ground.dateAt[base.head]! >= 0) return slots
  const dash = dashWithin(document, start, base.head)
  if (dash !== undefined) return { measure: { parts: [spanOf(document, start, dash)], rule }, head: headWords(document, dash - 1, start), ...slots }
  const named = ground.names[ground.nameAt[base.head]!]
  // A name is one word: "FTSE 100".
  const last = end > base.end ? end : named !== undefined && isProper(named) && named.first >= start ? Math.max(named.last, base.head + 1) : base.head + 1
  return { measure: { parts: [spanOf(document, Math.min(start, base.head), last)], rule }, head: headOf(document, phrase, ground.nameAt[base.head - 1]! >= 0 && ground.nameAt[base.head]! < 0 ? base.head : start), ...slots }
}

const followed = /^(?:consisting|containing|involving|comprising|featuring)$/u

/** "six members - Belgium, France": a dash with space on both sides ends what is counted; so does a participle with words of its own, "a barrage consisting of". */
const dashWithin = (document: Document, start: number, head: number): number | undefined => {
  for (let at = start + 1; at <= head; at++) if (followed.test(document.tokens.word[at]!.lower) && document.tokens.tag[at - 1] === Tag.NOUN || at < head && /^[-–—]$/u.test(document.tokens.word[at]!.form) && !isAdjacent(document, at) && !isAdjacent(document, at + 1)) return at
  return undefined
}

/** Behind the names that are joined to one before them: "economies" of "the Russian and Chinese economies". */
const behindNames = ({ document, nameAt, names }: Ground, first: number, head: number): number => {
  let at = first
  while (at < head) {
    const joint = document.tokens.tag[at] === Tag.CCONJ || document.tokens.word[at]!.form === "," ? 1 : 0
    const name = names[nameAt[at + joint] ?? -1]
    if (name === undefined || name.last > head || joint === 0 && name.kind !== "demonym") return at
    at = name.last
  }
  return at
}

/** The head that says what is counted: of "the number of job seekers" the seekers. */
const headOf = (document: Document, phrase: number, behind: number): string => {
  const { head } = document.nounPhrases[phrase]!, attached = attachedTo(document, phrase)
  const of = quantityNouns.has(lemmaOf(document, head)) ? attached.find(({ preposition }) => lower(document, preposition) === "of") : undefined
  return of === undefined ? headWords(document, head, behind) : headWords(document, document.nounPhrases[of.phrase]!.head)
}
