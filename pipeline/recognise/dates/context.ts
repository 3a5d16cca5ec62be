import { lemmaOf, lowerOf } from "../../document/document.ts"
import { Tag } from "../../document/token.ts"
import { type Atoms, isCapital, isDash } from "./atoms.ts"
import type { Counted } from "./number.ts"
import { type Ground, among, is } from "./read.ts"

/** Words before a time expression: what follows them may be a bare year, month or season. */
export const temporal: ReadonlySet<string> = new Set(("in on since from by until till before after during through throughout around circa between early mid late this last next past of for within " +
  "beginning starting ending spring summer autumn winter fall year dated mid-to and or to than about approximately ago born").split(" "))

const strong: ReadonlySet<string> = new Set("in since from by until till before after during through throughout around circa between early mid late spring summer autumn winter fall year dated".split(" "))

/** Words whose number is no year: "room 2019", "Agenda 2030", "flight 1549". */
const numbered: ReadonlySet<string> = new Set(("room agenda flight route highway no number nos page pages article section resolution chapter windows office model area horizon title public law unit channel bus train street st " +
  "rule form version apollo sputnik psalm lot gate vision strategy suite box apartment flat class type serial hotel radio studio level roughly nearly almost over some only least most than under exactly another up above below").split(" "))

export const approximate: ReadonlySet<string> = new Set(["about", "around", "approximately", "roughly", "circa"])

const smaller: ReadonlySet<string> = new Set(["fewer", "greater", "larger", "number", "bigger", "smaller"])

/** "up on 2023 figures", "below 2019 levels". */
const compared: ReadonlySet<string> = new Set(["on", "from", "above", "below", "at", "with", "over", "to", "than", "against", "versus"])
const dated: ReadonlySet<string> = new Set("figures levels prices rates results standards estimates sales totals volumes elections accounts".split(" "))

const currencies: ReadonlySet<string> = new Set(["$", "€", "£", "¥", "₽", "₹", "#", "№", "%", "+", "=", "@", "*"])

/** What after a number makes it an amount. */
const amounts: ReadonlySet<string> = new Set(("% percent per million billion trillion thousand hundred dollars euros pounds roubles rubles yen yuan miles mile km kilometers kilometres meters metres m feet ft tons tonnes kg g degrees °" +
  " people jobs men women troops soldiers workers employees students children homes houses hours minutes seconds days weeks months years year points votes times hp mm cm mph kph mw gw kw gb mb words seats families vehicles cars cases copies euro dollar").split(" "))

export const tagAt = ({ document, length, token }: Ground, at: number): number => at < 0 || at >= length ? Tag.PUNCT : document.tokens.tag[token[at]!]!

const possessive = (ground: Atoms, at: number) => ground.lower[at] === "s" && (ground.lower[at - 1] === "'" || ground.lower[at - 1] === "’")

const framing: ReadonlySet<string> = new Set(["in", "since", "during", "by", "until"])
const folk = /(?:children|women|men|people)$/u

/** A noun whose form is not its lemma's: "schoolchildren", "policemen". */
const isPlural = ({ document, token: tokens }: Ground, at: number): boolean => {
  const token = tokens[at]!
  return folk.test(lowerOf(document, token)) || (lemmaOf(document, token) !== "" && lemmaOf(document, token) !== lowerOf(document, token))
}

/**
 * Whether four digits are a year: never an amount, a code or an address; "yes" after a preposition of time, in brackets, before or after a capital word
 * ("the 2018 World Cup"), "weak" where nothing speaks for it.
 */
export const isYear = (ground: Ground, at: number, { end, value }: Counted): "yes" | "weak" | "no" => {
  const before = at > 0 ? ground.lower[at - 1]! : "", after = ground.lower[end] ?? ""
  const glued = ground.joined[at] === true && at > 0, gluedAfter = ground.joined[end] === true
  // "case 2023/1187".
  if (gluedAfter && after === "/" && (ground.value[end + 1] ?? -1) > 100 && (ground.value[end + 1]! < 1400 || ground.value[end + 1]! > 2199)) return "no"
  // "In 1945 soldiers returned": a number that is not round, after a preposition that counts nothing.
  const told = framing.has(before) && value >= 1900 && value < 2100 && value % 50 !== 0 && !glued && !gluedAfter && (folk.test(after) || (after.endsWith("s") && tagAt(ground, end) === Tag.NOUN && ground.word[end]?.unit === undefined))
  if (told) return "yes"
  if (before === "least" && is(ground, at - 2, "at") && among(ground, at - 3, framing) && !glued && !(gluedAfter && (after === "%" || after === ":"))) return "yes"
  if (value >= 1900 && value < 2100 && value % 100 !== 0 && among(ground, at - 1, compared) && dated.has(after) && !glued && !gluedAfter) return "yes"
  // "hotter than 2023,".
  if (before === "than" && value >= 1900 && value < 2100 && value % 100 !== 0 && (ground.lower[at - 2] ?? "").endsWith("er") && !smaller.has(ground.lower[at - 2]!) && !amounts.has(after) && tagAt(ground, end) !== Tag.NOUN && !glued) return "yes"
  const later = before === "than" && (ground.lower[at - 2] === "later" || ground.lower[at - 2] === "earlier")
  if (after === "agenda" || (before === "." && numbered.has(ground.lower[at - 2] ?? "")) || currencies.has(before) || (numbered.has(before) && !later) || amounts.has(after) || (gluedAfter && (after === "%" || after === ":" || after === "_"))) return "no"
  const parted = isDash(ground, at - 1) && (ground.lower[at - 2] === "mid" || ground.lower[at - 2] === "early" || ground.lower[at - 2] === "late")
  if (parted) return "yes"
  if (glued && (ground.word[at - 1] !== undefined || /^[\p{L}_./,:]$/u.test(before) || (isDash(ground, at - 1) && ground.joined[at - 1] && at > 1))) return isDash(ground, at - 1) && (ground.value[at - 2] ?? -1) >= 1000 ? "weak" : "no"
  if (isDash(ground, end) && (gluedAfter || is(ground, end + 1, "year")) && (ground.joined[end + 1] || is(ground, end + 1, "year")) && (ground.value[end + 1] ?? -1) < 0) return value >= 1900 && value < 2100 && ground.lower[end + 1] !== "year" ? "weak" : "no"
  const near = value >= 1900 && value < 2100, spelled = end - at > 1
  // "from about 1500 until about 1890", "an 1868 treaty".
  const plain = tagAt(ground, end) !== Tag.NOUN || isCapital(ground, end) || gluedAfter
  if (value >= 1000 && among(ground, at - 1, approximate) && among(ground, at - 2, strong) && plain) return "yes"
  if (before === "an" && value >= 1800 && value < 1900 && value % 100 !== 0) return "yes"
  if (spelled) return among(ground, at - 1, strong) ? "yes" : "weak"
  const counted = tagAt(ground, end) === Tag.NOUN && !isCapital(ground, end) && (after.endsWith("s") || isPlural(ground, end))
  if (among(ground, at - 1, strong)) return counted && !near ? "no" : "yes"
  if (before === "(" || before === "[" || after === ")" && near) return value >= 1400 ? "yes" : "weak"
  if (!near && after.length > 5 && folk.test(after)) return "no"
  if (!near) return (before === "of" || before === "and" || before === "to" || before === "the") && !counted && value >= 1400 ? "weak" : "no"
  if (counted) return before === "the" || before === "of" || possessive(ground, at - 1) ? "yes" : "no"
  return "yes"
}

/** A month or weekday among capital words is part of a name: "April Jones", "Black Friday", "the Sunday Times". */
export const isNearName = (ground: Ground, at: number, end: number): boolean => {
  const after = isCapital(ground, end) && ground.word[end] === undefined && tagAt(ground, end) === Tag.PROPN
  const first = at === 0 || ground.lower[at - 1] === "." || ground.lower[at - 1] === "“" || ground.lower[at - 1] === "\""
  const before = !first && isCapital(ground, at - 1) && ground.word[at - 1] === undefined && !among(ground, at - 1, temporal) && tagAt(ground, at - 1) === Tag.PROPN
  return (after && !among(ground, at - 1, strong) && ground.lower[at - 1] !== "on") || (before && !first)
}
