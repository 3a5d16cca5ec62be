import type { Column, Kind } from "./column.ts"

/** Examples of columns whose type does not give one away. */
const own: Readonly<Record<string, string>> = {
  source_id: "ministry-of-labour", entity_id: "kazakhstan", rule: "figure-percent", measure_code: "unemployment", property: "position_held", country_code: "KAZ", iso_code: "KZ-10",
  wikidata_id: "Q232", language: "en", original_language: "ru", table_name: "figures", column_name: "subject_entity_id", row_id: "fg_aaaaaaaaaaaaaaaaaaaa", name: "Kazakhstan",
  license: "CC-BY-4.0", file: "2024/exports.txt", record: "17", title: "Exports rise again", author: "A. Writer", text: "Exports rose by 12% in May.", evidence: "by 12%",
  description: "a country in Central Asia", object: "president", unit: "dollar", unit_code: "USD", per_unit: "barrel", per_unit_code: "{barrel}", measure: "exports of wheat",
  measure_head: "export", intensity: "sharply", speaker: "the minister", cue: "said on Monday", cue_lemma: "say", role: "president", source: "https://www.iso.org/iso-3166-country-codes.html",
  reason: "The pronoun goes back to the ministry.", decided_by: "the maintainers", message: "Left out: its evidence is not what the text has there.", was: "kazakhstan", now: "russia"
}

const byKind: Record<Kind, string> = {
  id: "fg_aaaaaaaaaaaaaaaaaaaa", text: "", code: "", integer: "12", number: "4.5", edtf: "2024-05~", day: "2024-05-31",
  digest: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", url: "https://example.org/exports"
}

const generatedId = /^\^(?<prefix>[a-z]{2})_\[a-z2-7\]/u

/** A value that a column may hold, in the CSV's spelling: for the codebook, where the data have none. */
export const exampleOf = (name: string, { codes, kind, maximum, pattern = "", references }: Column): string => {
  if (codes !== undefined) return Object.keys(codes)[0]!
  const prefix = generatedId.exec(pattern)?.groups?.["prefix"]
  if (prefix !== undefined) return `${prefix}_aaaaaaaaaaaaaaaaaaaa`
  if (references === "entities") return own["entity_id"]!
  if (kind === "number" && maximum === 1) return "0.75"
  return own[name] ?? byKind[kind]
}
