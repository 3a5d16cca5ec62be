import { lemmaOf } from "../../document/document.ts"
import { Tag } from "../../document/token.ts"
import { type Ground, isProper } from "../figures/ground.ts"
import { nameOf } from "../figures/measured.ts"
import { lower } from "../figures/numeral/cursor.ts"
import { changeVerbs } from "./changeWords.ts"
import { type Cue, present } from "./cue.ts"
import { isMeasurable } from "./measurable.ts"
import { subjectThing } from "./subjects.ts"
import { headOf } from "./things.ts"
import { viewOfVerb } from "./views.ts"
import { extremes } from "./wordClass.ts"

const reaching = new Set(["hit", "reach", "touch", "set", "post", "strike", "mark", "see", "scale", "notch"])
const resting = new Set(["be", "stand", "remain", "stay", "run", "sit", "hover", "trade", "come", "lie", "close", "end", "finish"])
const kinds = /^(?:record|all-time|time|new|fresh|historic|lifetime|multi-year|year|month|decade|week|day|session|annual|yearly|-|all|[a-z]+-(?:year|month|week|decade|day))$/u

/** "hit a record high", "is at a five-year low", "at its lowest since 1974": more, or less, than for a long time. Behind a verb of change it only says how far. */
export const byExtreme = (ground: Ground, token: number): Cue | undefined => {
  const { document } = ground, { tag } = document.tokens, index = document.clauseAt[token]!, clause = document.clauses[index], group = clause === undefined ? undefined : document.verbGroups[clause.verb]
  if (clause === undefined || group === undefined || group.head > token || token - group.head > 10) return undefined
  const form = lower(document, token), superlative = form === "highest" || form === "lowest", lemma = lemmaOf(document, group.head)
  if (changeVerbs.has(lemma) && tag[group.head] === Tag.VERB && !resting.has(lemma)) return undefined
  const first = superlative ? token : firstKind(ground, token)
  if (first === undefined) return undefined
  let before = first - 1
  while (before > group.head && (tag[before] === Tag.DET || tag[before] === Tag.PRON || lower(document, before) === "its" || tag[before] === Tag.NUM)) before--
  const at = /^(?:at|near|around|to|close)$/u.test(lower(document, before))
  const plainly = superlative && lemma === "be" && before === group.end - 1 && lower(document, token - 1) === "the"
  if (plainly ? false : at ? !resting.has(lemma) : !(reaching.has(lemma) && before === group.end - 1)) return undefined
  if (superlative && !since(ground, token)) return undefined
  const thing = subjectThing(document, index)
  if (thing === undefined) return undefined
  const name = thing.phrase === undefined ? undefined : nameOf(ground, thing.phrase), head = headOf(document, thing)
  const named = name !== undefined && isProper(name) && name.type !== "person" && name.kind !== "demonym" && form !== "record"
  const measured = isMeasurable(head)
  if (!measured && !named) return undefined
  const view = viewOfVerb(document, index)
  return view.aim === true ? undefined : present<Cue>({ token, first, last: token + 1, direction: extremes.get(form)!, phrase: undefined, ...thing, named: named && !measured ? true : undefined, stance: view.stance, rule: "trend-extreme" })
}

/** Where "record high", "five-year low" begins; undefined where nothing says of what time it is the highest. */
const firstKind = ({ document }: Ground, token: number): number | undefined => {
  const { tag } = document.tokens
  let first = token, said = lower(document, token) === "record"
  if (said && (tag[token] !== Tag.NOUN || extremes.has(lower(document, token + 1)))) return undefined
  for (let at = token - 1; at > 0 && token - at < 6; at--) {
    const word = lower(document, at)
    if (kinds.test(word)) said = true
    else if (tag[at] !== Tag.NUM) break
    first = at
  }
  return said && (document.nounPhrases[document.nounPhraseAt[token] ?? -1]?.head ?? token) === token ? first : undefined
}

/** "its lowest level since 1974", "the highest in a decade". */
const since = ({ dateAt, document }: Ground, token: number): boolean => {
  for (let at = token + 1; at < token + 5; at++) {
    const word = lower(document, at)
    if (word === "since" || word === "ever" || (word === "in" || word === "for") && (dateAt[at + 1]! >= 0 || /^(?:a|an|two|three|four|five|six|seven|eight|nine|ten|more|almost|nearly|over|years|decades|months|[0-9]+)$/u.test(lower(document, at + 1)))) return true
    if (document.tokens.tag[at] !== Tag.NOUN) return false
  }
  return false
}
