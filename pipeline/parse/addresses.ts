import { Class, classAt, classOf, isLetter, isWhite, isWordPart } from "./characters.ts"

/** Characters that close a sentence or a bracket around an address rather than belong to it. */
const trailing = ".,;:!?)]}>*…"

/** No address is longer: what looks so is something else, and the search stays linear. */
const longest = 2048

const isAddressPart = (text: string, index: number): boolean => {
  const kind = classAt(text, index)
  return !isWhite(kind) && kind !== Class.quote && !"<>()[]{}|\\^`’‘".includes(text[index]!) && kind !== 0
}

const endOf = (text: string, from: number): number => {
  let end = from
  const limit = Math.min(text.length, from + longest)
  while (end < limit && isAddressPart(text, end)) end++
  while (end > from && trailing.includes(text[end - 1]!)) end--
  return end > from && text[end - 1] === "'" ? end - 1 : end
}

const longestHost = 253

const endOfHost = (text: string, from: number): number => {
  let end = from
  while (end - from < longestHost && (isWordPart(classAt(text, end)) || (text[end] === "." || text[end] === "-") && isWordPart(classAt(text, end + 1)))) end++
  return end
}

const startOfMailbox = (text: string, at: number, from: number): number => {
  let start = at
  while (start > from && at - start < 64 && (isWordPart(classOf(text.charCodeAt(start - 1))) || "._-+".includes(text[start - 1]!))) start--
  while (start < at && !isWordPart(classOf(text.charCodeAt(start)))) start++
  return start
}

/** Where names of handles and hashtags end: "@bbc", "#COP29". */
const endOfTag = (text: string, from: number): number => {
  let end = from
  while (end < text.length && (isWordPart(classAt(text, end)) || text[end] === "_")) end++
  return end
}

const startsSchemed = (text: string, at: number, from: number): number => {
  let start = at
  while (start > from && at - start < 12 && isLetter(classAt(text, start - 1))) start--
  return start
}

/** The next "://", "www.", "@" or "#" from `from`: half-open spans of one address each, in the text's order, as pairs. */
export const addresses = (text: string): Int32Array => {
  const found: Array<number> = []
  const signs = ["://", "www.", "@", "#"].map((sign) => ({ sign, at: text.indexOf(sign) }))
  let from = 0
  for (;;) {
    let next = signs[0]!
    for (const candidate of signs) if (candidate.at >= 0 && (next.at < 0 || candidate.at < next.at)) next = candidate
    if (next.at < 0) return Int32Array.from(found)
    const [start, end] = spanAt(text, next.sign, next.at, from)
    if (end > start) found.push(start, end)
    from = Math.max(next.at + next.sign.length, end)
    for (const candidate of signs) if (candidate.at >= 0 && candidate.at < from) candidate.at = text.indexOf(candidate.sign, from)
  }
}

const none = [0, 0] as const

const spanAt = (text: string, sign: string, at: number, from: number): readonly [number, number] => {
  if (sign === "://") {
    const start = startsSchemed(text, at, from)
    return start < at ? [start, endOf(text, at + 3)] : none
  }
  const before = classAt(text, at - 1)
  if (sign === "www.") return isWordPart(before) || !isWordPart(classAt(text, at + 4)) ? none : [at, endOf(text, at + 4)]
  const after = classAt(text, at + 1)
  if (sign === "@" && isWordPart(before)) {
    const end = endOfHost(text, at + 1)
    return text.slice(at, end).includes(".") ? [startOfMailbox(text, at, from), end] : none
  }
  return isLetter(after) && !isWordPart(before) && before !== Class.symbol ? [at, endOfTag(text, at + 1)] : none
}
