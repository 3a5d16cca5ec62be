import type { Rule } from "../../document/rule.ts"

/** How relations are found. */
export const relationMentionRules: ReadonlyArray<Rule> = []
