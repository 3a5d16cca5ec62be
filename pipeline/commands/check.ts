import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { recover } from "../emit/swap.ts"
import { CommandFailed, exitCodes, said } from "./failure.ts"

/** More findings than this are counted, not printed. */
const shown = 100

export const check = Command.make("check", {
  out: Argument.String("OUT").pipe(Argument.withDefault("out"), Argument.withDescription("The published folder")),
  texts: Flag.String("texts").pipe(Flag.optional, Flag.withDescription("Folder of the sources' texts, to re-read evidence that is not published"))
}, Effect.fn(function*({ out, texts }) {
  const { check: checkFolder, printed, printedSummary } = yield* Effect.promise(() => import("../check/check.ts"))
  const result = yield* recover(out).pipe(Effect.andThen(checkFolder(out, Option.getOrUndefined(texts))), Effect.mapError((error) => new CommandFailed({ code: 2, message: said(error) })))
  for (const finding of result.findings.slice(0, shown)) process.stdout.write(`${printed(finding)}\n`)
  if (result.findings.length > shown) process.stdout.write(`… and ${result.findings.length - shown} more\n`)
  process.stdout.write(`${printedSummary(result)}\n`)
  if (result.findings.length > 0) return yield* new CommandFailed({ code: 1, message: `${out} does not hold: ${result.findings.length} findings.` })
})).pipe(
  Command.withDescription("Validates a published folder as a stranger would, reading only what is published: schemas, keys, references, evidence, formats, checksums. "
    + exitCodes),
  Command.withShortDescription("Does what is published hold?")
)
