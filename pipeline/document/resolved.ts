import type { RowOf } from "../../schemas/tables.ts"
import type { EntityType, MentionKind } from "./mention/name.ts"
import { type Span, contains } from "./span.ts"

/** A mention whose row is written: who is meant, where that is known. */
export interface Resolved extends Span {
  readonly mention_id: string
  readonly kind: MentionKind
  readonly type: EntityType
  readonly entity_id?: string
  /** What the words name literally, where something else is meant. */
  readonly literal_entity_id?: string
}

/** A date whose row is written: when is meant, where that is known. */
export interface Placed extends Span, Pick<RowOf<"dates">, "date_id" | "kind" | "edtf" | "earliest" | "latest" | "basis"> {}

/** Things in the text's order that can be asked for by place. */
export interface Located<A extends Span> {
  readonly all: ReadonlyArray<A>
  /** Those that lie within a span, in the text's order. */
  readonly within: (span: Span) => ReadonlyArray<A>
  /** The one that has exactly this span. */
  readonly exactly: (span: Span) => A | undefined
  /** The longest that a span lies within. */
  readonly around: (span: Span) => A | undefined
}

/** Binary search for the first that starts at or after `offset`. */
const firstFrom = (all: ReadonlyArray<Span>, offset: number): number => {
  let low = 0, high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (all[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** `items` must be in the text's order (see `inTextOrder`). */
export const located = <A extends Span>(items: ReadonlyArray<A>): Located<A> => {
  const longest = items.reduce((length, { end, start }) => Math.max(length, end - start), 0)
  const within = (span: Span) => {
    const found: Array<A> = []
    for (let i = firstFrom(items, span.start); i < items.length && items[i]!.start < span.end; i++) if (items[i]!.end <= span.end) found.push(items[i]!)
    return found
  }
  const exactly = (span: Span) => within(span).find(({ end, start }) => start === span.start && end === span.end)
  const around = (span: Span) => {
    for (let i = firstFrom(items, span.start - longest); i < items.length && items[i]!.start <= span.start; i++) if (contains(items[i]!, span)) return items[i]
    return undefined
  }
  return { all: items, within, exactly, around }
}
