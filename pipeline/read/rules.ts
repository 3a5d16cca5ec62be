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
  rule("read-edition", "Notes a document whose text is another edition of an earlier one's: they share four fifths of their runs of five words, or one holds nine tenths of the other."),
  rule("read-front-matter", "Notes front matter that cannot be used; it is then read as text."),
  rule("read-field", "Notes what a page, feed or record says of its title, author, address, day or language where it cannot be used; it is left out."),
  rule("read-record", "Notes a record that cannot be read, with its line."),
  rule("read-record-id", "Notes a record whose id the file has had already; its place is added to it."),
  rule("read-broken-off", "Notes a file of records that cannot be read to its end; the records before that place are kept."),
  rule("read-page-whole", "Notes a page too deep or too long to be searched for its article; all its text is taken."),
  rule("read-summary", "Notes an item of a feed that carries only a summary.")
]
