const plain: Readonly<Record<string, string>> = {
  ø: "o", ł: "l", đ: "d", ð: "d", ı: "i", ß: "ss", æ: "ae", œ: "oe", þ: "th", ħ: "h", ŋ: "ng", ə: "a", ĸ: "k", ŧ: "t", ɛ: "e", ɔ: "o"
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

/** What one token is to the gazetteer: folded, without apostrophes and periods. "U.S." → "us", "N’Djamena" → "ndjamena". */
export const piece = (token: string): string => {
  const folded = foldDiacritics(token)
  return plainWord.test(folded) ? folded : folded.replace(dropped, "")
}

const plainWord = /^[a-z0-9]*$/u
const pieces = /[\p{L}\p{M}\p{N}'’‘ʻʼʹ`´.]+|[^\s\p{L}\p{M}\p{N}\-‐‑‒–—·]/gu
const article = /^the\s/iu

/** Written words as the gazetteer's pieces: hyphens and dashes fall away, other signs are pieces of their own. */
const written = (form: string): ReadonlyArray<string> => form.normalize("NFC").replace(article, "").match(pieces) ?? []

/** The words of a name that its case is looked at in, in the order of its pieces. */
export const wordsOf = (form: string): ReadonlyArray<string> => written(form).filter((word) => piece(word) !== "")

/** The key that every spelling of a name shares: case, diacritics, apostrophes, hyphens and a leading "the" fall away. */
export const foldedKey = (form: string): string => wordsOf(form).map(piece).join(" ")

/** As `foldedKey`, but with diacritics kept: where two names differ in them alone, this one tells them apart. */
export const aliasKey = (form: string): string =>
  wordsOf(form).map((word) => word.toLowerCase().replace(dropped, "")).join(" ")
