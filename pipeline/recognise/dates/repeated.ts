import { Tag } from "../../document/token.ts"
import { isCapital, isDash } from "./atoms.ts"
import { tagAt } from "./context.ts"
import { Mark } from "./lexicon.ts"
import { countAt, ordinalAt } from "./number.ts"
import { type Ground, type Read, type Reader, is } from "./read.ts"

const read = (end: number): Read => ({ end, kind: "repeated", rule: "date-repeated", reading: { type: "repeated" } })

/** "every Monday", "each year", "every two weeks", "every other Friday", "every third Sunday". */
const every: Reader = (ground, at) => {
  if (!is(ground, at, "every") && !is(ground, at, "each")) return undefined
  let from = is(ground, at + 1, "other") || is(ground, at + 1, "single") ? at + 2 : at + 1
  const ordinal = ordinalAt(ground, from)
  if (ordinal !== undefined) from = ordinal.end
  const word = ground.word[from]
  if (word?.weekday !== undefined || (word?.month !== undefined && isCapital(ground, from)) || word?.season !== undefined) return read(from + 1)
  if (word?.unit !== undefined && word.unit !== "half") return is(ground, from + 1, "of") ? undefined : read(from + 1)
  if (is(ground, from, "weekday") || is(ground, from, "morning") || is(ground, from, "evening") || is(ground, from, "night") || is(ground, from, "afternoon")) return read(from + 1)
  const count = ordinal === undefined ? countAt(ground, from) : undefined
  return count !== undefined && ground.word[count.end]?.unit !== undefined && ground.word[count.end]?.unit !== "half" ? read(count.end + 1) : undefined
}

const adverbs: ReadonlySet<string> = new Set(["annually", "weekly", "monthly", "daily", "quarterly", "yearly", "fortnightly", "nightly", "everyday", "biannually", "hourly"])

/** "annually", "paid weekly": before a noun the word tells of what sort it is ("a weekly magazine"), and in capitals it names one. */
const adverb: Reader = (ground, at) => {
  if (!adverbs.has(ground.lower[at]!) || (isCapital(ground, at) && at > 0)) return undefined
  const next = tagAt(ground, at + 1), own = ground.document.tokens.tag[ground.token[at]!]
  const plain = is(ground, at, "annually") || is(ground, at, "biannually")
  return plain || (own !== Tag.ADJ && own !== Tag.NOUN && next !== Tag.NOUN && next !== Tag.ADJ && next !== Tag.PROPN) ? read(at + 1) : undefined
}

/** "the first Thursday of each month", "the 19th of every month". */
const ofEach: Reader = (ground, at) => {
  const from = is(ground, at, "the") ? at + 1 : at, which = is(ground, from, "last") ? { end: from + 1 } : ordinalAt(ground, from)
  if (which === undefined) return undefined
  const unit = ground.word[which.end], of = unit?.weekday !== undefined && !unit.plural || unit?.unit === "day" || unit?.unit === "week" || unit?.unit === "weekend" ? which.end + 1 : which.end
  return is(ground, of, "of") && (is(ground, of + 1, "each") || is(ground, of + 1, "every")) && ground.word[of + 2]?.unit !== undefined ? { ...read(of + 3), start: from } : undefined
}

/** "semi-annually", "bi-weekly". */
const halved: Reader = (ground, at) => {
  if (!is(ground, at, "semi") && !is(ground, at, "bi")) return undefined
  const from = isDash(ground, at + 1) ? at + 2 : at + 1
  return adverb(ground, from)
}

const partsOfDays: ReadonlySet<string> = new Set(["mornings", "afternoons", "evenings", "nights"])

/** "works mornings", "in the evenings"; not "two nights", "cold nights". */
const isAdverbial = (ground: Ground, at: number): boolean => {
  const tag = tagAt(ground, at - 1)
  return tag === Tag.VERB || is(ground, at - 1, "out") || tag === Tag.ADV && !is(ground, at, "nights") || (is(ground, at - 1, "the") && is(ground, at - 2, "in"))
}

/** "on Mondays", "tuesday afternoons", "at weekends". */
const plurals: Reader = (ground, at) => {
  const word = ground.word[at]
  if (partsOfDays.has(ground.lower[at]!)) return word === undefined && isAdverbial(ground, at) ? read(at + 1) : undefined
  if (word?.plural) return read(at + 1)
  if (is(ground, at, "weekends") || is(ground, at, "weekdays")) return is(ground, at - 1, "at") || is(ground, at - 1, "on") || is(ground, at - 1, "during") ? read(at + 1) : undefined
  return word?.weekday !== undefined && ["mornings", "afternoons", "evenings", "nights"].includes(ground.lower[at + 1] ?? "") ? read(at + 2) : undefined
}

/** "once a week", "three times a year", "several times per month". */
const frequency: Reader = (ground, at) => {
  const times = is(ground, at, "once") || is(ground, at, "twice") ? at : is(ground, at + 1, "times") && (ground.word[at]?.cardinal !== undefined || ground.value[at]! > 0 || is(ground, at, "several")) ? at + 1 : undefined
  if (times === undefined) return undefined
  const each = is(ground, times + 1, "a") || is(ground, times + 1, "every") || is(ground, times + 1, "each") || is(ground, times + 1, "per")
  const unit = ground.word[times + 2]?.unit
  return each && unit !== undefined && unit !== "half" && unit !== "quarter" && !is(ground, times + 3, "ago") ? read(times + 3) : undefined
}

export const repeated: Reader = (ground, at) => {
  const word = ground.word[at], the = is(ground, at, "the") ? at + 1 : at
  const month = ground.word[the]?.ordinal !== undefined || ground.value[the]! >= 0 || is(ground, the, "last") || ground.word[the]?.cardinal !== undefined ? ofEach(ground, at) : undefined
  if (month !== undefined || ((ground.mark[at]! & Mark.again) === 0 && word?.weekday === undefined && !is(ground, at + 1, "times"))) return month
  return every(ground, at) ?? adverb(ground, at) ?? halved(ground, at) ?? plurals(ground, at) ?? frequency(ground, at)
}

/** Whether a weak reading at `at` has a word of time before it. */
const before: Readonly<Record<string, ReadonlySet<string>>> = {
  month: new Set("in since from by until till before after during through throughout early mid late last next this of between and to on for every".split(" ")),
  season: new Set("in during by since until till through throughout over last next this of early mid late before after every between".split(" ")),
  day: new Set("on by until till from since before after between and to dated of this next last friday monday tuesday wednesday thursday saturday sunday".split(" ")),
  interval: new Set("in during of for".split(" ")),
  year: new Set("in since from by until till before after during through throughout around circa of and to or than the between early mid late year for".split(" "))
}

export const isPlaced = (ground: Ground, at: number, kind: Read["kind"]): boolean => {
  const words = before[kind]
  if (words === undefined) return false
  const previous = ground.lower[at - 1] ?? ""
  // "the driest spring on record".
  if (kind === "season" && previous.length > 4 && previous.endsWith("est") && tagAt(ground, at - 1) === Tag.ADJ) return true
  if (kind === "month" && !is(ground, at, "the") && previous === "," && ground.word[at - 2]?.month !== undefined) return true
  return words.has(previous) && previous !== "the" || (previous === "the" && (words.has("the") || words.has(ground.lower[at - 2] ?? "")))
}
