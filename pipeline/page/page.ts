import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { createHash } from "node:crypto"
import type { EncodedFile } from "../encode/encode.ts"
import { pageBundle } from "./bundle.ts"
import { pageFiles } from "./files.ts"

/** The page could not be built from its sources. */
export class PageUnusable extends Schema.TaggedError<PageUnusable>()("PageUnusable", { message: Schema.String }) {}

const policyDigest = (content: string): string => `'sha256-${createHash("sha256").update(content).digest("base64")}'`

/** What makes the page's files from the published ones they read. */
export const page = Effect.fn("page")(function*(rows: number) {
  const bundle = yield* Effect.tryPromise({ try: () => pageBundle(), catch: (cause) => new PageUnusable({ message: `The page cannot be built: ${cause instanceof Error ? cause.message : String(cause)}` }) })
  return (published: ReadonlyArray<EncodedFile>): ReadonlyArray<EncodedFile> => pageFiles(bundle, published, rows, policyDigest)
})
