import { numberEndings } from "./abbreviations.ts"
import { Class, classAt, classOf, isLetter, isWordPart } from "./characters.ts"

const isDigit = (text: string, index: number): boolean => classAt(text, index) === Class.digit

/** The end of the run of digits (marks on them included) that begins at `index`. */
const digitsEnd = (text: string, index: number): number => {
  let end = index
  for (;;) {
    const kind = classAt(text, end)
    if (kind !== Class.digit && !(kind === Class.mark && end > index)) return end
    end++
  }
}

/**
 * Whether a comma inside digits belongs to the number: "1,200", "1,00,000", "0,5"; not in the list "12,13,14".
 * `left` and `right` are the lengths of the runs beside it, `again` whether a further comma and digit follow.
 */
const commaJoins = (left: number, right: number, again: boolean, first: boolean): boolean =>
  right === 3 ? left <= 3 : right === 2 && left <= 2 && again || right <= 2 && left <= 3 && first && !again

/** The end of the number that begins at `index`: "1,200.5", "10:30", "9/11", "1’000". */
export const numberEnd = (text: string, index: number): number => {
  let run = text[index] === "." ? index + 1 : index
  let end = digitsEnd(text, run)
  let first = true
  while (isDigit(text, end + 1)) {
    const sign = text[end]!
    const next = digitsEnd(text, end + 1)
    const joins = sign === "." || sign === ":" || sign === "/"
      || sign === "," && commaJoins(end - run, next - end - 1, text[next] === "," && isDigit(text, next + 1), first)
      || (sign === "'" || sign === "’") && end - run <= 3 && next - end === 4
    if (!joins) return end
    run = end + 1
    end = next
    first = false
  }
  return end
}

const endings = new Set(["st", "nd", "rd", "th", "s"])

/** The end of the letters that make one token with the digits before them ("6th", "1990s", "5G"), or `index` where they are a unit ("bn"). */
export const ordinalEnd = (text: string, index: number): number => {
  let end = index
  while (end - index < 8 && isLetter(classAt(text, end))) end++
  if (end === index || end - index === 8) return index
  const letters = text.slice(index, end)
  if (classAt(text, end) === Class.digit) return partsEnd(text, end)
  if (endings.has(letters.toLowerCase()) && letters !== "S") return end
  return letters.length > 3 || numberEndings.has(letters) || classOf(letters.charCodeAt(0)) === Class.lower ? index : end
}

const partsEnd = (text: string, index: number): number => {
  let end = index
  while (isWordPart(classAt(text, end))) end++
  return end
}
