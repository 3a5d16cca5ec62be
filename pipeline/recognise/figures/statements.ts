import type { FigureMention } from "../../document/mention/figure.ts"
import type { Amount } from "./amount/amount.ts"
import type { Ground } from "./ground.ts"
import type { Move } from "./move.ts"

type Draft = { -readonly [K in keyof FigureMention]: FigureMention[K] }

/**
 * Joins the figures of one statement: those under the same word of change, while no role comes twice ("climbed 12% to 5.6 million from 5 million"); a base that
 * is compared with joins the figure before it. What one of them knows of measure, subject and place the others take over.
 */
export const statementsOf = ({ document }: Ground, amounts: ReadonlyArray<Amount>, moves: ReadonlyArray<Move | undefined>, drafts: ReadonlyArray<Draft>): void => {
  const { sentence } = document.tokens
  let heads: Array<Head> = [], here = -1
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index]!, move = moves[index], own = sentence[amounts[index]!.first]!, role = bit(draft.role)
    if (own !== here) {
      if (heads.length > 0) heads = []
      here = own
    }
    const found = move === undefined ? undefined : joined(heads, move, role)
    if (found === undefined) {
      heads.push({ governor: move?.governor ?? -1, first: index, roles: role })
      continue
    }
    found.roles |= role
    draft.statement = drafts[found.first]!.statement
    share(drafts[found.first]!, draft)
  }
}

/** The first figure of a statement, and the roles its figures have so far, a bit each. */
interface Head {
  readonly governor: number
  readonly first: number
  roles: number
}

const bit = (role: FigureMention["role"]): number => role === "level" ? 1 : role === "change" ? 2 : role === "result" ? 4 : role === "base" ? 8 : 16

const joined = (heads: ReadonlyArray<Head>, { again, governor, rule }: Move, role: number): Head | undefined => {
  const last = heads[heads.length - 1]
  if (rule === "role-compared" && last !== undefined && (last.roles & 8) === 0) return last
  for (const head of heads) if (head.governor === governor && (again === true || (head.roles & role) === 0)) return head
  return undefined
}

const share = (first: Draft, draft: Draft): void => {
  if (draft.measure === undefined && first.measure !== undefined) draft.measure = first.measure
  if (draft.measureHead === undefined && first.measureHead !== undefined) draft.measureHead = first.measureHead
  if (draft.subject === undefined && first.subject !== undefined) draft.subject = first.subject
  if (draft.place === undefined && first.place !== undefined) draft.place = first.place
}
