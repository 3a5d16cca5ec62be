import { lowerOf, tokensOf } from "../../document/document.ts"
import type { EventMention } from "../../document/mention/event.ts"
import type { Slot } from "../../document/mention/figure.ts"
import type { Resolved } from "../../document/resolved.ts"
import type { Span } from "../../document/span.ts"
import { Tag } from "../../document/token.ts"
import type { WithVoices } from "../context.ts"
import { partiesOf } from "../quotes/parties.ts"

/** The mention that a slot's words are, or that they lie in, or that lies at their end. */
export const resolved = ({ identities }: WithVoices, slot: Slot | undefined): Resolved | undefined => {
  const part = slot?.parts[0]
  if (part === undefined) return undefined
  return identities.exactly(part) ?? identities.within(part).findLast(({ end }) => end === part.end) ?? identities.around(part)
}

/** Longer phrases are misread more often than they name somebody. */
const longest = 9

/** Whether words can stand for somebody: a noun phrase of a few words, no pronoun, number or date. */
const canTakePart = ({ calendar, document }: WithVoices, part: Span): boolean => {
  const { first, last } = tokensOf(document, part), { tag } = document.tokens
  if (last <= first || last - first > longest || calendar.exactly(part) !== undefined) return false
  let noun = false
  for (let token = first; token < last; token++) {
    if (tag[token] === Tag.VERB || tag[token] === Tag.AUX) return false
    if (tag[token] === Tag.NOUN || tag[token] === Tag.PROPN) noun = true
  }
  return noun && !vague.has(lowerOf(document, last - 1))
}

const vague: ReadonlySet<string> = new Set(["one", "lot", "number", "year", "years", "month", "day", "week", "time", "%", "percent", "way", "part", "end"])

/** Who takes part in events: a mention where there is one, else a nominal one is written ("800 nurses", "the crowd"), one for the words however often they take part. */
export const participantsOf = (context: WithVoices): (slot: EventMention["roles"][number]["slot"]) => Resolved | undefined => {
  const made = new Map<string, Resolved>(), parties = partiesOf(context)
  for (const { char_end, char_start, mention_id, rule } of context.ledger.rows.mentions) if (rule === "mention-party") made.set(`${char_start}-${char_end}`, { start: char_start, end: char_end, mention_id, kind: "nominal", type: "other" })
  return (slot) => {
    const known = resolved(context, slot), part = slot.parts[0]
    if (known !== undefined || part === undefined) return known
    return made.get(`${part.start}-${part.end}`) ?? (canTakePart(context, part) ? parties(part) : undefined)
  }
}
