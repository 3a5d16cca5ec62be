import type { RowOf } from "../../../schemas/tables.ts"
import type { Stance } from "../stance.ts"
import type { Span } from "../span.ts"
import type { Slot } from "./figure.ts"

/** Words that tell of an event. */
export interface EventMention extends Span {
  readonly _tag: "event"
  readonly rule: string
  readonly first: number
  readonly last: number
  readonly type: RowOf<"events">["type"]
  /** The event's name, where it has one. */
  readonly name?: Slot
  readonly date?: Slot
  readonly place?: Slot
  readonly roles: ReadonlyArray<{ readonly role: RowOf<"event_roles">["role"]; readonly slot: Slot }>
  readonly stance: Stance
  /** The first mention of the same event, by index in the list of events. */
  readonly cluster: number
}
