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
  let heads: Array<{ readonly governor: number; readonly first: number; readonly roles: Set<string> }> = []
  let sentence = -1
  drafts.forEach((draft, index) => {
    const move = moves[index], here = document.tokens.sentence[amounts[index]!.first]!
    if (here !== sentence) {
      heads = []
      sentence = here
    }
    const last = heads.at(-1)
    const compared = move?.rule === "role-compared" && last !== undefined && !last.roles.has("base")
    const found = move === undefined ? undefined : compared ? last : heads.find(({ governor, roles }) => governor === move.governor && (move.again === true || !roles.has(draft.role)))
    if (found === undefined) {
      heads.push({ governor: move?.governor ?? -1, first: index, roles: new Set([draft.role]) })
      return
    }
    found.roles.add(draft.role)
    draft.statement = drafts[found.first]!.statement
    share(drafts[found.first]!, draft)
  })
}

const share = (first: Draft, draft: Draft): void => {
  if (draft.measure === undefined && first.measure !== undefined) draft.measure = first.measure
  if (draft.measureHead === undefined && first.measureHead !== undefined) draft.measureHead = first.measureHead
  if (draft.subject === undefined && first.subject !== undefined) draft.subject = first.subject
  if (draft.place === undefined && first.place !== undefined) draft.place = first.place
}
