import { readFileSync, readdirSync } from "node:fs"
import type { Authority } from "../../../../pipeline/authority/authority.ts"
import { kindOf } from "../../../../pipeline/authority/files.ts"
import { decodeLines } from "../../../../pipeline/authority/lines.ts"
import { authorityOf } from "../../../../pipeline/authority/value.ts"
import type { Match } from "../../../../pipeline/document/decision.ts"
import type { Article } from "../../../../pipeline/document/article.ts"
import { ledgerOf } from "../../../../pipeline/normalise/ledger.ts"
import { normaliseNames } from "../../../../pipeline/normalise/names/names.ts"
import { normaliseRelations } from "../../../../pipeline/normalise/relations/relations.ts"
import { names } from "../../../../pipeline/recognise/names/names.ts"
import { relations } from "../../../../pipeline/recognise/relations/relations.ts"
import { documentOf } from "../../../document.ts"

let kept: Authority | undefined

/** The committed authority, read once. */
export const authority = (): Authority => {
  if (kept !== undefined) return kept
  const folder = new URL("../../../../data/authority/", import.meta.url)
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/")).filter((name) => kindOf(name) !== undefined)
  return kept = authorityOf(decodeLines(Object.fromEntries(files.map((name) => [name, readFileSync(new URL(name, folder), "utf8")]))).lines)
}

/** A text's names and relations, recognised and brought home: the ledger with their rows. */
export const home = (text: string, more: Partial<Article> = {}, matches: ReadonlyArray<Match> = []) => {
  const document = documentOf(text, more), found = names(document, authority())
  const mentions = { names: found, dates: [], figures: [], trends: [], quotes: [], events: [], relations: relations(document, authority(), { names: found, dates: [] }) }
  const ledger = ledgerOf(document), context = { document, authority: authority(), mentions, ledger, matches }
  const identities = normaliseNames(context)
  normaliseRelations({ ...context, identities, calendar: { all: [], within: () => [], exactly: () => undefined, around: () => undefined }, voices: () => undefined })
  return { found, ledger }
}

/** What a provisional entity is called, so that cases can name it. */
const called = (ledger: ReturnType<typeof home>["ledger"], id: string | undefined): string =>
  id === undefined ? "-" : id.startsWith("en_") ? `?${ledger.rows.entities.find(({ entity_id }) => entity_id === id)?.name ?? ""}` : id

/** Mentions as "words = entity", in the text's order. */
export const meanings = (text: string, more: Partial<Article> = {}): ReadonlyArray<string> => {
  const { ledger } = home(text, more)
  return ledger.rows.mentions.map(({ entity_id, evidence }) => `${evidence} = ${called(ledger, entity_id)}`)
}

/** Relations as "property subject object role/of status". */
export const related = (text: string, more: Partial<Article> = {}): ReadonlyArray<string> => {
  const { ledger } = home(text, more)
  return ledger.rows.relations.map(({ object, object_entity_id, of_entity_id, property, role, status, subject_entity_id }) =>
    [property, called(ledger, subject_entity_id), object ?? called(ledger, object_entity_id), role ?? "-", called(ledger, of_entity_id), status].join(" | "))
}
