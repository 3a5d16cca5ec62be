import type { Rule } from "../../document/rule.ts"

const rule = (rule: string, description: string): Rule => ({ rule, stage: "normalise", table_name: "events", description })

export const eventRules: ReadonlyArray<Rule> = [
  rule("event-identity", "The event that the mention at the trigger was resolved to: \"the 12th BRICS summit\", \"the summit\"."),
  rule("event-structure", "The one war or invasion that the authority has in the place named, begun by the time of writing: \"the invasion of Ukraine\"."),
  rule("event-cluster", "The event of the mention that it goes back to: \"the summit\" after \"the 12th BRICS summit\"."),
  rule("event-known", "Date or place as the authority has them for the event, where the text does not say them beside it.")
]
