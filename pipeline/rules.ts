import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import * as Schema from "effect/Schema"
import type { RuleRow } from "../schemas/rules.ts"
import type { Rule } from "./document/rule.ts"
import { dateRules } from "./normalise/dates/rules.ts"
import { eventRules } from "./normalise/events/rules.ts"
import { figureRules } from "./normalise/figures/rules.ts"
import { nameRules } from "./normalise/names/rules.ts"
import { quoteRules } from "./normalise/quotes/rules.ts"
import { relationRules } from "./normalise/relations/rules.ts"
import { trendRules } from "./normalise/trends/rules.ts"
import { readRules } from "./read/rules.ts"
import { dateMentionRules } from "./recognise/dates/rules.ts"
import { eventMentionRules } from "./recognise/events/rules.ts"
import { figureMentionRules } from "./recognise/figures/rules.ts"
import { nameMentionRules } from "./recognise/names/rules.ts"
import { quoteMentionRules } from "./recognise/quotes/rules.ts"
import { relationMentionRules } from "./recognise/relations/rules.ts"
import { trendMentionRules } from "./recognise/trends/rules.ts"
import { validateRules } from "./validate/rules.ts"

/** Every rule there is; a row, cell or note whose rule is not here does not hold. */
export const allRules: ReadonlyArray<Rule> = [
  ...readRules, ...nameMentionRules, ...dateMentionRules, ...figureMentionRules, ...trendMentionRules, ...quoteMentionRules, ...relationMentionRules, ...eventMentionRules,
  ...nameRules, ...dateRules, ...figureRules, ...trendRules, ...quoteRules, ...relationRules, ...eventRules, ...validateRules
]

/** What `make score` measured of a rule on annotated text that it was not tuned on. */
const Measured = Schema.Record(Schema.String, Schema.Struct({
  right: Schema.Int, made: Schema.Int, precision: Schema.optionalKey(Schema.Finite), low: Schema.optionalKey(Schema.Finite), high: Schema.optionalKey(Schema.Finite)
}))
export type Measured = typeof Measured.Type

/** data/rule-precision.json cannot be used. */
export class PrecisionUnusable extends Schema.TaggedError<PrecisionUnusable>()("PrecisionUnusable", { file: Schema.String, message: Schema.String }) {}

/** The committed measurements: the pipeline never reads the gold itself. */
export const loadPrecision = Effect.fn("loadPrecision")(function*(data: string) {
  const files = yield* FileSystem.FileSystem, path = yield* Path.Path
  const file = path.join(data, "rule-precision.json")
  const fail = ({ message }: { readonly message: string }) => new PrecisionUnusable({ file, message: message.replace(/\s*\n\s*/gu, " ") })
  const text = yield* files.readFileString(file).pipe(Effect.mapError(fail))
  return yield* Schema.decodeUnknownEffect(Schema.fromJsonString(Measured))(text, { onExcessProperty: "error" }).pipe(Effect.mapError(fail))
})

/** Fewer rows than this say nothing about a rule. */
const enough = 30

/** The rules table: every rule with its measured precision, where enough rows were measured. */
export const rulesWith = (measured: Measured): ReadonlyArray<RuleRow> => {
  const byId = new Map(allRules.map((rule) => [rule.rule, rule]))
  return Array.from(byId.values(), (rule): RuleRow => {
    const found = measured[rule.rule]
    if (found === undefined) return rule
    const { high, low, made, precision } = found
    return made < enough || precision === undefined || low === undefined || high === undefined ? { ...rule, gold_rows: made }
      : { ...rule, precision, precision_low: low, precision_high: high, gold_rows: made }
  })
}
