import type { Description } from "../data/description.ts"

interface Cited {
  readonly id: string
  readonly table: string
  readonly address: string
}

const yearOf = ({ created }: Description): string => created.slice(0, 4)

/** The dataset and its version and, of a single value, its row. */
export const citationOf = (description: Description, row?: Cited): string => {
  const { creators, licence, title, version } = description, year = yearOf(description)
  const what = creators.length === 0 ? `${title} (${year})` : `${creators.join(", ")} (${year}): ${title}`
  return `${what}, version ${version}${row === undefined ? "" : `, table ${row.table}, row ${row.id}`}. ${licence.title}.${row === undefined ? "" : ` ${row.address}`}`
}

export const bibtexOf = ({ created, creators, description, licence, title, version }: Description): string =>
  [`@misc{steppeline-${version}`, ...creators.map((creator) => `  author  = {{${creator}}}`), `  title   = {${title}}`, `  year    = {${created.slice(0, 4)}}`, `  version = {${version}}`, `  note    = {${licence.title}}`,
    `  abstract = {${description.replaceAll(/[{}]/gu, "")}}`].join(",\n") + "\n}"
