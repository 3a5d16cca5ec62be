import type { CodePoints, GoldRow, Row, Tables } from "./gold.ts"

/** A gold row and the row found for it, by index: on the same words, or only on some of them. */
export interface Match {
  readonly gold: number
  readonly row: number
  readonly exact: boolean
}

export interface MatchInput {
  readonly gold: ReadonlyArray<GoldRow>
  readonly rows: ReadonlyArray<Row>
  readonly spanOf: (row: Row) => CodePoints | undefined
  /** How alike the two are besides their span; a negative number keeps them apart. */
  readonly likeness: (gold: GoldRow, row: Row) => number
}

/** Pairs gold and rows one to one: same span first (also one of `also`), required before optional, the most alike before others; then overlaps. */
export const match = (input: MatchInput): ReadonlyArray<Match> => {
  const candidates = candidatesOf(input).sort((a, b) => b.rank - a.rank || a.gold - b.gold || a.row - b.row)
  const goldTaken = new Set<number>(), rowTaken = new Set<number>()
  return candidates.filter(({ gold, row }) => {
    if (goldTaken.has(gold) || rowTaken.has(row)) return false
    goldTaken.add(gold)
    rowTaken.add(row)
    return true
  }).map(({ gold, row, exact }) => ({ gold, row, exact }))
}

const candidatesOf = ({ gold, likeness, rows, spanOf }: MatchInput): Array<Match & { readonly rank: number }> => {
  const spans = rows.map(spanOf)
  return gold.flatMap((goldRow, goldIndex) => {
    const wanted = goldRow.span
    if (wanted === undefined) return []
    const all = [wanted, ...goldRow.also ?? []]
    return rows.flatMap((row, rowIndex) => {
      const found = spans[rowIndex]
      if (found === undefined) return []
      const exact = all.some((span) => span[0] === found[0] && span[1] === found[1]) || isSameButThat(goldRow, row, wanted, found)
      const shared = exact ? 1 : overlapOf(wanted, found)
      const alike = likeness(goldRow, row)
      if (shared === 0 || alike < 0) return []
      return [{ gold: goldIndex, row: rowIndex, exact, rank: (exact ? 1e6 : 0) + (goldRow.optional === true ? 0 : 1e4) + alike * 10 + shared }]
    })
  })
}

const that = "that "

/** A quotation with or without the "that" which opens its clause: both are right. */
const isSameButThat = ({ text }: GoldRow, { directness, evidence }: Row, wanted: CodePoints, found: CodePoints): boolean => {
  if (typeof directness !== "string" || typeof evidence !== "string" || text === undefined || wanted[1] !== found[1]) return false
  return found[0] === wanted[0] - that.length ? evidence === that + text : found[0] === wanted[0] + that.length && text === that + evidence
}

/** Intersection over union. */
export const overlapOf = (a: CodePoints, b: CodePoints): number => {
  const both = Math.min(a[1], b[1]) - Math.max(a[0], b[0])
  return both <= 0 ? 0 : both / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]))
}

/** Where a row stands: its own offsets, or its mention's. */
export const spanIn = ({ mentions = [] }: Tables): (row: Row) => CodePoints | undefined => {
  const mentionSpans = new Map(mentions.map((row) => [row["mention_id"], offsetsOf(row)]))
  return (row) => offsetsOf(row) ?? mentionSpans.get(row["mention_id"])
}

const offsetsOf = ({ char_end, char_start }: Row): CodePoints | undefined =>
  typeof char_start === "number" && typeof char_end === "number" ? [char_start, char_end] : undefined
