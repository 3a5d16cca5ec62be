import { lemmaOf, spanOf } from "../../document/document.ts"
import type { FigureMention } from "../../document/mention/figure.ts"
import { Tag } from "../../document/token.ts"
import type { Amount } from "./amount/amount.ts"
import type { NameMention } from "../../document/mention/name.ts"
import { type Ground, isProper } from "./ground.ts"
import { type Measured, measuredOf, nameOf, nothingMeasured } from "./measured.ts"
import { clauseOf, hasNumber } from "./clauseOf.ts"
import { isAdjacent, isHyphen, lower } from "./numeral/cursor.ts"
import { ownerOf, rootOf, subjectOf } from "./phrases.ts"

export interface Level {
  readonly role: FigureMention["role"]
  readonly measured: Measured
}

const stating = new Set(["be", "stand", "reach", "hit", "total", "amount", "exceed", "average", "come", "number", "measure", "cost", "weigh", "remain", "stay", "equal", "surpass", "top", "become", "constitute", "account", "make", "represent", "comprise", "range", "vary", "sit", "peak", "close", "trade"])
const lasting = new Set(["last", "take", "be", "run", "average"])
/** Kinds of figures that the one who acts in the clause has, spends or makes. */
const rates = /^(?:rates?|ratio|toll|population|turnout|density|output|attendance|membership|capacity)$/u
const owned = new Set(["money", "percent", "mass", "volume", "energy", "power", "area"])
const inWhat = /^(?:cash|total|value|size|length|weight|diameter|height|depth|width|advance|part|return|exchange|terms|fact|turn|public|time|all)$/u
const sharing = new Set(["account", "make", "represent", "comprise", "constitute", "form"])
const shareKinds = new Set(["percent", "ratio"])

const withAgent = (ground: Ground, measured: Measured, agent: number | undefined, { kind }: Amount): Measured => {
  if (measured.subjects.length > 0 || agent === undefined || !owned.has(kind)) return measured
  const name = nameOf(ground, agent) ?? bodyOf(ground, agent)
  return name === undefined ? measured : { ...measured, subjects: [name] }
}

const bodies = /^(?:party|group|company|bank|firm|movement|coalition|alliance|union|agency|team|club|airline|giant|maker|carrier|network|newspaper|bloc|list|faction)$/u

/** "The Smer party", "the Volkswagen group": the name before a word for what bears it. */
const bodyOf = ({ document, nameAt, names }: Ground, phrase: number): NameMention | undefined => {
  const head = document.nounPhrases[phrase]?.head ?? 0, name = bodies.test(lower(document, head)) ? names[nameAt[head - 1] ?? -1] : undefined
  return name !== undefined && isProper(name) && name.type !== "place" && name.kind !== "demonym" && document.nounPhraseAt[head - 1] === phrase ? name : undefined
}

/** The noun phrase that "of" or "in" joins to a figure: "60% of voters", "$5 billion in loans". */
export const ofPhrase = ({ document }: Ground, amount: Amount): { readonly word: string; readonly phrase: number } | undefined => {
  const word = lower(document, amount.end)
  if (word !== "of" && word !== "in" && word !== "worth") return undefined
  if (word === "in" && /^(?:the|a|an|this|last|next|each|every|first|january|february|march|april|may|june|july|august|september|october|november|december)$/u.test(lower(document, amount.end + 1)) && isTime(document, amount.end + 1)) return undefined
  const at = word === "worth" && lower(document, amount.end + 1) === "of" ? amount.end + 2 : amount.end + 1
  const phrase = firstPhrase(document, at)
  return phrase === undefined ? undefined : { word, phrase: ownerOf(document, phrase) }
}

/** Whether a time is named within the next few words: "in the first nine months of 2023". */
const isTime = (document: Ground["document"], i: number): boolean => {
  for (let at = i; at < i + 4; at++) if (/^(?:second|minute|hour|day|week|month|quarter|year|decade|century|half)s?$/u.test(lower(document, at))) return true
  return false
}

const firstPhrase = (document: Ground["document"], i: number): number | undefined => {
  for (let at = i; at < i + 3 && at < document.tokens.length; at++) if (document.nounPhraseAt[at]! >= 0) return document.nounPhraseAt[at]
  return undefined
}

/** What a figure that states no change measures: the noun it counts, the phrase behind its "of", or the subject it is said of. */
export const levelOf = (ground: Ground, amount: Amount): Level => {
  const { document } = ground
  const own = document.nounPhraseAt[amount.begin]!, base = document.nounPhrases[own]
  const found = clauseOf(document, amount.begin)
  const lemma = found === undefined ? "" : lemmaOf(document, found.verb)
  const said = found === undefined ? undefined : subjectOf(document, found.clause), subject = said === own ? undefined : said
  const of = ofPhrase(ground, amount)
  const shares = shareKinds.has(amount.kind) && amount.kind !== "multiple"
  const isIn = of?.word === "in" && nameOf(ground, of.phrase) !== undefined || of?.word === "in" && ground.dateAt[document.nounPhrases[of.phrase]!.head]! >= 0
  if (shares && sharing.has(lemma) && subject !== undefined) {
    const name = nameOf(ground, subject)
    if (name === undefined || of?.word !== "of") return { role: "share", measured: measuredOf(ground, subject, "measure-share") }
    return { role: "share", measured: { ...measuredOf(ground, of.phrase, "measure-share"), subjects: [name] } }
  }
  if (amount.kind === "ordinal" && (base === undefined || base.head < amount.last)) return { role: "level", measured: nothingMeasured }
  if (shares && of?.word === "of") return { role: "share", measured: found?.clause.object === own && own >= 0 ? withAgent(ground, measuredOf(ground, of.phrase, "measure-share"), subject, amount) : measuredOf(ground, of.phrase, "measure-share") }
  // "83 per cent wanted a ban": those who do something are a share of all.
  if (shares && own >= 0 && said === own && lemma !== "be" && base!.head < amount.last) return { role: "share", measured: nothingMeasured }
  const priced = pricedBefore(ground, amount)
  if (priced !== undefined) return { role: "level", measured: priced }
  // "146.5 m tall", where "tall" was taken for the noun.
  const measuring = base !== undefined && base.head === amount.last && /^(?:tall|long|high|wide|deep|thick|old)$/u.test(lower(document, base.head))
  // "a fertility rate of 5 children per woman": the rate is measured, the children are its unit.
  const rated = amount.kind === "count" && lower(document, amount.first - 1) === "of" ? document.nounPhraseAt[amount.first - 2] ?? -1 : -1
  if (rated >= 0 && document.nounPhrases[rated]!.head === amount.first - 2 && rates.test(lower(document, amount.first - 2)) && !hasNumber(document, rated)) return { role: "level", measured: measuredOf(ground, rated, "measure-noun-before") }
  const compound = base !== undefined && base.head >= amount.last ? memberOf(ground, amount, own) : undefined
  if (compound !== undefined) return { role: "level", measured: compound }
  const counted = measuring ? undefined : base !== undefined && base.head >= amount.last ? own : base !== undefined && amount.unit?.unit?.kind === "count" && amount.unit.first === base.head ? own : undefined
  if (counted !== undefined || amount.unit !== undefined && amount.unit.unit === undefined && base !== undefined && base.head === amount.unit.first) {
    const measured = measuredOf(ground, counted ?? own, "measure-counted", amount.last)
    return { role: shares && (amount.kind === "ratio" || base!.head >= amount.last) ? "share" : "level", measured: amount.kind === "ordinal" ? measured : withAgent(ground, measured, subject, amount) }
  }
  const kept = of !== undefined && of.word === "in" && amount.kind === "duration" && /^(?:prison|jail|custody|detention)$/u.test(lower(document, document.nounPhrases[of.phrase]!.head))
  if (of !== undefined && !isIn && (of.word !== "in" || kept || amount.kind === "money" && !inWhat.test(lower(document, document.nounPhrases[of.phrase]!.head)))) {
    const unitNoun = amount.numeral.form === "vague" || amount.kind === "count"
    return { role: "level", measured: withAgent(ground, measuredOf(ground, of.phrase, unitNoun ? "measure-counted" : "measure-of"), subject, amount) }
  }
  if (amount.unit !== undefined && amount.unit.first >= amount.last && document.nounPhraseAt[amount.unit.first]! >= 0) {
    return { role: "level", measured: withAgent(ground, measuredOf(ground, document.nounPhraseAt[amount.unit.first]!, "measure-counted"), subject, amount) }
  }
  const inside = measuring || amount.unit === undefined || amount.unit.unit !== undefined && amount.unit.unit.kind !== "count" || amount.unit.first < amount.begin ? -1 : document.nounPhraseAt[amount.unit.first]!
  if (inside >= 0) return { role: "level", measured: withAgent(ground, measuredOf(ground, inside, "measure-counted"), subject, amount) }
  const harmed = casualties(ground, amount)
  if (harmed !== undefined) return { role: "level", measured: harmed }
  const before = behindNoun(ground, amount)
  if (before !== undefined) return { role: "level", measured: measuredOf(ground, before, "measure-noun-before") }
  if (subject !== undefined && lower(document, amount.first - 1) === "at" && owned.has(amount.kind) && document.nounPhrases[found?.clause.object ?? -1] === undefined) return { role: "level", measured: measuredOf(ground, rootOf(document, subject), "measure-subject") }
  // "For the first time in 200 years, a woman will be president": a length of time before the verb is not how long its subject is.
  if (subject !== undefined && (amount.kind === "duration" ? lasting : stating).has(lemma) && !(amount.kind === "duration" && amount.first < found!.verb)) return { role: "level", measured: measuredOf(ground, rootOf(document, subject), "measure-subject") }
  if (subject !== undefined) {
    const object = found?.clause.object
    if (object !== undefined && object !== own && lower(document, amount.first - 1) === "at") return { role: "level", measured: measuredOf(ground, object, "measure-object") }
    const name = nameOf(ground, subject)
    return { role: "level", measured: name === undefined || !owned.has(amount.kind) ? nothingMeasured : { ...nothingMeasured, subjects: [name] } }
  }
  return { role: "level", measured: nothingMeasured }
}

/** "the nine-member Presidential Council", "a three-term limit": the noun behind the hyphen is what is counted, the one whose they are its subject. */
const memberOf = (ground: Ground, { kind, numeral, unit }: Amount, own: number): Measured | undefined => {
  const { document } = ground
  if (kind !== "count" || unit === undefined || unit.unit !== undefined && unit.unit.kind !== "count" || !isHyphen(document, unit.first - 1) || unit.first - 1 !== numeral.last) return undefined
  const name = nameOf(ground, own)
  return { ...nothingMeasured, measure: { parts: [spanOf(document, unit.first, unit.last < 0 ? unit.first + 1 : unit.last)], rule: "measure-counted" }, head: unit.label, ...(name === undefined ? {} : { subjects: [name] }) }
}

/** "A sourdough loaf costs €4.50", where "costs" was taken for the noun. */
const pricedBefore = ({ document }: Ground, { first, kind }: Amount): Measured | undefined => {
  const base = document.nounPhrases[document.nounPhraseAt[first - 1] ?? -1]
  if (kind !== "money" || base === undefined || base.head !== first - 1 || base.head - 1 < base.start || !/^costs?$/u.test(lower(document, base.head)) || document.tokens.tag[base.head - 1] !== Tag.NOUN) return undefined
  let start = base.start
  while (start < base.head - 1 && document.tokens.tag[start] === Tag.DET) start++
  return { ...nothingMeasured, measure: { parts: [spanOf(document, start, base.head)], rule: "measure-subject" }, head: lemmaOf(document, base.head - 1) }
}

const harm = /^(?:killed|dead|injured|wounded|hurt|missing|arrested|detained|displaced|hospitalised|hospitalized|infected|homeless|unemployed|jobless|evacuated|rescued|trapped|stranded)$/u

/** "12 people were killed and 30 injured", "45 dead": the word itself says what is counted. */
const casualties = ({ document }: Ground, amount: Amount): Measured | undefined =>
  amount.kind === "count" && harm.test(lower(document, amount.end)) && (amount.unit === undefined || amount.elided === true) && document.tokens.sentence[amount.end] === document.tokens.sentence[amount.first]
    ? { ...nothingMeasured, measure: { parts: [spanOf(document, amount.end, amount.end + 1)], rule: "measure-harmed" }, head: lower(document, amount.end) }
    : undefined

/** "growth rates - 4.9% in 2015": a dash with space on both sides. */
const isLoose = (document: Ground["document"], i: number): boolean => /^[-–—]$/u.test(lower(document, i)) && !isAdjacent(document, i) && !isAdjacent(document, i + 1)

/** "a loan of $5 billion", "a population of 20 million", "inflation at 5%": the noun before a preposition before the figure. */
const behindNoun = ({ document }: Ground, amount: Amount): number | undefined => {
  const word = lower(document, amount.first - 1)
  if (word !== "of" && word !== "at" && word !== "worth" && word !== ":" && word !== "(" && !isLoose(document, amount.first - 1)) return undefined
  const phrase = document.nounPhraseAt[amount.first - 2] ?? -1
  const head = document.nounPhrases[phrase]?.head
  return head === amount.first - 2 && document.tokens.tag[head] === Tag.NOUN && !hasNumber(document, phrase) && !/^(?:total|average|maximum|minimum|excess|record|rate)$/u.test(lower(document, head)) ? phrase : undefined
}
