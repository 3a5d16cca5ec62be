import { type Document, lemmaOf } from "../../document/document.ts"
import { Tag } from "../../document/token.ts"
import type { Ground } from "../figures/ground.ts"
import { lower } from "../figures/numeral/cursor.ts"
import type { Direction } from "./changeWords.ts"
import { adverbBeside, type Cue, present } from "./cue.ts"
import { judged } from "./judged.ts"
import { isConcrete, isGradable, isMeasurable } from "./measurable.ts"
import { subjectThing } from "./subjects.ts"
import { headOf, whole } from "./things.ts"
import { comparedInTime } from "./times.ts"
import { viewOfVerb } from "./views.ts"
import { sides } from "./wordClass.ts"

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "))

/** Verbs by the word behind them: those whose subject moves, and those that move their object. */
const movers: ReadonlyMap<string, { readonly subject: ReadonlySet<string>; readonly object: ReadonlySet<string>; readonly direction?: Direction }> = new Map([
  ["up", { subject: list("go edge creep tick inch shoot pick head trend drift move build"), object: list("push drive force nudge bid ratchet send revise move step scale ramp bump") }],
  ["down", { subject: list("go come edge creep tick inch trend drift move die head slow"), object: list("push drive bring force drag pull nudge revise weigh scale move slow keep") }],
  ["higher", { subject: list("go edge creep tick inch move head drift trend push climb rise close end finish trade open jump"), object: list("push drive send force nudge pull lift revise move") }],
  ["lower", { subject: list("go edge creep tick inch move head drift trend close end finish trade open slip fall slide"), object: list("push drive send force nudge pull drag revise move") }],
  ["upward", { subject: list("move edge creep head trend"), object: list("push drive revise force") }], ["upwards", { subject: list("move edge creep head trend"), object: list("push drive revise force") }],
  ["downward", { subject: list("move edge creep head trend"), object: list("push drive revise force") }], ["downwards", { subject: list("move edge creep head trend"), object: list("push drive revise force") }],
  ["back", { subject: list("bounce"), object: list("scale dial pare cut"), direction: "decrease" }],
  ["off", { subject: list("tail drop ease taper level flatten"), object: list("") }], ["out", { subject: list("bottom flatten even level"), object: list(""), direction: "unchanged" }]
])
/** Markets that a name stands for do so: "Wall Street closed lower". */
const trading = list("close end finish trade open")
const changing = list("get become grow")
const standing = list("be remain stay run stand")
const numeric = list("higher lower fewer greater larger smaller less more")
/** What is more or less so as there is more or less of it. */
const frequent = /^(?:expensive|costly|frequent|common|widespread|prevalent|popular|intense|severe|scarce|affordable)$/u
const plainly = /^(?:longer|shorter|rarer|scarcer|pricier|costlier)$/u
const climate = /^(?:hotter|warmer|colder|cooler)$/u, seasons = /^(?:summer|winter|autumn|spring|climate|weather|planet|earth|world|ocean|sea|water|season|city|year|month|region|arctic|air)$/u
const behindUp = /^(?:on|from|since|slightly|sharply|significantly|considerably|again|compared|year|this|last|over|in|,|\.|;|for|across|at|among|by)$/u

/** The verb that a word of direction belongs to: right before it, or before its object ("pushed prices up"). */
const verbOf = (document: Document, token: number): { readonly verb: number; readonly object?: number } | undefined => {
  const { tag } = document.tokens
  let at = token - 1
  while (at > 0 && tag[at] === Tag.ADV && token - at < 3) at--
  if (tag[at] === Tag.VERB) return { verb: at }
  const phrase = document.nounPhraseAt[at] ?? -1, clause = document.clauses[document.clauseAt[token]!]
  const group = clause === undefined ? undefined : document.verbGroups[clause.verb]
  // "sent oil prices higher and stocks lower"
  const joint = phrase < 0 ? -1 : document.nounPhrases[phrase]!.start - 1, again = joint > 1 && (tag[joint] === Tag.CCONJ || document.tokens.word[joint]!.form === ",") && sides.has(lower(document, joint - 1))
  return phrase >= 0 && document.nounPhrases[phrase]!.end === at + 1 && group !== undefined && (clause!.object === phrase || again && clause!.object !== undefined) ? { verb: group.head, object: phrase } : undefined
}

/** "went up", "edged lower", "pushed prices up": a verb of moving with its direction. */
const asParticle = (ground: Ground, token: number, measuring: (token: number) => boolean): Cue | undefined => {
  const { document } = ground, form = lower(document, token), mover = movers.get(form), found = mover === undefined ? undefined : verbOf(document, token)
  if (found === undefined || mover === undefined) return undefined
  const hung = measuring(token) || measuring(found.verb)
  const { verb } = found, lemma = lemmaOf(document, verb), index = document.clauseAt[verb]!, clause = document.clauses[index], group = clause === undefined ? undefined : document.verbGroups[clause.verb]
  if (clause === undefined || group?.head !== verb) return undefined
  const moves = mover.object.has(lemma), behind = found.object ?? clause.object
  if (!moves && !mover.subject.has(lemma) || moves && behind === undefined && !group.passive && !mover.subject.has(lemma)) return undefined
  const thing = moves && behind !== undefined && !group.passive ? whole(document, behind) : subjectThing(document, index)
  if (thing === undefined) return undefined
  const head = headOf(document, thing), named = trading.has(lemma)
  if (!isMeasurable(head) && !(hung && !isConcrete(head)) && !named) return undefined
  const view = viewOfVerb(document, index)
  if (view.aim === true && !hung) return undefined
  const direction = form === "back" && lemma === "bounce" ? "increase" : lemma === "level" || lemma === "flatten" ? "unchanged" : mover.direction ?? sides.get(form)!
  return present<Cue>({
    token, first: named ? token : verb, last: named || verb === token - 1 ? token + 1 : verb + 1, direction, phrase: undefined, ...thing, agent: moves ? clause.subject : undefined, verb, named: named ? true : undefined, at: token + 1, intensity: adverbBeside(ground, verb, token), stance: view.stance, aim: view.aim,
    rule: "trend-verb"
  })
}

/** "was higher than in 2019", "is getting worse", "are down on last year". */
const asPredicate = (ground: Ground, token: number): Cue | undefined => {
  const { document } = ground, index = document.clauseAt[token]!, clause = document.clauses[index], group = clause === undefined ? undefined : document.verbGroups[clause.verb], form = lower(document, token)
  if (clause === undefined || group === undefined || group.head >= token || token - group.end > 2) return undefined
  for (let at = group.end; at < token; at++) if (document.tokens.tag[at] !== Tag.ADV && !/^(?:much|far|little|bit|more|less)$/u.test(lower(document, at))) return undefined
  const lemma = lemmaOf(document, group.head), isUp = form === "up" || form === "down", next = lower(document, token + 1)
  if (isUp ? !standing.has(lemma) || !behindUp.test(next) : !changing.has(lemma) && !standing.has(lemma)) return undefined
  if (!isUp && document.tokens.tag[token + 1] === Tag.NOUN || (form === "more" || form === "less") && !frequent.test(next) && next !== "than") return undefined
  const thing = lemma === "grow" && (form === "faster" || form === "slower") ? undefined : subjectThing(document, index)
  if (thing === undefined) return undefined
  const head = headOf(document, thing)
  if (isUp && head === "time") return undefined
  const byNumber = next === "by" && document.tokens.tag[token + 2] === Tag.NUM && isMeasurable(head)
  const said = isUp ? isMeasurable(head) : changing.has(lemma) ? isGradable(head) || numeric.has(form) || plainly.test(form) || climate.test(form) && seasons.test(head) : standing.has(lemma) && (comparedInTime(ground, token) === true || byNumber) && !isConcrete(head) && (numeric.has(form) || isGradable(head))
  if (!said || thing.phrase !== undefined && document.tokens.tag[document.nounPhrases[thing.phrase]!.head] === Tag.PRON) return undefined
  const view = viewOfVerb(document, index), direction = form === "off" || form === "out" || form === "back" ? undefined : sides.get(form)
  return direction === undefined || view.aim === true ? undefined : present<Cue>({ token, first: token, last: frequent.test(next) && (form === "more" || form === "less") ? token + 2 : token + 1, direction: judged(form, head, direction), phrase: undefined, ...thing, intensity: adverbBeside(ground, group.end, token), stance: view.stance, at: byNumber ? token + 2 : undefined, rule: "trend-predicate" })
}

/** Headlines: "Profits up, jobs down", "stocks edge higher". */
const asHeadline = ({ document }: Ground, token: number): Cue | undefined => {
  const { sentence, tag, word } = document.tokens, form = lower(document, token), direction = sides.get(form), verb = word[token - 1]?.lemmas[Tag.VERB] ?? ""
  const base = document.nounPhrases[document.nounPhraseAt[token - 1] ?? -1]
  if (base === undefined || base.end !== token || direction === undefined || tag[base.head] !== Tag.NOUN && !(tag[base.head] === Tag.PROPN && isMeasurable(word[base.head]!.lower))) return undefined
  const begins = base.start === 0 || sentence[base.start - 1] !== sentence[base.start] || /^[,:;]$/u.test(word[base.start - 1]!.form) || tag[base.start - 1] === Tag.CCONJ
  if (!begins) return undefined
  const phrase = document.nounPhraseAt[token - 1]!
  if (base.head > base.start && movers.get(form)?.subject.has(verb) === true && isMeasurable(lemmaOf(document, base.head - 1))) return { token, first: token - 1, last: token + 1, direction, phrase, beforeHead: true, rule: "trend-verb" }
  const clause = document.clauses[document.clauseAt[token]!], group = clause === undefined ? undefined : document.verbGroups[clause.verb]
  const verbless = group === undefined || group.start > token && clause?.subject !== phrase
  return verbless && (form === "up" || form === "down") && isMeasurable(lemmaOf(document, base.head).toLowerCase()) && (token + 1 === document.tokens.length || sentence[token + 1] !== sentence[token] || behindUp.test(lower(document, token + 1)) || /^(?:as|after|amid|while|despite|and|but)$/u.test(lower(document, token + 1)))
    ? { token, first: token, last: token + 1, direction, phrase, rule: "trend-predicate" }
    : undefined
}

/** "more people than last year": behind it a noun, and another time. */
const asAmount = (ground: Ground, token: number): Cue | undefined => {
  const { document } = ground, form = lower(document, token), phrase = document.nounPhraseAt[token + 1] ?? -1, base = document.nounPhrases[phrase]
  if (form !== "more" && form !== "less" || base === undefined || document.tokens.tag[base.head] !== Tag.NOUN || base.start < token || comparedInTime(ground, base.head) !== true) return undefined
  return { token, first: token, last: token + 1, direction: sides.get(form)!, phrase, rule: "trend-adjective" }
}

/** "fewer and fewer students": more, or fewer, than before. */
const asEver = ({ document }: Ground, token: number): Cue | undefined => {
  const form = lower(document, token), { tag } = document.tokens
  if (form !== "more" && form !== "fewer" && form !== "less" || lower(document, token - 1) !== "and" || lower(document, token - 2) !== form) return undefined
  const phrase = document.nounPhraseAt[token + 1] ?? -1, base = document.nounPhrases[phrase], cue = { token, first: token - 2, last: token + 1, direction: sides.get(form)!, rule: "trend-adjective" }
  if (base !== undefined && tag[base.head] === Tag.NOUN && base.head > token) return { ...cue, phrase }
  return tag[token + 1] === Tag.NOUN || tag[token + 1] === Tag.VERB && lower(document, token + 1) === "people" ? { ...cue, word: token + 1 } : undefined
}

/** A word of direction without a number of its own. */
export const bySide = (ground: Ground, token: number, measuring: (token: number) => boolean): Cue | undefined =>
  asParticle(ground, token, measuring) ?? (measuring(token) ? undefined : asPredicate(ground, token) ?? asHeadline(ground, token) ?? asAmount(ground, token) ?? asEver(ground, token))
