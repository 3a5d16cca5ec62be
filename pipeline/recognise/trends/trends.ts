import type { Authority } from "../../authority/authority.ts"
import { type Document, spanOf } from "../../document/document.ts"
import type { FigureMention, Slot } from "../../document/mention/figure.ts"
import type { TrendMention } from "../../document/mention/trend.ts"
import type { Mentions } from "../../document/mention.ts"
import { Tag } from "../../document/token.ts"
import { type Ground, groundOf, isProper } from "../figures/ground.ts"
import { type Measured, measuredOf, nameOf, nothingMeasured } from "../figures/measured.ts"
import { periodOf } from "../figures/period.ts"
import { placeOf } from "../figures/place.ts"
import { byAdjectives } from "./adjectives.ts"
import type { Cue } from "./cue.ts"
import { byNouns } from "./nouns.ts"
import { byFigures } from "./particles.ts"
import { byVerbs } from "./verbs.ts"

type Slots = Partial<Pick<TrendMention, "subject" | "place" | "from" | "to" | "period">>

const nameSlot = (name: { readonly start: number; readonly end: number } | undefined, rule: string): Slot | undefined => name === undefined ? undefined : { parts: [{ start: name.start, end: name.end }], rule }

const filled = <A extends object>(slots: { readonly [K in keyof A]: A[K] | undefined }): A => {
  const kept: Partial<A> = {}
  for (const key of Object.keys(slots) as Array<keyof A>) if (slots[key] !== undefined) kept[key] = slots[key] as A[keyof A]
  return kept as A
}

/** The slots that the measure's phrase and the clause give. */
const slotsOf = (ground: Ground, cue: Cue, measured: Measured, stop: number): Slots => {
  const agent = measured.subjects.length === 0 && cue.agent !== undefined ? nameOf(ground, cue.agent) : undefined
  const slots = filled<Slots>({
    subject: nameSlot(measured.subjects[0] ?? agent, "subject-phrase"), place: nameSlot(measured.places[0], "place-phrase"), from: nameSlot(measured.from[0] ?? cue.source, "from-phrase"), to: nameSlot(measured.to[0], "to-phrase"),
    period: periodOf(ground, cue.first, cue.last, stop)
  })
  const place = slots.place ?? placeOf(ground, cue.token, slots)
  return place === undefined ? slots : { ...slots, place }
}

/** The figures that hang on a word of change: those that say by how much, one for each way they differ; else the first of its others. */
const magnitudes = (figures: ReadonlyArray<FigureMention>, hanging: ReadonlyArray<number>): ReadonlyArray<number> => {
  const changes = hanging.filter((index) => figures[index]!.role === "change" && figures[index]!.conversionOf === undefined)
  if (changes.length === 0) return (hanging.filter((index) => figures[index]!.role === "result").length > 0 ? hanging.filter((index) => figures[index]!.role === "result") : hanging).slice(0, 1)
  const sorted = changes.filter((index) => ["measure", "subject", "place", "from", "to"].some((key) => figures[index]![key as "subject"]?.rule === "respectively"))
  return sorted.length > 1 ? sorted : changes.slice(0, 1)
}

/** Whether a phrase is but the name of a place, a person, a body or a work. */
const isName = (ground: Ground, phrase: number): boolean => {
  const name = nameOf(ground, phrase)
  return name !== undefined && isProper(name) && (name.type === "place" || name.type === "person" || name.type === "organisation" || name.type === "event")
}

/** "spending" of "Spending on research", "trafficking" of "drug trafficking". */
const gerundHead = (document: Document, first: number, end: number): string => document.tokens.word[first]!.lower.endsWith("ing") || end === first + 1 ? document.tokens.word[first]!.lower : document.tokens.word[first + 1]!.lower

const wordMeasured = (document: Document, word: number, end = word + 1): Measured => ({ ...nothingMeasured, measure: { parts: [spanOf(document, word, end)], rule: "measure-changed" }, head: end > word + 1 || document.tokens.tag[word] === Tag.VERB && document.tokens.word[word]!.lower.endsWith("ing") ? gerundHead(document, word, end) : document.tokens.word[word]!.lemmas[Tag.NOUN]! })

const keys = ["subject", "place", "from", "to", "period"] as const

const mentionsOf = (ground: Ground, cue: Cue, figures: ReadonlyArray<FigureMention>, hanging: ReadonlyArray<number>): ReadonlyArray<TrendMention> => {
  const { document } = ground
  const measured = cue.word !== undefined ? wordMeasured(document, cue.word, cue.wordEnd) : cue.phrase === undefined ? undefined : measuredOf(ground, cue.phrase, "measure-changed")
  const base = { _tag: "trend" as const, ...spanOf(document, cue.first, cue.last), rule: cue.rule, first: cue.first, last: cue.last, direction: cue.direction, ...(cue.intensity === undefined ? {} : { intensity: cue.intensity }), ...(cue.stance === undefined ? {} : { stance: cue.stance }) }
  const chosen = magnitudes(figures, hanging)
  if (chosen.length === 0) {
    // A state or a person does not rise or fall by itself: "the Empire fell", "expanding France".
    if (measured?.measure === undefined || isName(ground, cue.phrase!)) return []
    const stop = figures.find(({ first }) => first > cue.last)?.first ?? document.tokens.length
    return [{ ...base, measure: measured.measure, ...(measured.head === undefined ? {} : { measureHead: measured.head }), ...slotsOf(ground, cue, measured, stop) }]
  }
  return chosen.flatMap((index) => {
    const figure = figures[index]!, measure = figure.measure ?? measured?.measure, head = figure.measure === undefined ? measured?.head : figure.measureHead
    if (measure === undefined) return []
    const slots: { -readonly [K in keyof Slots]: Slots[K] } = measured === undefined ? {} : slotsOf(ground, cue, measured, document.tokens.length)
    for (const key of keys) if (figure[key] !== undefined) slots[key] = figure[key]
    return [{ ...base, measure, ...(head === undefined ? {} : { measureHead: head }), ...slots, figure: index }]
  })
}

/** Everything a document says to rise, fall or stand still, in the text's order. */
export const trends = (document: Document, _authority: Authority, earlier: Pick<Mentions, "names" | "dates" | "figures">): ReadonlyArray<TrendMention> => {
  const ground = groundOf(document, earlier), { figures } = earlier
  const hanging = new Map<number, Array<number>>()
  figures.forEach(({ governor }, index) => {
    if (governor === undefined) return
    const list = hanging.get(governor)
    if (list === undefined) hanging.set(governor, [index])
    else list.push(index)
  })
  const measuring = (token: number): boolean => hanging.has(token)
  const nominal = new Set(figures.filter(({ governor, last, role }) => governor !== undefined && role === "change" && governor >= last).map(({ governor }) => governor!))
  const cues = new Map<number, Cue>()
  for (const cue of [...byVerbs(ground, measuring).filter(({ token }) => !nominal.has(token)), ...byNouns(ground, measuring), ...byAdjectives(ground, measuring), ...byFigures(ground, figures)]) if (!cues.has(cue.token)) cues.set(cue.token, cue)
  return [...cues.values()].sort((a, b) => a.first - b.first || a.last - b.last).flatMap((cue) => mentionsOf(ground, cue, figures, hanging.get(cue.token) ?? []))
}
