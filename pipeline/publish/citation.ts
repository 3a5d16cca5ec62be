import type { EncodedFile } from "../encode/encode.ts"
import type { Release } from "../read/release.ts"
import { jsonFile, textFile } from "./edition.ts"

/** A string of YAML: JSON's double quotes are YAML's too. */
const quoted = (text: string): string => JSON.stringify(text)

/** CITATION.cff, version 1.2.0: how to cite the dataset. */
export const citation = ({ authors = [], description, doi, homepage, keywords = [], licence, release, title }: Release): string => [
  "cff-version: 1.2.0",
  "message: \"Please cite the dataset and its version; cite a single value by its row id, which stays the same as long as the sentence does.\"",
  "type: dataset",
  `title: ${quoted(title)}`,
  `abstract: ${quoted(description)}`,
  "authors:",
  ...(authors.length === 0 ? [title] : authors).map((name) => `  - name: ${quoted(name)}`),
  `version: ${quoted(release.version)}`,
  `date-released: ${quoted(release.date)}`,
  ...(doi === undefined ? [] : [`doi: ${quoted(doi)}`]),
  ...(homepage === undefined ? [] : [`url: ${quoted(homepage)}`]),
  `license: ${licence.name}`,
  ...(keywords.length === 0 ? [] : ["keywords:", ...keywords.map((word) => `  - ${quoted(word)}`)])
].join("\n") + "\n"

/** A citation in words. */
export const citedAs = ({ authors = [], doi, homepage, release, title }: Release): string =>
  `${authors.length === 0 ? "" : `${authors.join(", ")} (${release.date.slice(0, 4)}). `}${title}, version ${release.version} [data set].${doi === undefined ? homepage === undefined ? "" : ` ${homepage}` : ` https://doi.org/${doi}`}`

/** What Zenodo takes from a repository or an upload. */
const zenodo = ({ authors = [], description, keywords = [], licence, release, title }: Release) => ({
  title,
  upload_type: "dataset",
  description,
  version: release.version,
  publication_date: release.date,
  access_right: "open",
  license: licence.name.toLowerCase(),
  creators: (authors.length === 0 ? [title] : authors).map((name) => ({ name })),
  ...(keywords.length === 0 ? {} : { keywords })
})

export const citationFiles = (release: Release): ReadonlyArray<EncodedFile> => [textFile("CITATION.cff", citation(release)), jsonFile(".zenodo.json", zenodo(release))]
