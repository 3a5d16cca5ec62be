import { lemmaOf, spanOf } from "../../document/document.ts"
import type { FigureMention, Slot } from "../../document/mention/figure.ts"
import { Tag } from "../../document/token.ts"
import type { Amount } from "./amount/amount.ts"
import { clauseOf } from "./clauseOf.ts"
import { gapBefore } from "./gap.ts"
import type { Ground } from "./ground.ts"
import { headWords } from "./measured.ts"
import { lower } from "./numeral/cursor.ts"

type Draft = { -readonly [K in keyof FigureMention]: FigureMention[K] }

const pointing = /^(?:these|those|them|whom|which|it)$/u
const again = /^(?:it|this|that|they|those|which|figure|number|total|rate|level|share|proportion|percentage)$/u
const weak = new Set(["measure-clause", "measure-beside"])
const parts = new Set<FigureMention["kind"]>(["percent", "ratio"])

/** How many sentences back what "it" and "these" measure may be said. */
const reach = 1

/** Whether the clause's subject only points back: "It was 5% in May", "The figure stood at 300". */
const pointsBack = ({ document }: Ground, { begin, first }: Amount): boolean => {
  const found = clauseOf(document, begin), subject = document.nounPhrases[found?.clause.subject ?? -1]
  return subject !== undefined && subject.head < first && subject.attached.length === 0 && subject.head - subject.start <= 1 && again.test(lower(document, subject.head))
}

const joints = /^(?:,|and|or|but|with|to|while|against|for|another|a|the|further)$/u

const coordinated = /^(?:,|and|or)$/u

/** Whether nothing but joints lies between two figures: "by 72 votes to 38". */
const follows = ({ document }: Ground, left: Amount, right: Amount, by = joints): boolean => {
  if (right.first - left.end > 3) return false
  for (let at = left.end; at < right.first; at++) if (!by.test(lower(document, at))) return false
  return true
}

/** Whether a sentence speaks of a poll: who it asked are those whose shares it found. */
const isSurvey = ({ document }: Ground, { first }: Amount): boolean => {
  const sentence = document.sentences[document.tokens.sentence[first]!]!
  for (let at = sentence.first; at < sentence.last; at++) if (/^(?:survey|surveyed|poll|polled|asked|interviewed|questioned|respondents)$/u.test(lower(document, at))) return true
  return false
}

const take = (draft: Draft, from: Draft, whole: boolean): void => {
  const measure: Slot = { parts: from.measure!.parts, rule: "measure-carried" }
  draft.measure = measure
  if (from.measureHead !== undefined) draft.measureHead = from.measureHead
  else delete draft.measureHead
  if (!whole) return
  if (draft.subject === undefined && from.subject !== undefined) draft.subject = from.subject
  if (draft.place === undefined && from.place !== undefined) draft.place = from.place
}

const counting = new Set(["measure-share", "measure-counted", "measure-of"])

/** "45% and 50% of voters", "100, 200 and 300 jobs": what the last of them counts. */
const aheadOf = (ground: Ground, amounts: ReadonlyArray<Amount>, drafts: ReadonlyArray<Draft>): void => {
  const { document } = ground
  for (let index = drafts.length - 2; index >= 0; index--) {
    const draft = drafts[index]!, after = drafts[index + 1]!, amount = amounts[index]!, next = amounts[index + 1]!
    if (draft.measure !== undefined && !weak.has(draft.measure.rule) || after.measure === undefined || draft.kind !== after.kind || document.tokens.sentence[amount.first] !== document.tokens.sentence[next.first] || !follows(ground, amount, next, coordinated)) continue
    if (!counting.has(after.measure.rule) && !(after.measure.rule === "measure-carried" || after.measure.rule === "measure-changed" && after.kind === "count") || amount.unit !== undefined && amount.elided !== true && draft.kind === "count") continue
    take(draft, after, true)
    draft.role = after.role
  }
}

/** "500 homes lost power and 40 were still dark", "fewer than the 9 million of 2019": the last things counted in the sentence, of a bare number that is a subject or is compared with. */
const countedBefore = ({ document }: Ground, amounts: ReadonlyArray<Amount>, drafts: ReadonlyArray<Draft>, index: number): Draft | undefined => {
  const amount = amounts[index]!
  if (amount.kind !== "count" || amount.unit !== undefined && amount.elided !== true) return undefined
  let at = amount.first
  while (amount.first - at < 3 && /^(?:only|just|about|nearly|almost|a|further|another)$/u.test(lower(document, at - 1))) at--
  const before = lower(document, at - 1), second = lower(document, at - 2)
  const compared = before === "than" || second === "than" || before === "'s" && second !== "" && drafts[index - 1]!.kind === "multiple"
  // "sold 12 players and bought nine", "12 factories in Mexico and eight in Brazil".
  const bought = document.tokens.tag[at - 1] === Tag.VERB && (second === "and" || second === ",") || /^(?:has|have|had)$/u.test(before)
  const paired = (before === "and" || before === "," || before === "but") && document.tokens.tag[amount.end] === Tag.ADP && amounts[index - 1] !== undefined && lower(document, amount.end) === lower(document, amounts[index - 1]!.end) && lower(document, amount.end) !== "of"
  if (!compared && !bought && !paired && document.tokens.tag[amount.end] !== Tag.AUX) return undefined
  for (let back = index - 1; back >= 0 && index - back < 4 && document.tokens.sentence[amounts[back]!.first] === document.tokens.sentence[amount.first]; back--) {
    if ((drafts[back]!.kind === "count" && amounts[back]!.unit !== undefined || drafts[back]!.kind === "multiple") && drafts[back]!.measure !== undefined) return drafts[back]
  }
  return undefined
}

/** "Its main rival took 21.8%". */
const isWinning = ({ document }: Ground, { begin }: Amount): boolean => {
  const found = clauseOf(document, begin)
  return found !== undefined && /^(?:win|take|get|receive|poll|score|secure|garner|have|gain|finish)$/u.test(lemmaOf(document, found.verb))
}

const ofNoun = new Set(["measure-subject", "measure-clause", "measure-noun-before", "measure-beside", "measure-gap"])

/** "Men earned $52,000 and women $43,000", "won 42% of the vote, the Conservatives 38%": whose it is stands before the figure, its verb is left out. */
const inGap = (ground: Ground, amounts: ReadonlyArray<Amount>, drafts: ReadonlyArray<Draft>, index: number): boolean => {
  const { document } = ground, draft = drafts[index]!, before = drafts[index - 1]!, gap = gapBefore(ground, amounts[index - 1]!, amounts[index]!)
  if (gap === undefined) return false
  if (gap.name !== undefined && !gap.pointing && !(before.subject === undefined && ofNoun.has(before.measure!.rule))) {
    take(draft, before, false)
    draft.subject = { parts: [{ start: gap.name.start, end: gap.name.end }], rule: "subject-list" }
  } else if (!gap.pointing && ofNoun.has(before.measure!.rule)) {
    draft.measure = { parts: [spanOf(document, gap.first, gap.last)], rule: "measure-gap" }
    draft.measureHead = headWords(document, gap.last - 1, gap.first)
  } else take(draft, before, gap.name === undefined)
  draft.role = before.role
  return true
}

/** What a figure measures that says so only by pointing back, or by leaving it out: "39 percent of these", "It was 5% in May", "54% said no". */
export const carriedOver = (ground: Ground, amounts: ReadonlyArray<Amount>, drafts: ReadonlyArray<Draft>): void => {
  const { document } = ground
  aheadOf(ground, amounts, drafts)
  for (let index = 1; index < drafts.length; index++) {
    const draft = drafts[index]!, amount = amounts[index]!, before = drafts[index - 1]!
    if (draft.kind === "age" || draft.kind === "ordinal" || draft.kind === "duration" || draft.governor !== undefined && draft.measure !== undefined || draft.measure !== undefined && !weak.has(draft.measure.rule) && !(draft.measure.rule === "measure-subject" && gapBefore(ground, amounts[index - 1]!, amount) !== undefined) && !(draft.measure.rule === "measure-subject" && draft.measureHead === "figure") && !(draft.measure.rule === "measure-harmed" && document.tokens.tag[amount.end] === Tag.AUX)) continue
    const distance = document.tokens.sentence[amount.first]! - document.tokens.sentence[amounts[index - 1]!.first]!
    if (distance === 0 && draft.governor === undefined && before.measure !== undefined && before.governor === undefined && inGap(ground, amounts, drafts, index)) continue
    const counted = countedBefore(ground, amounts, drafts, index)
    if (counted !== undefined) {
      take(draft, counted, false)
      continue
    }
    if (distance > reach || before.measure === undefined) continue
    if (draft.kind === "multiple") {
      if (distance === 0 && lower(document, amount.end) === "as") take(draft, before, true)
      continue
    }
    if (draft.kind === "percent" && /^(?:votes?|ballots?)$/u.test(before.measureHead ?? "") && before.role === "share" && isWinning(ground, amount)) {
      take(draft, before, false)
      draft.role = "share"
      continue
    }
    if (lower(document, amount.end) === "of" && pointing.test(lower(document, amount.end + 1))) {
      if (before.kind === "count" || parts.has(before.kind)) take(draft, before, false)
    } else if (pointsBack(ground, amount)) {
      if (before.kind === draft.kind || draft.kind === "percent" && before.governor !== undefined) take(draft, before, true)
    } else if (draft.role === "share" && draft.measure === undefined && lower(document, amount.end) !== "of") {
      if (before.role === "share" || (distance === 0 || isSurvey(ground, amounts[index - 1]!)) && before.kind === "count" && amounts[index - 1]!.unit !== undefined) take(draft, before, false)
    } else if (distance === 0 && draft.kind === before.kind && before.governor === undefined && draft.governor === undefined) {
      const again = draft.kind !== "count" && draft.measure === undefined && amount.unit !== undefined && amount.unit.label === amounts[index - 1]!.unit?.label && (/^(?:and|,|but|be|was|were)$/u.test(lower(document, amount.first - 1)) || lower(document, amount.first - 1) === "the" && /^(?:than|double|twice|triple)$/u.test(lower(document, amount.first - 2)))
      // "the wreck at a depth of 60 metres, 12 km off the coast".
      if (draft.kind === "length" && /^(?:off|from|away|north|south|east|west|above|below|outside|inland|long|wide|high|tall|deep)$/u.test(lower(document, amount.end))) continue
      const bare = draft.kind !== "count" || amount.unit === undefined || amount.elided === true
      if (bare && (again || follows(ground, amounts[index - 1]!, amount) || before.role === "share" && /^(?:with|and|while|against|,)$/u.test(lower(document, amount.first - 1)) && document.tokens.tag[amount.end] === Tag.ADP)) {
        take(draft, before, false)
        const name = lower(document, amount.end) === "for" ? ground.names[ground.nameAt[lower(document, amount.end + 1) === "the" ? amount.end + 2 : amount.end + 1] ?? -1] : undefined
        if (name !== undefined && before.role === "share") draft.subject = { parts: [{ start: name.start, end: name.end }], rule: "subject-list" }
        if (before.role === "share") draft.role = "share"
      }
    }
  }
}
