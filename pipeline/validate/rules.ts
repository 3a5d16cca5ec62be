import type { Rule } from "../document/rule.ts"

export const validateRules: ReadonlyArray<Rule> = [
  { rule: "validate-evidence", stage: "validate", table_name: "notes", description: "Leaves out a row whose evidence is not exactly the text's slice, and notes it." },
  { rule: "validate-schema", stage: "validate", table_name: "notes", description: "Leaves out a row that does not fit its table's JSON Schema, and notes it." },
  { rule: "correction", stage: "corrections", table_name: "corrections", description: "A cell as a person has corrected it (data/corrections)." },
  { rule: "correction-stale", stage: "corrections", table_name: "corrections", description: "Notes a correction that no longer applies: its row is gone or its cell has changed." }
]
