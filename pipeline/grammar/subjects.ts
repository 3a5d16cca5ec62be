import { Tag } from "../document/token.ts"
import { Kind } from "./draft.ts"
import type { Draft } from "./draft.ts"
import { Lemma, lemmaAt } from "./traits.ts"

/** Gives infinitives and participles the subject that controls them: "told him to go", "agreed to meet". Parents come before, but for what attributions govern. */
export const subjects = ({ clauses, verbs, tag, tokens }: Draft): void => {
  for (let clause = 0; clause < clauses.count; clause++) {
    if (clauses.verb[clause]! < 0 || clauses.subject[clause]! >= 0) continue
    const kind = clauses.kind[clause]
    if (kind !== Kind.infinitive && kind !== Kind.participle && kind !== Kind.adverbial && kind !== Kind.coordinate) continue
    const parent = clauses.parent[clause]!
    if (parent < 0) continue
    const governor = clauses.verb[parent]!
    const object = clauses.object[parent]!
    const head = governor >= 0 ? verbs.head[governor]! : -1
    const controls = kind === Kind.infinitive && object >= 0 && head >= 0 && tag[head] === Tag.VERB && (lemmaAt(tokens, head) & Lemma.objectControl) !== 0
    const opener = clauses.opener[clause]!
    const kept = kind === Kind.participle && object >= 0 && head >= 0 && opener > head && (tag[opener] === Tag.ADP || tag[opener] === Tag.SCONJ) && (lemmaAt(tokens, head) & Lemma.objectGerund) !== 0
    const subject = controls || kept ? object : clauses.subject[parent]!
    clauses.subject[clause] = subject
  }
}
