import { decide, isNamed, type State } from "./state.ts"

/** Whether a person has decided about a mention: no rule changes that. */
export const isSettled = ({ decisions }: State, index: number): boolean => decisions[index]?.rule === "identity-decided" || decisions[index]?.rule === "identity-unsure"

/** Names about which a person has decided: what they mean, or that nobody can tell. Before every rule. */
export const resolveDecided = (state: State): void => {
  const { verdicts } = state
  if (verdicts === undefined) return
  state.mentions.forEach((mention, index) => {
    const match = isNamed(mention) ? verdicts.of(state.words[index]!) : undefined
    if (match === undefined) return
    decide(state, index, match.verdict === "positive" ? { entity: match.entity_id, method: "alias", rule: "identity-decided" }
      : { rule: "identity-unsure", candidate: match.entity_id, note: `${match.decided_by} could not tell who or what ${state.words[index]!} is: ${match.reason}` })
  })
}
