import { causes } from "./causes/causes.ts"
import { delta } from "./delta.ts"
import type { Published } from "./published.ts"
import type { ChangedLine } from "./read.ts"
import { missingRedirects } from "./redirects.ts"
import type { Difference } from "./report.ts"

/** What two editions differ in, row by row, with the cause of each change. */
export const difference = (base: Published, target: Published, lines: ReadonlyArray<ChangedLine> = []): Difference => {
  const causeOf = causes(base, target, lines)
  return { base: base.name, target: target.name, changes: delta(base, target).map((change) => ({ ...change, why: causeOf(change) })), redirects: missingRedirects(base, target) }
}
