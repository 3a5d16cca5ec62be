import type { Span } from "../../document/span.ts"
import type { Voices } from "../context.ts"

export interface Voiced extends Span {
  readonly quote_id: string
}

/** The innermost quotation that holds a span: the shortest. `quotes` are in the text's order. */
export const voicesOf = (quotes: ReadonlyArray<Voiced>): Voices => {
  const reach: Array<number> = []
  quotes.forEach(({ end }, index) => reach.push(Math.max(end, reach[index - 1] ?? 0)))
  return ({ end, start }) => {
    let low = 0, high = quotes.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (quotes[middle]!.start <= start) low = middle + 1
      else high = middle
    }
    let best: Voiced | undefined
    for (let i = low - 1; i >= 0 && reach[i]! >= end; i--) {
      const quote = quotes[i]!
      if (quote.end >= end && (best === undefined || quote.end - quote.start < best.end - best.start)) best = quote
    }
    return best?.quote_id
  }
}
