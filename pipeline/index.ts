import * as NodeFileSystem from "@effect/platform-node/NodeFileSystem"
import * as NodePath from "@effect/platform-node/NodePath"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { ownData } from "./home.ts"
import { loadKnowledge } from "./knowledge.ts"
import { type DocumentTables, extractRecord, type ExtractedRecord, type Record as Article } from "./lines.ts"

export type { Article, DocumentTables, ExtractedRecord }
export { type RowOf, type Rows, type TableName, tableNames, tables } from "../schemas/tables.ts"
export { jsonSchema } from "../schemas/derive/jsonSchema.ts"

/** Extracts articles, one at a time; synchronous, since everything it stands on is loaded. */
export interface Extractor {
  /** The rows of one article, by table; offsets are code points into `text`. Never throws on an odd text. */
  readonly extract: (article: Article) => ExtractedRecord
}

/** Loads authority, model and decisions: the package's own, or those of another folder laid out like its `data`. */
export const load = async ({ data = ownData() }: { readonly data?: string } = {}): Promise<Extractor> => {
  const knowledge = await Effect.runPromise(loadKnowledge(data).pipe(Effect.provide(Layer.merge(NodeFileSystem.layer, NodePath.layer))))
  return { extract: (article) => extractRecord(article, knowledge) }
}

let own: Promise<Extractor> | undefined

/** The rows of one article with the package's own data, which is loaded once: `await extract({ id: "a1", text: "…", published: "2024-08-09" })`. */
export const extract = async (article: Article): Promise<ExtractedRecord> => (await (own ??= load())).extract(article)
