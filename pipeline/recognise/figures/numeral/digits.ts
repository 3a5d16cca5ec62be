import { type Rational, rational, tenTo } from "./rational.ts"

/** Nobody writes a longer number in news; a machine's dump is no figure. */
const longestNumber = 40

const vulgar: ReadonlyMap<string, readonly [bigint, bigint]> = new Map(
  ([["½", 1, 2], ["⅓", 1, 3], ["⅔", 2, 3], ["¼", 1, 4], ["¾", 3, 4], ["⅕", 1, 5], ["⅖", 2, 5], ["⅗", 3, 5], ["⅘", 4, 5], ["⅙", 1, 6], ["⅚", 5, 6], ["⅛", 1, 8], ["⅜", 3, 8],
    ["⅝", 5, 8], ["⅞", 7, 8], ["⅐", 1, 7], ["⅑", 1, 9], ["⅒", 1, 10]] as const).map(([sign, top, bottom]) => [sign, [BigInt(top), BigInt(bottom)]])
)

/** What a stretch of digits and the signs within says; `fraction` where it was written as one ("3/4", "2½"). */
export interface Digits {
  readonly value: Rational
  readonly fraction: boolean
  /** Nothing but digits: it may be a year, a group of a spaced number. */
  readonly plain: boolean
}

/** Full-width digits as plain ones. */
const narrow = (text: string): string => {
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) < 0xff10) continue
    return Array.from(text, (sign) => sign >= "０" && sign <= "９" ? String.fromCharCode(sign.charCodeAt(0) - 0xfee0) : sign === "，" ? "," : sign === "．" ? "." : sign).join("")
  }
  return text
}

const areDigits = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 48 || code > 57) return false
  }
  return text.length > 0
}

/** Whether groups after the first are of three digits, or two and then three at last as in India ("12,34,567"). */
const grouped = (groups: ReadonlyArray<string>): boolean => {
  const last = groups.length - 1
  if (!groups.every(areDigits) || groups[0]!.length > 3 || groups[last]!.length !== 3) return false
  const inner = groups.slice(1, last)
  return inner.every(({ length }) => length === 3) || inner.every(({ length }) => length === 2) && groups[0]!.length <= 2
}

const decimal = (whole: string, rest: string): Digits | undefined =>
  areDigits(whole + rest) ? { value: rational(BigInt(whole + rest), tenTo(rest.length)), fraction: false, plain: rest === "" } : undefined

/** Whole part and decimals, by which of comma and point stands where; undefined for what is no number: "1.2.3", "10:30". */
const readDecimal = (text: string): Digits | undefined => {
  const comma = text.lastIndexOf(","), point = text.lastIndexOf(".")
  if (comma < 0 && point < 0) return decimal(text, "")
  if (comma >= 0 && point >= 0) {
    const [last, group] = comma > point ? [comma, "."] : [point, ","]
    const groups = text.slice(0, last).split(group)
    return grouped(groups) ? decimal(groups.join(""), text.slice(last + 1)) : undefined
  }
  const sign = comma >= 0 ? "," : ".", at = Math.max(comma, point)
  const groups = text.split(sign)
  if (sign === "," && grouped(groups) || sign === "." && groups.length > 2 && grouped(groups)) return decimal(groups.join(""), "")
  if (groups.length > 2) return undefined
  const read = decimal(text.slice(0, at), text.slice(at + 1))
  return read === undefined ? undefined : { ...read, plain: false }
}

const readFraction = (text: string, slash: number): Digits | undefined => {
  const top = readDecimal(text.slice(0, slash)), bottom = readDecimal(text.slice(slash + 1))
  if (top === undefined || bottom === undefined || !top.plain || !bottom.plain || bottom.value.numerator === 0n) return undefined
  return { value: rational(top.value.numerator, bottom.value.numerator), fraction: true, plain: false }
}

/** Reads "1,200.5", "1.200,50", "1 200", "1’200", "3/4", "2½", ".5". Undefined for anything else: "10:30", "1.2.3". */
export const readDigits = (form: string): Digits | undefined => {
  if (form.length > longestNumber) return undefined
  if (areDigits(form)) return { value: rational(form.length < 16 ? BigInt(Number(form)) : BigInt(form)), fraction: false, plain: true }
  const text = narrow(form).replace(/[’'\s]/gu, "")
  const sign = vulgar.get(text.at(-1) ?? "")
  if (sign !== undefined) {
    const whole = text.length === 1 ? "0" : text.slice(0, -1)
    return areDigits(whole) ? { value: rational(BigInt(whole) * sign[1] + sign[0], sign[1]), fraction: true, plain: false } : undefined
  }
  const slash = text.indexOf("/")
  return slash > 0 ? readFraction(text, slash) : readDecimal(text)
}
