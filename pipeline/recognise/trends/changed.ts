import { type Document, lemmaOf } from "../../document/document.ts"
import type { Clause } from "../../document/phrase.ts"
import { Tag } from "../../document/token.ts"
import type { Ground } from "../figures/ground.ts"
import { moved } from "../figures/move.ts"
import { lower } from "../figures/numeral/cursor.ts"
import { type ChangeWord, changeVerbs } from "./changeWords.ts"
import type { Thing } from "./cue.ts"
import { isGradable } from "./measurable.ts"
import { isNominal } from "./nominal.ts"
import { outermost } from "./outermost.ts"
import { claimedBy, subjectThing } from "./subjects.ts"
import { headOf, whole } from "./things.ts"

/** A participle behind a comma that goes on about what the verb before it changes: "slowed this growth to 1.4%, rebounding to 2%". */
const goesOn = (document: Document, clause: Clause, word: ChangeWord): Thing | undefined => {
  const parent = clause.parent === undefined ? undefined : document.clauses[clause.parent], group = parent === undefined ? undefined : document.verbGroups[parent.verb]
  if (clause.kind !== "participle" || word.mover === "object" || parent?.object === undefined || group === undefined || document.tokens.word[document.verbGroups[clause.verb]!.start - 1]?.form !== ",") return undefined
  const above = changeVerbs.get(lemmaOf(document, group.head))
  return above !== undefined && above.mover !== "subject" && clause.object === undefined ? whole(document, parent.object) : undefined
}

/** "the worsening crisis exacerbated by the war", "prices driven up by demand": a participle right behind a noun describes it. */
const described = (document: Document, clause: Clause): number | undefined => {
  const { start } = document.verbGroups[clause.verb]!, before = document.nounPhraseAt[start - 1] ?? -1
  if (clause.kind !== "participle" || clause.object !== undefined && document.nounPhrases[clause.object]!.start >= start || before < 0 || document.nounPhrases[before]!.end !== start) return undefined
  return document.tokens.tag[document.nounPhrases[before]!.head] === Tag.NOUN ? before : undefined
}

/** "…, exacerbated by": a participle behind a comma says what happens to the noun right before the comma, or to the subject. */
const apart = (document: Document, clause: Clause): number | undefined => {
  const group = document.verbGroups[clause.verb]!, { start } = group
  if (clause.kind !== "participle" || clause.object !== undefined || document.tokens.word[start - 1]?.form !== "," || lower(document, group.head + 1) !== "by") return undefined
  const before = document.nounPhraseAt[start - 2] ?? -1
  if (before < 0) return undefined
  const root = outermost(document, before), head = headOf(document, { phrase: root })
  return isGradable(head) && document.tokens.tag[document.nounPhrases[root]!.head] === Tag.NOUN ? root : undefined
}

const unitEnd = /^(?:point|percent|cent|per|pip|penny|pence|dollar|euro|pound|yen|yuan|kg|kilo|pound|%|tick|basis|third|quarter|half|year|day|time)$/u

/** What a verb of change says changes, and who makes it. */
export const changed = (ground: Ground, clause: Clause, index: number, word: ChangeWord): { readonly thing: Thing | undefined; readonly agent?: number; readonly told?: true } => {
  const { document } = ground, head = document.verbGroups[clause.verb]!.head
  const participle = word.mover === "subject" || document.tokens.word[head]!.lower.endsWith("ing") && word.mover === "either" ? undefined : described(document, clause) ?? apart(document, clause)
  if (participle !== undefined && (word.mover === "object" || document.tokens.word[head]!.lower.endsWith("ed") || lower(document, head + 1) === "by")) return { thing: { phrase: outermost(document, participle) }, told: true }
  // "The Greens gained 12 seats": the seats are what there is more of; "the peso gained 2%" has no such noun.
  if (lemmaOf(document, head) === "gain" && clause.object !== undefined && document.nounPhrases[clause.object]!.start > head && document.tokens.tag[document.nounPhrases[clause.object]!.head] === Tag.NOUN && !unitEnd.test(lemmaOf(document, document.nounPhrases[clause.object]!.head))) return { thing: whole(document, clause.object), ...(clause.subject === undefined ? {} : { agent: clause.subject }) }
  // "slowed thanks to mild weather": no object.
  if (word.mover === "either" && clause.object !== undefined && lower(document, document.nounPhrases[clause.object]!.head) === "thanks") return { thing: subjectThing(document, index) }
  const said = moved(document, clause, word)
  // "curbed lending", "lifted yields": the object was taken for a verb.
  if (word.mover !== "subject" && clause.object === undefined && document.verbGroups[clause.verb]?.passive !== true && (document.tokens.tag[head + 1] === Tag.VERB || document.nounPhraseAt[head + 1]! < 0 && (document.tokens.tag[head + 1] === Tag.ADV || document.tokens.tag[head + 1] === Tag.ADJ)) && isNominal(document, head + 1) && !/^(?:in|on|to)$/u.test(lower(document, head))) return { thing: { word: head + 1 }, ...(clause.subject === undefined ? {} : { agent: clause.subject }) }
  const agent = said.agent === undefined ? {} : { agent: said.agent }
  if (said.phrase !== undefined && said.phrase === clause.object && said.agent !== undefined) return { thing: whole(document, said.phrase), ...agent }
  if (said.phrase !== undefined && said.phrase === clause.object) return { thing: whole(document, said.phrase), ...agent }
  if (word.mover === "object" && clause.object === undefined && document.verbGroups[clause.verb]?.passive !== true) return { thing: said.phrase === undefined || said.phrase === clause.subject ? undefined : { phrase: said.phrase }, ...agent }
  return { thing: goesOn(document, clause, word) ?? subjectThing(document, index), ...agent, ...(claimedBy(document, clause) === undefined ? {} : { told: true }) }
}
