import { spanOf } from "../../document/document.ts"
import type { FigureMention } from "../../document/mention/figure.ts"
import { Tag } from "../../document/token.ts"
import type { Amount } from "./amount/amount.ts"
import { type Ground, isProper } from "./ground.ts"
import { lower } from "./numeral/cursor.ts"

type Draft = { -readonly [K in keyof FigureMention]: FigureMention[K] }

/** Tokens of a name's own bracket that may lie between it and its figure: "Joseph BOAKAI (UP) 28.8%". */
const longestBracket = 10

/** Where the name before a figure would end, a bracket, colon, dash or "with" passed over. */
const nameEnd = ({ document }: Ground, first: number): number => {
  const { word } = document.tokens
  let at = first - 1
  if (/^(?:with|:|-|–|—|at|on|\(|,)$/u.test(lower(document, at))) at--
  if (word[at]?.form !== ")") return at
  for (let open = at - 1; open > at - longestBracket && open >= 0; open--) if (word[open]!.form === "(") return open - 1
  return at
}

const closes = /^(?:,|;|\.|and|or|\)|while|but|—|–|-)$/u

/** The name that stands right before a figure and has it, where comma, semicolon or an end follow. */
const bearerOf = (ground: Ground, { end, first, kind }: Amount): { readonly start: number; readonly end: number; readonly first: number } | undefined => {
  if (kind !== "percent" && kind !== "count") return undefined
  const { tokens } = ground.document
  const name = ground.names[ground.nameAt[nameEnd(ground, first)] ?? -1]
  if (name === undefined || !isProper(name) || tokens.sentence[name.first] !== tokens.sentence[first]) return undefined
  return end >= tokens.length || tokens.sentence[end] !== tokens.sentence[first] || closes.test(lower(ground.document, end)) ? name : undefined
}

const ballots = /^(?:votes?|seats?|ballots?|points?|deputies|mandates?)$/u

/** What the list is of: a word for votes or seats before it in its sentence, no further than the names reach. */
const measureOf = ({ document }: Ground, before: number): number | undefined => {
  const { tokens } = document
  for (let at = before - 1; at >= 0 && before - at < 60 && tokens.sentence[at] === tokens.sentence[before]; at--) if (ballots.test(lower(document, at)) && (tokens.tag[at] === Tag.NOUN || tokens.tag[at - 1] === Tag.DET)) return at
  return undefined
}

/**
 * Names with their figures, one after another: "percent of vote in first round - George WEAH 38.4%, Joseph BOAKAI (UP) 28.8%". Three or more in a sentence,
 * of one kind, that nothing else says the measure of; each figure is of the name before it.
 */
export const listsOf = (ground: Ground, amounts: ReadonlyArray<Amount>, drafts: ReadonlyArray<Draft>): void => {
  for (let i = 0; i < amounts.length;) {
    const sentence = ground.document.tokens.sentence[amounts[i]!.first]
    let next = i
    while (next < amounts.length && ground.document.tokens.sentence[amounts[next]!.first] === sentence) next++
    if (next - i < 3) {
      i = next
      continue
    }
    next = i
    const members: Array<number> = []
    for (; next < amounts.length && ground.document.tokens.sentence[amounts[next]!.first] === sentence; next++) if (drafts[next]!.governor === undefined && amounts[next]!.kind === amounts[i]!.kind && bearerOf(ground, amounts[next]!) !== undefined) members.push(next)
    if (members.length >= 3) {
      // "other 7.8%" is nobody's, least of all of whom the clause is about.
      for (let index = i; index < next; index++) if (drafts[index]!.measure === undefined && amounts[index]!.kind === amounts[i]!.kind && drafts[index]!.governor === undefined) delete drafts[index]!.subject
      for (const index of members) {
        const name = bearerOf(ground, amounts[index]!)!, draft = drafts[index]!, measure = measureOf(ground, name.first)
        draft.subject = { parts: [{ start: name.start, end: name.end }], rule: "subject-list" }
        if (measure === undefined) continue
        draft.measure = { parts: [spanOf(ground.document, measure, measure + 1)], rule: "measure-list" }
        draft.measureHead = lower(ground.document, measure).replace(/s$/u, "")
        if (draft.kind === "percent") draft.role = "share"
      }
    }
    i = Math.max(next, i + 1)
  }
}
