import type { Document, Parsed } from "../document/document.ts"
import { clauses } from "./clauses.ts"
import { draftOf } from "./draft.ts"
import { finish } from "./finish.ts"
import { links } from "./links.ts"
import { nounPhrases } from "./nounPhrases.ts"
import { subjects } from "./subjects.ts"
import { subordinators } from "./subordinators.ts"
import { verbGroups } from "./verbGroups.ts"

/** Finds the phrases of a parsed text: noun phrases, verb groups, the links between them, and clauses. Linear in the number of tokens; it never fails. Tags that the phrases refute are mended in the document it returns. */
export const grammar = (parsed: Parsed): Document => {
  const draft = draftOf(parsed)
  nounPhrases(draft)
  verbGroups(draft)
  subordinators(draft)
  links(draft)
  clauses(draft)
  subjects(draft)
  return finish(draft)
}
