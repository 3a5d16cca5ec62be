import { existsSync } from "node:fs"
import { join } from "node:path"
import type { Extract } from "../gold.ts"
import { grid, percent } from "../grid.ts"
import { ratesOf, type Tally } from "../tally.ts"
import { scoreDateSpecs } from "./dateSpecs.ts"
import type { Known } from "./identities.ts"
import { scoreNumberSpecs } from "./numberSpecs.ts"
import { scoreScienceFigures } from "./scienceFigures.ts"
import { scoreSentenceRules } from "./sentenceRules.ts"
import { scoreWebNames } from "./webNames.ts"
import { scoreWikinews } from "./wikinews.ts"

export interface SharedLine {
  readonly file: string
  readonly what: string
  readonly tally: Tally
}

type Scorer = (path: string, extract: Extract, known?: Known) => ReadonlyArray<Omit<SharedLine, "file">>

const lines = (prefix: string, tallies: object): ReadonlyArray<Omit<SharedLine, "file">> =>
  Object.entries(tallies as Readonly<Record<string, Tally>>).map(([key, tally]) => ({ what: `${prefix} ${key}`, tally }))

const scorers: Readonly<Record<string, Scorer>> = {
  "wikinews.jsonl": (path, extract, known) => {
    const { dates, identities, names, quotes, sentences, speech, types } = scoreWikinews(path, extract, known)
    return [...lines("names", names), ...lines("names strict, type", types), ...lines("identity,", identities), ...lines("dates", dates), ...lines("quotes", quotes), ...lines("quotes that are speech,", speech), { what: "sentences inside paragraphs", tally: sentences }]
  },
  "web-names.jsonl": (path, extract) => lines("names", scoreWebNames(path, extract)),
  "number-specs.jsonl": (path, extract) => [...scoreNumberSpecs(path, extract)].flatMap(([type, tallies]) => lines(type, tallies)),
  "date-specs.jsonl": (path, extract) => [...scoreDateSpecs(path, extract)].flatMap(([type, tallies]) => lines(type, tallies)),
  "science-figures.jsonl": (path, extract) => lines("quantities", scoreScienceFigures(path, extract)),
  "sentence-rules.jsonl": (path, extract) => {
    const { of, right } = scoreSentenceRules(path, extract)
    return [{ what: "inputs all right", tally: { right, found: of, wanted: of } }]
  }
}

export const sharedFiles = Object.keys(scorers)

/** The openly licensed gold of others, those files of it that lie in the folder: data, and the same as a table of text. */
export const sharedReport = (folder: string, extract: Extract, files: ReadonlyArray<string> = sharedFiles, known?: Known): { readonly lines: ReadonlyArray<SharedLine>; readonly text: string } => {
  const scored = files.filter((file) => existsSync(join(folder, file))).flatMap((file) => (scorers[file]?.(join(folder, file), extract, known) ?? []).map((line) => ({ file, ...line })))
  return { lines: scored, text: `${sharedText(scored)}\n` }
}

const sharedText = (scored: ReadonlyArray<SharedLine>): string =>
  grid(["what", "gold", "found", "right", "P", "R", "F1"], scored.map(({ file, tally, what }) => {
    const { f1, precision, recall } = ratesOf(tally)
    return [`${file.replace(".jsonl", "")}: ${what}`, String(tally.wanted), String(tally.found), String(tally.right), percent(precision), percent(recall), percent(f1)]
  }))
