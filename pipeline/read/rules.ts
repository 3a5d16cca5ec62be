import type { Rule } from "../document/rule.ts"

const rule = (rule: string, description: string): Rule => ({ rule, stage: "read", table_name: "documents", description })

export const readRules: ReadonlyArray<Rule> = [
  rule("read-bom", "Drops a byte-order mark at the head of a file and notes it."),
  rule("read-line-ends", "Makes carriage returns line feeds and notes it."),
  rule("read-nfc", "Puts a text into Unicode normalisation form C and notes it."),
  rule("read-surrogates", "Replaces halves of surrogate pairs by U+FFFD and notes it."),
  rule("read-nul", "Replaces NUL characters by U+FFFD and notes it."),
  rule("read-empty", "Notes a document without text."),
  rule("read-unreadable", "Notes a file whose bytes are no UTF-8 text."),
  rule("read-not-english", "Notes a text that is not English, by its share of English function words or its declared language."),
  rule("read-duplicate", "Notes a document whose text is the same as an earlier one's."),
  rule("read-front-matter", "Notes front matter that cannot be used; it is then read as text.")
]
