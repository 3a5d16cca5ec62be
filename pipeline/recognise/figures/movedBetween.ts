import { lemmaOf } from "../../document/document.ts"
import type { FigureMention } from "../../document/mention/figure.ts"
import type { Amount } from "./amount/amount.ts"
import { clauseOf } from "./clauseOf.ts"
import { type Ground, isProper } from "./ground.ts"
import { nameOf } from "./measured.ts"
import { lower } from "./numeral/cursor.ts"

type Draft = { -readonly [K in keyof FigureMention]: FigureMention[K] }

/** Verbs whose "from" and "to" say whence and whither what is counted goes. */
const moving = new Set(["move", "migrate", "emigrate", "immigrate", "flee", "escape", "cross", "return", "come", "export", "import", "ship", "send", "transfer", "deliver", "evacuate", "deport", "fly", "buy", "lend", "give", "donate", "pay", "sell", "supply", "remit", "resettle", "relocate", "get", "receive"])

/** "Some 120,000 people moved from Venezuela to Spain", "lent $300 million to Ghana": names behind "from" and "to" of the figure's verb. */
export const movedBetween = (ground: Ground, { begin, kind }: Amount, draft: Draft): void => {
  const { document } = ground, found = clauseOf(document, begin)
  if (kind === "ordinal" || kind === "age" || kind === "duration" || draft.stance !== undefined || found === undefined || !moving.has(lemmaOf(document, found.verb))) return
  for (const { phrase, preposition } of found.clause.adjuncts) {
    const word = preposition === undefined ? "" : lower(document, preposition)
    const key = word === "from" ? "from" : word === "to" || word === "into" ? "to" : undefined
    if (key === undefined || draft[key] !== undefined) continue
    const name = nameOf(ground, phrase)
    if (name === undefined || !isProper(name) || name.type === "person" || name.start === draft.subject?.parts[0]?.start) continue
    draft[key] = { parts: [{ start: name.start, end: name.end }], rule: `${key}-phrase` }
  }
}
