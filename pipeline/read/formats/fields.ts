/** Our names of a record's fields; `html` is a text with markup, in place of `text`. */
export const fieldNames = ["id", "text", "html", "title", "author", "url", "published", "language", "original_language", "text_origin"] as const
export type FieldName = typeof fieldNames[number]
/** Theirs for ours, where they differ: { text: "article.body" }; a dot goes into an object. */
export type Fields = Readonly<Partial<Record<FieldName, string>>>
