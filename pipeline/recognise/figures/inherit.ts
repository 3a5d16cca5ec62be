import type { Document } from "../../document/document.ts"
import type { FigureMention } from "../../document/mention/figure.ts"
import type { Amount } from "./amount/amount.ts"
import type { Move } from "./moves.ts"
import { lower } from "./numeral/cursor.ts"

type Draft = { -readonly [K in keyof FigureMention]: FigureMention[K] }

/** The phrase of a noun of change behind a comma, that explains the figure before it: ", a rise of 8 percent". Its first token, or undefined. */
const apposed = (document: Document, move: Move | undefined, draft: Draft, amount: Amount): number | undefined => {
  if (move?.rule !== "role-noun-change") return undefined
  if (document.nounPhrases[document.nounPhraseAt[move.governor] ?? -1]?.head !== move.governor) return /^(?:a|an|the)$/u.test(lower(document, amount.first - 1)) && lower(document, amount.first - 2) === "," && amount.last === move.governor && draft.measure === undefined ? amount.first - 1 : undefined
  const { head, start } = document.nounPhrases[document.nounPhraseAt[move.governor] ?? -1] ?? { head: -1, start: -1 }
  if (head !== move.governor || lower(document, start - 1) !== "," || amount.last < start) return undefined
  const { measure } = draft
  return measure === undefined || document.tokens.start[start]! <= measure.parts[0]!.start && measure.parts[0]!.end <= document.tokens.end[head]! ? start : undefined
}

/** The figure that a comparison may be said of: the one before, ordinals passed over. */
const bearerOf = (amounts: ReadonlyArray<Amount>, drafts: ReadonlyArray<Draft>, index: number): number => {
  let at = index - 1
  while (at > 0 && index - at < 3 && (amounts[at]!.kind === "ordinal" || amounts[at]!.kind === "duration") && drafts[at]!.measure === undefined) at--
  return at
}

/** "Deaths dropped 3 percent, to 40,990": what it came to, of the same. */
const cameTo = (document: Document, found: ReadonlyArray<Amount>, drafts: ReadonlyArray<Draft>, index: number): void => {
  const draft = drafts[index]!, before = drafts[index - 1]!, { first } = found[index]!, { tokens } = document
  if (before.kind !== "percent" || before.measure === undefined || before.role !== "change" || lower(document, first - 1) !== "to" || lower(document, first - 2) !== "," || first - 2 !== found[index - 1]!.end || tokens.sentence[first] !== tokens.sentence[found[index - 1]!.first]) return
  for (const key of ["measure", "measureHead", "subject", "place", "direction", "governor"] as const) if (before[key] !== undefined) Object.assign(draft, { [key]: before[key] })
  draft.role = "result"
  draft.statement = before.statement
}

/** "exported 2.7 million tonnes of copper last year, up 12%": behind a comma the word of direction is said of what the figure before it measures. */
export const inherit = (document: Document, found: ReadonlyArray<Amount>, moves: ReadonlyArray<Move | undefined>, drafts: ReadonlyArray<Draft>): void => {
  for (let index = 1; index < drafts.length; index++) {
    const move = moves[index], draft = drafts[index]!, amount = found[index]!
    if (move === undefined || /\b(?:percent|cent|pct)$/u.test(draft.measureHead ?? "")) {
      cameTo(document, found, drafts, index)
      continue
    }
    const apposition = apposed(document, move, draft, amount), than = move.rule === "role-comparison" && lower(document, amount.end + 1) === "than"
    if (apposition === undefined && move.rule !== "role-particle" && !than) continue
    const bearer = bearerOf(found, drafts, index), before = drafts[bearer]!, left = found[bearer]!
    if (before.measure === undefined || document.tokens.sentence[left.first] !== document.tokens.sentence[amount.first]) continue
    const opens = apposition ?? Math.min(move.governor, amount.first), joint = lower(document, opens - 1)
    if (joint !== "," && joint !== "(" && !(than && (joint === "and" || joint === "but" || joint === "or")) || opens - left.end > (than ? 14 : 8) || opens <= left.end - 1) continue
    for (const key of ["measure", "measureHead", "subject", "place", "period"] as const) if (before[key] !== undefined && (key !== "period" || draft.period === undefined && draft.role !== "base")) Object.assign(draft, { [key]: before[key] })
    draft.statement = before.statement
    // "1.5 million tonnes, down from 3.3 million": what it came to.
    if (draft.role === "base" && before.role === "level") {
      before.role = "result"
      before.governor ??= move.governor
      if (draft.direction !== undefined) before.direction = draft.direction
    }
  }
}
