import { lemmaOf } from "../../document/document.ts"
import { Tag } from "../../document/token.ts"
import type { Ground } from "../figures/ground.ts"
import { lower } from "../figures/numeral/cursor.ts"
import type { Cue, Thing } from "./cue.ts"
import { isAmount, isMeasurable } from "./measurable.ts"
import { subjectThing } from "./subjects.ts"
import { headOf, whole } from "./things.ts"
import { isBehind, noChangeIn, notChanging, showingNone, stayingTheSame } from "./unmoved.ts"

const staying = new Set(["remain", "stay", "hold", "keep", "stand", "trade", "end", "close", "finish", "continue"])
/** Verbs by which a market that a name stands for stands still: "the Nikkei ended flat". */
const trading = new Set(["trade", "end", "close", "finish", "open"])
/** Words that say so only right behind certain verbs: "stood still", "held firm", "stayed put", "was stuck at". */
const fixed: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["still", new Set(["stand", "remain", "hold"])], ["level", new Set(["stand", "remain", "hold", "stay"])], ["firm", new Set(["hold", "stay", "stand", "remain"])], ["put", new Set(["stay"])], ["stuck", new Set(["be", "remain", "stay", "get"])]
])
const keeping = /^(?:leave|keep|hold|maintain)$/u
const changed = /^(?:changed?|moved|budged?)$/u

/** "kept its key rate steady", where the adjective was taken for the head; "left rates unchanged": of the object right before it. Where the adjective was taken for a participle, its own clause hangs on that one. */
const kept = ({ document }: Ground, token: number): Cue | undefined => {
  const { tag } = document.tokens, clause = document.clauses[document.clauseAt[token]!]!, head = document.verbGroups[clause.verb]!.head, phrase = document.nounPhraseAt[token]!, base = document.nounPhrases[phrase]
  const cue = { token, first: token, last: token + 1, direction: "unchanged" as const, rule: "trend-standing" }
  if (base !== undefined && base.head === token && tag[token] === Tag.NOUN && tag[token - 1] === Tag.NOUN && token > base.start && clause.object === phrase && keeping.test(lemmaOf(document, head)) && isMeasurable(lemmaOf(document, token - 1))) {
    return { ...cue, phrase, beforeHead: true, ...(clause.subject === undefined ? {} : { agent: clause.subject }) }
  }
  const before = document.nounPhraseAt[token - 1] ?? -1, own = head !== token ? clause : clause.parent === undefined ? undefined : document.clauses[clause.parent], verb = own === undefined ? undefined : document.verbGroups[own.verb]
  if (before < 0 || verb === undefined || own!.object !== before || document.nounPhrases[before]!.end !== token || !keeping.test(lemmaOf(document, verb.head))) return undefined
  const thing = whole(document, before)
  return isMeasurable(headOf(document, thing)) ? { ...cue, ...thing, ...(own!.subject === undefined ? {} : { agent: own!.subject }) } : undefined
}

/** Whether a verb of being or staying makes the word say that what is spoken of stands still. `measured` says whether that has an amount. */
const says = ({ document }: Ground, token: number, verb: number, end: number, measured: boolean): boolean => {
  const form = lower(document, token), lemma = lemmaOf(document, verb), asked = fixed.get(form)
  // "was stuck at 1.2 million": the participle is the verb.
  if (asked !== undefined) return measured && (form !== "stuck" || lower(document, token + 1) === "at") && (verb === token && form === "stuck" || asked.has(lemma) && isBehind(document, token, end))
  if (verb === token) return true
  if (form === "unchanged") return lemma === "be" || staying.has(lemma)
  return staying.has(lemma) ? measured || form === "flat" : lemma === "be" && measured
}

/** Whether a name stands for what is traded: "the Nikkei ended flat"; a noun at a sentence's beginning may have been taken for a name. */
const isSubject = ({ document }: Ground, { phrase, tail }: Thing, lemma: string): boolean => {
  if (phrase === undefined || tail !== undefined) return true
  const { head } = document.nounPhrases[phrase]!, tag = document.tokens.tag[head]
  return tag === Tag.NOUN || tag === Tag.PROPN && (trading.has(lemma) || isAmount(lower(document, head)))
}

/** "was unchanged at 6.4%", "remained stable", "left rates unchanged", "did not change". */
export const byStill = (ground: Ground, token: number): Cue | undefined => {
  const { document } = ground, { tag } = document.tokens, form = lower(document, token), own = document.clauseAt[token]!, clause = document.clauses[own]
  if (form === "change" && tag[token] === Tag.NOUN) return noChangeIn(ground, token) ?? showingNone(ground, token, own)
  if (clause === undefined || tag[token + 1] === Tag.NOUN && document.nounPhraseAt[token] === document.nounPhraseAt[token + 1] && document.nounPhraseAt[token]! >= 0) return undefined
  if (changed.test(form)) return notChanging(ground, token, own)
  if (form === "same") return stayingTheSame(ground, token, own)
  const object = kept(ground, token)
  if (object !== undefined) return object
  // "stayed put", where "put" was given a clause of its own.
  const index = form === "put" && document.verbGroups[clause.verb]!.head === token && clause.parent !== undefined ? clause.parent : own, group = document.verbGroups[document.clauses[index]!.verb]!
  if (group.head > token || group.head !== token && clause.predicate !== token && !isBehind(document, token, group.end)) return undefined
  const thing = subjectThing(document, index), lemma = lemmaOf(document, group.head)
  if (thing === undefined || !isSubject(ground, thing, lemma)) return undefined
  const head = headOf(document, thing), measured = isMeasurable(head), named = trading.has(lemma) && !measured && thing.phrase !== undefined && tag[document.nounPhrases[thing.phrase]!.head] === Tag.PROPN
  if (!says(ground, token, group.head, group.end, measured)) return undefined
  return { token, first: form === "still" || form === "put" || form === "firm" ? group.head : token, last: token + 1, direction: "unchanged", ...thing, ...(named ? { named } : {}), ...(lower(document, token + 1) === "at" ? { at: token + 2 } : {}), rule: "trend-standing" }
}
