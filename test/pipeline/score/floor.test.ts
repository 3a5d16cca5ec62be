import * as NodeServices from "@effect/platform-node/NodeServices"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { loadKnowledge } from "../../../pipeline/knowledge.ts"
import { extractRecord } from "../../../pipeline/lines.ts"
import { readGold } from "../../../pipeline/score/readGold.ts"
import { scoreReport } from "../../../pipeline/score/report.ts"
import type { TableTotals } from "../../../pipeline/score/tableScores.ts"
import { root } from "../../world.ts"

/** A score may move by so much, one row in a hundred, before it counts as fallen. */
const margin = 0.01

const f1 = (right: number, { found, gold }: TableTotals): number => (found + gold === 0 ? 1 : (2 * right) / (found + gold))

describe("scores on annotated text that no rule was tuned on", async () => {
  const knowledge = await Effect.runPromise(loadKnowledge(join(root, "data")).pipe(Effect.provide(NodeServices.layer)))
  const committed = JSON.parse(readFileSync(join(root, "data/table-scores.json"), "utf8")) as Readonly<Record<string, TableTotals>>
  const { tableTotals } = scoreReport(readGold(join(root, "data/gold")), ((article: Parameters<typeof extractRecord>[0]) => extractRecord(article, knowledge)) as never)

  it.each(Object.entries(committed))("have not fallen below what is committed: %s", (table, before) => {
    const now = tableTotals[table]!
    assert.isAtLeast(f1(now.words_right, now), f1(before.words_right, before) - margin, "words")
    assert.isAtLeast(f1(now.all_right, now), f1(before.all_right, before) - margin, "cells")
  })
})
