import type { Rule } from "../../document/rule.ts"

/** How relations are filled. */
export const relationRules: ReadonlyArray<Rule> = []
