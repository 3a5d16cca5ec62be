import { Class, classAt, isWordPart } from "./characters.ts"

/** Letters for a money that are written onto its amount: "RM12", "USD115", "Rs500". Of letters that are much else beside, only those no name of a thing begins with. */
const marks = new Set(`RM Rs Rp Tk Dh Dhs Ksh KSh KShs Sh Shs TSh USh SFr Php Afs Bs Kc Rub Ft
  USD EUR GBP JPY CNY RMB INR AUD CAD NZD SGD HKD TWD NTD CHF SEK NOK DKK ISK PLN CZK HUF RON BGN RUB UAH KZT TRY ILS NIS EGP SAR AED QAR KWD BHD OMR JOD IRR IQD PKR LKR NPR BDT
  THB MYR IDR PHP VND KRW ZAR NGN KES UGX TZS GHS XAF XOF FCFA BRL MXN ARS CLP COP UYU GEL AZN AMD BYN UZS KGS TJS MNT`.split(/\s+/))

/** Letters behind a dollar sign that say whose: "$A5", "$US3bn". */
const owners = new Set("A AU AUD US USD C CA CAN CAD CDN NZ NZD HK S SG NT".split(" "))

/** One letter: "R500", "N87 trillion", "K25,000", "Y300bn", "Y=300bn". A letter and digits are much else ("N95", "K2", "R18"): the amount has to be grouped, scaled, in cents, or in rands of three digits. */
const letters = "RNKPY"

/** Two letters that are much else beside, likewise: "QR2bn", "JD400,000". */
const pairs = new Set("QR SR JD KD BD LE Br SKr Skr NKr Nkr DKr Dkr Rmb".split(" "))

const longest = 4

/** "COP28" is a conference: nobody counts Colombian pesos by the dozen. */
const conference = /^COP\d{1,2}(?!\d|[.,]\d| ?(?:k|m|bn|trn|million|billion|trillion)(?!\p{L}))/u

/** The end of the letters for a money that begin at `index` and stand right before digits, or `index`. */
export const moneyEnd = (text: string, index: number): number => {
  let end = index + 1
  while (end - index <= longest && classAt(text, end) <= Class.upper && classAt(text, end) > 0) end++
  // "Rs.500".
  const past = text[end] === "." && end - index === 2 && text.startsWith("Rs", index) ? end + 1 : end
  if (text.startsWith("COP", index) && conference.test(text.slice(index, index + 20))) return index
  if (end - index === 1) return letters.includes(text[index]!) ? letterEnd(text, index) : index
  if (classAt(text, end) === Class.digit && pairs.has(text.slice(index, end))) return scaled.test(text.slice(end, end + 24)) ? end : index
  return classAt(text, past) === Class.digit && marks.has(text.slice(index, end)) && isAmount(text, past) ? past : index
}

const scaled = /^(?:\d{1,3}(?:,\d{3})+(?:\.\d\d?)?|\d{1,4}(?:\.\d{1,3})?[ -]?(?:k|m|M|bn|tn|mn|mln|trn|million|billion|trillion)|\d{1,4}\.\d\d)(?![\p{L}\d]|\.\d)/u
const rands = /^\d{1,3}(?:\d\d| \d{3})(?![\p{L}\d]|\.\d)/u

/** The end of a letter for a money ("R", "Y=") right before its amount, or `index`. */
const letterEnd = (text: string, index: number): number => {
  const end = text[index] === "Y" && text[index + 1] === "=" ? index + 2 : index + 1
  if (classAt(text, end) !== Class.digit || index > 0 && "-–/&.'’".includes(text[index - 1]!)) return index
  const amount = text.slice(end, end + 24)
  return scaled.test(amount) || text[index] === "R" && rands.test(amount) ? end : index
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
