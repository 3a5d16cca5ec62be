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

/** Whether from the comma at `index` on groups of two digits lead to one of three: "00,000" of "1,00,000". */
const isIndian = (text: string, index: number): boolean => {
  for (let comma = index, groups = 0; text[comma] === "," && groups < 6; groups++) {
    const end = digitsEnd(text, comma + 1)
    if (end - comma === 4) return true
    if (end - comma !== 3) return false
    comma = end
  }
  return false
}

/**
 * Whether the comma at `comma` belongs to the number: "1,200", "1,00,000", "0,5"; not in the list "12,13,14".
 * The runs of digits beside it reach from `run` and to `next`; `first` is whether no separator came before.
 */
const commaJoins = (text: string, run: number, comma: number, next: number, first: boolean): boolean => {
  const left = comma - run, right = next - comma - 1
  if (right === 3) return left <= 3
  const again = text[next] === "," && isDigit(text, next + 1)
  return left <= 3 && right <= 2 && (again ? right === 2 && left <= 2 && isIndian(text, next) : first)
}

/** The end of the number that begins at `index`: "1,200.5", "10:30", "9/11", "1’000". */
export const numberEnd = (text: string, index: number): number => {
  let run = text[index] === "." ? index + 1 : index
  let end = digitsEnd(text, run)
  let first = text[index - 1] !== "," || !isDigit(text, index - 2)
  while (isDigit(text, end + 1)) {
    const sign = text[end]!
    const next = digitsEnd(text, end + 1)
    const joins = sign === "." || sign === ":" || sign === "/"
      || sign === "," && commaJoins(text, run, end, next, first)
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
  if (end === index || end - index === 8 || classAt(text, index) === Class.letter) return index
  const letters = text.slice(index, end)
  if (classAt(text, end) === Class.digit) return isPower(text, letters, end) ? index : partsEnd(text, end)
  if (endings.has(letters.toLowerCase()) && letters !== "S") return end
  return letters.length > 3 || numberEndings.has(letters) || classOf(letters.charCodeAt(0)) === Class.lower ? index : end
}

/** "24703m2", "12km2": a unit with its power, and nothing behind it. */
const isPower = (text: string, letters: string, at: number): boolean =>
  (text[at] === "2" || text[at] === "3") && /^(?:m|km|cm|mm|dm)$/u.test(letters) && !isWordPart(classAt(text, at + 1))

const partsEnd = (text: string, index: number): number => {
  let end = index
  while (isWordPart(classAt(text, end))) end++
  return end
}
