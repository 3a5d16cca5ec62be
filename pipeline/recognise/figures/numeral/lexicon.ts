/** What a word can be in a number. */
export interface NumberWord {
  readonly as: "small" | "ten" | "hundred" | "scale" | "dozen" | "half" | "quarter" | "part" | "vague" | "article" | "ordinal" | "multiple" | "point" | "inexact" | "zero" | "decade"
  /** The number, or the power of ten of a scale word, or the denominator of a part. */
  readonly value: number
  /** "thousands", "thirds": a plural form. */
  readonly plural?: true
}

const words = new Map<string, NumberWord>()

const put = (forms: string, as: NumberWord["as"], value: number, plural?: true): void => {
  for (const form of forms.split(" ")) words.set(form, plural ? { as, value, plural } : { as, value })
}

"one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ").forEach((word, index) => put(word, "small", index + 1))
put("zero nought naught nil", "zero", 0)
"twenty thirty forty fifty sixty seventy eighty ninety".split(" ").forEach((word, index) => put(word, "ten", (index + 2) * 10))
put("fourty", "ten", 40)
put("hundred", "hundred", 2)
put("hundreds", "hundred", 2, true)

const scales: ReadonlyArray<readonly [string, number]> = [
  ["thousand", 3], ["million", 6], ["billion", 9], ["milliard", 9], ["trillion", 12], ["quadrillion", 15], ["lakh", 5], ["lac", 5], ["crore", 7]
]
for (const [word, power] of scales) {
  put(word, "scale", power)
  put(`${word}s`, "scale", power, true)
}
put("thous thsd tsd", "scale", 3)
put("mn mln mil mio mlns", "scale", 6)
put("bn bln bil mrd blns", "scale", 9)
put("tn tln trn trln", "scale", 12)
put("k", "scale", 3)
put("mm", "scale", 6)

put("dozen dz doz", "dozen", 12)
put("dozens dzs dozs", "dozen", 12, true)
put("scores", "vague", 20, true)
put("tens", "vague", 10, true)
put("half", "half", 2)
put("halves", "half", 2, true)
put("quarter", "quarter", 4)
put("quarters", "quarter", 4, true)
put("several few many countless umpteen", "inexact", 0)
put("a an", "article", 1)
put("point", "point", 0)
put("teens twenties thirties forties fifties sixties seventies eighties nineties", "decade", 0)
put("twice thrice", "multiple", 2)
words.set("thrice", { as: "multiple", value: 3 })

const ordinalUnits = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(" ")
const plurals = "- - thirds fourths fifths sixths sevenths eighths ninths tenths elevenths twelfths thirteenths fourteenths fifteenths sixteenths seventeenths eighteenths nineteenths".split(" ")
ordinalUnits.forEach((word, index) => put(word, "ordinal", index + 1))
put("nineth", "ordinal", 9)
plurals.forEach((word, index) => { if (word !== "-") put(word, "part", index + 1, true) })
"twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(" ").forEach((word, index) => {
  put(word, "ordinal", (index + 2) * 10)
  put(`${word}s`, "part", (index + 2) * 10, true)
})
put("hundredth", "ordinal", 100)
put("hundredths", "part", 100, true)
put("thousandth", "ordinal", 1000)
put("thousandths", "part", 1000, true)
put("millionth", "ordinal", 1e6)
put("millionths", "part", 1e6, true)
put("billionth", "ordinal", 1e9)
put("trillionth", "ordinal", 1e12)
put("trillionths", "part", 1e12, true)

/** "fivefold", "tenfold" by their beginnings. */
const folds = new Map([..."two three four five six seven eight nine ten twelve twenty hundred thousand".split(" ")].map((word) => [`${word}fold`, { as: "multiple", value: word === "hundred" ? 100 : word === "thousand" ? 1000 : words.get(word)!.value } as const]))
for (const [form, word] of folds) words.set(form, word)

/** What a lower-case word is in numbers, if anything. */
export const numberWord = (lower: string): NumberWord | undefined => words.get(lower)

/** The powers of ten of letters that stand right behind digits: "2.7bn", "10k", "$5m". */
export const suffixPowers: ReadonlyMap<string, number> = new Map([
  ["k", 3], ["K", 3], ["m", 6], ["M", 6], ["MM", 6], ["mm", 6], ["bn", 9], ["BN", 9], ["Bn", 9], ["b", 9], ["B", 9], ["tn", 12], ["trn", 12], ["T", 12], ["mn", 6], ["Mn", 6], ["mln", 6],
  ["bln", 9], ["tln", 12], ["mil", 6], ["G", 9], ["cr", 7]
])
