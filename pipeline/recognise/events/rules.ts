import type { Rule } from "../../document/rule.ts"

const rule = (rule: string, table_name: Rule["table_name"], description: string): Rule => ({ rule, stage: "recognise", table_name, description })

export const eventMentionRules: ReadonlyArray<Rule> = [
  rule("event-verb", "events", "A verb that tells of an event, with the neighbours its meaning asks for: \"Russia invaded Georgia\"; not \"met demand\"."),
  rule("event-noun", "events", "A noun that tells of an event: \"the invasion of Ukraine\", \"talks in Geneva\"; not \"heart attack\", \"price war\"."),
  rule("event-name", "events", "An event by its name: \"the 6th Central Asian Summit\"."),
  rule("event-date", "events", "The date in the event's own phrase or clause."),
  rule("event-place", "events", "The place after \"in\" or \"at\" in the event's own phrase or clause, or the one that is visited, invaded or attacked."),
  rule("event-role", "event_roles", "Subject, object, possessor or prepositional phrase of the trigger, as its meaning has them.")
]
