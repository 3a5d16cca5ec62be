import { lemmaOf, spanOf } from "../../document/document.ts"
import type { FigureMention } from "../../document/mention/figure.ts"
import { Tag } from "../../document/token.ts"
import type { Amount } from "./amount/amount.ts"
import type { Ground } from "./ground.ts"
import { type Measured, measuredOf, nameOf, nothingMeasured } from "./measured.ts"
import { clauseOf, hasNumber } from "./clauseOf.ts"
import { isAdjacent, isHyphen, lower, wordAt } from "./numeral/cursor.ts"
import { harmedIn } from "./harmed.ts"
import { owned, withAgent } from "./agent.ts"
import { shareOf } from "./shareOf.ts"
import { canBeMeasured, saidOf } from "./said.ts"
import { gerundOf, isGerund, ownerOf, rootOf, subjectOf } from "./phrases.ts"

export interface Level {
  readonly role: FigureMention["role"]
  readonly measured: Measured
}

const stating = new Set(["be", "stand", "reach", "hit", "total", "amount", "exceed", "average", "come", "number", "measure", "cost", "weigh", "remain", "stay", "equal", "surpass", "top", "become", "constitute", "account", "make", "represent", "comprise", "range", "vary", "sit", "peak", "close", "trade"])
const lasting = new Set(["last", "take", "be", "run", "average"])
/** Kinds of figures that the one who acts in the clause has, spends or makes. */
const rates = /^(?:rates?|ratio|toll|population|turnout|density|output|attendance|membership|capacity)$/u
const inWhat = /^(?:cash|total|value|size|length|weight|diameter|height|depth|width|advance|part|return|exchange|terms|fact|turn|public|time|all|trading|trade|dealings|deals|weekend|season|period|session|quarter|half|debut|office|theaters|theatres|stages?|installments?|instalments?|class|order|total|addition|response)$/u
const shareKinds = new Set<FigureMention["kind"]>(["percent", "ratio"])

/** The noun phrase that "of" or "in" joins to a figure: "60% of voters", "$5 billion in loans". */
export const ofPhrase = ({ document }: Ground, amount: Amount): { readonly word: string; readonly phrase: number } | undefined => {
  // "650,000 barrels of oil a day": its rate may stand behind.
  const begun = lower(document, amount.last) === "of" ? amount.last : amount.end, word = lower(document, begun)
  // "50p per unit of alcohol".
  if (amount.per !== undefined && amount.per.last === amount.end && begun === amount.end && word === "of") return undefined
  if (amount.kind === "ratio" && document.tokens.tag[amount.end] === Tag.DET && /^(?:half|quarter|third|thirds|quarters)$/u.test(lower(document, amount.last - 1))) {
    const phrase = document.nounPhraseAt[amount.end] ?? -1
    return phrase < 0 || document.nounPhrases[phrase]!.head <= amount.end ? undefined : { word: "of", phrase: ownerOf(document, phrase) }
  }
  if (word !== "of" && word !== "in" && word !== "worth") return undefined
  if (word === "in" && /^(?:the|a|an|this|last|next|each|every|first|january|february|march|april|may|june|july|august|september|october|november|december)$/u.test(lower(document, begun + 1)) && isTime(document, begun + 1)) return undefined
  const at = word === "worth" && lower(document, begun + 1) === "of" ? begun + 2 : begun + 1
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
  // "the US$670 million loss", where the sign was taken for a phrase of its own.
  const begun = document.nounPhraseAt[amount.begin]!, parted = begun >= 0 && amount.kind === "money" && document.nounPhrases[begun]!.end === amount.numeral.first && document.nounPhraseAt[amount.numeral.first]! >= 0
  const own = parted ? document.nounPhraseAt[amount.numeral.first]! : begun, base = document.nounPhrases[own]
  const found = clauseOf(document, amount.begin)
  const lemma = found === undefined ? "" : lemmaOf(document, found.verb)
  const said = found === undefined ? undefined : subjectOf(document, found.clause), subject = said === own ? undefined : said
  // "was released on $20,000 bail": the money is not whose the clause is about.
  const owner = found !== undefined && document.verbGroups[found.clause.verb]?.passive === true ? undefined : subject
  const of = ofPhrase(ground, amount)
  const isIn = of?.word === "in" && nameOf(ground, of.phrase) !== undefined || of?.word === "in" && ground.dateAt[document.nounPhrases[of.phrase]!.head]! >= 0 || of !== undefined && ground.dateAt[document.nounPhrases[of.phrase]!.head]! >= 0
  if (amount.kind === "ordinal" && (base === undefined || base.head < amount.last)) return { role: "level", measured: nothingMeasured }
  const shares = shareKinds.has(amount.kind) || amount.kind === "count" && of?.word === "of" && amount.value !== undefined && amount.value.numerator > 0n && amount.value.numerator < amount.value.denominator, share = shares ? shareOf(ground, amount, { behind: found === undefined || found.verb < amount.begin, antecedent: plainOf(ground, found?.clause.antecedent), lemma, object: found?.clause.object, of: of?.word === "of" ? of.phrase : undefined, own, said, subject }) : undefined
  if (share !== undefined) return { role: "share", measured: share }
  const spent = gerundBefore(ground, amount)
  if (spent !== undefined) return { role: "level", measured: spent }
  const priced = pricedBefore(ground, amount)
  if (priced !== undefined) return { role: "level", measured: priced }
  // "146.5 m tall", where "tall" was taken for the noun.
  const measuring = base !== undefined && base.head === amount.last && /^(?:tall|long|high|wide|deep|thick|old)$/u.test(lower(document, base.head))
  // "a fertility rate of 5 children per woman": the rate is measured, the children are its unit.
  const rated = amount.kind === "count" && lower(document, amount.first - 1) === "of" ? document.nounPhraseAt[amount.first - 2] ?? -1 : -1
  if (rated >= 0 && document.nounPhrases[rated]!.head === amount.first - 2 && rates.test(lower(document, amount.first - 2)) && !hasNumber(document, rated)) return { role: "level", measured: measuredOf(ground, rated, "measure-noun-before") }
  const manifold = amount.kind === "multiple" ? timesAs(ground, amount) : undefined
  if (manifold !== undefined) return { role: "level", measured: manifold }
  if (amount.kind === "multiple" && (base === undefined || /^times?$/u.test(lower(document, base.head)))) return { role: "level", measured: nothingMeasured }
  const compound = base !== undefined && base.head >= amount.last ? memberOf(ground, amount, own) : undefined
  if (compound !== undefined) return { role: "level", measured: compound }
  // "1709 schoolchildren - aged 8": a number behind it was taken for the head.
  if (amount.kind === "count" && amount.unit !== undefined && amount.unit.first >= amount.numeral.last && base !== undefined && base.head > amount.unit.first && document.tokens.tag[base.head] === Tag.NUM) {
    return { role: "level", measured: { ...nothingMeasured, measure: { parts: [spanOf(document, amount.unit.first, amount.unit.last)], rule: "measure-counted" }, head: amount.unit.label } }
  }
  const dated = base !== undefined && (ground.dateAt[base.head]! >= 0 || amount.kind !== "count" && amount.kind !== "duration" && base.head > amount.last && /^(?:years?|months?|weeks?|days?|hours?|decades?|quarters?|year|month)$/u.test(lower(document, base.head)))
    || rhythms.has(lower(document, amount.end)) && /^(?:on|over|-|earlier)$/u.test(lower(document, amount.end + 1))
  const counted = measuring || dated || amount.kind === "multiple" && /^times?$/u.test(lower(document, base?.head ?? -1)) || amount.elided === true && amount.kind !== "count" ? undefined : base !== undefined && base.head >= amount.last ? own : base !== undefined && amount.kind === "count" && amount.unit !== undefined && amount.unit.first === base.head ? own : undefined
  if (counted !== undefined || amount.unit !== undefined && amount.unit.unit === undefined && base !== undefined && base.head === amount.unit.first) {
    const measured = measuredOf(ground, counted ?? own, "measure-counted", amount.last)
    return { role: shares && (amount.kind === "ratio" || base!.head >= amount.last && /^(?:stake|share|majority|minority|holding|shareholding|ownership|quota|portion)s?$/u.test(lower(document, base!.head))) ? "share" : "level", measured: amount.kind === "ordinal" ? measured : withAgent(ground, measured, owner, amount) }
  }
  const before = behindNoun(ground, amount)
  if (before !== undefined && of?.word !== "of") return { role: "level", measured: measuredOf(ground, before, "measure-noun-before") }
  if (of !== undefined && !isIn && document.tokens.tag[document.nounPhrases[of.phrase]!.head] !== Tag.PRON && (of.word !== "in" || isInWhat(ground, amount, of.phrase))) {
    // "12 years in prison for fraud": what for is no part of it.
    if (amount.kind === "duration") {
      const { head } = document.nounPhrases[of.phrase]!
      return { role: "level", measured: { ...nothingMeasured, measure: { parts: [spanOf(document, head, head + 1)], rule: "measure-of" }, head: lemmaOf(document, head) } }
    }
    const unitNoun = amount.numeral.form === "vague" || amount.kind === "count"
    return { role: "level", measured: withAgent(ground, measuredOf(ground, of.phrase, unitNoun ? "measure-counted" : "measure-of"), owner, amount) }
  }
  const within = ofUnit(ground, amount)
  if (within !== undefined) return { role: "level", measured: withAgent(ground, measuredOf(ground, within, "measure-of"), owner, amount) }
  if (amount.unit !== undefined && amount.unit.first >= amount.last && document.nounPhraseAt[amount.unit.first]! >= 0) {
    return { role: amount.kind === "ratio" ? "share" : "level", measured: withAgent(ground, measuredOf(ground, document.nounPhraseAt[amount.unit.first]!, "measure-counted"), owner, amount) }
  }
  const inside = measuring || amount.unit === undefined || amount.unit.unit !== undefined && amount.unit.unit.kind !== "count" || amount.unit.first < amount.begin ? -1 : document.nounPhraseAt[amount.unit.first]!
  if (inside >= 0) return { role: "level", measured: withAgent(ground, measuredOf(ground, inside, "measure-counted"), owner, amount) }
  const harmed = harmedIn(ground, amount)
  if (harmed !== undefined) return { role: "level", measured: harmed }
  if (before !== undefined) return { role: "level", measured: measuredOf(ground, before, "measure-noun-before") }
  const gerund = (subject === undefined || ground.dateAt[document.nounPhrases[subject]!.head]! >= 0) && found !== undefined && stating.has(lemma) && found.verb < amount.begin ? gerundOf(document, found.clause) : undefined
  if (gerund !== undefined) return { role: "level", measured: { ...nothingMeasured, measure: { parts: [spanOf(document, gerund.first, gerund.last)], rule: "measure-subject" }, head: lower(document, lower(document, gerund.first).endsWith("ing") || gerund.last === gerund.first + 1 ? gerund.first : gerund.first + 1) } }
  if (subject !== undefined && lower(document, amount.first - 1) === "at" && owned.has(amount.kind) && document.nounPhrases[found?.clause.object ?? -1] === undefined) return { role: "level", measured: measuredOf(ground, rootOf(document, subject), "measure-subject") }
  // "For the first time in 200 years, a woman will be president": a length of time before the verb is not how long its subject is.
  if (subject !== undefined && (amount.kind === "duration" ? lasting : stating).has(lemma) && !(amount.kind === "duration" && (amount.first < found!.verb || lower(document, amount.first - 1) === "in"))) return { role: "level", measured: measuredOf(ground, rootOf(document, subject), "measure-subject") }
  if (subject !== undefined) {
    const object = found?.clause.object
    const word = lower(document, amount.first - 1)
    // "put the damage at $3 million", "bringing the total to 15,670".
    if (object !== undefined && object !== own && (word === "at" || word === "to" && /^(?:bring|take|put|push)$/u.test(lemma) && amount.kind !== "duration") && (canBeMeasured(ground, object) || totals.test(lower(document, document.nounPhrases[object]!.head)))) return { role: "level", measured: measuredOf(ground, rootOf(document, object), "measure-object") }
    const name = nameOf(ground, subject), measured = saidOf(ground, amount) ?? nothingMeasured
    return { role: "level", measured: name === undefined || !owned.has(amount.kind) || measured.subjects.length > 0 ? measured : { ...measured, subjects: [name] } }
  }
  return { role: "level", measured: saidOf(ground, amount) ?? nothingMeasured }
}

/** "seven years in prison", "$5 billion in loans": not "$5 million in early trading", "in its opening weekend". */
const isInWhat = ({ document }: Ground, { end, kind }: Amount, phrase: number): boolean => {
  const head = lower(document, document.nounPhrases[phrase]!.head), tag = document.tokens.tag[end + 1]
  if (kind === "duration") return /^(?:prison|jail|custody|detention)$/u.test(head)
  if (head === "cash" && kind === "money") return /^(?:have|hold|hoard|own|keep)$/u.test(lemmaOf(document, clauseOf(document, end - 1)?.verb ?? -1))
  return kind === "money" && tag !== Tag.DET && tag !== Tag.PRON && !inWhat.test(head)
}

/** "the nine-member Presidential Council", "a three-term limit": the noun behind the hyphen is what is counted, the one whose they are its subject. */
const memberOf = (ground: Ground, { kind, numeral, unit }: Amount, own: number): Measured | undefined => {
  const { document } = ground
  if (kind !== "count" || unit === undefined || unit.unit !== undefined && unit.unit.kind !== "count" || !isHyphen(document, unit.first - 1) || unit.first - 1 !== numeral.last) return undefined
  const name = nameOf(ground, own)
  return { ...nothingMeasured, measure: { parts: [spanOf(document, unit.first, unit.last < 0 ? unit.first + 1 : unit.last)], rule: "measure-counted" }, head: unit.label, ...(name === undefined ? {} : { subjects: [name] }) }
}

const rhythms = new Set(["year", "month", "quarter", "week"])
const totals = /^(?:totals?|average|number|amount)$/u
const stated = new Set(["cost", "costs", "weigh", "weighs", "total", "totals", "measure", "measures", "average", "averages", "last", "lasts", "hits", "nears", "tops", "exceeds", "reaches", "remains", "covers", "spans", "stretches"])

/** "A sourdough loaf costs €4.50", "UK inflation hits 10%", where the verb was taken for the noun. */
const pricedBefore = (ground: Ground, { begin, first }: Amount): Measured | undefined => {
  const { document } = ground, { tag } = document.tokens, at = first - 1
  if (!stated.has(lower(document, at)) || tag[at] !== Tag.NOUN) return undefined
  const noun = tag[at - 1] === Tag.ADV ? at - 2 : at - 1, base = document.nounPhrases[document.nounPhraseAt[noun] ?? -1]
  if (base === undefined || tag[noun] !== Tag.NOUN && tag[noun] !== Tag.PROPN || document.tokens.sentence[noun] !== document.tokens.sentence[first]) return undefined
  const verb = clauseOf(document, begin)?.verb
  if (verb !== undefined && verb < base.start) return undefined
  const own = document.nounPhraseAt[noun]!, root = rootOf(document, own)
  if (root !== own) {
    const measured = measuredOf(ground, root, "measure-subject"), part = measured.measure?.parts[0], end = document.tokens.end[noun]!
    return part === undefined || part.end <= end ? measured : { ...measured, measure: { parts: [{ start: part.start, end }], rule: "measure-subject" } }
  }
  let start = base.start
  while (start < noun && (tag[start] === Tag.DET || tag[start] === Tag.NUM || wordAt(document, start) !== undefined)) start++
  return { ...nothingMeasured, measure: { parts: [spanOf(document, start, noun + 1)], rule: "measure-subject" }, head: lemmaOf(document, noun) }
}

/** "growth rates - 4.9% in 2015": a dash with space on both sides. */
const isLoose = (document: Ground["document"], i: number): boolean => /^[-–—]$/u.test(lower(document, i)) && !isAdjacent(document, i) && !isAdjacent(document, i + 1)

/** "a loan of $5 billion", "a population of 20 million", "inflation at 5%": the noun before a preposition before the figure. */
const behindNoun = ({ document, nameAt }: Ground, amount: Amount): number | undefined => {
  const word = lower(document, amount.first - 1)
  // "five hard drives each of $200".
  if (word === "of" && lower(document, amount.first - 2) === "each") return document.nounPhrases[document.nounPhraseAt[amount.first - 3] ?? -1]?.head === amount.first - 3 ? document.nounPhraseAt[amount.first - 3]! : undefined
  const bounded = boundedNoun(document, amount)
  if (bounded !== undefined) return bounded
  if (word !== "of" && word !== "at" && word !== "worth" && word !== ":" && word !== "(" && !isLoose(document, amount.first - 1)) return undefined
  const phrase = document.nounPhraseAt[amount.first - 2] ?? -1
  const head = document.nounPhrases[phrase]?.head
  return head === amount.first - 2 && (document.tokens.tag[head] === Tag.NOUN || document.tokens.tag[head] === Tag.PROPN && nameAt[head]! < 0) && !hasNumber(document, phrase) && !(/^(?:total|average|maximum|minimum|excess|record|rate|sum|amount|level|figure)$/u.test(lower(document, head)) && isBare(document, phrase)) ? phrase : undefined
}

/** "speeds above 110 km/h", "incomes below $20,000", "a bolt as small as 6 mm": the noun right before the bound's words. */
const bounding = new Set(["above", "below", "over", "under", "exceeding"])

const boundedNoun = (document: Ground["document"], { first, kind }: Amount): number | undefined => {
  const small = lower(document, first) === "as" && /^(?:small|large|big|long|short|tall|high|low|little|much|thin|thick|wide|deep|heavy|fast|young|old)$/u.test(lower(document, first + 1))
  if (!small && !(bounding.has(lower(document, first)) && kind !== "age" && kind !== "duration" && kind !== "count")) return undefined
  const phrase = document.nounPhraseAt[first - 1] ?? -1, base = document.nounPhrases[phrase]
  return base !== undefined && base.head === first - 1 && base.end === first && document.tokens.tag[base.head] === Tag.NOUN && document.tokens.sentence[base.head] === document.tokens.sentence[first] && !hasNumber(document, phrase) ? phrase : undefined
}

/** "ten times as many weavers", "freight costs are three times what they were". */
const timesAs = (ground: Ground, { begin, end }: Amount): Measured | undefined => {
  const { document } = ground
  if (lower(document, end) === "as" && /^(?:many|much)$/u.test(lower(document, end + 1))) {
    const phrase = document.nounPhraseAt[end + 2] ?? -1
    return phrase >= 0 && document.tokens.tag[document.nounPhrases[phrase]!.head] === Tag.NOUN ? measuredOf(ground, phrase, "measure-counted", end + 2) : undefined
  }
  const found = clauseOf(document, begin), subject = found === undefined || lemmaOf(document, found.verb) !== "be" ? undefined : subjectOf(document, found.clause)
  return subject === undefined || subject === document.nounPhraseAt[begin] || document.tokens.tag[document.nounPhrases[rootOf(document, subject)]!.head] !== Tag.NOUN ? undefined : measuredOf(ground, rootOf(document, subject), "measure-subject")
}

/** "650,000 barrels of oil", where "barrels of oil" are the unit. */
const ofUnit = ({ document }: Ground, { unit }: Amount): number | undefined => {
  if (unit?.unit === undefined) return undefined
  for (let at = unit.first + 1; at < unit.last - 1; at++) if (lower(document, at) === "of" && document.nounPhraseAt[at + 1]! >= 0) return document.nounPhraseAt[at + 1]!
  return undefined
}

/** "spending of 300 billion kronor", where the noun was taken for a verb. */
const gerundBefore = ({ document }: Ground, { first }: Amount): Measured | undefined => {
  const at = first - 2
  return lower(document, first - 1) === "of" && isGerund(document, at) ? { ...nothingMeasured, measure: { parts: [spanOf(document, at, at + 1)], rule: "measure-noun-before" }, head: lower(document, at) } : undefined
}

/** A phrase that can be measured, or undefined. */
const plainOf = (ground: Ground, phrase: number | undefined): number | undefined => phrase !== undefined && canBeMeasured(ground, phrase) ? phrase : undefined

/** "a rate", "an annual average": nothing says of what. */
const isBare = (document: Ground["document"], phrase: number): boolean => {
  const { head, start } = document.nounPhrases[phrase]!
  for (let at = start; at < head; at++) if (document.tokens.tag[at] === Tag.NOUN || document.tokens.tag[at] === Tag.PROPN) return false
  return true
}
