import { lemmaOf } from "../../document/document.ts"
import { wholeStart } from "../../document/phrase.ts"
import { Tag } from "../../document/token.ts"
import { withAgent } from "./agent.ts"
import type { Amount } from "./amount/amount.ts"
import { clauseOf, hasNumber } from "./clauseOf.ts"
import type { Ground } from "./ground.ts"
import { type Measured, measuredOf } from "./measured.ts"
import { lower, wordAt } from "./numeral/cursor.ts"
import { rootOf, subjectOf } from "./phrases.ts"

const empty = /^(?:time|times|way|day|week|month|year|hour|minute|moment|one|ones|thing|end|beginning|start|total|average|maximum|minimum|excess|order|addition|fact|example|case|least|most|lot|rest|part|kind|sort|those|these|lowest|highest|worst|best|most|least|first|last|largest|biggest|smallest|fewer|more|many|few|all|others|steady|unchanged)$/u

/** Whether a phrase can be what is measured: a noun or a name, no number, no time, no pronoun. */
export const canBeMeasured = (ground: Ground, phrase: number): boolean => {
  const { document } = ground, base = document.nounPhrases[phrase]
  if (base === undefined) return false
  const tag = document.tokens.tag[base.head]
  return (tag === Tag.NOUN || tag === Tag.PROPN) && ground.dateAt[base.head]! < 0 && !empty.test(lower(document, base.head)) && wordAt(document, base.head) === undefined && !hasNumber(document, phrase)
}

const leading = /^(?:worth|at|about|around|some|nearly|almost|valued|priced|estimated|weighing|measuring|now|currently|only|just|roughly|approximately|over|up|to|with|averaging|totalling|totaling|costing|dated)$/u

/** "The fund, worth $1.4 trillion, owns", "an asteroid, about 500 metres wide, will", "the rate, at 3.5%, is": the phrase before the comma or bracket that the figure describes. */
const described = (ground: Ground, amount: Amount): number | undefined => {
  const { document } = ground
  let at = amount.first - 1
  for (let steps = 0; steps < 3 && leading.test(lower(document, at)); steps++) at--
  const sign = lower(document, at)
  if (sign !== "," && sign !== "(" && sign !== "–" && sign !== "—" && sign !== ":") return undefined
  const phrase = document.nounPhraseAt[at - 1] ?? -1, base = document.nounPhrases[phrase]
  if (base === undefined || base.end !== at || document.tokens.sentence[base.start] !== document.tokens.sentence[amount.first]) return undefined
  const after = lower(document, amount.end)
  if (!/^(?:,|\)|;|\.|–|—|long|wide|tall|high|deep|thick|across|apiece|each|)$/u.test(after)) return undefined
  return rootOf(document, phrase)
}

/** "issued 4,000 fines in 2023, worth £240,000": what was said to be so many. */
const worthOf = ({ dateAt, document }: Ground, { begin, first }: Amount): number | undefined => {
  if (!/^(?:worth|totalling|totaling)$/u.test(lower(document, first - 1)) && lower(document, first) !== "worth") return undefined
  const object = clauseOf(document, begin)?.clause.object, base = document.nounPhrases[object ?? -1]
  return base !== undefined && base.end < first && document.tokens.tag[base.head] === Tag.NOUN && dateAt[base.head]! < 0 ? object : undefined
}

/** A headline's or list's "inflation 5.2%", "growth: 3%": the phrase that ends right before the figure, where no verb is near. */
const beside = ({ document }: Ground, amount: Amount): number | undefined => {
  let at = amount.first - 1
  if (/^(?:at|:|-|–|—|with|on|hits|nears|tops)$/u.test(lower(document, at))) at--
  const phrase = document.nounPhraseAt[at] ?? -1, base = document.nounPhrases[phrase]
  return base === undefined || base.end !== at + 1 || document.tokens.sentence[at] !== document.tokens.sentence[amount.first] ? undefined : rootOf(document, phrase)
}

/** Kinds of figures that say how long or far something goes on: they need not be of who does it. */
const extents = new Set(["duration", "length"])

const dealing = /^(?:for|at|in|by|after|over|within|to|up|through|throughout|about|around|nearly|almost|approximately|than)$/u
/** Verbs whose figure says what their subject is, has or makes, whatever their object: "cost the airline $450 million". */
const ofSubject = new Set(["cost", "set", "save", "earn", "net", "gross", "owe", "fetch", "weigh", "pay", "need", "require", "spend", "raise", "sell", "retail", "go", "last", "run", "stretch", "extend", "reach", "rank", "trade", "change"])
const saying = new Set(["say", "tell", "add", "report", "estimate", "believe", "think", "claim", "know", "show", "find", "suggest", "ask", "want"])

/** "the first decline in a decade", "the worst storm in 20 years": how long it had not been so is no length of anything. */
const isRanked = (document: Ground["document"], preposition: number): boolean => {
  for (let at = preposition - 1; at > preposition - 7 && at >= 0 && document.tokens.tag[at] !== Tag.VERB; at--) if (/^(?:first|second|third|worst|best|most|least|highest|lowest|biggest|largest|smallest|deadliest|strongest|weakest|hottest|coldest|fastest|slowest|only|highs?|lows?)$/u.test(lower(document, at))) return true
  return false
}

/** "bought 400,000 doses at $11 each": many of something that has a noun. */
const isCounted = ({ dateAt, document }: Ground, phrase: number): boolean => {
  const { head } = document.nounPhrases[phrase]!
  return document.tokens.tag[head] === Tag.NOUN && dateAt[head]! < 0 && hasNumber(document, phrase) && !/^(?:percent|cents?|dollars?|euros?|pounds?|points?|pence|yen|years?|months?|days?|hours?)$/u.test(lower(document, head))
}

const placing = /^(?:ago|later|earlier|left|before|after|away|old|to|off)$/u
const animate = /(?:er|or|ist|ant|ee|ian|eer|man|men|woman|women|people|person|child|children|team|crowd|family|police|army|patient|student|youth|couple|pair|group|crew)s?$/u

/** Whether a length of time or a way says nothing of what is done or of who does it: "for two hours" of an interrogation, "four months in advance", "one day to test it". */
const isAside = (ground: Ground, { end, first, kind }: Amount, phrase: number): boolean => {
  if (!extents.has(kind)) return false
  const { document } = ground, { head } = document.nounPhrases[phrase]!
  return kind === "duration" && (placing.test(lower(document, end)) || lower(document, end) === "in" && lower(document, end + 1) === "advance") || animate.test(lower(document, head)) || ground.nameAt[head]! >= 0 || kind === "duration" && lower(document, first - 1) === "after"
}

/** Of a clause: what is done to at such a price, for such a time; else who or what does it. */
const ofClause = (ground: Ground, amount: Amount): number | undefined => {
  const { document } = ground, found = clauseOf(document, amount.begin)
  if (found === undefined || amount.kind === "duration" && lower(document, amount.first - 1) === "in" && (lemmaOf(document, found.verb) === "be" || isRanked(document, amount.first - 1)) || saying.has(lemmaOf(document, found.verb)) || amount.first < found.verb) return undefined
  const own = document.nounPhraseAt[amount.begin], { object } = found.clause, said = subjectOf(document, found.clause)
  const lemma = lemmaOf(document, found.verb)
  const done = object !== undefined && object !== own && document.nounPhrases[object]!.head < amount.first && document.tokens.tag[document.nounPhrases[object]!.start - 1] !== Tag.ADP && (canBeMeasured(ground, object) || amount.kind === "money" && /^(?:at|for)$/u.test(lower(document, amount.first - 1)) && isCounted(ground, object))
  // "defeated her rival by 30 points": a lead is of neither.
  const lead = (amount.kind === "percentage_points" || amount.kind === "percent") && lower(document, amount.first - 1) === "by"
  if (done && !ofSubject.has(lemma)) return lead ? undefined : object
  // "He was jailed for 12 years": of no thing.
  const subject = said === undefined || said === own ? undefined : rootOf(document, said)
  if (subject === undefined || !canBeMeasured(ground, subject)) {
    const thing = found.clause.antecedent
    return thing !== undefined && subject === undefined && canBeMeasured(ground, thing) ? thing : undefined
  }
  if (extents.has(amount.kind) && !ofSubject.has(lemma) && !dealing.test(lower(document, amount.first - 1)) && object !== own) return undefined
  return subject
}

/** "will spend $15 million on new homes", "lend 300 billion yen for a railway": what the money is for. */
const purpose = (ground: Ground, amount: Amount): number | undefined => {
  const { document } = ground
  const at = /^(?:each|apiece)$/u.test(lower(document, amount.end)) ? amount.end + 1 : amount.end
  if (amount.kind !== "money" || !/^(?:on|for|toward|towards)$/u.test(lower(document, at)) || document.tokens.sentence[at + 1] !== document.tokens.sentence[amount.first]) return undefined
  const phrase = document.nounPhraseAt[at + 1] ?? -1
  return phrase >= 0 && canBeMeasured(ground, phrase) && ground.nameAt[document.nounPhrases[phrase]!.head]! < 0 ? phrase : undefined
}

/** "attracting thousands", "the championship and $50,000", "about half as much": neither the one who acts nor what else is got. */
const isLoose = ({ document }: Ground, { end, first, kind, numeral, unit }: Amount): boolean =>
  kind === "count" && unit === undefined && numeral.form === "vague" || lower(document, first - 1) === "and" && kind === "money" || kind === "ratio" && lower(document, end) === "as"

/** What a figure is said of, where no word beside it says what it measures. */
export const saidOf = (ground: Ground, amount: Amount): Measured | undefined => {
  const { document } = ground
  if (amount.kind === "ordinal" || amount.kind === "multiple" || amount.kind === "age") return undefined
  const near = described(ground, amount)
  if (near !== undefined && canBeMeasured(ground, near)) {
    const measured = measuredOf(ground, near, "measure-described"), clause = clauseOf(document, amount.begin)?.clause
    return clause?.object === near ? withAgent(ground, measured, clause.subject, amount) : measured
  }
  const meant = purpose(ground, amount)
  if (meant !== undefined) return measuredOf(ground, meant, "measure-purpose")
  const worth = worthOf(ground, amount)
  if (worth !== undefined) return measuredOf(ground, worth, "measure-described")
  const clause = ofClause(ground, amount)
  if (clause !== undefined && !isAside(ground, amount, clause) && !isLoose(ground, amount)) {
    const measured = measuredOf(ground, clause, "measure-clause")
    return extents.has(amount.kind) ? { ...measured, from: [], to: [] } : measured
  }
  const close = document.clauseAt[amount.begin]! >= 0 ? undefined : beside(ground, amount)
  return close !== undefined && canBeMeasured(ground, close) && wholeStart(document, close) < amount.first ? measuredOf(ground, close, "measure-beside") : undefined
}
