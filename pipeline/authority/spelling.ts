import { foldDiacritics } from "./key.ts"

/**
 * Spellings of one sound in romanised Cyrillic, Arabic, Turkic and Chinese names, each brought to one sign. Order matters: the longest first.
 * Source: the standards' tables side by side (BGN/PCGN, ISO 9, GOST, German and French press usage).
 */
const classes: ReadonlyArray<readonly [RegExp, string]> = [
  [/dzh|dsch|dj/gu, "j"], [/shch|schtsch/gu, "šč"], [/tsch|tch/gu, "č"], [/sch|sh|sz/gu, "š"], [/ch|cz/gu, "č"], [/zh/gu, "j"], [/kh|gh/gu, "h"], [/ph/gu, "f"], [/th/gu, "t"],
  [/ck|q/gu, "k"], [/x/gu, "ks"], [/ts|tz/gu, "c"], [/w/gu, "v"], [/ou|oo/gu, "u"], [/ee/gu, "i"], [/(?:iy|ij|yj|yy|ii|iĭ)\b/gu, "i"]
]

const iotated = /(?<=[aeiouy])[yj](?=[aeiou])|[yj](?=[aeou])(?<!^.)/gu
const doubled = /(.)\1+/gu

const heard = new Map<string, string>()

/** One word as it sounds, whatever the system that romanised it: Mirzijojew → mirzioev, Qasym → kasim, Yusuf → iusuf. */
export const sounded = (word: string): string => {
  const known = heard.get(word)
  if (known !== undefined) return known
  const sound = soundOf(word)
  if (heard.size >= 1 << 16) heard.clear()
  heard.set(word, sound)
  return sound
}

const soundOf = (word: string): string => {
  let sound = foldDiacritics(word).replace(/[^\p{L}]/gu, "")
  for (const [spelling, sign] of classes) sound = sound.replace(spelling, sign)
  return sound.replace(iotated, "").replace(/y/gu, "i").replace(doubled, "$1")
}

/** As `sounded`, with its vowels alike: what proposes candidates, and decides nothing. */
export const skeleton = (word: string): string => sounded(word).replace(/[aeiou]+/gu, "a").replace(/h/gu, "")
