import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import type { TableName } from "../../schemas/tables.ts"
import { recover } from "../emit/swap.ts"
import { inputsDigest, isCurrent, remember } from "../emit/stamp.ts"
import { ownData } from "../home.ts"
import { progressOn } from "../progress.ts"
import type { Written } from "../run.ts"
import { planOfInputs } from "../read/inputs.ts"
import { CommandFailed, exitCodes, said } from "./failure.ts"
import { inputFlags, inputsOf } from "./inputs.ts"

const say = (text: string): void => void process.stderr.write(text)

const summary = (out: string, { files, rows, warnings }: Written, seconds: number): string => {
  const tableNames = Object.keys(rows) as ReadonlyArray<TableName>, width = Math.max(...tableNames.map((name) => name.length))
  const lines = tableNames.map((table) => `  ${table.padEnd(width)} ${String(rows[table]).padStart(8)}`)
  return `${out}: ${files} files, rows per table:\n${lines.join("\n")}\n${rows.notes} notes, ${warnings} of them warnings; ${seconds.toFixed(2)} s\n`
}

export const build = Command.make("build", {
  ...inputFlags,
  publish: Flag.Literals("publish", ["evidence", "full"]).pipe(Flag.withDefault("evidence"), Flag.withDescription("Of inputs: publish only the sentences that claims rest on, or whole texts")),
  sources: Flag.String("sources").pipe(Flag.withDefault("data/sources"), Flag.withDescription("Folder of sources: one folder each, with a source.json")),
  out: Flag.String("out").pipe(Flag.withDefault("out"), Flag.withDescription("Folder to publish to; replaced whole when everything has been written")),
  data: Flag.String("data").pipe(Flag.withDefault(ownData()), Flag.withDescription("Folder of authority, models, corrections and exclusions")),
  force: Flag.Boolean("force").pipe(Flag.withDefault(false), Flag.withDescription("Build even when nothing has changed"))
}, Effect.fn(function*({ data, field, force, format, inputs: patterns, out, publish, sources }) {
  const begun = performance.now()
  yield* recover(out)
  const loose = yield* inputsOf({ field, format, patterns, publish }), files = yield* Effect.try({ try: () => loose && planOfInputs(loose).articles.map(({ path }) => path), catch: (cause) => cause })
  // What comes in on standard input is not there to be compared.
  const inputs = files?.includes("-") === true ? undefined : inputsDigest({ data, sources: files ?? sources }) + (loose === undefined ? "" : JSON.stringify(loose))
  if (!force && inputs !== undefined && isCurrent(out, inputs)) return yield* Effect.sync(() => say(`${out} is up to date: nothing has changed since it was built.\n`))
  const { run } = yield* Effect.promise(() => import("../run.ts")), { inline } = yield* Effect.promise(() => import("../engines/inline.ts"))
  const written = yield* run({ data, out, sources, ...(loose !== undefined && { inputs: loose }) }).pipe(Effect.provide(Layer.mergeAll(inline, progressOn(say, process.stderr.isTTY === true))))
  if (inputs !== undefined) remember(out, inputs)
  say(summary(out, written, (performance.now() - begun) / 1000))
}, Effect.mapError((error) => new CommandFailed({ code: 2, message: said(error) })))).pipe(
  Command.withDescription(`Reads every article below --sources, or of the inputs named, and writes all tables to --out as CSV, JSON, Arrow and Parquet. ${exitCodes}`),
  Command.withShortDescription("Articles to published tables"),
  Command.withExamples([
    { command: "steppeline build --sources articles --out tables", description: "Your own folder of sources" },
    { command: "steppeline build 'news/*.jsonl.gz' --field text=body --field published=date --out tables", description: "Texts that lie anywhere" }
  ])
)
