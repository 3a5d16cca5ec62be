import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { makeDocuments } from "../make.ts"
import { packWriter } from "../pack/pack.ts"
import { publishTables } from "../writing.ts"
import { taskFailed } from "../task.ts"
import { Engine } from "./engine.ts"
import { packName } from "./packName.ts"

/** One task after the other, on the thread that asks. */
export const inline = Layer.succeed(Engine, Engine.of({
  makers: Effect.fnUntraced(function*({ keptOnly = false, knowledge, packs, salt }) {
    const pack = yield* Effect.acquireRelease(Effect.sync(() => packWriter(packs, packName())), ({ close }) => Effect.sync(close))
    if (knowledge === undefined) return yield* taskFailed("the main thread works with what is loaded, and nothing is")
    return { make: (task) => makeDocuments(task, { knowledge, salt, pack, keptOnly }), concurrency: 1 }
  }),
  publishers: Effect.succeed({ publish: publishTables, concurrency: 1 })
}))
