import { located } from "../../document/resolved.ts"
import type { Context, Identities } from "../context.ts"
import { releaseForeign } from "./bound.ts"
import { resolveBodies } from "./bodies.ts"
import { resolveCoreference } from "./coreference.ts"
import { resolveDecided } from "./decided.ts"
import { resolveKnown, resolveSessions } from "./known.ts"
import { resolveOffices } from "./offices.ts"
import { resolvePersons } from "./persons.ts"
import { stateOf } from "./state.ts"
import { writeEntities, writeMentions } from "./write.ts"

/**
 * Brings the names of a document home: what the authority has first, then sessions of series, people, other names, offices, and at last what goes
 * back to them. Writes mentions, entities and facts, and gives who is meant where.
 */
export const normaliseNames = (context: Context): Identities => {
  const state = stateOf(context)
  resolveDecided(state)
  resolveKnown(state)
  releaseForeign(state)
  resolveSessions(state)
  resolvePersons(state)
  resolveBodies(state)
  resolveOffices(state)
  resolveCoreference(state)
  const written = writeMentions(state, context.ledger)
  writeEntities(state, context.ledger)
  return located(written)
}
