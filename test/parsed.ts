import { readFileSync } from "node:fs"
import type { Article } from "../pipeline/document/article.ts"
import type { Parsed } from "../pipeline/document/document.ts"
import { decodeModel, type Model } from "../pipeline/parse/model.ts"
import { parse } from "../pipeline/parse/parse.ts"

let kept: Model | undefined

/** The committed tagger, read once. */
export const model = (): Model => kept ??= decodeModel(readFileSync(new URL("../data/models/tagger.bin", import.meta.url)))

/** An article that says nothing of itself but its text. */
export const articleOf = (text: string, more: Partial<Article> = {}): Article => ({
  document_id: "dc_test", source_id: "test", publish: "full", file: "test.txt", language: "en", text_origin: "original", status: "processed",
  raw_sha256: "0".repeat(64), text_sha256: "0".repeat(64), text, notes: [], ...more
})

/** A text, parsed with the committed tagger. */
export const parsed = (text: string, more: Partial<Article> = {}): Parsed => parse(articleOf(text, more), model())
