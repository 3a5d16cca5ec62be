import { lemmaOf } from "../../document/document.ts"
import type { VerbGroup } from "../../document/phrase.ts"
import type { Stance } from "../../document/stance.ts"
import { Tag } from "../../document/token.ts"
import { type Ground, isProper } from "../figures/ground.ts"
import { lower } from "../figures/numeral/cursor.ts"
import { changeAdjectives } from "./changeWords.ts"
import { adverbBeside, type Cue, present } from "./cue.ts"
import { isJudging, judged } from "./judged.ts"
import { isAmount, isConcrete, isGradable, isMeasurable } from "./measurable.ts"
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
/** What is bought and sold, and is dearer or cheaper than it was. */
const bought = /^(?:import|oil|gas|fuel|energy|credit|rouble|ruble|dollar|pound|euro|yen|currency|petrol|diesel|coal|steel|grain|wheat|labour|labor|electricity|power|borrowing|money|loan|mortgage|fertiliser|fertilizer|raw|material|crude|lira|peso|yuan|rupee)$/u
const comparative = /^(?:stronger|weaker|higher|dearer|cheaper|greater|larger|lower|smaller|fewer|lesser)$/u

/** "Weaker sales hit the group": at a sentence's beginning an adjective may have been taken for a name. */
const isOpening = ({ document: { tokens: { sentence, tag } } }: Ground, token: number): boolean => (token === 0 || sentence[token - 1] !== sentence[token]) && tag[token + 1] === Tag.NOUN

/** An adjective of change before a noun: "declining influence", "an increasing share of funds", "lower prices". */
export const byAdjective = (ground: Ground, token: number, measuring: (token: number) => boolean): Cue | undefined => {
  const { document, nameAt, names } = ground, { tag } = document.tokens, phrase = document.nounPhraseAt[token]!, base = document.nounPhrases[phrase]
  if (base === undefined || token >= base.head || tag[base.head] !== Tag.NOUN || tag[token] === Tag.PROPN && !isOpening(ground, token)) return undefined
  const form = lower(document, token), word = changeAdjectives.get(form)!, head = lemmaOf(document, base.head)
  if (fixed.test(head) || form !== "fewer" && isConcrete(head)) return undefined
  // "wants to lower taxes", "plans to lower fees": the verb.
  if (form === "lower" && lower(document, token - 1) === "to") {
    const view = viewOfInfinitive(document, token - 1)
    return view.aim === true ? undefined : present<Cue>({ token, first: token, last: token + 1, direction: "decrease", phrase, stance: view.stance ?? (isIntended(document, token - 1) ? { modality: "planned" } : undefined), rule: "trend-verb" })
  }
  if (form.endsWith("ing") && !measuring(token) && isNamedOnly(ground, token)) return undefined
  const hung = measuring(token), compared = comparative.test(form)
  if (compared ? !hung && !saysChange(ground, token, form, base.head, head) : word.weak === true && !hung && !(form === "stagnant" && isMeasurable(head))) return undefined
  if (past.test(form) && !isMeasurable(head) || isJudging(form) && !isGradable(head)) return undefined
  const name = names[nameAt[token]!]
  if (name !== undefined && isProper(name) && tag[token] !== Tag.PROPN) return undefined
  const view = compared ? viewOfNoun(document, phrase, token) : past.test(form) ? { stance: presupposed(ground, phrase), ...viewOfNoun(document, phrase, token) } : { stance: { modality: isSeeming(ground, phrase) ? "possible" as const : "asserted" as const, polarity: "affirmed" as const } }
  if (view.aim === true && !hung) return undefined
  return present<Cue>({ token, first: token, last: token + 1, direction: judged(form, head, word.direction), phrase, intensity: adverbBeside(ground, base.start, token), stance: view.stance, aim: view.aim, rule: "trend-adjective" })
}

/** "appears to place increasing emphasis on": as the verb is put that brings it about. */
const isSeeming = ({ document }: Ground, phrase: number): boolean => {
  const clause = document.clauses[document.clauseAt[document.nounPhrases[phrase]!.head] ?? -1], group = clause === undefined ? undefined : document.verbGroups[clause.verb]
  if (clause?.object !== phrase || group === undefined) return false
  const before = lower(document, group.start) === "to" ? lemmaOf(document, group.start - 1) : lemmaOf(document, group.start)
  return before === "appear" || before === "seem"
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

const foreseeing = /^(?:expect|forecast|predict|project|anticipate|foresee)$/u

/** "are smoking": what goes on is told of a time, and compared with the one before. */
const isUnderWay = ({ document }: Ground, verb: VerbGroup): boolean => verb.end - verb.start > 1 && lower(document, verb.head).endsWith("ing") && !verb.passive

/** "higher prices" are higher than they were; "larger", "fewer" only beside a time ("fewer visitors than in 2019"), and none beside another thing ("higher wages than in Poland"). */
const saysChange = (ground: Ground, token: number, form: string, end: number, head: string): boolean => {
  const than = comparedInTime(ground, end)
  const clause = ground.document.clauses[ground.document.clauseAt[token]!], verb = clause === undefined ? undefined : ground.document.verbGroups[clause.verb]
  // "expects lower passenger numbers", "fewer people are smoking"
  if (than === undefined && verb !== undefined && clause?.object === ground.document.nounPhraseAt[token] && foreseeing.test(lemmaOf(ground.document, verb.head)) && isAmount(head)) return true
  if (than === undefined && form === "fewer" && verb !== undefined && clause?.subject === ground.document.nounPhraseAt[token] && isUnderWay(ground, verb)) return true
  if (than === undefined && verb !== undefined && having.test(lemmaOf(ground.document, verb.head))) return false
  return than ?? ((form === "higher" || form === "lower" ? priced.test(head) : form === "dearer" || form === "cheaper" ? bought.test(head) || form === "dearer" && priced.test(head) : (form === "stronger" || form === "weaker") && valued.test(head)) && !/^(?:upper|higher|lower)$/u.test(lower(ground.document, token - 2)))
}
