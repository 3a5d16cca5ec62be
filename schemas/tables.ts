import type { AnyTable } from "./table.ts"
import { cells } from "./cells.ts"
import { corrections } from "./corrections.ts"
import { dates } from "./dates.ts"
import { documents } from "./documents.ts"
import { entities } from "./entities.ts"
import { eventRoles } from "./eventRoles.ts"
import { events } from "./events.ts"
import { facts } from "./facts.ts"
import { figures } from "./figures.ts"
import { mentions } from "./mentions.ts"
import { notes } from "./notes.ts"
import { quoteRoles } from "./quoteRoles.ts"
import { quotes } from "./quotes.ts"
import { relations } from "./relations.ts"
import { rules } from "./rules.ts"
import { sentences } from "./sentences.ts"
import { sources } from "./sources.ts"
import { trends } from "./trends.ts"

/** Every table, in published order. */
export const tables = {
  sources, documents, sentences, entities, facts, mentions, dates, figures, trends, quotes, quote_roles: quoteRoles, relations, events, event_roles: eventRoles,
  cells, rules, corrections, notes
} as const

export type TableName = keyof typeof tables
export type RowOf<N extends TableName> = (typeof tables)[N]["row"]["Type"]

/** Rows by table; what a document, a batch or the whole run has. */
export type Rows = { readonly [N in TableName]: ReadonlyArray<RowOf<N>> }

export const tableNames = Object.keys(tables) as ReadonlyArray<TableName>

/** A table without its row's exact type. */
export const tableOf = (name: TableName): AnyTable => tables[name] as unknown as AnyTable
