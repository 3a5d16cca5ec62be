/** An exact number: `numerator` over `denominator`, which is positive. Figures are never floats: "4.35 million" is 4350000 and nothing else. */
export interface Rational {
  readonly numerator: bigint
  readonly denominator: bigint
}

export const rational = (numerator: bigint, denominator = 1n): Rational => ({ numerator, denominator })

export const times = (a: Rational, b: Rational): Rational => ({ numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator })

export const plus = (a: Rational, b: Rational): Rational =>
  a.denominator === b.denominator
    ? { numerator: a.numerator + b.numerator, denominator: a.denominator }
    : { numerator: a.numerator * b.denominator + b.numerator * a.denominator, denominator: a.denominator * b.denominator }

export const negated = ({ denominator, numerator }: Rational): Rational => ({ numerator: -numerator, denominator })

export const isLess = (a: Rational, b: Rational): boolean => a.numerator * b.denominator < b.numerator * a.denominator

const powers = Array.from({ length: 40 }, (_, power) => 10n ** BigInt(power))

export const tenTo = (power: number): bigint => powers[power] ?? 10n ** BigInt(power)

/** How many places a fraction that does not end is given: as many as a double tells apart. */
const places = 15

const common = (a: bigint, b: bigint): bigint => {
  while (b !== 0n) [a, b] = [b, a % b]
  return a < 0n ? -a : a
}

/** The least power of ten that the denominator divides; undefined where the decimals never end. */
const endingPower = (denominator: bigint): number | undefined => {
  let twos = 0, fives = 0, rest = denominator
  while (rest % 2n === 0n) { rest /= 2n; twos++ }
  while (rest % 5n === 0n) { rest /= 5n; fives++ }
  return rest === 1n ? Math.max(twos, fives) : undefined
}

const shifted = (digits: bigint, power: number): string => {
  if (power === 0) return digits.toString()
  const sign = digits < 0n ? "-" : ""
  const all = (digits < 0n ? -digits : digits).toString().padStart(power + 1, "0")
  let end = all.length
  while (end > all.length - power && all[end - 1] === "0") end--
  const whole = all.slice(0, all.length - power), rest = all.slice(all.length - power, end)
  return rest === "" ? sign + whole : `${sign}${whole}.${rest}`
}

/** Decimals as text, exact where they end ("0.125"), else rounded to fifteen significant places ("0.666666666666667"). */
export const decimalText = ({ denominator, numerator }: Rational): string => {
  if (denominator === 1n) return numerator.toString()
  const shared = common(numerator, denominator)
  const top = numerator / shared, bottom = denominator / shared
  const power = endingPower(bottom)
  if (power !== undefined) return shifted(top * tenTo(power) / bottom, power)
  const size = top < 0n ? -top : top
  const before = size >= bottom ? (size / bottom).toString().length : 1 - ((bottom / size).toString().length)
  const kept = Math.max(0, places - before)
  const doubled = size * tenTo(kept) * 2n / bottom
  const rounded = (doubled + 1n) / 2n
  return shifted(top < 0n ? -rounded : rounded, kept)
}
