import type { Document } from "../pipeline/document/document.ts"
import { grammar } from "../pipeline/grammar/grammar.ts"
import { parsed } from "./parsed.ts"

/** A text, parsed and with its grammar: what recognisers read. */
export const documentOf = (text: string, ...options: Parameters<typeof parsed> extends [string, ...infer Rest] ? Rest : never): Document => grammar(parsed(text, ...options))
