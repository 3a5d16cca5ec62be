import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Progress, progressOn, rateOf } from "../../pipeline/progress.ts"

const said = (kind: "terminal" | "lines" | "json", at: ReadonlyArray<number>): Promise<ReadonlyArray<string>> => {
  const written: Array<string> = []
  let call = 0
  return Effect.runPromise(Effect.gen(function*() {
    const progress = yield* Progress
    yield* progress.stage("read", "4 files")
    for (const [index, time] of at.entries()) {
      call = time
      yield* progress.done("extract", { done: index * 10, total: 100, articles: index * 5 })
    }
    return written
  }).pipe(Effect.provide(progressOn((text) => void written.push(text), kind, () => call))))
}

describe("progress", () => {
  it("elsewhere than on a terminal tells a line every ten seconds, with the rate and the time left", async () => {
    assert.deepStrictEqual(await said("lines", [0, 4, 10, 11, 25]), [
      "read     4 files\n", "extract  10 articles, 1.0 a second, 40 s to go\n", "extract  20 articles, 0.8 a second, 38 s to go\n"
    ])
  })

  it("as JSON tells the same", async () => {
    assert.deepStrictEqual((await said("json", [0, 4, 10])).map((line) => JSON.parse(line) as unknown), [
      { stage: "read", message: "4 files" }, { stage: "extract", done: 20, total: 100, articles: 10, seconds: 10, rate: 1, left: 40 }
    ])
  })

  it("on a terminal moves a bar", async () => {
    assert.deepStrictEqual(await said("terminal", [0, 1]), ["\r\u001b[Kread     4 files\n", "\r\u001b[Kextract  [##..................] 5 articles, 5.0 a second, 9 s to go"])
  })

  it("tells no time left before anything is done", () => {
    assert.deepStrictEqual(rateOf({ done: 0, total: 10, articles: 0 }, 0), { seconds: 0, rate: 0 })
  })
})
