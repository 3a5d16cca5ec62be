import { Class, classAt, isWordPart } from "./characters.ts"

/** Letters for a money that are written onto its amount: "RM12", "USD115", "Rs500". Of letters that are much else beside, only those no name of a thing begins with. */
const marks = new Set(`RM Rs Rp Tk Dh Dhs Ksh KSh KShs Sh Shs TSh USh SFr Php Afs Bs Kc Rub Ft
  USD EUR GBP JPY CNY RMB INR AUD CAD NZD SGD HKD TWD NTD CHF SEK NOK DKK ISK PLN CZK HUF RON BGN RUB UAH KZT TRY ILS NIS EGP SAR AED QAR KWD BHD OMR JOD IRR IQD PKR LKR NPR BDT
  THB MYR IDR PHP VND KRW ZAR NGN KES UGX TZS GHS XAF XOF FCFA BRL MXN ARS CLP COP UYU GEL AZN AMD BYN UZS KGS TJS MNT`.split(/\s+/))

/** Letters behind a dollar sign that say whose: "$A5", "$US3bn". */
const owners = new Set("A AU AUD US USD C CA CAN CAD CDN NZ NZD HK S SG NT".split(" "))

const longest = 4

/** The end of the letters for a money that begin at `index` and stand right before digits, or `index`. */
export const moneyEnd = (text: string, index: number): number => {
  let end = index + 1
  while (end - index <= longest && classAt(text, end) <= Class.upper && classAt(text, end) > 0) end++
  // "Rs.500".
  const past = text[end] === "." && end - index === 2 && text.startsWith("Rs", index) ? end + 1 : end
  return classAt(text, past) === Class.digit && end - index >= 2 && marks.has(text.slice(index, end)) && isAmount(text, past) ? past : index
}

/** Digits, separators, a scale, and no more letters: "12.5bn", not "3D". */
const isAmount = (text: string, index: number): boolean => {
  let end = index
  while (end - index < 24 && (classAt(text, end) === Class.digit || (text[end] === "." || text[end] === ",") && classAt(text, end + 1) === Class.digit)) end++
  let letters = 0
  while (letters < 4 && classAt(text, end + letters) <= Class.letter && classAt(text, end + letters) > 0) letters++
  return !isWordPart(classAt(text, end + letters)) && (letters === 0 || /^(?:k|K|m|M|b|B|mn|bn|tn|trn|mln|bln|cr)$/u.test(text.slice(end, end + letters)))
}

/** The end of the currency sign at `index`, with the letters that say whose dollar it is: "$A" of "$A5". */
export const signEnd = (text: string, index: number): number => {
  if (text[index] !== "$") return index + 1
  let end = index + 1
  while (end - index <= longest && classAt(text, end) === Class.upper) end++
  return classAt(text, end) === Class.digit && owners.has(text.slice(index + 1, end)) ? end : index + 1
}
