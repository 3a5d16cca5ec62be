import type { Description } from "../data/description.ts"

interface Cited {
  readonly id: string
  readonly table: string
  readonly address: string
}

const yearOf = ({ created }: Description): string => created.slice(0, 4)

/** The dataset and its version and, of a single value, its row. */
export const citationOf = (description: Description, row?: Cited): string =>
  `${description.title} (${yearOf(description)}), version ${description.version}${row === undefined ? "" : `, table ${row.table}, row ${row.id}`}. ${description.licence.title}.${row === undefined ? "" : ` ${row.address}`}`

export const bibtexOf = ({ created, description, licence, title, version }: Description): string =>
  `@misc{steppeline-${version},\n  title   = {${title}},\n  year    = {${created.slice(0, 4)}},\n  version = {${version}},\n  note    = {${licence.title}},\n  abstract = {${description.replaceAll(/[{}]/gu, "")}}\n}`
