import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Option from "effect/Option"
import * as Path from "effect/Path"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { CommandFailed, exitCodes, said } from "./failure.ts"

const failed = (error: unknown) => new CommandFailed({ code: 2, message: said(error) })

export const diff = Command.make("diff", {
  base: Argument.String("BASE").pipe(Argument.withDescription("A published folder, or a revision of git: v2026.10.0, main")),
  target: Argument.String("TARGET").pipe(Argument.optional, Argument.withDescription("The same; the published folder as it is, where it is left out")),
  out: Flag.String("out").pipe(Flag.withDefault("out"), Flag.withDescription("The published folder, also in revisions")),
  format: Flag.Literals("format", ["text", "jsonl", "markdown"]).pipe(Flag.withDefault("text"), Flag.withDescription("What to print")),
  write: Flag.String("write").pipe(Flag.optional, Flag.withDescription("Folder to write delta.jsonl and report.md to"))
}, Effect.fn(function*({ base, format, out, target, write }) {
  const { changedAuthorityLines, isRevision, readPublished } = yield* Effect.promise(() => import("../diff/read.ts")), { difference } = yield* Effect.promise(() => import("../diff/difference.ts"))
  const { asJsonLines, asMarkdown, asText } = yield* Effect.promise(() => import("../diff/report.ts"))
  const other = Option.getOrElse(target, () => out)
  const found = yield* Effect.try({
    try: () => {
      const before = readPublished(base, out), after = readPublished(other, out)
      const lines = before.name === base && isRevision(base) ? changedAuthorityLines(base, isRevision(other) ? other : undefined) : []
      return difference(before, after, lines)
    },
    catch: failed
  })
  process.stdout.write(({ text: asText, jsonl: asJsonLines, markdown: asMarkdown })[format](found))
  if (Option.isSome(write)) {
    const files = yield* FileSystem.FileSystem, path = yield* Path.Path
    yield* files.makeDirectory(write.value, { recursive: true }).pipe(Effect.mapError(failed))
    yield* files.writeFileString(path.join(write.value, "delta.jsonl"), asJsonLines(found)).pipe(Effect.mapError(failed))
    yield* files.writeFileString(path.join(write.value, "report.md"), asMarkdown(found)).pipe(Effect.mapError(failed))
  }
})).pipe(
  Command.withDescription(`Says row by row what changed between two published folders or revisions, and why: source text, source description, rule, authority line, correction, exclusion. ${exitCodes}`),
  Command.withShortDescription("What changed between two editions, and why"),
  Command.withExamples([{ command: "steppeline diff HEAD~1 --format markdown", description: "For a pull request" }, { command: "steppeline diff old/out new/out --write delta", description: "Two folders" }])
)
