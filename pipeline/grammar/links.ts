import { Tag } from "../document/token.ts"
import { appose } from "./appositions.ts"
import { governorOf, prepositionOf } from "./attachments.ts"
import { coordinate } from "./coordinations.ts"
import type { Draft } from "./draft.ts"
import { Role } from "./functionWords.ts"
import { wholeStart } from "./nounsInClauses.ts"

/** Links the noun phrases of every sentence with one another: attachment, coordination, apposition. Each looks back a few phrases only. */
export const links = (draft: Draft): void => {
  const { nouns, parsed: { sentences } } = draft
  let phrase = 0
  for (const { first, last } of sentences) {
    // The last token before which the clause has had a verb.
    let seen = first, verb = -1
    for (; phrase < nouns.count && nouns.start[phrase]! < last; phrase++) {
      if (phrase + 1 < nouns.count && nouns.possessor[phrase + 1] === phrase) continue
      const from = wholeStart(draft, phrase)
      for (; seen < from; seen++) verb = verbAfter(draft, seen, verb)
      seen = nouns.end[phrase]!
      linkOne(draft, phrase, first, last, verb)
    }
  }
  reaches(draft)
}

/** The verb group the clause has had, once token `k` is read; -1 where it waits for one. */
const verbAfter = ({ role, verbGroupAt, tag }: Draft, k: number, verb: number): number => {
  const group = verbGroupAt[k]!
  return group >= 0 ? group : opensAnew[role[k]!] === 1 || tag[k] === Tag.SCONJ ? -1 : verb
}

/** Roles of words and marks behind which a clause waits for its verb. */
const opensAnew = Uint8Array.from({ length: 64 }, (_, role) => [Role.that, Role.who, Role.which, Role.where, Role.semicolon, Role.stop, Role.colon].includes(role as never) ? 1 : 0)

const linkOne = (draft: Draft, phrase: number, first: number, last: number, verb: number): void => {
  const { nouns } = draft
  const preposition = prepositionOf(draft, phrase, first)
  if (preposition >= 0 && !(draft.role[preposition] === Role.as && coordinate(draft, phrase, first, last))) {
    nouns.preposition[phrase] = preposition
    nouns.governor[phrase] = governorOf(draft, phrase, preposition, first, verb)
    return
  }
  if (preposition < 0 && !coordinate(draft, phrase, first, last)) appose(draft, phrase, first, last)
}

/** The end of every phrase's whole, from the last to the first: what is attached ends before. */
const reaches = ({ nouns, role }: Draft): void => {
  for (let phrase = nouns.count - 1; phrase >= 0; phrase--) {
    const own = nouns.reach[phrase]!
    const governor = nouns.governor[phrase]!
    if (governor >= 0) nouns.reach[governor] = Math.max(nouns.reach[governor]!, withNext(nouns, phrase))
    else if (nouns.added[phrase]) {
      const to = nouns.apposition[phrase]!
      const whole = withNext(nouns, phrase)
      nouns.reach[to] = Math.max(nouns.reach[to]!, whole === own && role[own] === Role.close ? own + 1 : whole)
    }
  }
}

/** The reach of a phrase with those coordinated to it. */
const withNext = (nouns: Draft["nouns"], phrase: number): number => {
  let reach = nouns.reach[phrase]!
  for (let next = nouns.next[phrase]!, steps = 0; next >= 0 && steps < 64; next = nouns.next[next]!, steps++) reach = Math.max(reach, nouns.reach[next]!)
  return reach
}
