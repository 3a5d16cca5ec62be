import type { TableName } from "../../schemas/tables.ts"

/** One way of finding or filling something, as the `rules` table tells it. Ids are kebab-case: "figure-percent". */
export interface Rule {
  readonly rule: string
  readonly stage: "read" | "parse" | "grammar" | "recognise" | "normalise" | "validate" | "corrections"
  readonly table_name: TableName
  /** One sentence: what it looks for, with an example. */
  readonly description: string
  readonly source?: string
}
