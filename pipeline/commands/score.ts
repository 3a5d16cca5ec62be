import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Option from "effect/Option"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { existsSync } from "node:fs"
import { dirname, join } from "node:path"
import { ownData } from "../home.ts"
import { CommandFailed, exitCodes, said } from "./failure.ts"

const failed = (error: unknown) => new CommandFailed({ code: 2, message: said(error) })

export const score = Command.make("score", {
  gold: Argument.String("GOLD").pipe(Argument.withDefault("data/gold"), Argument.withDescription("Folder of annotated stories, or of openly licensed gold (wikinews.jsonl …)")),
  details: Flag.Boolean("details").pipe(Flag.withDefault(false), Flag.withDescription("List what was missed, odd or wrong, but never of held-out stories")),
  write: Flag.String("write").pipe(Flag.optional, Flag.withDescription("File to write the rules' precision on held-out stories to; the tables' totals go to table-scores.json beside it")),
  data: Flag.String("data").pipe(Flag.withDefault(ownData()), Flag.withDescription("Folder of authority, models, corrections and exclusions"))
}, Effect.fn(function*({ data, details, gold, write }) {
  if (!existsSync(gold)) return yield* new CommandFailed({ code: 2, message: `${gold}: there is no such folder of gold.` })
  const { loadKnowledge } = yield* Effect.promise(() => import("../knowledge.ts")), { extractRecord } = yield* Effect.promise(() => import("../lines.ts"))
  const knowledge = yield* loadKnowledge(data).pipe(Effect.mapError(failed))
  const extract = (article: { readonly id: string; readonly text: string; readonly published?: string; readonly title?: string }) => extractRecord(article, knowledge)
  const { sharedFiles, sharedReport } = yield* Effect.promise(() => import("../score/shared/sharedReport.ts"))
  const { knownOf } = yield* Effect.promise(() => import("../score/shared/known.ts"))
  const { scoreReport } = yield* Effect.promise(() => import("../score/report.ts"))
  const { readGold } = yield* Effect.promise(() => import("../score/readGold.ts"))
  const read = <A>(make: () => A) => Effect.try({ try: make, catch: failed })
  if (sharedFiles.some((file) => existsSync(join(gold, file)))) {
    const { text } = yield* read(() => sharedReport(gold, extract as never, sharedFiles, knownOf(knowledge.authority)))
    process.stdout.write(text)
    return
  }
  const report = yield* read(() => scoreReport(readGold(gold), extract as never, { details }))
  process.stdout.write(report.text)
  if (Option.isSome(write)) {
    const files = yield* FileSystem.FileSystem
    yield* files.writeFileString(write.value, `${JSON.stringify(report.rulePrecision, undefined, 2)}\n`).pipe(Effect.mapError(failed))
    yield* files.writeFileString(join(dirname(write.value), "table-scores.json"), `${JSON.stringify(report.tableTotals, undefined, 2)}\n`).pipe(Effect.mapError(failed))
  }
})).pipe(
  Command.withDescription(`Holds the rows of annotated texts against their gold: precision, recall and F1 per table and rule. ${exitCodes}`),
  Command.withShortDescription("How right the rules are")
)
