import type { DateMention } from "./mention/date.ts"
import type { EventMention } from "./mention/event.ts"
import type { FigureMention } from "./mention/figure.ts"
import type { NameMention } from "./mention/name.ts"
import type { QuoteMention } from "./mention/quote.ts"
import type { RelationMention } from "./mention/relation.ts"
import type { TrendMention } from "./mention/trend.ts"

/** All that is recognised in a document, each list in the text's order. */
export interface Mentions {
  readonly names: ReadonlyArray<NameMention>
  readonly dates: ReadonlyArray<DateMention>
  readonly figures: ReadonlyArray<FigureMention>
  readonly trends: ReadonlyArray<TrendMention>
  readonly quotes: ReadonlyArray<QuoteMention>
  readonly relations: ReadonlyArray<RelationMention>
  readonly events: ReadonlyArray<EventMention>
}
