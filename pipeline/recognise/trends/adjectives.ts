import { lemmaOf } from "../../document/document.ts"
import type { Stance } from "../../document/stance.ts"
import { Tag } from "../../document/token.ts"
import { type Ground, isProper } from "../figures/ground.ts"
import { lower } from "../figures/numeral/cursor.ts"
import { changeAdjectives } from "./changeWords.ts"
import { adverbBeside, type Cue, present } from "./cue.ts"
import { isJudging, judged } from "./judged.ts"
import { isConcrete, isGradable, isMeasurable } from "./measurable.ts"
import { comparedInTime } from "./times.ts"
import { viewOfNoun } from "./nounViews.ts"
import { isIntended, viewOfInfinitive } from "./views.ts"

/** Things that only look as if they changed: "rising star", "falling water", "growing season". */
const fixed = /^(?:star|sun|tide|season|pains?|child|children|boy|girl|powers?|leaf|leaves|object|rock|rocks|debris|snow|rain|water|bond|damp|voice|concentrate|mind|eye|house|court|chamber|class|education|body|back|limb|leg|arm|jaw|lip|middle|ground|purpose|being|order|learning|street|side|deck|floor|panel|hand)$/u
/** "increased security" describes; "increased emigration" says that there is more. */
const past = /^(?:increased|heightened|enhanced|elevated|improved|reduced|decreased|diminished)$/u
/** "has lower enrolment" compares places. */
const having = /^(?:have|live|enjoy|show|offer|be)$/u
/** What is higher or lower than it was, where nothing else is said. */
const priced = /^(?:subsidy|petrol|diesel|fuel|food|energy|electricity|price|cost|rate|wage|salary|fare|fee|tariff|tax|rent|bill|premium|revenue|sale|profit|earnings|inflation|demand|output|production|export|import|spending|yield|turnout|temperature|investment|deficit|debt|charge|income|consumption|borrowing|interest|emission|duty|margin|growth|unemployment)$/u
const valued = /^(?:dollar|yen|pound|euro|rouble|ruble|currency|peso|lira|demand|growth|economy|sterling|franc|yuan|rupee|rand|won|krona|krone|real|rupiah|ringgit|baht|shekel|consumption|output|sale|export)$/u
const comparative = /^(?:stronger|weaker|higher|dearer|greater|larger|lower|smaller|fewer|lesser)$/u

/** An adjective of change before a noun: "declining influence", "an increasing share of funds", "lower prices". */
export const byAdjective = (ground: Ground, token: number, measuring: (token: number) => boolean): Cue | undefined => {
  const { document, nameAt, names } = ground, { tag } = document.tokens, phrase = document.nounPhraseAt[token]!, base = document.nounPhrases[phrase]
  if (base === undefined || token >= base.head || tag[base.head] !== Tag.NOUN || tag[token] === Tag.PROPN) return undefined
  const form = lower(document, token), word = changeAdjectives.get(form)!, head = lemmaOf(document, base.head)
  if (fixed.test(head) || form !== "fewer" && isConcrete(head)) return undefined
  // "wants to lower taxes", "plans to lower fees": the verb.
  if (form === "lower" && lower(document, token - 1) === "to") {
    const view = viewOfInfinitive(document, token - 1)
    return view.aim === true ? undefined : present<Cue>({ token, first: token, last: token + 1, direction: "decrease", phrase, stance: view.stance ?? (isIntended(document, token - 1) ? { modality: "planned" } : undefined), rule: "trend-verb" })
  }
  if (form.endsWith("ing") && !measuring(token) && isNamedOnly(ground, token)) return undefined
  const hung = measuring(token), compared = comparative.test(form)
  if (compared ? !hung && !saysChange(ground, token, form, base.head, head) : word.weak === true && !hung) return undefined
  if (past.test(form) && !isMeasurable(head) || isJudging(form) && !isGradable(head)) return undefined
  const name = names[nameAt[token]!]
  if (name !== undefined && isProper(name)) return undefined
  const view = compared ? viewOfNoun(document, phrase, token) : past.test(form) ? { stance: presupposed(ground, phrase), ...viewOfNoun(document, phrase, token) } : { stance: { modality: "asserted" as const, polarity: "affirmed" as const } }
  if (view.aim === true && !hung) return undefined
  return present<Cue>({ token, first: token, last: token + 1, direction: judged(form, head, word.direction), phrase, intensity: adverbBeside(ground, base.start, token), stance: view.stance, aim: view.aim, rule: "trend-adjective" })
}

const aiming = /^(?:aim|goal|target|objective|purpose|hope|task|way|means|need|view|idea|intention|possibility|chance|importance|benefit|risk|cost|challenge|reform|effort|measure)$/u

/** "with the aim of increasing exports", "reforms, including raising fees and increasing pay": what is only named. */
const isNamedOnly = ({ document }: Ground, token: number): boolean => {
  const before = lower(document, token - 1), { sentence } = document.tokens
  if (before === "of") return aiming.test(lemmaOf(document, token - 2))
  if (before !== "," && before !== "and" && before !== ";") return false
  for (let at = token - 2; at > token - 30 && at >= 0 && sentence[at] === sentence[token]; at--) if (lower(document, at) === "including" || before === ";") return true
  return false
}

/** "driven by increased consumption": what is only named is there, however its clause is put; what a verb brings about is put as the verb is. */
const presupposed = ({ document }: Ground, phrase: number): Partial<Stance> => {
  const clause = document.clauses[document.clauseAt[document.nounPhrases[phrase]!.head] ?? -1]
  return clause?.object === phrase ? {} : { modality: "asserted", polarity: "affirmed" }
}

/** "higher prices" are higher than they were; "larger", "fewer" only beside a time ("fewer visitors than in 2019"), and none beside another thing ("higher wages than in Poland"). */
const saysChange = (ground: Ground, token: number, form: string, end: number, head: string): boolean => {
  const than = comparedInTime(ground, end)
  const clause = ground.document.clauses[ground.document.clauseAt[token]!], verb = clause === undefined ? undefined : ground.document.verbGroups[clause.verb]
  if (than === undefined && verb !== undefined && having.test(lemmaOf(ground.document, verb.head))) return false
  return than ?? ((form === "higher" || form === "lower" || form === "dearer" ? priced.test(head) : (form === "stronger" || form === "weaker") && valued.test(head)) && !/^(?:upper|higher|lower)$/u.test(lower(ground.document, token - 2)))
}
