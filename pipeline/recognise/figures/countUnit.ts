import type { Units } from "../../authority/units.ts"
import { type Document, spanOf, tokensOf } from "../../document/document.ts"
import type { FigureMention, Slot } from "../../document/mention/figure.ts"
import { Tag } from "../../document/token.ts"
import { isPerson } from "../quotes/nouns.ts"
import type { Amount } from "./amount/amount.ts"
import { clauseOf } from "./clauseOf.ts"
import type { Ground } from "./ground.ts"
import { lower } from "./numeral/cursor.ts"
import { nounLemma } from "./numeral/nounLemma.ts"

type Draft = { -readonly [K in keyof FigureMention]: FigureMention[K] }
type Unit = Pick<FigureMention, "unit" | "unitName">

/** What counts stands for what is behind its "of": "the number of refugees". */
const counting = new Set(["number", "total", "count", "tally", "sale", "delivery", "shipment", "registration", "arrival", "output", "production", "stock", "fleet", "toll"])

/** Plurals that are measured in something else than themselves: money, shares, degrees. */
const measured = new Set(["price", "sale", "export", "import", "profit", "revenue", "earning", "wage", "income", "cost", "loss", "rate", "level", "temperature", "yield", "share", "stock", "future", "reserve", "fund", "saving", "debt", "loan", "payment", "proceeds", "expense",
  "tax", "tariff", "deposit", "investment", "remittance", "receipt", "return", "rent", "fee", "odds", "rating", "good", "asset", "bond", "holding", "takings", "salary", "pension", "benefit", "duty", "dividend", "premium", "valuation", "fine", "budget", "figure",
  "emission", "speed", "wind", "height", "depth", "age", "margin", "liability", "outlay", "inflow", "outflow", "flow", "supply", "surplus", "deficit", "sum", "value", "bill", "estimate", "forecast", "target", "index", "indice", "equity", "metal", "grain", "crude",
  "expectation", "view", "term", "result", "standard", "reading", "percentage", "proportion", "chance", "odd", "cut", "rise", "increase", "gain", "drop", "fall", "decline", "average", "total", "economic", "statistic", "datum", "economy", "currency", "time", "hour", "wait"])

/** What a word for a count counts. */
const tolls = new Map([["death toll", "death"], ["toll", "death"], ["headcount", "employee"], ["workforce", "employee"]])

const fromNoun = (document: Document, units: Units, token: number, label = nounLemma(document, token)): Unit => {
  const known = units.meanings(lower(document, token)).find(({ kind }) => kind === "count")
  const unit: Slot = { parts: [spanOf(document, token, token + 1)], rule: "unit-measure", ...(known === undefined ? {} : { code: known.code }) }
  return { unit, unitName: { label: known?.unit ?? label, ...(known === undefined ? {} : { code: known.code, scheme: known.scheme }) } }
}

const numbers = /^(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions|halves|thirds|quarters|fifths|tenths|percents)$/u

const isPlural = (document: Document, token: number): boolean => {
  const { tag } = document.tokens
  return tag[token] === Tag.NOUN && nounLemma(document, token) !== lower(document, token) && !numbers.test(lower(document, token))
}

/** "the number of refugees", "visits to the park": the plural noun that heads the measure, or that a word for a count is followed by. */
const ofMeasure = ({ document }: Ground, units: Units, { measure }: Draft): Unit | undefined => {
  if (measure === undefined || measure.rule === "measure-clause" || measure.rule === "measure-beside") return undefined
  const { first, last } = tokensOf(document, measure.parts[0]!)
  let head = first
  while (head + 1 < last && document.tokens.tag[head + 1] !== Tag.ADP && document.tokens.tag[head + 1] !== Tag.PUNCT && document.tokens.tag[head + 1] !== Tag.SCONJ) head++
  // "visitor numbers".
  if (lower(document, head) === "numbers" && head > first && document.tokens.tag[head - 1] === Tag.NOUN) return fromNoun(document, units, head - 1)
  const toll = tolls.get(lower(document, head - 1) === "death" ? "death toll" : lower(document, head))
  if (toll !== undefined) return fromNoun(document, units, head, toll)
  if (counting.has(nounLemma(document, head)) && lower(document, head + 1) === "of") {
    let at = head + 2
    while (at + 1 < document.tokens.length && (document.tokens.tag[at] === Tag.DET || document.tokens.tag[at] === Tag.ADJ || document.tokens.tag[at] === Tag.NOUN && document.tokens.tag[at + 1] === Tag.NOUN)) at++
    return (isPlural(document, at) || lower(document, at) === "people") && !measured.has(nounLemma(document, at)) ? fromNoun(document, units, at) : undefined
  }
  return isPlural(document, head) && !measured.has(nounLemma(document, head)) ? fromNoun(document, units, head) : undefined
}

const market = /^(?:dow|nasdaq|ftse|nikkei|dax|topix|kospi|sensex|nifty|moex|stoxx|cac|ibex|bovespa|seng|asx|s&p|russell|straits|merval|tadawul|psei|klci|bist|omx|smi|aex)$/u
const bourse = /^(?:close|closed|closing|ended|finished|traded|trading|shares?|stocks?|points?|bourse|session)$/u

/** "The benchmark index closed at 3,204": the level of shares, not of the air or of prices. */
const isBourse = (document: Document, first: number, head: number): boolean => {
  if (!/^(?:index|gauge|benchmark|average|composite|industrials)$/u.test(lower(document, head)) || head === first && document.tokens.word[head]!.form === "Average") return false
  if (/^(?:quality|price|prices|confidence|sentiment|activity|development|perceptions?|freedom|happiness|managers|manufacturing|services|heat|pollution|mass)$/u.test(lower(document, head - 1))) return false
  const { first: begin, last } = document.sentences[document.tokens.sentence[head]!]!
  for (let at = begin; at < last; at++) if (bourse.test(lower(document, at))) return true
  return false
}

/** "The FTSE 100 closed at 7,400": the level of an index of shares is in points. */
const ofIndex = ({ document }: Ground, units: Units, { measure, subject }: Draft): Unit | undefined => {
  const point = units.meanings("point")[0]
  for (const slot of [measure, subject]) {
    if (slot === undefined || point === undefined) continue
    const { first, last } = tokensOf(document, slot.parts[0]!)
    for (let at = first; at < last; at++) if (market.test(lower(document, at)) && document.tokens.word[at]!.form !== lower(document, at) || isBourse(document, first, at)) return { unit: { parts: [], rule: "unit-measure", code: point.code }, unitName: { label: point.unit, code: point.code, scheme: point.scheme } }
  }
  return undefined
}

const ofPeople = (units: Units): Unit => {
  const person = units.meanings("people")[0]
  return person === undefined ? {} : { unit: { parts: [], rule: "unit-people", code: person.code }, unitName: { label: person.unit, code: person.code, scheme: person.scheme } }
}

const groups = /^(?:crew|jury|panel|committee|team|squad|field|town|village|city|country|nation|community|staff|workforce|crowd|audience|party|group|gang|family|household|cast|choir|congregation|population|board|class|settlement|hamlet|parish|island|delegation|entourage|garrison|force|army|platoon|electorate|throng|gathering|membership|attendance|readership|turnout|queue|cabinet|bench|orchestra|troupe|mob)$/u

/** "a crowd of 38,000", "the town of 12,000": how many people make it up. */
const ofGroup = ({ document }: Ground, units: Units, { measure, measureHead }: Draft, { end, first }: Amount): Unit | undefined => {
  const made = lower(document, first - 1) === "of" && groups.test(lower(document, first - 2)) && lower(document, end) !== "of"
  return made || /^(?:population|attendance|crowd|audience|headcount|workforce|readership|viewership)$/u.test(measureHead ?? "") && measure !== undefined && measure.rule !== "measure-clause" ? ofPeople(units) : undefined
}

const isHuman = ({ kind, unitName }: Draft): boolean => kind === "count" && unitName !== undefined && (unitName.code === "person" || isPerson(unitName.label))

const living = /^(?:survive|die|attend|employ|protest|march|gather|shelter|drown|perish|volunteer|demonstrate|graduate|kill|injure|wound|hurt|arrest|detain|evacuate|hospitalise|hospitalize|rescue|displace|hire|recruit|vaccinate|deport|jail|imprison|infect|flee|charge|convict|sentence|enrol|enroll|escape|apply|vote|sicken|sleep|starve|emigrate|migrate|resign|strike|camp|queue|faint|collapse|perform|compete|participate|register|test|fall|remain|return|flock|turn|walk)$/u

/** "killed 19 soldiers and wounded 34": those harmed are as the people counted before them in the sentence, else people. */
const ofHarmed = ({ document }: Ground, units: Units, amounts: ReadonlyArray<Amount>, drafts: ReadonlyArray<Draft>, index: number): Unit | undefined => {
  const draft = drafts[index]!, { begin, end, first } = amounts[index]!, { tokens } = document
  const clause = clauseOf(document, begin), subject = document.nounPhrases[clause?.clause.subject ?? -1], object = document.nounPhrases[clause?.clause.object ?? -1]
  const verbOf = (token: number): boolean => lower(document, token) === "employs" || tokens.tag[token] === Tag.VERB && living.test(tokens.word[token]!.lemmas[Tag.VERB]!)
  const joined = verbOf(first - 1) || verbOf(end) || lower(document, end + 1) === "part" && /^(?:took|take|taking|takes)$/u.test(lower(document, end))
  const bare = tokens.tag[end] !== Tag.NOUN && tokens.tag[end] !== Tag.ADP || lower(document, end) === "in" || lower(document, end) === "at" || lower(document, end) === "on"
  const said = joined && bare || clause !== undefined && bare && living.test(tokens.word[clause.verb]!.lemmas[Tag.VERB]!) && [subject, object].some((phrase) => phrase !== undefined && phrase.start <= begin && phrase.end > begin)
  if (draft.measure?.rule !== "measure-harmed" && !said) return undefined
  for (let back = index - 1; back >= 0 && index - back < 4 && tokens.sentence[amounts[back]!.first] === tokens.sentence[first]; back--) if (isHuman(drafts[back]!)) return drafts[back]!
  return ofPeople(units)
}

/** The unit of a figure before it in its sentence that measures the same. */
const ofSame = ({ document }: Ground, amounts: ReadonlyArray<Amount>, drafts: ReadonlyArray<Draft>, index: number): Unit | undefined => {
  const at = drafts[index]!.measure?.parts[0]?.start
  for (let back = index - 1; at !== undefined && back >= 0 && index - back < 4 && document.tokens.sentence[amounts[index]!.first]! - document.tokens.sentence[amounts[back]!.first]! <= 1; back--) {
    if (drafts[back]!.kind === "count" && drafts[back]!.unitName !== undefined && drafts[back]!.measure?.parts[0]?.start === at) return drafts[back]!
  }
  return undefined
}

/** "hunting three more": of those counted before. */
const ofMore = ({ document }: Ground, amounts: ReadonlyArray<Amount>, drafts: ReadonlyArray<Draft>, index: number): Unit | undefined => {
  const { end, first } = amounts[index]!, before = drafts[index - 1]
  const more = /^(?:more|fewer)$/u.test(lower(document, end)) || lower(document, first - 1) === "another"
  return more && before?.kind === "count" && document.tokens.sentence[amounts[index - 1]!.first] === document.tokens.sentence[first] && before.unitName !== undefined ? before : undefined
}

/** "120 rooms, of which 45 face the sea", "41 arrests, 12 of them in Lyon", "42 of the 60 recovered": of what was counted before. */
const ofWhich = ({ document }: Ground, amounts: ReadonlyArray<Amount>, drafts: ReadonlyArray<Draft>, index: number): Unit | undefined => {
  const { end, first } = amounts[index]!, before = drafts[index - 1]
  if (before?.kind !== "count" || before.unitName === undefined || document.tokens.sentence[amounts[index - 1]!.first] !== document.tokens.sentence[first]) return undefined
  const behind = lower(document, end) === "of" && /^(?:them|these|those|whom|which)$/u.test(lower(document, end + 1))
  const ahead = lower(document, first - 2) === "of" && /^(?:whom|which|them|these|those)$/u.test(lower(document, first - 1)) || lower(document, first - 1) === "," && lower(document, first - 3) === "of" && /^(?:these|those|them)$/u.test(lower(document, first - 2))
  return behind || ahead ? before : undefined
}

const beside = /^(?:in|on|at|from|for|by|with|during)$/u

/** "1,200 workers in Ohio and 800 in Texas", "60 branches this year and 40 next year": of what was counted before, at another place or time. */
const ofPaired = ({ dateAt, document }: Ground, amounts: ReadonlyArray<Amount>, drafts: ReadonlyArray<Draft>, index: number): Unit | undefined => {
  const right = amounts[index]!, left = amounts[index - 1], before = drafts[index - 1]
  if (left === undefined || before?.kind !== "count" || before.unitName === undefined || document.tokens.sentence[left.first] !== document.tokens.sentence[right.first] || right.first - left.end > 10) return undefined
  let joint = right.first - 1
  for (let steps = 0; steps < 2 && /^(?:a|another|further|only|just|some|about|then)$/u.test(lower(document, joint)); steps++) joint--
  if (!/^(?:and|but|,|then)$/u.test(lower(document, joint))) return undefined
  // "8,000 workers, then 11,000".
  if (joint === left.end && lower(document, joint) !== "but" && document.tokens.tag[right.end] === Tag.PUNCT) return before
  let placed = beside.test(lower(document, left.end)), dated = dateAt[left.end]! >= 0
  for (let at = left.end; at < joint; at++) {
    if (beside.test(lower(document, at))) placed = true
    if (dateAt[at]! >= 0) dated = true
  }
  return placed && beside.test(lower(document, right.end)) || dated && (dateAt[right.end]! >= 0 || dateAt[right.end + 1]! >= 0) ? before : undefined
}

/** "The pension age rises to 64", "a man of 73": years. */
const isAge = ({ document }: Ground, { measureHead }: Draft, { begin, end, first, value }: Amount): boolean => {
  if (value === undefined || value.denominator !== 1n && !/\bage$/u.test(measureHead ?? "") || value.numerator > 120n * value.denominator) return false
  if (/\bage$/u.test(measureHead ?? "")) return true
  const next = document.tokens.tag[end]
  return first === begin && lower(document, first - 1) === "of" && /^an?$/u.test(lower(document, first - 3)) && value.numerator > 12n && /^(?:man|woman|boy|girl|widow|widower|pensioner)$/u.test(lower(document, first - 2)) && next !== Tag.NOUN && next !== Tag.ADJ
}

const rates = /^(?:inflation|unemployment|joblessness|turnout|yield|approval|(?:interest|unemployment|jobless|inflation|policy|key|tax|mortgage|growth|approval|vacancy|literacy|poverty|participation|success|pass|default|savings?|repo|base|bank|deposit|lending|employment|occupancy|benchmark|lending|income|duty|bond|core|headline|consumer|wage|gdp|price) (?:rate|rating|yield|growth|inflation))$/u
const heat = /^(?:temperature|mercury|thermometer|wind chill|air temperature|water temperature|sea temperature|daytime temperature|night temperature|peak temperature|average temperature)$/u

/** "The unemployment rate edged up to 4.2", "the mercury fell to minus 12": what a measure is told in, where its number stands alone. */
const ofRate = (units: Units, { measureHead }: Draft, { value }: Amount): { readonly kind: "percent" | "temperature"; readonly unit: Unit } | undefined => {
  if (value === undefined || measureHead === undefined || value.numerator > 130n * value.denominator) return undefined
  const kind = heat.test(measureHead) ? "temperature" as const : rates.test(measureHead) && value.numerator <= 100n * value.denominator ? "percent" as const : undefined
  const meant = kind === undefined ? undefined : units.meanings(kind === "percent" ? "percent" : "degrees")[0]
  return kind === undefined || meant === undefined ? undefined : { kind, unit: { unit: { parts: [], rule: "unit-measure", code: meant.code }, unitName: { label: meant.unit, code: meant.code, scheme: meant.scheme } } }
}

const wholeUnit = (ground: Ground, units: Units, amounts: ReadonlyArray<Amount>, drafts: ReadonlyArray<Draft>, index: number): Unit | undefined =>
  ofSame(ground, amounts, drafts, index) ?? ofPaired(ground, amounts, drafts, index) ?? ofMore(ground, amounts, drafts, index) ?? ofWhich(ground, amounts, drafts, index) ?? ofGroup(ground, units, drafts[index]!, amounts[index]!) ?? ofHarmed(ground, units, amounts, drafts, index) ?? ofMeasure(ground, units, drafts[index]!)

/** Units of bare numbers, from what they count when nothing beside them says it. */
export const withCountUnits = (ground: Ground, units: Units, amounts: ReadonlyArray<Amount>, drafts: ReadonlyArray<Draft>): void => {
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index]!, amount = amounts[index]!, form = amount.numeral.form
    if (draft.kind !== "count" || draft.unitName !== undefined || form !== "digits" && form !== "words" && form !== "vague") continue
    const year = isAge(ground, draft, amount) ? units.meanings("year")[0] : undefined
    if (year !== undefined) {
      draft.kind = "age"
      draft.unit = { parts: [], rule: "unit-table", code: year.code }
      draft.unitName = { label: year.unit, code: year.code, scheme: year.scheme }
      continue
    }
    const rate = ofRate(units, draft, amount), level = rate === undefined ? ofIndex(ground, units, draft) : undefined
    if (rate !== undefined) draft.kind = rate.kind
    else if (level !== undefined) draft.kind = "index_points"
    const whole = amount.value === undefined || amount.value.numerator % amount.value.denominator === 0n
    const found = rate?.unit ?? level ?? (whole ? wholeUnit(ground, units, amounts, drafts, index) : undefined)
    if (found?.unit === undefined || found.unitName === undefined) continue
    draft.unit = found.unit
    draft.unitName = found.unitName
  }
}
