import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Command from "effect/cli/Command"
import { remember } from "../emit/stamp.ts"
import { recover } from "../emit/swap.ts"
import { CommandFailed, exitCodes, said } from "./failure.ts"
import { rowsBefore, summary } from "./summary.ts"
import { engineFor, progressFor, sayDone, subjectFlags, subjectOf, workFlags } from "./subject.ts"

export const merge = Command.make("merge", { ...subjectFlags, ...workFlags }, Effect.fn(function*({ log, workers, ...flags }) {
  const begun = performance.now(), { out } = flags
  yield* recover(out)
  const { digest, files, subject } = yield* subjectOf(flags), { run } = yield* Effect.promise(() => import("../run.ts"))
  const before = rowsBefore(out), written = yield* run(subject, out, true).pipe(Effect.provide(Layer.mergeAll(yield* engineFor(workers, files), progressFor(log))))
  if (digest !== undefined) remember(out, digest)
  const seconds = Math.round(performance.now() - begun) / 1000
  sayDone(log, { out, ...written, seconds }, summary(out, written, seconds, before))
}, Effect.mapError((error) => new CommandFailed({ code: 2, message: said(error) })))).pipe(
  Command.withDescription(`Publishes what parts have made (build --part K/N), from their packs: the same bytes as one build of all. Fails where a text is in no pack. ${exitCodes}`),
  Command.withShortDescription("Parts to published tables"),
  Command.withExamples([{ command: "steppeline merge --sources articles --packs /shared/packs --out tables", description: "After all parts" }])
)
