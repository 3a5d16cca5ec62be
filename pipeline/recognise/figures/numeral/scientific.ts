import type { Document } from "../../../document/document.ts"
import { TokenKind } from "../../../document/token.ts"
import type { Cardinal } from "./cardinal.ts"
import { type Rational, rational, tenTo } from "./rational.ts"

const written = /^(?<whole>\d{1,15})(?:\.(?<rest>\d{1,15}))?e(?<sign>[+-]?)(?<power>\d{1,2})$/u

/** The longest that is read so. */
const longest = 36

const valueOf = (whole: string, rest: string, power: number): Rational => {
  const digits = BigInt(whole + rest), shift = power - rest.length
  return shift >= 0 ? rational(digits * tenTo(shift)) : rational(digits, tenTo(-shift))
}

/** "1.3e6", "12e-1": one number, though its sign parts the tokens. */
export const scientificAt = ({ text, tokens }: Document, i: number): Cardinal | undefined => {
  const start = tokens.start[i]!
  for (let last = i + 1; last <= i + 4 && last <= tokens.length && (last === i + 1 || tokens.start[last - 1] === tokens.end[last - 2]) && tokens.end[last - 1]! - start <= longest; last++) {
    const found = written.exec(text.slice(start, tokens.end[last - 1]!))?.groups
    if (found === undefined || last < tokens.length && tokens.start[last] === tokens.end[last - 1] && /^[\d]/u.test(tokens.word[last]!.form)) continue
    const power = Number(found["power"]) * (found["sign"] === "-" ? -1 : 1)
    return { last, value: valueOf(found["whole"]!, found["rest"] ?? "", power), power: 0, digits: true, fraction: false, plain: false }
  }
  return undefined
}

/** Cheap: whether an "e" comes within a token or right behind it. */
export const maybeScientific = ({ text, tokens }: Document, i: number): boolean =>
  text.charCodeAt(tokens.end[i]!) === 0x65 || tokens.kind[i] === TokenKind.ordinal && tokens.end[i]! - tokens.start[i]! <= longest && tokens.word[i]!.lower.includes("e")
