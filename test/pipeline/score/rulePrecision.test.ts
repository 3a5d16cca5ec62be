import { assert, it } from "@effect/vitest"
import { rulePrecision, rulePrecisionFile } from "../../../pipeline/score/rulePrecision.ts"

const rule = (name: string, made: number, right: number, table = "figures") => ({ table, rule: name, made, spanRight: right, right })

it("publishes a precision from 30 rows on, over all tables, by name", () => {
  const result = rulePrecision({ rules: [rule("b", 20, 18), rule("a", 29, 29), rule("b", 10, 9, "trends")], cellRules: [rule("a", 50, 1), rule("c", 2, 1)] })
  assert.deepStrictEqual(Object.keys(result), ["a", "b", "c"])
  assert.deepStrictEqual(result["c"], { right: 1, made: 2 })
  assert.deepStrictEqual(result["a"], { right: 29, made: 29 })
  assert.deepStrictEqual(result["b"], { right: 27, made: 30, precision: 0.9, low: 0.7438, high: 0.9654 })
})

it("writes one rule a line", () =>
  assert.strictEqual(rulePrecisionFile({ a: { right: 1, made: 2 }, b: { right: 3, made: 4 } }), `{\n  "a": {"right":1,"made":2},\n  "b": {"right":3,"made":4}\n}\n`))
