import type { WithVoices } from "../context.ts"

export const normaliseRelations = (_context: WithVoices): void => {}
