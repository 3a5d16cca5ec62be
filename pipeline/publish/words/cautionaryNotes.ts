import type { EncodedFile } from "../../encode/encode.ts"
import { countsOf, type Edition, isSmall, textFile } from "../edition.ts"
import { warnings } from "../warnings.ts"
import { flags, issuesOf } from "../quality/issues.ts"
import { count, grid, page } from "./markdown.ts"

/** How to ask for removal, where the release does not say. */
export const removalOf = ({ removal }: Edition["release"]): string => removal ?? "To have a document, a person or a row withdrawn, write to whoever published this dataset, and name the id."

/** How often each flag is raised here. */
const flagged = (rows: Edition["rows"], released: string): string => {
  const counts = new Map<string, number>()
  for (const [, , flag] of issuesOf(rows, released)) counts.set(flag, (counts.get(flag) ?? 0) + 1)
  return grid(["flag", "rows #", "what it means"], Object.entries(flags).map(([flag, meaning]) => [`\`${flag}\``, counts.get(flag) ?? 0, meaning]))
}

/** CAUTIONARY_NOTES.md: what everybody must know before using the data. */
export const cautionaryNotes = ({ exclusions, release, rows }: Pick<Edition, "exclusions" | "release" | "rows">): EncodedFile => textFile("CAUTIONARY_NOTES.md", page([
  "# Cautionary notes",
  `${release.title}, version ${release.release.version}. Read this before you count, quote or publish anything from it. \`datapackage.json\` carries the same notes for machines, under \`usageWarnings\`.`,
  ...warnings(rows).flatMap(({ text, title }) => [`## ${title}`, text]),
  ...(isSmall(countsOf(rows)) ? ["## Rows to look at twice", "`quality/issues.csv` names them one by one:", flagged(rows, release.release.date)] : []),
  "## Asking for removal",
  removalOf(release),
  exclusions.length === 0 ? "Nothing has been withdrawn from this version."
    : `${count(exclusions.length, "thing has", "things have")} been withdrawn up to this version; \`ids/tombstones.csv\` has the ids. The readable id of an entity is its name, so its hash stands there instead.`
]))
