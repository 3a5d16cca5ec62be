import type { DateUnit } from "../../document/mention/date.ts"
import { wordClasses } from "../../document/wordClasses.ts"

/** What a word can be in a date. One word may be several things: "second", "may", "fall". */
export interface DateWord {
  readonly month?: number
  readonly weekday?: number
  /** "Mondays". */
  readonly plural?: true
  readonly season?: number
  readonly unit?: DateUnit
  readonly cardinal?: number
  readonly ordinal?: number
  /** A word that also has an everyday meaning, so that alone it is no date: "may", "march", "sun", "fall". */
  readonly weak?: true
}

type Entries = ReadonlyArray<readonly [string, DateWord]>

const numbered = (words: string, make: (index: number) => DateWord): Entries =>
  words.split(" ").flatMap((forms, index) => forms.split("/").map((form) => [form, make(index)] as const))

const months = numbered("january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec",
  (index) => ({ month: index + 1 }))
const weekdays = numbered("monday/mon tuesday/tue/tues wednesday/wed/weds thursday/thu/thur/thurs friday/fri saturday/sat sunday/sun", (index) => ({ weekday: index + 1 }))
const weekdayPlurals = numbered("mondays tuesdays wednesdays thursdays fridays saturdays sundays", (index) => ({ weekday: index + 1, plural: true }))
const seasons = numbered("spring/springtime summer/summertime autumn/fall winter/wintertime", (index) => ({ season: index + 1 }))
const cardinals = numbered("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
  (index) => ({ cardinal: index }))
const tens = numbered("thirty forty fifty sixty seventy eighty ninety", (index) => ({ cardinal: 30 + 10 * index }))
const ordinals = numbered("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
  (index) => ({ ordinal: index + 1 }))
const thirtieth: Entries = [["thirtieth", { ordinal: 30 }]]

const unitForms: Readonly<Record<string, DateUnit>> = {
  hour: "hour", hours: "hour", hr: "hour", hrs: "hour", day: "day", days: "day", week: "week", weeks: "week", fortnight: "week", fortnights: "week",
  weekend: "weekend", weekends: "weekend", month: "month", months: "month", quarter: "quarter", quarters: "quarter", half: "half", year: "year", years: "year",
  decade: "decade", decades: "decade", century: "century", centuries: "century"
}

const lexicon: ReadonlyMap<string, DateWord> = (() => {
  const all = new Map<string, DateWord>()
  const units = Object.entries(unitForms).map(([form, unit]) => [form, { unit }] as const)
  for (const [form, word] of [...months, ...weekdays, ...weekdayPlurals, ...seasons, ...cardinals, ...tens, ...ordinals, ...thirtieth, ...units]) all.set(form, { ...all.get(form), ...word })
  for (const form of ["may", "march", "mar", "sun", "sat", "wed", "fri", "mon", "jan", "sep", "dec", "spring", "fall", "summer", "winter", "autumn", "thu", "tue"]) all.set(form, { ...all.get(form), weak: true })
  return all
})()

export const dateWord = (lower: string): DateWord | undefined => lexicon.get(lower)

/** Words that can stand in a date without being one of the lexicon's; a sentence without any of these and without digits has no date. */
export const triggers: ReadonlySet<string> = new Set([
  ...[...lexicon].filter(([, { cardinal, ordinal }]) => cardinal === undefined && ordinal === undefined).map(([form]) => form), "second",
  "today", "tonight", "yesterday", "tomorrow", "morning", "afternoon", "evening", "night", "mornings", "afternoons", "evenings", "nights", "yearly", "annually", "annual", "monthly", "weekly", "daily", "quarterly", "everyday", "biannual", "biannually", "biennial", "fortnightly", "nightly", "hourly", "overnight",
  "christmas", "xmas", "easter", "ramadan", "thanksgiving", "midweek", "midsummer", "midyear", "eoy", "ytd", "fy", "now", "weekday", "weekdays", "midnight", "noon", "midday", "millennium", "seventies",
  "pm", "p.m", "p.m.", "a.m", "a.m.", "o'clock", "thousand", "nineteen", "twenty", "twenties", "thirties", "forties", "fifties", "sixties", "eighties", "nineties", "noughties", "juneteenth", "halloween", "nowadays", "ramadan", "eid", "nowruz", "diwali", "hanukkah", "passover", "hashanah", "kippur", "pentecost", "currently", "valentine", "boxing"
])

/** Words that a date has in it besides the lexicon's, and words that open one that has it near. Everything else is passed over without a look. */
const cores: ReadonlySet<string> = new Set(("today tonight yesterday tomorrow night morning afternoon evening annually weekly monthly daily quarterly yearly fortnightly nightly everyday biannually hourly fiscal financial fy q h bc bce ad ce now " +
  "twenties thirties forties fifties sixties seventies eighties nineties weekday weekdays present noughties mornings afternoons evenings eoy noon midday midnight christmas xmas easter halloween thanksgiving juneteenth valentine ramadan eid nowruz diwali hanukkah passover hashanah kippur pentecost").split(" "))
const openers: ReadonlySet<string> = new Set(("the this last next previous preceding past coming following upcoming current same that recent early mid late beginning start middle end close from between since starting until till through before after " +
  "prior later no earlier a an couple few several some many about around roughly approximately just only barely exactly well shortly little more less fewer over under nearly almost at every each once twice in rest remainder remaining opening final closing academic school calendar semi bi w good black ash palm new boxing cyber maundy shrove whit ascension international april st bastille anzac australia canada remembrance armistice veterans all bonfire memorial labor columbus presidents father martin mlk labour independence mother lunar chinese rosh yom earth ' ’ ‘").split(" "))

/** What a word can do in a date, as bits; an atom without any is passed over by every reader. */
export const Mark = {
  /** A date may turn on it. */
  core: 1,
  /** It may open a date that has a core near. */
  opener: 2,
  /** It opens a stretch: "from", "since". */
  stretch: 4,
  clock: 8,
  /** It opens what comes again: "every", "twice". */
  again: 16,
  /** It opens a length: "the six months to June", "a year". */
  length: 32,
  /** It may stand second, though by itself it is nothing: "prior to", "no later than", "the same period". */
  second: 64,
  /** An opener behind which anything may stand: "mid-May", "every other Friday". */
  free: 128,
  /** It only opens what is counted, and nothing is counted without a unit of time near: "in three months", "over a year ago". */
  counting: 256
} as const

const marked = (mark: number, words: string): ReadonlyArray<readonly [string, number]> => words.split(" ").map((word) => [word, mark])

const marks: ReadonlyMap<string, number> = (() => {
  const all = new Map<string, number>()
  const entries = [
    ...[...lexicon.keys(), ...cores].map((word) => [word, Mark.core] as const), ...[...openers].map((word) => [word, Mark.opener] as const),
    ...marked(Mark.stretch, "from between since starting beginning until till through before after prior later no as"), ...marked(Mark.clock, "noon midday midnight half quarter"),
    ...marked(Mark.again, "every each once twice semi bi mornings afternoons evenings annually weekly monthly daily quarterly yearly fortnightly nightly everyday biannually hourly several weekends weekdays"),
    ...marked(Mark.length, "the a an couple few several some many recent dozen half fiscal financial"),
    ...marked(Mark.free, "early mid late w st international all martin mother father presidents valentine semi bi every each once twice starting beginning no close end start middle"),
    ...marked(Mark.counting, "in at an couple few some many about around roughly approximately just only barely exactly well shortly little more less fewer over under nearly almost"),
    ...marked(Mark.second, "to of than at least dozen period time or by s fiscal financial past coming upcoming")
  ]
  for (const [word, mark] of entries) all.set(word, (all.get(word) ?? 0) | mark)
  return all
})()

/** Of a run of letters or another sign. */
export const markOf = (lower: string): number => marks.get(lower) ?? 0

/** Nothing but letters: the token is one atom. */
const letters = /^\p{L}+$/u
const digits = /^\d/u, period = /^(?:fy|[qh])\d/u, separators = /[^\p{L}\p{N}]/u

/** Whether a date may turn on a token: "mid-2025", "mid-May" may be one. */
export const isTrigger = (lower: string): boolean =>
  triggers.has(lower) || (lower.length < 40 && !letters.test(lower) && lower.split(separators).some((part) => triggers.has(part) || digits.test(part) || period.test(part)))

/** A token as atoms: `plain`, one atom; else it must be cut. The bits above `number` are its place in `words`, or the number that it is. */
export const plain = 512, number = 1024
const shift = 11
const words: ReadonlyArray<DateWord> = [...lexicon.values()]
const places: ReadonlyMap<DateWord, number> = new Map(words.map((word, index) => [word, index + 1]))
const few = /^\d{1,6}$/u

export const tokenClasses = wordClasses(({ lower }) => {
  if (few.test(lower)) return plain | number | Mark.core | Number(lower) << shift
  const word = lexicon.get(lower)
  return letters.test(lower) || (lower.length === 1 && !digits.test(lower)) ? plain | markOf(lower) | (word === undefined ? 0 : places.get(word)! << shift) : 0
})

/** The lexicon's word of a token's class. */
export const wordOf = (own: number): DateWord | undefined => (own & number) !== 0 || own >> shift === 0 ? undefined : words[(own >> shift) - 1]

/** The number that a token of digits is, else -1. */
export const numberOf = (own: number): number => (own & number) === 0 ? -1 : own >> shift
