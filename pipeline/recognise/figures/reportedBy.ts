import { lemmaOf } from "../../document/document.ts"
import type { FigureMention } from "../../document/mention/figure.ts"
import { Tag } from "../../document/token.ts"
import type { Amount } from "./amount/amount.ts"
import type { Ground } from "./ground.ts"

type Draft = { -readonly [K in keyof FigureMention]: FigureMention[K] }

const results = new Set(["profit", "revenue", "sale", "earnings", "turnover", "ebitda", "margin", "dividend", "order", "shipment", "delivery"])
const incomes = new Set(["income", "net income", "operating income"])
const telling = /^(?:say|report|announce|post|forecast|expect|warn|record|book)$/u

/** "Volkswagen said profit fell 29%": whose results a firm tells are its own, where nobody else's are named. */
export const reportedBy = ({ document, names, nameAt }: Ground, { first }: Amount, draft: Draft): void => {
  if (draft.subject !== undefined || draft.measureHead === undefined || !results.has(draft.measureHead.slice(draft.measureHead.lastIndexOf(" ") + 1)) && !incomes.has(draft.measureHead)) return
  const sentence = document.sentences[document.tokens.sentence[first]!]!
  for (let at = sentence.first; at < Math.min(sentence.first + 8, first); at++) {
    if (document.tokens.tag[at] !== Tag.VERB) continue
    const name = names[nameAt[at - 1] ?? -1]
    if (name !== undefined && name.last === at && name.type === "organisation" && telling.test(lemmaOf(document, at)) && name.end <= (draft.measure?.parts[0]?.start ?? 0)) draft.subject = { parts: [{ start: name.start, end: name.end }], rule: "subject-phrase" }
    return
  }
}
