import * as Schema from "effect/Schema"
import { code, edtf, pattern, text, url } from "../../schemas/column.ts"
import { sources } from "../../schemas/sources.ts"
import { documents } from "../../schemas/documents.ts"
import { type FieldName, fieldNames } from "./formats/fields.ts"

const language = pattern(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u, "BCP 47.").schema
const origin = code("How the text came about.", documents.columns.text_origin.codes as Record<"original" | "human_translation" | "machine_translation" | "unknown", string>).schema

const head = {
  language: Schema.optionalKey(language),
  original_language: Schema.optionalKey(language),
  text_origin: Schema.optionalKey(origin)
}

/** What `source.json` or front matter may say of one document. */
export const DocumentHead = Schema.Struct({
  title: Schema.optionalKey(text("Its title.").schema),
  author: Schema.optionalKey(text("Its author.").schema),
  url: Schema.optionalKey(url("Where it was published.").schema),
  published: Schema.optionalKey(edtf("When.").schema),
  ...head
})
export type DocumentHead = typeof DocumentHead.Type

const { country_code, homepage, kind, license, license_url, name, publish } = sources.columns

/** `source.json`: closed, so that a mistyped field is an error and not silence. */
export const SourceFile = Schema.Struct({
  name: Schema.optionalKey(name.schema),
  kind: Schema.optionalKey(kind.schema),
  country_code: Schema.optionalKey(country_code.schema),
  homepage: Schema.optionalKey(homepage.schema),
  license: Schema.optionalKey(license.schema),
  license_url: Schema.optionalKey(license_url.schema),
  publish: publish.schema,
  ...head,
  fields: Schema.optionalKey(Schema.Struct(Object.fromEntries(fieldNames.map((name) => [name, Schema.optionalKey(Schema.NonEmptyString)])) as Record<FieldName, Schema.optionalKey<Schema.NonEmptyString>>)),
  documents: Schema.optionalKey(Schema.Record(Schema.String, DocumentHead))
})
export type SourceFile = typeof SourceFile.Type
