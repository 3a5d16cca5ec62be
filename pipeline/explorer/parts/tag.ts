import { element } from "../dom/element.ts"

const singular: Readonly<Record<string, string>> = {
  mentions: "name", dates: "date", figures: "figure", trends: "trend", quotes: "quotation", relations: "relation", events: "event", entities: "entity", sentences: "sentence", documents: "document", facts: "fact",
  sources: "source", rules: "rule", cells: "cell", notes: "note", corrections: "correction", quote_roles: "part in a quotation", event_roles: "part in an event"
}

export const singularOf = (table: string): string => singular[table] ?? table

/** The table a row is of, in its colour. */
export const tag = (table: string): HTMLElement => element("span", { class: `tag t-${table}` }, singularOf(table))
