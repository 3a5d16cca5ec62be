import type { DateUnit } from "../../document/mention/date.ts"
import type { Word } from "../../document/token.ts"

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
  "today", "tonight", "yesterday", "tomorrow", "morning", "afternoon", "evening", "night", "mornings", "afternoons", "evenings", "nights", "yearly", "annually", "annual", "monthly", "weekly", "daily", "quarterly", "everyday", "biannual", "biannually", "biennial", "fortnightly", "nightly", "overnight",
  "christmas", "xmas", "easter", "ramadan", "thanksgiving", "midweek", "midsummer", "midyear", "eoy", "ytd", "fy", "now", "weekday", "weekdays", "midnight", "noon", "midday", "millennium", "seventies",
  "pm", "p.m", "p.m.", "a.m", "a.m.", "o'clock", "thousand", "nineteen", "twenty", "twenties", "thirties", "forties", "fifties", "sixties", "eighties", "nineties", "noughties", "juneteenth", "halloween", "nowadays", "ramadan", "eid", "nowruz", "diwali", "hanukkah", "passover", "hashanah", "kippur", "pentecost", "currently", "valentine", "boxing"
])

/** Words that a date has in it besides the lexicon's, and words that open one that has it near. Everything else is passed over without a look. */
const cores: ReadonlySet<string> = new Set(("today tonight yesterday tomorrow night morning afternoon evening annually weekly monthly daily quarterly yearly fortnightly nightly everyday biannually hourly fiscal financial fy q h bc bce ad ce now " +
  "twenties thirties forties fifties sixties seventies eighties nineties weekday present noughties mornings afternoons evenings eoy noon midday midnight christmas xmas easter halloween thanksgiving juneteenth valentine ramadan eid nowruz diwali hanukkah passover hashanah kippur pentecost").split(" "))
const openers: ReadonlySet<string> = new Set(("the this last next previous preceding past coming following upcoming current same that recent early mid late beginning start middle end close from between since starting until till through before after " +
  "prior later no earlier a an couple few several some many about around roughly approximately just only barely exactly well shortly little more less fewer over under nearly almost at every each once twice in rest remainder remaining opening final closing academic school calendar semi bi w good black ash palm new boxing cyber maundy shrove whit ascension international april st bastille anzac australia canada remembrance armistice veterans all bonfire memorial labor columbus presidents father martin mlk labour independence mother lunar chinese rosh yom earth ' ’ ‘").split(" "))

/** 2: a date may turn on it; 1: it may open one; 0: neither. */
export const weightOf = (lower: string): 0 | 1 | 2 => lexicon.has(lower) || cores.has(lower) ? 2 : openers.has(lower) ? 1 : 0

export const isTrigger = (lower: string): boolean => triggers.has(lower)

/** What is asked of every token, found once for each distinct word. */
export interface WordFacts {
  /** Nothing but letters: the token is one atom. */
  readonly plain: boolean
  readonly date: DateWord | undefined
  readonly weight: 0 | 1 | 2
  readonly trigger: boolean
}

const facts = new Map<Word, WordFacts>()
/** More distinct words than these are forgotten together. */
const room = 100_000
const letters = /^\p{L}+$/u, digits = /^\d/u, period = /^(?:fy|[qh])\d/u, separators = /[^\p{L}\p{N}]/u

export const factsOf = (word: Word): WordFacts => {
  const known = facts.get(word)
  if (known !== undefined) return known
  const { lower } = word, plain = letters.test(lower)
  // "mid-2025", "mid-May" may be one token.
  const trigger = isTrigger(lower) || (!plain && lower.length < 40 && lower.split(separators).some((part) => isTrigger(part) || digits.test(part) || period.test(part)))
  const made: WordFacts = { plain, date: lexicon.get(lower), weight: weightOf(lower), trigger }
  if (facts.size >= room) facts.clear()
  facts.set(word, made)
  return made
}

/** By first letter and length, whether any word of the lexicon is like that: most words of a text are not, and need no look-up. */
const shapes = new Uint8Array(26 * 32)
for (const form of [...lexicon.keys(), ...cores, ...openers, ...triggers]) {
  const letter = form.charCodeAt(0) - 97
  if (letter >= 0 && letter < 26 && form.length < 32) shapes[letter * 32 + form.length] = 1
}

export const mayBeKnown = ({ lower }: Word): boolean => {
  const letter = lower.charCodeAt(0) - 97
  return letter < 0 || letter >= 26 || lower.length >= 32 || shapes[letter * 32 + lower.length] === 1
}

const unknown: WordFacts = { plain: true, date: undefined, weight: 0, trigger: false }

/** As `factsOf`, without a look-up for words of plain letters that cannot be in the lexicon. */
export const quickFacts = (word: Word): WordFacts => {
  if (mayBeKnown(word)) return factsOf(word)
  const { lower } = word
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at)
    if (code < 97 || code > 122) return factsOf(word)
  }
  return unknown
}
