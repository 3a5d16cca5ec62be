import { type Document, lemmaOf } from "../../document/document.ts"
import { Tag, TokenKind } from "../../document/token.ts"
import type { Ground } from "../figures/ground.ts"
import { lower } from "../figures/numeral/cursor.ts"
import { rootOf } from "../figures/phrases.ts"
import { changeVerbs } from "./changeWords.ts"
import { type Cue, present, type Thing } from "./cue.ts"
import { isGradable, isMeasurable } from "./measurable.ts"
import { subjectThing } from "./subjects.ts"
import { bare, headOf, whole } from "./things.ts"
import { viewOfVerb } from "./views.ts"
import { Class, classes, extremes } from "./wordClass.ts"

const making = /^(?:make|keep|leave|render)$/u
const priced: ReadonlyMap<string, Cue["direction"]> = new Map([["cheaper", "decrease"], ["dearer", "increase"], ["pricier", "increase"], ["costlier", "increase"]])
const sized: ReadonlyMap<string, Cue["direction"]> = new Map([
  ["higher", "increase"], ["longer", "increase"], ["larger", "increase"], ["bigger", "increase"], ["stronger", "increase"], ["wider", "increase"], ["lower", "decrease"], ["shorter", "decrease"], ["smaller", "decrease"], ["weaker", "decrease"], ["narrower", "decrease"], ["scarcer", "decrease"]
])
const over = /^(?:above|past|over|beyond)$/u, under = /^(?:below|under)$/u, towards = /^(?:to|near|towards?|close)$/u

/** "to a record high", "to their highest level since 2014", "above 5%": which way what stands at a token says that something was driven. */
const goal = ({ document }: Ground, token: number): Cue["direction"] | undefined => {
  const { kind, sentence, tag } = document.tokens, form = lower(document, token)
  if (over.test(form) || under.test(form)) return kind[token + 1] === TokenKind.number || tag[token + 1] === Tag.SYM ? over.test(form) ? "increase" : "decrease" : undefined
  if (!towards.test(form)) return undefined
  for (let at = token + 1; at < token + 7 && at < sentence.length && sentence[at] === sentence[token]; at++) {
    const word = lower(document, at), direction = extremes.get(word)
    if (direction !== undefined && word !== "record") return direction
    // "to a record $90 a barrel"
    if (word === "record" && (kind[at + 1] === TokenKind.number || tag[at + 1] === Tag.SYM)) return "increase"
    if (word !== "record" && tag[at] !== Tag.DET && tag[at] !== Tag.PRON && tag[at] !== Tag.ADJ && tag[at] !== Tag.NUM && tag[at] !== Tag.ADV && tag[at] !== Tag.NOUN && tag[at] !== Tag.PART && word !== "-") return undefined
  }
  return undefined
}

/** "made imports dearer", "has made housing more expensive": which way a word behind an object goes. */
const made = (document: Document, token: number, head: string): { readonly direction: Cue["direction"]; readonly last: number } | undefined => {
  const form = lower(document, token), direction = priced.get(form) ?? (isGradable(head) ? sized.get(form) : undefined)
  if (direction !== undefined) return document.tokens.tag[token + 1] === Tag.NOUN ? undefined : { direction, last: token + 1 }
  return (form === "more" || form === "less") && /^(?:expensive|costly|frequent|common)$/u.test(lower(document, token + 1)) ? { direction: form === "more" ? "increase" : "decrease", last: token + 2 } : undefined
}

/** Something tumbling that was sent so, taken for the head of the object: "sent the company's shares tumbling". */
const sent = ({ document }: Ground, object: number): Cue["direction"] | undefined => {
  const { head, start } = document.nounPhrases[object]!, form = lower(document, head)
  return head > start && form.endsWith("ing") && isMeasurable(lemmaOf(document, head - 1)) ? changeVerbs.get(document.tokens.word[head]!.lemmas[Tag.VERB]!)?.direction : undefined
}

/** How far behind its verb a goal may stand. */
const reach = 24
const goals = Class.extreme | Class.limit | Class.verb | Class.total

/** Whether any word that may be a goal stands near: behind most such verbs there is none, and they need no closer look. */
const isNear = ({ sentences, tokens }: Document, token: number): boolean => {
  const last = Math.min(sentences[tokens.sentence[token]!]!.last, token + reach)
  return classes.next(tokens, token + 1, last, goals) < last
}

/** A verb of driving or making with where it drives to: "drove oil prices to a record high", "pushed the yield above 5%", "made imports dearer". */
export const byPush = (ground: Ground, token: number): Cue | undefined => {
  const { document } = ground, index = document.clauseAt[token]!, clause = document.clauses[index], group = clause === undefined ? undefined : document.verbGroups[clause.verb]
  if (clause === undefined || group?.head !== token || !isNear(document, token)) return undefined
  const lemma = lemmaOf(document, token), makes = making.test(lemma), { object } = clause
  const behind = object !== undefined && document.nounPhrases[object]!.start > token && goal(ground, document.nounPhrases[object]!.start) === undefined ? object : undefined
  if (behind === undefined && (!group.passive || makes)) return undefined
  const base = behind === undefined ? undefined : document.nounPhrases[behind]!
  // "made imports dearer", where the last word was taken for the head.
  const inside = base !== undefined && base.head > base.start && makes ? made(document, base.head, lemmaOf(document, base.head - 1)) : undefined
  const set = base !== undefined && lemma === "send" ? sent(ground, behind!) : undefined
  const thing: Thing | undefined = inside !== undefined || set !== undefined ? { phrase: behind!, beforeHead: true } : behind !== undefined ? hangs(ground, base!) ? bare(document, behind) : whole(document, rootOf(document, behind)) : subjectThing(document, index)
  if (thing === undefined) return undefined
  const head = headOf(document, thing), found = cueOf(ground, token, base, makes, inside, set, head)
  if (found === undefined) return undefined
  const view = viewOfVerb(document, index)
  return view.aim === true ? undefined : present<Cue>({ token: found.token, first: found.token, last: found.last, direction: found.direction, phrase: undefined, ...thing, agent: behind === undefined ? undefined : clause.subject, stance: view.stance, at: found.at, rule: "trend-verb" })
}

/** Whether the grammar hung the goal on the object: "the index to a record high". */
const hangs = (ground: Ground, { end, reach }: Document["nounPhrases"][number]): boolean => reach > end && goal(ground, end) !== undefined

/** What only grows as more is added: "brought the toll to 43". */
const counted = /^(?:number|toll|total|tally|count|stake|holding|backlog|fleet|workforce|membership|caseload|bill|death|case|debt|casualty)$/u

/** "to 43", "to more than 400". */
const isNumber = (document: Document, at: number): boolean => {
  if (lower(document, at) !== "to") return false
  let next = at + 1
  while (next < at + 4 && /^(?:more|less|than|about|around|nearly|almost|over|at|least|some|just|roughly|approximately|a|total|of)$/u.test(lower(document, next))) next++
  return document.tokens.tag[next] === Tag.NUM || document.tokens.tag[next] === Tag.SYM
}

type Found = { readonly token: number; readonly last: number; readonly direction: Cue["direction"]; readonly at?: number }

const cueOf = (ground: Ground, token: number, base: Document["nounPhrases"][number] | undefined, makes: boolean, inside: ReturnType<typeof made>, set: Cue["direction"] | undefined, head: string): Found | undefined => {
  const { document } = ground
  if (inside !== undefined) return { token: base!.head, last: base!.head + 1, direction: inside.direction }
  if (set !== undefined) return { token: base!.head, last: base!.head + 1, direction: set }
  if (makes) {
    const told = base === undefined ? undefined : made(document, base.end, head)
    return told === undefined ? undefined : { token: base!.end, last: told.last, direction: told.direction }
  }
  if (!isMeasurable(head) && !counted.test(head)) return undefined
  const total = counted.test(head) && /^(?:take|bring|push|lift)$/u.test(lemmaOf(document, token))
  for (const at of base === undefined ? [token + 1] : [base.end, base.reach]) {
    const direction = goal(ground, at) ?? (total && isNumber(document, at) ? "increase" : undefined)
    if (direction !== undefined) return { token, last: token + 1, direction, at: at + 1 }
    // "the yield on the bond above 5%", taken together.
    for (let back = at - 1; base !== undefined && back > base.end; back--) if (over.test(lower(document, back)) || under.test(lower(document, back))) {
      const inner = goal(ground, back)
      if (inner !== undefined) return { token, last: token + 1, direction: inner, at: back + 1 }
    }
  }
  return undefined
}
