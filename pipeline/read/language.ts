import { createRequire } from "node:module"

/** The commonest function words of English; few texts of any length do without, and no other language has many of them. */
const functionWords = new Set(("the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one we all were there been has when who "
  + "will would more if out so said what up its about into than them can only other new some could these two may then do first any my now such like our over me even most after also "
  + "did many before must through back where much your way well down should because each just those how too i you she her him no us").split(" "))

const words = /[\p{L}\p{M}]+/gu
/** So much of a text is looked at, in characters; the library looks at less. */
const sampleLength = 20_000, detectedLength = 1_000

interface Guess { readonly lang: string; readonly accuracy: number }
let library: { readonly detectAll: (text: string) => ReadonlyArray<Guess> } | undefined
/** Loaded where a text needs it, which few English ones do: loading takes longer than reading many articles. */
const guessed = (text: string): { readonly language: string; readonly sure: boolean; readonly likely: boolean } => {
  const [first, second] = (library ??= createRequire(import.meta.url)("tinyld/light") as NonNullable<typeof library>).detectAll(text.slice(0, detectedLength))
  const leads = first !== undefined && first.accuracy >= 5 * (second?.accuracy ?? 0)
  return { language: leads ? first.lang : "und", sure: leads && first.accuracy >= 0.9, likely: leads && first.accuracy >= 0.5 }
}

/**
 * The language of a text, ISO 639-1; "und" where it cannot be told. One word in seven is an English function word in English prose: where they are there, it is English.
 * Where they are not (headlines, lists, other languages) tinyld says, and a short text counts as English unless it is sure.
 */
export const languageOf = (text: string): string => {
  const sample = text.slice(0, sampleLength)
  let total = 0, known = 0, foreign = 0
  for (const [word] of sample.matchAll(words)) {
    total++
    if (functionWords.has(word.toLowerCase())) known++
    else if (word.charCodeAt(0) > 0x24f) foreign++
  }
  if (total === 0) return "en"
  const isForeign = foreign * 2 > total
  if (!isForeign && known >= total * 0.14) return "en"
  const { language, likely, sure } = guessed(sample)
  if (isForeign) return language === "en" ? "und" : language
  // An English sentence of eight words without one of those is rare; so are words that only one language has, and names from it.
  return total >= 40 || (sure && total >= 4) || (likely && total >= 8 && known < total * 0.05) ? language : "en"
}
