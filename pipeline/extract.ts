import type { Correction } from "../schemas/corrections.ts"
import type { Rows } from "../schemas/tables.ts"
import type { Authority } from "./authority/authority.ts"
import type { Article } from "./document/article.ts"
import type { Decisions } from "./document/decision.ts"
import type { Parsed } from "./document/document.ts"
import { type Sketch, sketchOf } from "./document/sketch.ts"
import { grammar } from "./grammar/grammar.ts"
import { correct } from "./normalise/corrections.ts"
import { normalise } from "./normalise/normalise.ts"
import type { Model } from "./parse/model.ts"
import { parse } from "./parse/parse.ts"
import { recognise } from "./recognise/recognise.ts"
import { validate } from "./validate/validate.ts"

/** All that an extraction stands on besides the text: immutable, loaded once. */
export interface Knowledge {
  readonly authority: Authority
  readonly model: Model
  readonly decisions: Decisions
}

/** A document's rows, and what became of the corrections that concern it. */
export interface Extracted {
  readonly rows: Rows
  readonly applied: ReadonlyArray<Correction>
  readonly stale: ReadonlyArray<Correction & { readonly is: string }>
  /** What tells other editions of the text; none of a short one. */
  readonly sketch?: Sketch
}

/** Of a text that is not English, or none at all, nothing is read. */
const parsed = (article: Article, model: Model): Parsed => (article.status === "processed" ? parse(article, model) : { ...parse({ ...article, text: "" }, model), article })

/** The whole way of one article. Pure: the same article and knowledge give the same rows, whatever machine, locale or time zone. */
export const extract = (article: Article, { authority, decisions, model }: Knowledge): Extracted => {
  const document = grammar(parsed(article, model))
  const mentions = recognise(document, authority)
  const rows = normalise(document, mentions, authority, decisions.matches)
  // Entities are of the whole run: their cells are corrected when all documents have been joined.
  const { applied, stale } = correct(rows, decisions.corrections.filter(({ table_name }) => table_name !== "entities"))
  const sketch = article.status === "processed" ? sketchOf(article.text) : undefined
  return { rows: validate(document.article, rows, decisions.exclusions, authority), applied, stale, ...(sketch !== undefined && { sketch }) }
}
