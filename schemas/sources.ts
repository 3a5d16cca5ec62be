import { alpha3, code, optional, slug, text, url } from "./column.ts"
import { table } from "./table.ts"

export type Source = typeof sources.row.Type

export const sources = table({
  name: "sources",
  description: "Where the documents come from, and under what terms.",
  key: ["source_id"],
  columns: {
    source_id: slug("The source: the name of its folder."),
    name: optional(text("The publisher's name, where it is stated.")),
    kind: optional(code("What kind of publisher it is.", {
      newspaper: "A newspaper or magazine.", agency: "A news agency.", broadcaster: "A radio, television or online broadcaster.",
      government: "A government or one of its bodies.", think_tank: "A research institute or analysis outlet.", academic: "A university or journal.",
      encyclopedia: "An encyclopedia or almanac.", other: "Any other publisher."
    })),
    country_code: optional(alpha3("The publisher's country, ISO 3166-1 alpha-3.")),
    homepage: optional(url("The publisher's home page.")),
    license: optional(text("The licence of the texts: an SPDX identifier or the publisher's own words.")),
    license_url: optional(url("Where the licence can be read.")),
    publish: code("What of the texts is published here.", {
      full: "The whole text.", evidence: "Only the sentences that figures, trends, quotes, relations or events rest on."
    })
  }
})
