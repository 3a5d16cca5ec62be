import type { RowOf } from "../../../schemas/tables.ts"

export type EventType = RowOf<"events">["type"]
export type EventRoleName = RowOf<"event_roles">["role"]

/**
 * What a trigger's neighbours are to the event. `roles` by how they stand: `subject` (of a passive verb its by-phrase; of a noun its possessor or by-phrase), `object`
 * (of a noun its of-phrase), and prepositions. "place" is not a role: it fills the event's place.
 */
export interface Frame {
  readonly type: EventType
  readonly roles: Readonly<Record<string, EventRoleName | "place">>
  /** The object must be one of these nouns, or a name (of an organisation), where `named` says so: "address the parliament", not "address the issue". */
  readonly objects?: ReadonlySet<string>
  readonly named?: "object" | "subject" | "organisation"
  /** The object is never one of these: "meet demand". */
  readonly refuses?: ReadonlySet<string>
  /** Only with one of these particles or prepositions after it: "step down". */
  readonly particles?: ReadonlySet<string>
  /** The subject must be one of these nouns (or a person, group or body by name, where `named`): "the plane crashed". */
  readonly subjects?: ReadonlySet<string>
  /** A noun that is an event only with somebody, a place or a day beside it, or as what is held, signed or carried out. */
  readonly weak?: true
  /** Only with somebody beside it: "a trial begins" may be of a drug. */
  readonly strict?: true
  /** Somebody by name may be the subject as well as one of `subjects`. */
  readonly namedSubject?: true
  /** Never by these: critics "attack" in words. */
  readonly notBy?: ReadonlySet<string>
  /** Only without an object: "the committee met". */
  readonly bare?: true
  /** Only in the passive and without whoever did it, and only where the text tells of an attack: "two were killed". */
  readonly agentless?: true
  /** A preposition after which a place must come: "flew to Rome". */
  readonly towards?: ReadonlySet<string>
}

export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))
