import { lemmaOf } from "../../document/document.ts"
import { wholeStart } from "../../document/phrase.ts"
import { Tag } from "../../document/token.ts"
import type { Ground } from "../figures/ground.ts"
import type { Cue } from "./cue.ts"
import { isMeasurable } from "./measurable.ts"
import { sharedHead } from "./things.ts"

/** The things that a list of subjects or objects names, each with its own change: "exports and imports rose". */
export const listed = ({ document }: Ground, cue: Cue): ReadonlyArray<Cue> => {
  const { phrase } = cue
  if (phrase === undefined || cue.beforeHead === true || cue.tail !== undefined || document.nounPhrases[phrase]!.next === undefined || cue.rule === "trend-adjective" || sharedHead(document, phrase) !== undefined) return [cue]
  // "due to reduced power generation, and depreciation": what a participle describes is one thing.
  const { tag: tags } = document.tokens, leads = tags[cue.token - 1]
  if (document.nounPhrases[phrase]!.start === cue.token + 1 && (document.clauses[document.clauseAt[cue.token]!]?.kind === "participle" || leads === Tag.PUNCT || leads === Tag.ADP)) return [cue]
  const { tag } = document.tokens, found: Array<Cue> = [cue], isBefore = document.nounPhrases[phrase]!.start < cue.first
  for (let at: number | undefined = document.nounPhrases[phrase]!.next, steps = 0; at !== undefined && steps < 8; at = document.nounPhrases[at]!.next, steps++) {
    const base = document.nounPhrases[at]!, joint = wholeStart(document, at) - 1
    // "slash 1,200 jobs and scrap 15 routes": before another phrase it is a verb.
    const behind = document.nounPhraseAt[base.end] ?? -1
    if (base.end === base.start + 1 && behind >= 0 && document.nounPhrases[behind]!.start === base.end && (tag[base.end] === Tag.NUM || tag[base.end] === Tag.DET || tag[base.end] === Tag.SYM)) break
    if (tag[joint] !== Tag.CCONJ && document.tokens.word[joint]?.form !== "," || tag[base.head] !== Tag.NOUN || isBefore && base.start >= cue.first) break
    // "my role with Firefox and the project": joined to what hangs on it, as far as one can tell.
    if (document.nounPhrases[document.nounPhraseAt[joint - 1] ?? -1] !== document.nounPhrases[found.at(-1)!.phrase!] && !isMeasurable(lemmaOf(document, base.head))) break
    const { lead: _lead, ...rest } = cue
    found.push({ ...rest, phrase: at })
  }
  return found
}
