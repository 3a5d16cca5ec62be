import type { Field } from "../data/description.ts"
import { type Child, element } from "../dom/element.ts"
import { words } from "../dom/words.ts"
import { addressOf, rowAddress } from "../route.ts"
import { dateWords } from "../text/edtf.ts"
import { plainNumber } from "../text/number.ts"
import type { NameOf } from "../text/reading.ts"

const keys: Readonly<Record<string, (id: string) => string>> = {
  entities: (id) => addressOf(["entity", id]), documents: (id) => addressOf(["read", id]), rules: (id) => addressOf(["tables", "rules"], { "f.rule": `"${id}"` }), sources: (id) => addressOf(["tables", "sources"], { "f.source_id": `"${id}"` })
}

/** A cell for readers: entities by their names, dates in words, codes with their meaning at hand. */
export const valueOf = (field: Field, value: string | number, nameOf: NameOf): Child => {
  if (field.references !== undefined) {
    const id = String(value)
    return element("a", { href: (keys[field.references] ?? rowAddress)(id), title: id }, words(field.references === "entities" ? nameOf(id) : id))
  }
  if (field.categories !== undefined) return element("span", { title: field.categories.find((one) => one.value === value)?.label }, String(value).replaceAll("_", " "))
  if (typeof value === "number") return plainNumber(value)
  if (/edtf|^period$|^date$|^said$|^published$|^anchor$/u.test(field.name)) {
    const read = dateWords(value)
    return read === value ? value : [read, " ", element("code", {}, value)]
  }
  if (/^https?:\/\//u.test(value)) return element("a", { href: value, rel: "noreferrer" }, words(value))
  if (field.name === "wikidata_id") return element("a", { href: `https://www.wikidata.org/wiki/${encodeURIComponent(value)}`, rel: "noreferrer" }, value)
  return words(value)
}

const labels: Readonly<Record<string, string>> = { edtf: "date", char_start: "from", char_end: "to", speaker: "speaker as written", object: "object as written" }

/** "subject_entity_id" as "subject". */
export const labelOf = (column: string): string => labels[column] ?? column.replace(/_entity_id$|_id$/u, "").replaceAll("_", " ")
