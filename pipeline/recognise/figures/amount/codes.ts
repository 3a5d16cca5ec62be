import type { Document } from "../../../document/document.ts"
import { Tag, TokenKind } from "../../../document/token.ts"
import { isAdjacent, isDash, isNumber, lower } from "../numeral/cursor.ts"
import type { Quantity } from "./quantity.ts"

/** Numbers that are dialled, beside words for that. */
const dialled = /^(?:911|999|112|101|111|000|108|988|311|411|119|110)$/u
const calls = /^(?:calls?|callers?|operators?|dispatch|dispatchers?|emergency|hotline|helpline|centres?|centers?|number|service)$/u
const calling = /^(?:call|calls|called|calling|dial|dialled|dialed|dialling|dialing|phone|phoned|ring|rang|to|via|on)$/u

/** "a 911 call", "dialled 999". */
const isDialled = (document: Document, { numeral: { first, last, plain } }: Quantity): boolean => {
  const { form } = document.tokens.word[first]!
  return plain && last === first + 1 && form.length === 3 && dialled.test(form) && (calls.test(lower(document, last)) || calling.test(lower(document, first - 1)) && calling.test(lower(document, first - 2)) || /^(?:dial|call|ph|r[ai]ng)/u.test(lower(document, first - 1)))
}

/** "0800 123 4567", "020 7946 0000": three runs of digits and more, the first with a nought before it, or a run that begins with one behind digits. */
const isTelephone = (document: Document, { first }: Quantity["numeral"]): boolean => {
  const { tokens } = document
  const isPart = (i: number): boolean => isNumber(document, i) && tokens.sentence[i] === tokens.sentence[first] && /^\d{2,7}$/u.test(tokens.word[i]!.form)
  if (!isPart(first)) return false
  let begin = first, end = first
  while (begin > 0 && isPart(begin - 1) && first - begin < 5) begin--
  while (isPart(end + 1) && end - first < 5) end++
  return end - begin >= 2 && tokens.word[begin]!.form.startsWith("0")
}

/** "(713) 235-1972", "410-468-3798", "705-7201": runs of three and four digits. */
const isAreaAndLine = (document: Document, { first }: Quantity["numeral"]): boolean => {
  const { tokens } = document
  const has = (i: number, size: number): boolean => isNumber(document, i) && tokens.end[i]! - tokens.start[i]! === size && /^\d+$/u.test(tokens.word[i]!.form)
  const line = (i: number): boolean => has(i, 3) && isDash(document, i + 1) && isAdjacent(document, i + 1) && has(i + 2, 4) && isAdjacent(document, i + 2) && tokens.tag[i + 3] !== Tag.NOUN
  if (has(first, 4)) return line(first - 2)
  return has(first, 3) && (line(first) || tokens.word[first + 1]?.form === ")" && line(first + 2))
}

/** "BA.5", "KP.3": behind a point behind capitals. */
const isGluedToName = (tokens: Document["tokens"], first: number): boolean =>
  tokens.start[first] === tokens.end[first - 1] && tokens.start[first - 1] === tokens.end[first - 2] && tokens.kind[first - 2] === TokenKind.word && /^[A-Z]{1,3}$/u.test(tokens.word[first - 2]!.form)

/** The last figures of a name that the tokens part: "5" of "PM2.5". */
const isTail = ({ tokens }: Document, first: number): boolean => {
  const before = tokens.word[first - 1]?.form
  return (before === "." || before === ",") && isGluedToName(tokens, first) || (before === "." || before === ",") && tokens.start[first] === tokens.end[first - 1] && tokens.kind[first - 2] === TokenKind.word && tokens.start[first - 1] === tokens.end[first - 2] && /\d$/u.test(tokens.word[first - 2]!.form)
}

const usual = /\/(?:[2-9]|10|12|16|20|25|32|40|50|64|100|1000|1,000|1,?000,?000)$/u

/** "24/7", "9/11", "140/90": two numbers that are no fraction of anything. */
const isSlashed = (document: Document, { end, numeral: { first, last, value } }: Quantity): boolean =>
  last === first + 1 && value !== undefined && document.tokens.word[first]!.form.includes("/") && lower(document, end) !== "of" && (value.numerator >= value.denominator || !usual.test(document.tokens.word[first]!.form))

/** "0630 hours": a time of day. */
const isHours = (document: Document, { numeral: { first, last, plain } }: Quantity): boolean =>
  plain && document.tokens.word[first]!.form.length === 4 && document.tokens.word[first]!.form.startsWith("0") && /^(?:hours?|hrs?)$/u.test(lower(document, last)) || plain && isAdjacent(document, last) && lower(document, last) === "h" && document.tokens.word[first]!.form.startsWith("0")

/** Whether digits are a code, a name's last part, a time of day or a telephone's number: no figure, whatever stands behind them. */
export const isCode = (document: Document, quantity: Quantity): boolean => {
  const { first } = quantity.numeral
  if (!isNumber(document, first)) return false
  if (isTail(document, first) || isHours(document, quantity)) return true
  if (quantity.numeral.form === "fraction") return isSlashed(document, quantity)
  return isDialled(document, quantity) || quantity.unit === undefined && (isTelephone(document, quantity.numeral) || isAreaAndLine(document, quantity.numeral))
}
