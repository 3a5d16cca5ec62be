import type { Row } from "../data/table.ts"
import { element } from "../dom/element.ts"

const warnings: Readonly<Record<string, string>> = {
  machine_translation: "This text is a machine translation. Names and wording may be distorted, and what people are quoted to say is a translation program’s wording.",
  unknown: "It is not known how this text came about: it may be a translation, and names and wording may be distorted."
}

/** What a reader must know of a text before trusting its words; nothing for originals and translations by people. */
export const originBanner = (origins: ReadonlySet<string>, many = false): HTMLElement | undefined => {
  const worst = Object.keys(warnings).find((origin) => origins.has(origin))
  if (worst === undefined) return undefined
  const text = !many ? warnings[worst]! : worst === "machine_translation" ? "Some of these texts are machine translations: names and wording may be distorted, and what people are quoted to say is a translation program’s wording." : "Of some of these texts it is not known how they came about."
  return element("p", { class: "banner", role: "note" }, text)
}

export const originsOf = (documents: ReadonlyArray<Row>): ReadonlySet<string> => new Set(documents.map((row) => String(row["text_origin"])))
