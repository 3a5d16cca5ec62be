import type { Unit, UnitHit } from "../../../authority/units.ts"
import { type Document } from "../../../document/document.ts"
import { Tag, TokenKind } from "../../../document/token.ts"
import { isAdjacent, isHyphen } from "../numeral/cursor.ts"
import { isNear } from "./near.ts"
import { formOf, type Leaning, moneyMeant } from "./money.ts"

const weather = /^(?:temperatures?|thermostats?|heat|heatwave|hot|cold|warm|warmer|colder|cooler|hotter|warming|cool|weather|thermometers?|freezing|frosts?|mercury|celsius|fahrenheit|climate|cooling|summer|winter|boil|boiling|oven|fever|highs?|lows?|forecasters?|forecast|snow|frosty|muggy|humid|thaw|chill|sun|sunshine|shade|noon|overnight|sweltering|scorching|bitterly|wind|winds|rain|breeze|sea|ocean|water|met|meteorological|meteorologists?|hotter|coldest|hottest|warmest)$/u
const angle = /^(?:angle|angles|rotate|rotated|rotation|turn|turned|tilt|tilted|slope|steep|bend|bent|latitude|longitude|spin|spun|panorama|panoramic|view|camera)$/u
const weight = /^(?:weigh|weighs|weighed|weighing|weight|heavy|heavier|lose|lost|lighter|overweight|baby|gained|cocaine|heroin|marijuana|cannabis|meat|beef|butter|coffee|copper|catch|pallet|luggage|explosives|dynamite|tnt|eating|diet|dieting|tonne|tonnes|ton|tons|kilograms?|kilos?|ounces?)$/u
const bullion = /^(?:gold|silver|bullion|platinum|palladium)$/u
const market = /^(?:index|indexes|indices|dow|nasdaq|ftse|nikkei|dax|stocks?|shares?|market|markets|s&p|topix|kospi|hang|sensex|nifty|moex|rts|trading|wall|futures|composite|cac|bourse)$/u

/** Forms that are more often another word: they count as units only as nouns, or only where they cannot be anything else. */
const doubtful = new Set(["won", "mark", "marks", "real", "stone", "sum", "point", "points", "head", "cup", "cups", "views", "runs", "run", "shot", "shots", "strikes", "wins", "places", "steps", "bar", "punt", "block", "hands", "mi", "are", "mil", "pound", "proof"])

/** "50 million won.", where "won" was taken for the verb: behind a scale and before no object it is the unit. */
const isScaled = ({ tokens }: Document, first: number): boolean => {
  const next = tokens.tag[first + 1]
  return /^(?:thousand|million|billion|trillion|bn)$/u.test(tokens.word[first - 1]?.lower ?? "") && next !== Tag.DET && next !== Tag.PRON && next !== Tag.NUM && next !== Tag.PROPN
}

/** "fell 95 pounds to 5,410 pounds a tonne": no mass is counted by another. */
const isPriced = ({ tokens }: Document, first: number): boolean => {
  for (let at = first; at < first + 7 && tokens.sentence[at] === tokens.sentence[first]; at++) if (/^pounds?$/u.test(tokens.word[at]!.lower) && /^(?:a|per)$/u.test(tokens.word[at + 1]?.lower ?? "") && /^(?:ton|tonne|ounce)$/u.test(tokens.word[at + 2]?.lower ?? "")) return true
  return false
}

const singleLetter = /^[A-Za-z]$/u

/** What unit the words mean here, or none. `gap` says that white space stands between number and unit, `hyphen` that a hyphen does. */
export const unitMeant = (document: Document, hit: UnitHit, leaning: Leaning, hyphen: boolean): Unit | undefined => {
  const { tokens } = document, { first, last, meanings } = hit
  const form = tokens.word[first]!.form, one = last === first + 1
  const counted = meanings[0]!.kind === "count"
  if (counted && hyphen) return undefined
  if (one && singleLetter.test(form)) return letterMeant(document, hit)
  if (one && doubtful.has(tokens.word[first]!.lower) && (tokens.tag[first] === Tag.VERB || tokens.tag[first] === Tag.AUX || tokens.tag[first] === Tag.ADJ) && !isScaled(document, first)) return undefined
  const money = meanings.filter(({ kind }) => kind === "money"), mass = meanings.find(({ kind }) => kind === "mass")
  if (money.length > 0 && mass !== undefined) {
    if (!hyphen && isPriced(document, first)) return moneyMeant(money, formOf(document, hit), leaning, first)
    return hyphen && isNear(document, first, weight, 12) || !hyphen && isNear(document, first, weight, 8) && !isNear(document, first, /^(?:million|billion|sterling|£)$/u, 4) ? mass : moneyMeant(money, formOf(document, hit), leaning, first)
  }
  if (money.length > 0) return moneyMeant(money, formOf(document, hit), leaning, first)
  if (meanings[0]!.code === "deg" && meanings[0]!.kind === "temperature") return isNear(document, first, weather) ? meanings[0] : form === "°" || isNear(document, first, angle, 12) ? { ...meanings[0]!, kind: "other" } : undefined
  if (meanings[0]!.kind === "index_points" && hyphen) return undefined
  if (meanings[0]!.code === "[oz_av]" && isNear(document, first, bullion)) return { ...meanings[0]!, unit: "troy ounce", code: "[oz_tr]" }
  return meanings[0]
}

const degreesBefore = /^(?:was|is|were|to|of|at|by|hit|hits|hitting|reached|reach|reaching|reaches|above|below|over|under|than|around|about|nearly|almost|from|between|and|or|minus|exceed|exceeded|exceeding|topped|touched|some|roughly|approximately|[-–−])$/u

/** "a 1.5C rise", "104F in Phoenix": the letter stands right behind decimals, or behind digits that words of reaching or being lead to; not "13F filings", "a Boeing 777F". */
const isDegrees = ({ tokens }: Document, letter: number): boolean => {
  const { form } = tokens.word[letter - 1]!
  return tokens.start[letter] === tokens.end[letter - 1] && tokens.kind[letter - 1] === TokenKind.number && tokens.word[letter + 1]?.form !== "/" && form.length >= 2 &&
    (/^\d{1,2}\.\d$/u.test(form) && tokens.word[letter - 2]?.form !== "$" || degreesBefore.test(tokens.word[letter - 2]?.lower ?? ""))
}

/** A single letter is a unit right behind its digits ("5m", "50p"), and of temperature also with a space. */
const letterMeant = (document: Document, { first, meanings }: UnitHit): Unit | undefined => {
  const form = document.tokens.word[first]!.form
  if ((form === "C" || form === "F") && meanings[0]!.kind === "temperature") return (isNear(document, first, weather) || isDegrees(document, first)) && !isHyphen(document, first + 1) ? meanings[0] : undefined
  if (isHyphen(document, first + 1) && isAdjacent(document, first + 1)) return undefined
  if (isAdjacent(document, first)) return meanings[0]
  return document.tokens.kind[first - 1] === TokenKind.number && /^[mgltW]$/u.test(form) ? meanings[0] : undefined
}

const polls = /^(?:rates?|interest|yields?|margins?|gdp|growth|borrowing|mortgage|lending|lead|leads|leading|polls?|polling|pollster|turnout|approval|favourability|favorability|electorate|voters?|survey|ratings?|swing|inflation|unemployment|%|percent|percentages?|pct)$/u
const games = /^(?:goals?|games?|match|matches|season|league|scored|scoring|scorer|rebounds?|assists?|champions?|championship|fixtures?|teams?|players?|coach|race|standings|basket|rugby|round|licence|license|grid|iq)$/u

/** Whether points are of a share in hundredths: beside words for polls and percentages, and none for a game. */
export const isPercentage = (document: Document, token: number): boolean => (isNear(document, token, polls) || /^\d+\.\d+$/u.test(document.tokens.word[token]?.form ?? "")) && !isNear(document, token, games) && !isMarket(document, token)

/** Whether points near an index, a market or a share are an index's. */
export const isMarket = (document: Document, token: number): boolean => isNear(document, token, market)

/** Whether a form can stand before its number: a sign, a code in capitals, an abbreviation — never a plain word. */
export const mayPrecede = (document: Document, { first, last, meanings }: UnitHit, many: boolean): boolean => {
  if (meanings[0]!.kind !== "money") return false
  const { tokens } = document, word = tokens.word[last - 1]!
  if (tokens.kind[last - 1] === TokenKind.symbol) return true
  const form = word.form.endsWith(".") ? word.form.slice(0, -1) : word.form
  if (/[$£€¥]/u.test(form)) return true
  if (/^(?:Rs|rs|RM|Rp|kr|Kr|Tk|Dh|Dhs|KSh|Ksh|KShs|Sh|Shs|USh|TSh|SFr|Fr|Nu|Ks|Bs|zł|P|R|Y|rmb|RMB|usd|eur|gbp|inr|Php|PhP|TL|NIS|KD|Rmb|Rupees|CFA|FCFA|BD|SR|QR|LE|Kz|Skr|Nkr|Dkr|S\/)$/u.test(form) && first === last - 1) {
    return form.length > 1 || isAdjacent(document, last)
  }
  if (first !== last - 1 || !/^[A-Z]{3,4}$/u.test(form)) return false
  // Codes that are words in a headline need a large number behind them.
  return many || !/^(?:ALL|TOP|TRY|CUP|MAD|BOB|PEN|SOS|COP|MOP|BAM|GEL|ANG|LAK)$/u.test(form)
}

