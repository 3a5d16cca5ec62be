import { assert, it } from "@effect/vitest"
import { ratesOf, wilson } from "../../../pipeline/score/tally.ts"

it.each([
  [{ right: 3, found: 4, wanted: 6 }, [0.75, 0.5, 0.6]],
  [{ right: 0, found: 0, wanted: 2 }, [0, 0, 0]],
  [{ right: 0, found: 2, wanted: 0 }, [0, 0, 0]],
  [{ right: 0, found: 0, wanted: 0 }, [1, 1, 1]]
])("makes rates of %o", (tally, [precision, recall, f1]) => {
  const rates = ratesOf(tally)
  assert.closeTo(rates.precision, precision!, 1e-9)
  assert.closeTo(rates.recall, recall!, 1e-9)
  assert.closeTo(rates.f1, f1!, 1e-9)
})

// The interval's own definition: its ends are the shares from which the observed one lies 1.96 standard errors away.
it.each([[8, 10], [1, 30], [29, 30], [431, 500]])("gives %i of %i Wilson's interval", (right, made) => {
  const { high, low } = wilson(right, made)
  for (const end of [low, high]) assert.closeTo(Math.abs(right / made - end), 1.959964 * Math.sqrt((end * (1 - end)) / made), 1e-6)
  assert.isTrue(low < right / made && right / made < high)
})

it.each([[0, 10, 0, 0.277533], [30, 30, 0.886487, 1], [0, 0, 0, 1]])("keeps the interval of %i of %i within 0 and 1", (right, made, low, high) => {
  const interval = wilson(right, made)
  assert.closeTo(interval.low, low, 1e-6)
  assert.closeTo(interval.high, high, 1e-6)
})
