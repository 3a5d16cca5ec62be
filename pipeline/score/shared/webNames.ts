import type { Extract } from "../gold.ts"
import { addEach } from "../tally.ts"
import { jsonLines } from "./jsonLines.ts"
import { noNames, scoreNames, type GoldName, type NameScore } from "./names.ts"

const judged = new Set(["person", "place", "organization"])

/** Persons, places and organisations in web texts; names of other types are not judged. */
export const scoreWebNames = (file: string, extract: Extract): NameScore =>
  jsonLines<{ readonly id: string; readonly text: string; readonly names: ReadonlyArray<GoldName> }>(file)
    .map(({ id, names, text }) => scoreNames(text, names, extract({ id, text }).tables, judged))
    .reduce<NameScore>(addEach, noNames)
