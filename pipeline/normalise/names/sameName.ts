import { foldDiacritics } from "../../authority/key.ts"
import { edits } from "./likeness.ts"
import { sounded } from "../../authority/spelling.ts"

/** Forms of companies, in words and letters, each brought to one sign. */
const legalForms: ReadonlyArray<readonly [RegExp, string]> = [
  [/\b(?:open |public |closed )?joint[ -]stock compan(?:y)?\b|\b(?:oao|ojsc|pjsc|pao|jsc|zao|ao|cjsc)\b/gu, "jsc"], [/\blimited liability company\b|\b(?:ooo|llc|l l c|sp z o o|sarl|gmbh|societatea cu raspundere limitata|srl|s r l)\b/gu, "llc"],
  [/\baktiengesel+schaft\b|\bag\b/gu, "ag"], [/\blimited\b|\bltd\b/gu, "ltd"], [/\bincorporated\b|\binc\b/gu, "inc"], [/\bcorporation\b|\bcorp\b/gu, "corp"], [/\bcompany\b/gu, "co"], [/\ba s\b/gu, "as"], [/\bs a\b/gu, "sa"],
  [/\bооо\b/gu, "llc"]
]
const isForm = /^(?:jsc|llc|ag|gmbh|ltd|inc|corp|co|plc|lp|l|p|sa|as|ab|se|nv|bv|b|v|s|the|of|and|group|gruppe|holdings|mv|pty)$/u

const numbers: Readonly<Record<string, string>> = { first: "1", "1st": "1", second: "2", "2nd": "2", third: "3", three: "3", four: "4", two: "2", one: "1", "forty four": "44", "fourty four": "44" }

const courtesies = /^(?:mr|mrs|ms|dr|prof|sir|shaikh|sheikh|haji|president|prasident|minister|sa)$/u

/** The words of a name that tell it from others. */
const wordsOf = (name: string): ReadonlyArray<string> => {
  let plain = foldDiacritics(name).replace(/(?<=\p{L})\.(?=\p{L}\b)/gu, "").replace(/['’ʻ`]s\b/gu, "").replace(/['’ʻ`]/gu, "").replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim()
  for (const [form, sign] of legalForms) plain = plain.replace(form, sign)
  plain = plain.replace(/\b(?:forty|fourty) four\b/gu, "44")
  const words = plain.split(" ").map((word) => numbers[word] ?? word).filter((word) => word !== "")
  const telling = words.filter((word) => !isForm.test(word) && !courtesies.test(word))
  return telling.length > 0 ? telling : words
}

/** How many letters of a word may be wrong before it is another. */
const budget = (length: number): number => length <= 3 ? 0 : length <= 7 ? 1 : length <= 11 ? 2 : 3

const digits = /\d/u
const roman = /^[ivxl]+$/u

/** Whether two words are one: the same, heard alike, an initial, or a slip. */
const sameWord = (a: string, b: string): boolean => {
  if (a === b) return true
  if (digits.test(a) || digits.test(b)) return false
  if (a.length === 1 || b.length === 1) return a[0] === b[0]
  if (roman.test(a) && roman.test(b)) return false
  if (sounded(a) === sounded(b) && sounded(a).length > 2) return true
  const shorter = Math.min(a.length, b.length)
  const wrong = Math.ceil(edits(a, b))
  return wrong <= budget(shorter) || Math.ceil(edits(sounded(a), sounded(b))) <= budget(Math.min(sounded(a).length, sounded(b).length)) && wrong <= budget(shorter) + 1 && shorter > 4
}

/** Words of one name paired with words of the other, best first; what is left of each. */
const paired = (left: ReadonlyArray<string>, right: ReadonlyArray<string>) => {
  const openLeft = [...left], openRight = [...right]
  let slips = 0, pairs = 0
  for (const same of [(a: string, b: string) => a === b, (a: string, b: string) => a.length > 1 && b.length > 1 && sameWord(a, b), sameWord]) {
    for (let i = 0; i < openLeft.length; ) {
      const at = openRight.findIndex((word) => same(openLeft[i]!, word))
      if (at === -1) { i++; continue }
      if (openLeft[i] !== openRight[at]) slips++
      pairs++
      openLeft.splice(i, 1)
      openRight.splice(at, 1)
    }
  }
  return { left: openLeft, right: openRight, pairs, slips }
}

const initialsOf = (words: ReadonlyArray<string>): string => words.map((word) => word[0]).join("")

/** Whether two names, as written, are one name: slips, word order, initials, legal forms, words written together. Says nothing of who is meant. */
export const sameName = (a: string, b: string, type: "person" | "body"): boolean => {
  const left = wordsOf(a), right = wordsOf(b)
  const joinedLeft = left.join(""), joinedRight = right.join("")
  if (joinedLeft === joinedRight) return true
  if (left.length !== right.length && joinedLeft.length > 6 && !digits.test(joinedLeft + joinedRight) && edits(joinedLeft, joinedRight) <= 1) return true
  if (type === "body") {
    if (left.length === 1 && left[0]!.length > 1 && initialsOf(right) === left[0] || right.length === 1 && right[0]!.length > 1 && initialsOf(left) === right[0]) return true
    const { left: l, pairs, right: r, slips } = paired(left, right)
    return pairs > 0 && slips <= 2 && l.length === 0 && r.length === 0
  }
  const { left: l, pairs, right: r, slips } = paired(left, right)
  if (pairs < 2 && (left.length > 1 || right.length > 1) || slips > 2 || pairs === 0) return false
  if (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0] && left[0] !== left[1] && !a.includes(",") && !b.includes(",")) return false
  return l.length === 0 || r.length === 0
}
