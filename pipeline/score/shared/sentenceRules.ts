import type { Extract } from "../gold.ts"
import { jsonLines } from "./jsonLines.ts"
import { offsetsOf } from "./offsets.ts"

interface SentenceRule {
  readonly name: string
  readonly text: string
  readonly expected: ReadonlyArray<string>
}

/** Inputs whose sentences all come out as expected, white space aside; and the names of the others. */
export const scoreSentenceRules = (file: string, extract: Extract): { readonly right: number; readonly of: number; readonly failed: ReadonlyArray<string> } => {
  const rules = jsonLines<SentenceRule>(file)
  const failed = rules.filter(({ expected, name, text }) => sentencesOf(name, text, extract) !== expected.map(spaced).join("\n"))
  return { right: rules.length - failed.length, of: rules.length, failed: failed.map(({ name }) => name) }
}

const sentencesOf = (id: string, text: string, extract: Extract): string => {
  const result = extract({ id, text }), characters = Array.from(result.text)
  return (result.tables["sentences"] ?? []).map(offsetsOf).sort((a, b) => a[0] - b[0]).map(([start, end]) => spaced(characters.slice(start, end).join(""))).join("\n")
}

const spaced = (words: string): string => words.trim().split(/\s+/u).join(" ")
