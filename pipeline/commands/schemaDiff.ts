import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { CommandFailed, exitCodes, said } from "./failure.ts"

export const schemaDiff = Command.make("schema-diff", {
  base: Argument.String("BASE").pipe(Argument.withDescription("A published folder, or a revision of git")),
  target: Argument.String("TARGET").pipe(Argument.optional, Argument.withDescription("The same; the published folder as it is, where it is left out")),
  out: Flag.String("out").pipe(Flag.withDefault("out"), Flag.withDescription("The published folder, also in revisions"))
}, Effect.fn(function*({ base, out, target }) {
  const { readPublished } = yield* Effect.promise(() => import("../diff/read.ts"))
  const { declaredBump, requiredBump, schemaDiff: compare, schemaVersionOf, suffices } = yield* Effect.promise(() => import("../diff/schemaDiff.ts"))
  const [before, after] = yield* Effect.try({
    try: () => [readPublished(base, out), readPublished(Option.getOrElse(target, () => out), out)] as const, catch: (error) => new CommandFailed({ code: 2, message: said(error) })
  })
  const changes = compare(before, after), required = requiredBump(changes), versions = [schemaVersionOf(before), schemaVersionOf(after)] as const, declared = declaredBump(...versions)
  for (const { bump, column, message, table } of changes) process.stdout.write(`${bump === "major" ? "breaking" : "        "}  ${bump.padEnd(5)}  ${table}${column === undefined ? "" : `.${column}`}: ${message}\n`)
  const [was, is] = versions.map((version) => version.join("."))
  process.stdout.write(`schemas ${was} → ${is}: ${changes.length === 0 ? "nothing changed" : `${changes.length} changes, which ask for a ${required} version`}\n`)
  if (!suffices(declared, required)) return yield* new CommandFailed({ code: 1, message: `The schemas' version must rise: ${required} is required, ${declared ?? "none"} is declared (schemas/version.ts).` })
})).pipe(
  Command.withDescription(`Says table by table what changed in the schemas, what of it breaks those who read the data, and whether the schemas' version says so. ${exitCodes}`),
  Command.withShortDescription("What changed in the schemas, and does the version say so?")
)
