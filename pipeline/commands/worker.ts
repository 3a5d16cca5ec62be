import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { availableParallelism } from "node:os"
import { makingDigest } from "../emit/stamp.ts"
import { CommandFailed, exitCodes, said } from "./failure.ts"
import { databaseFlag, databaseOf, say, subjectFlags, workFlags } from "./subject.ts"

export const worker = Command.make("worker", {
  database: databaseFlag, packs: Flag.String("packs").pipe(Flag.withDescription("Folder that all workers and the submitter share")), data: subjectFlags.data, workers: workFlags.workers
}, Effect.fn(function*({ data, database, packs, workers }) {
  const url = yield* databaseOf(database), salt = makingDigest(data)
  const { Engine } = yield* Effect.promise(() => import("../engines/engine.ts")), { threads } = yield* Effect.promise(() => import("../engines/threads.ts")), { work } = yield* Effect.promise(() => import("../engines/cluster.ts"))
  const size = Math.max(1, Option.getOrElse(workers, availableParallelism))
  const { makers } = yield* Engine.pipe(Effect.provide(threads(size)))
  say(`worker   ${size} threads, rows go to ${packs}\n`)
  yield* work(url, { packs, salt }, yield* makers({ data, salt, packs }), (message) => say(`worker   ${message}\n`))
}, Effect.scoped, Effect.mapError((error) => new CommandFailed({ code: 2, message: said(error) })))).pipe(
  Command.withDescription(`Takes tasks that build --engine cluster has put into a PostgreSQL database, until it is stopped. Texts and packs must lie at the same paths as for the submitter, code and data be the same. ${exitCodes}`),
  Command.withShortDescription("Work for a build on another machine"),
  Command.withExamples([{ command: "steppeline worker --database postgres://user:password@host/steppeline --packs /shared/packs", description: "On any machine" }])
)
