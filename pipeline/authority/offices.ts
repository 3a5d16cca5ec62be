import type { Holder } from "./authority.ts"
import { boundsOf, dawn, dusk } from "./moment.ts"
import type { Entity } from "./rows/entity.ts"
import type { Fact } from "./rows/fact.ts"

const roles: Readonly<Record<string, ReadonlySet<string>>> = {
  "head-of-state": new Set(["head_of_state", "head_of_state_and_government"]),
  "head-of-government": new Set(["head_of_government", "head_of_state_and_government"]),
  leader: new Set(["head_of_state_and_government", "head_of_state", "head_of_government", "head"])
}

/** How sure it is that a term covers a day: 0 not, 1 perhaps, 2 surely. A day of change belongs to both. */
const covers = ({ end, start }: Fact, day: string): 0 | 1 | 2 => {
  const from = start === undefined ? { earliest: dawn, latest: dusk } : boundsOf(start)
  const to = end === undefined ? { earliest: dusk, latest: dusk } : boundsOf(end)
  if (day < from.earliest || day > to.latest) return 0
  return day >= from.latest && day <= to.earliest ? 2 : 1
}

const startOf = ({ start }: Fact): string => start === undefined ? dawn : boundsOf(start).earliest

/** Who held an office, out of the facts about a state or body: the sure ones first, then the latest. */
export const holdersOf = (facts: ReadonlyArray<Fact>, entity: (id: string) => Entity | undefined, office: string, day?: string): ReadonlyArray<Holder> => {
  const role = roles[office]
  const found: Array<Holder> = []
  for (const term of facts) {
    if (term.property !== "position_held" || !(role === undefined ? term.office === office : role.has(term.role ?? ""))) continue
    const sure = day === undefined ? 2 : covers(term, day)
    const person = sure === 0 ? undefined : entity(term.entity_id)
    if (person !== undefined) found.push({ person, term, certain: sure === 2 })
  }
  return found.sort((a, b) => Number(b.certain) - Number(a.certain) || (startOf(a.term) < startOf(b.term) ? 1 : startOf(a.term) > startOf(b.term) ? -1 : 0))
}

/** Whether a fact may hold on a day. */
export const mayHold = (fact: Fact, day: string): boolean => covers(fact, day) > 0
