import { type Document, lemmaOf, spanOf, tokensOf } from "../../document/document.ts"
import type { FigureMention, Slot } from "../../document/mention/figure.ts"
import type { TrendMention } from "../../document/mention/trend.ts"
import { wholeStart } from "../../document/phrase.ts"
import { Tag } from "../../document/token.ts"
import { type Ground, isProper } from "../figures/ground.ts"
import { headWords, type Measured, measuredOf, nameOf, nothingMeasured } from "../figures/measured.ts"
import { lower } from "../figures/numeral/cursor.ts"
import { periodOf } from "../figures/period.ts"
import { placeOf } from "../figures/place.ts"
import { type Cue, present } from "./cue.ts"
import { isAmount, isMeasurable } from "./measurable.ts"
import { sharedHead } from "./things.ts"

export type Slots = { -readonly [K in "subject" | "place" | "from" | "to" | "period"]?: Slot }
export const slotKeys = ["subject", "place", "from", "to", "period"] as const

const nameSlot = (name: { readonly start: number; readonly end: number } | undefined, rule: string): Slot | undefined => name === undefined ? undefined : { parts: [{ start: name.start, end: name.end }], rule }

/** "spending" of "Spending on research", "trafficking" of "drug trafficking". */
const gerundHead = (document: Document, first: number, end: number): string => document.tokens.word[first]!.lower.endsWith("ing") || end === first + 1 ? document.tokens.word[first]!.lower : document.tokens.word[first + 1]!.lower

const nounAt = (document: Document, token: number): string => {
  const { lemmas, lower: form } = document.tokens.word[token]!
  return form.endsWith("ing") ? form : lemmas[Tag.NOUN]!
}

/** Tokens that no phrase holds, as what is measured. */
const wordMeasured = (document: Document, word: number, end = word + 1): Measured =>
  ({ ...nothingMeasured, measure: { parts: [spanOf(document, word, end)], rule: "measure-changed" }, head: end > word + 1 && document.tokens.tag[end - 1] === Tag.NOUN && !document.tokens.word[word]!.lower.endsWith("ing") ? headWords(document, end - 1, word) : end > word + 1 ? gerundHead(document, word, end) : nounAt(document, word) })

/** "Revenue was down": at a sentence's beginning a noun may have been taken for a name. */
const tidied = ({ document, nameAt }: Ground, phrase: number, measured: Measured): Measured => {
  const { head } = document.nounPhrases[phrase]!, { sentence, tag, word } = document.tokens
  return tag[head] === Tag.PROPN && (isAmount(word[head]!.lower) || nameAt[head]! < 0) && (head === 0 || sentence[head - 1] !== sentence[head]) && measured.head === word[head]!.form ? { ...measured, head: word[head]!.lemmas[Tag.NOUN]!.toLowerCase() } : measured
}

/** "while those to Russia collapsed": what the clause before speaks of. */
const standingFor = ({ document }: Ground, phrase: number, found: Measured): Measured => {
  const { head } = document.nounPhrases[phrase]!, form = lower(document, head), { sentence, tag } = document.tokens
  if (form !== "those" && form !== "that" || tag[head + 1] !== Tag.ADP) return found
  for (let at = document.clauseAt[head]! - 1, steps = 0; at >= 0 && steps < 4; at--, steps++) {
    const subject = document.nounPhrases[document.clauses[at]!.subject ?? -1]
    if (subject === undefined || subject.head >= head || sentence[subject.head] !== sentence[head] || tag[subject.head] !== Tag.NOUN) continue
    return { ...found, measure: { parts: [spanOf(document, head, head + 1)], rule: "measure-changed" }, head: headWords(document, subject.head, subject.start) }
  }
  return found
}

const fraction = /^(?:third|quarter|half|fifth|tenth|two-thirds|three-quarters)$/u

/** "two-thirds of its adult males": the males are what there is less of. */
const pastFraction = (document: Document, phrase: number): number => {
  const { attached, head } = document.nounPhrases[phrase]!, of = attached[0]
  return of !== undefined && lower(document, of.preposition) === "of" && fraction.test(lemmaOf(document, head)) ? of.phrase : phrase
}

/** What a cue says changes: its phrase, widened by what was split off it or cut before the word of change that heads it. */
export const measuredBy = (ground: Ground, cue: Cue): Measured | undefined => {
  const { document } = ground, { beforeHead, lead, tail, word, wordEnd } = cue
  if (word !== undefined) return wordMeasured(document, word, wordEnd)
  const phrase = cue.phrase === undefined ? undefined : pastFraction(document, cue.phrase)
  if (phrase === undefined) return undefined
  const found = tidied(ground, phrase, measuredOf(ground, phrase, "measure-changed")), part = found.measure?.parts[0]
  if (part === undefined) return standingFor(ground, phrase, found)
  const shared = cue.rule === "trend-adjective" ? undefined : sharedHead(document, phrase)
  if (shared !== undefined && beforeHead !== true) return { ...found, measure: { parts: [{ start: part.start, end: document.tokens.end[shared]! }], rule: "measure-changed" }, head: headWords(document, shared, document.nounPhrases[document.nounPhraseAt[shared]!]!.start) }
  const after = document.tokens.start[cue.token + 1]
  if (cue.rule === "trend-adjective" && part.start < after! && after! < part.end && document.nounPhraseAt[cue.token] === phrase) return { ...found, measure: { parts: [{ start: after!, end: part.end }], rule: "measure-changed" } }
  if (beforeHead !== true && lead === undefined && tail === undefined) return found
  const base = document.nounPhrases[phrase]!, { end, start } = document.tokens
  if (beforeHead === true) return start[base.head - 1]! < part.start ? undefined : { ...found, measure: { parts: [{ start: part.start, end: end[base.head - 1]! }], rule: "measure-changed" }, head: headWords(document, base.head - 1, tokensOf(document, part).first) }
  const begun = lead === undefined ? part.start : start[lead]!
  if (tail !== undefined) return { ...found, measure: { parts: [{ start: begun, end: end[tail - 1]! }], rule: "measure-changed" }, head: `${lower(document, base.head)} ${nounAt(document, tail - 1)}` }
  return { ...found, measure: { parts: [{ start: begun, end: part.end }], rule: "measure-changed" }, head: found.head === undefined || found.head.includes(" ") ? found.head ?? "" : `${lower(document, lead!)} ${found.head}` }
}

/** "Argentina's monthly inflation rate", where a word between keeps the two apart. */
const possessorOf = ({ document, nameAt, names }: Ground, { phrase }: Cue): Measured["subjects"][number] | undefined => {
  const base = phrase === undefined ? undefined : document.nounPhrases[phrase]!, { tag, word } = document.tokens
  if (base === undefined || base.possessor !== undefined) return undefined
  let at = base.start - 1
  while (at > 0 && base.start - at < 3 && (tag[at] === Tag.ADJ || tag[at] === Tag.ADV)) at--
  if (at < 1 || at === base.start - 1 || tag[at] !== Tag.PART || word[at]!.lower === "to" || word[at]!.lower === "not") return undefined
  return names[nameAt[at - 1]!]
}

const flowing = /(?:export|import|arrival|shipment|delivery|sale|flow|remittance|migration|transfer|flight|traffic)$/u

/** Whether a name behind "from" says where something flows from. */
const comesFrom = (document: Document, name: { readonly first: number }, { head, to }: Measured): boolean =>
  lower(document, name.first - 1) === "from" && (to.length > 0 || flowing.test(head ?? ""))

/** Behind these a date belongs to what they lead in: "rebounded, despite setbacks in 2020". */
const aside = /^(?:despite|because|due|amid|owing|thanks|notwithstanding|although|though|while|when|after|following|before)$/u

/** When a change is said to be: not the time of something that is told beside it. */
const periodBeside = (ground: Ground, cue: Cue, stop: number): Slot | undefined => {
  const { document } = ground, slot = periodOf(ground, cue.first, cue.last, stop), at = slot?.parts[0]?.start
  if (slot === undefined || at === undefined || at < document.tokens.start[cue.last - 1]!) return slot
  for (let token = cue.last; token < document.tokens.length && document.tokens.start[token]! < at; token++) if (aside.test(lower(document, token)) && document.tokens.end[token]! + 1 < at && ground.dateAt[token]! < 0) return undefined
  return slot
}

/** Whether any place is named near a token: most changes have none, and need no closer look. */
const hasPlace = ({ document: { sentences, tokens }, nameAt, names }: Ground, token: number): boolean => {
  const { first, last } = sentences[tokens.sentence[token]!]!
  for (let at = Math.max(first, token - 40); at < last && at < token + 40; at++) if (nameAt[at]! >= 0 && names[nameAt[at]!]!.type === "place") return true
  return false
}

/** "in the US trade deficit": a name that is but part of a longer phrase is no place. */
const placeBeside = (ground: Ground, token: number, slots: Slots): Slot | undefined => {
  if (!hasPlace(ground, token)) return undefined
  const slot = placeOf(ground, token, slots), at = slot?.parts[0]
  if (at === undefined) return undefined
  const { first } = tokensOf(ground.document, at), base = ground.document.nounPhrases[ground.document.nounPhraseAt[first] ?? -1]
  return base !== undefined && ground.document.tokens.start[base.head]! >= at.end ? undefined : slot
}

/** Whose change it is, where what changes does not say: of a state or body that makes it, its own ("the Bank of England raised rates"); what a person does is not the person's. */
const ownerBy = (ground: Ground, cue: Cue): Slot | undefined => {
  const name = cue.agent === undefined ? undefined : nameOf(ground, cue.agent)
  return name === undefined || name.type === "person" || name.type === "work" || name.type === "event" || name.kind === "demonym" || name.kind === "pronoun" && name.type !== "place" && name.type !== "organisation" ? undefined : nameSlot(name, "subject-phrase")
}

/** The slots that the measure's phrase and the clause give. */
export const slotsOf = (ground: Ground, cue: Cue, measured: Measured, stop: number): Slots => {
  // "shares in Nokia": a firm is no place.
  const inside = measured.places[0], owner = measured.subjects[0] ?? possessorOf(ground, cue) ?? (inside?.type === "organisation" && /share|stock|stake|bond|bill/u.test(measured.head ?? "") ? inside : undefined)
  // "exports of coffee from Uganda to Italy": whence, not whose.
  const whence = owner !== undefined && measured.from.length === 0 && comesFrom(ground.document, owner, measured)
  const slots = present<Slots>({
    subject: whence ? ownerBy(ground, cue) : nameSlot(owner, "subject-phrase") ?? ownerBy(ground, cue), place: inside === owner ? undefined : nameSlot(inside, "place-phrase"), from: nameSlot(whence ? owner : measured.from[0], "from-phrase"), to: nameSlot(measured.to[0], "to-phrase"), period: periodBeside(ground, cue, stop)
  })
  const place = slots.place ?? placeBeside(ground, cue.token, slots)
  return place === undefined ? slots : { ...slots, place }
}

/** Whether a phrase is but the name of a place, a person, a body or a work. */
export const isName = (ground: Ground, phrase: number): boolean => {
  const name = nameOf(ground, phrase)
  if (isAmount(lower(ground.document, ground.document.nounPhrases[phrase]!.head))) return false
  return name !== undefined && isProper(name) && (name.type === "place" || name.type === "person" || name.type === "organisation" || name.type === "event")
}

/** The figures that hang on a word of change: those that say by how much, one for each way they differ; else the first of its others. */
export const magnitudes = (figures: ReadonlyArray<FigureMention>, hanging: ReadonlyArray<number>): ReadonlyArray<number> => {
  const changes = hanging.filter((index) => figures[index]!.role === "change" && figures[index]!.conversionOf === undefined)
  if (changes.length === 0) return (hanging.some((index) => figures[index]!.role === "result") ? hanging.filter((index) => figures[index]!.role === "result") : hanging).slice(0, 1)
  const sorted = changes.filter((index) => isSorted(figures[index]!))
  if (sorted.length > 1) return sorted
  // "Imports grew 7 percent and exports 4": each of its own.
  const seen = new Set<number>()
  return changes.filter((index, position) => {
    const start = figures[index]!.measure?.parts[0]?.start ?? -1, isNew = !seen.has(start)
    seen.add(start)
    return position === 0 || start >= 0 && isNew
  })
}

/** Whether "respectively" gave a figure what it is of. */
export const isSorted = (figure: FigureMention): boolean => slotKeys.some((key) => figure[key]?.rule === "respectively") || figure.measure?.rule === "respectively"

/** The things that a list of subjects or objects names, each with its own change: "exports and imports rose". */
export const listed = ({ document }: Ground, cue: Cue): ReadonlyArray<Cue> => {
  const { phrase } = cue
  if (phrase === undefined || cue.beforeHead === true || cue.tail !== undefined || document.nounPhrases[phrase]!.next === undefined || cue.rule === "trend-adjective" || sharedHead(document, phrase) !== undefined) return [cue]
  // "due to reduced power generation, and depreciation": what a participle describes is one thing.
  if (document.nounPhrases[phrase]!.start === cue.token + 1 && document.clauses[document.clauseAt[cue.token]!]?.kind === "participle") return [cue]
  const { tag } = document.tokens, found: Array<Cue> = [cue], isBefore = document.nounPhrases[phrase]!.start < cue.first
  for (let at: number | undefined = document.nounPhrases[phrase]!.next, steps = 0; at !== undefined && steps < 8; at = document.nounPhrases[at]!.next, steps++) {
    const base = document.nounPhrases[at]!, joint = wholeStart(document, at) - 1
    if (tag[joint] !== Tag.CCONJ && document.tokens.word[joint]?.form !== "," || tag[base.head] !== Tag.NOUN || isBefore && base.start >= cue.first) break
    // "my role with Firefox and the project": joined to what hangs on it, as far as one can tell.
    if (document.nounPhrases[document.nounPhraseAt[joint - 1] ?? -1] !== document.nounPhrases[found.at(-1)!.phrase!] && !isMeasurable(lemmaOf(document, base.head))) break
    const { lead: _lead, ...rest } = cue
    found.push({ ...rest, phrase: at })
  }
  return found
}

export const mentionOf = (document: Document, cue: Cue): Pick<TrendMention, "_tag" | "start" | "end" | "rule" | "first" | "last" | "direction" | "intensity" | "stance"> =>
  ({ _tag: "trend", ...spanOf(document, cue.first, cue.last), rule: cue.rule, first: cue.first, last: cue.last, direction: cue.direction, ...(cue.intensity === undefined ? {} : { intensity: cue.intensity }), ...(cue.stance === undefined ? {} : { stance: cue.stance }) })
