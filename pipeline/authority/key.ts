const plain: Readonly<Record<string, string>> = {
  ø: "o", ł: "l", đ: "d", ð: "d", ı: "i", ß: "ss", æ: "ae", œ: "oe", þ: "th", ħ: "h", ŋ: "ng", ə: "a", ĸ: "k", ŧ: "t", ɛ: "e", ɔ: "o", "&": "and"
}

const beyondAscii = /[^\0-\x7f]/u
const marks = /\p{M}/gu
const odd = /[øłđðıßæœþħŋəĸŧɛɔ]/gu

/** Lower case without diacritics: "Sánchez" → "sanchez", "Yıldız" → "yildiz". Other scripts stay as they are. */
export const foldDiacritics = (form: string): string => {
  const lower = form.toLowerCase()
  return beyondAscii.test(lower) ? lower.normalize("NFD").replace(marks, "").normalize("NFC").replace(odd, (letter) => plain[letter] ?? letter) : lower
}

const dropped = /['’‘ʻʼʹ`´.]/gu
const letters = /^[a-z]*$/u
const ordinaryWords = /^[A-Za-z]+(?: [A-Za-z]+)*$/u

/** One word folded, without apostrophes and periods: "U.S." → "us", "N’Djamena" → "ndjamena", "&" → "and". */
export const piece = (word: string): string => {
  const lower = word.toLowerCase()
  if (letters.test(lower)) return lower
  return plain[lower] ?? foldDiacritics(lower).replace(dropped, "")
}

const words = /\p{L}[\p{L}\p{M}'’‘ʻʼʹ`´.]*|\p{N}[\p{N}.]*|[^\s\p{L}\p{M}\p{N}'’‘ʻʼʹ`´.\-‐‑‒–—·/]/gu
const possessive = /^(?<word>.+)['’](?<s>[sS])$/u

/**
 * The words of a form, as the gazetteer sees them: cut at spaces, hyphens and slashes, between letters and digits, and before a possessive "'s";
 * other signs are words of their own. "RFE/RL" → RFE RL, "G-20", "G20" → G 20, "People's Party" → People s Party.
 */
export const wordsOf = (form: string): ReadonlyArray<string> => {
  if (ordinaryWords.test(form)) return form.split(" ")
  const found: Array<string> = []
  for (const word of form.normalize("NFC").match(words) ?? []) {
    const parts = possessive.exec(word)?.groups
    if (parts === undefined) found.push(word)
    else found.push(parts["word"]!, parts["s"]!)
  }
  return found
}

/** `wordsOf` without a leading "the". */
export const nameWords = (form: string): ReadonlyArray<string> => {
  const all = wordsOf(form)
  return all.length > 1 && all[0]!.toLowerCase() === "the" ? all.slice(1) : all
}

/** The key that every spelling of a name shares: case, diacritics, apostrophes, periods, hyphens and a leading "the" fall away. */
export const foldedKey = (form: string): string => {
  if (ordinaryWords.test(form)) {
    const lower = form.toLowerCase()
    return lower.startsWith("the ") ? lower.slice(4) : lower
  }
  const all = nameWords(form)
  let key = piece(all[0] ?? "")
  for (let index = 1; index < all.length; index++) key += ` ${piece(all[index]!)}`
  return key
}

/** As `foldedKey`, but with diacritics kept: where two names differ in them alone, this one tells them apart. */
export const aliasKey = (form: string): string => nameWords(form).map((word) => word.toLowerCase().replace(dropped, "")).join(" ")
