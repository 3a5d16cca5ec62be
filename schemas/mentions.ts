import { between, code, entityReference, id, optional, reference } from "./column.ts"
import { evidence } from "./shared.ts"
import { table } from "./table.ts"

export type MentionRow = typeof mentions.row.Type

export const mentions = table({
  name: "mentions",
  description: "Where an entity is named or referred to, and how it was recognised.",
  key: ["mention_id"],
  columns: {
    mention_id: id("mn", "The mention."),
    ...evidence("mention"),
    kind: code("The form of the words.", {
      name: "A full name.", short_name: "A part of a name that stands for it: a surname.", abbreviation: "An abbreviation.",
      demonym: "A people's name or a country's adjective: \"Kazakh\".", metonym: "A place or building for a body: \"the Kremlin\".",
      office: "An office for who holds it: \"the Kazakh president\".", nominal: "A common noun for somebody named: \"the region\".", pronoun: "A pronoun."
    }),
    entity_id: optional(entityReference("Who or what is meant; absent when unresolved."), "Unresolved: it could mean several, or nothing decides."),
    literal_entity_id: optional(entityReference("What the words name literally, where something else is meant: the city, where its government is."), "What the words name is what is meant."),
    method: optional(code("Why this entity.", {
      exact: "Its name as the authority has it.", alias: "Another name of it in the authority.", variant: "A likeness of names, borne out by facts in the text.",
      structure: "Its name with generic words dropped or adjectives turned, where type and topic agree.", in_document: "A shorter form of a name in the same document.",
      office_holder: "Whoever held the office at the document's date.", coreference: "A pronoun or noun that goes back to it.",
      provisional: "A name of its own that the authority does not know."
    })),
    similarity: optional(between(0, 1, "How like the names are, where a likeness decided."), "No likeness of names decided."),
    candidate_entity_id: optional(entityReference("Of an unresolved mention, the best candidate; the second-best is the runner-up.")),
    runner_up_entity_id: optional(entityReference("The second-best candidate.")),
    runner_up_similarity: optional(between(0, 1, "How like its name is.")),
    linked_mention_id: optional(reference("mentions", "mn", "The mention it was resolved through.")),
    quote_id: optional(reference("quotes", "qt", "The innermost quotation it stands in."), "It stands in none.")
  }
})
