import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import type { TableName } from "../../schemas/tables.ts"
import { recover } from "../emit/swap.ts"
import { inputsDigest, isCurrent, remember } from "../emit/stamp.ts"
import { ownData } from "../home.ts"
import { progressOn } from "../progress.ts"
import type { Written } from "../run.ts"
import type { Publish } from "../document/article.ts"
import type { Format } from "../read/formats/format.ts"
import { fieldOf, type Inputs, planOfInputs } from "../read/inputs.ts"
import { CommandFailed, exitCodes, said } from "./failure.ts"

const say = (text: string): void => void process.stderr.write(text)

const summary = (out: string, { files, rows, warnings }: Written, seconds: number): string => {
  const tableNames = Object.keys(rows) as ReadonlyArray<TableName>, width = Math.max(...tableNames.map((name) => name.length))
  const lines = tableNames.map((table) => `  ${table.padEnd(width)} ${String(rows[table]).padStart(8)}`)
  return `${out}: ${files} files, rows per table:\n${lines.join("\n")}\n${rows.notes} notes, ${warnings} of them warnings; ${seconds.toFixed(2)} s\n`
}

/** Texts that are named on the command line, and what they are called in the stamp; undefined where none are. */
const looseInputs = (patterns: ReadonlyArray<string>, fields: ReadonlyArray<string>, format: Format | undefined, publish: Publish) => {
  if (patterns.length === 0) return undefined
  const inputs: Inputs = { patterns, fields: Object.fromEntries(fields.map(fieldOf)), publish, ...(format !== undefined && { format }) }
  return { inputs, files: planOfInputs(inputs).articles.map(({ path }) => path), said: JSON.stringify(inputs) }
}

export const build = Command.make("build", {
  inputs: Argument.String("inputs").pipe(Argument.variadic(), Argument.withDescription("Texts to read instead of --sources: files, folders, globs, or - for standard input")),
  field: Flag.String("field").pipe(Flag.atLeast(0), Flag.withDescription("What a field of JSON Lines is called, such as text=article.body; may be given several times")),
  format: Flag.Literals("format", ["text", "markdown", "html", "jsonl", "warc", "feed"]).pipe(Flag.optional, Flag.withDescription("What inputs hold whose names do not say; of standard input, jsonl")),
  publish: Flag.Literals("publish", ["evidence", "full"]).pipe(Flag.withDefault("evidence"), Flag.withDescription("Of inputs: publish only the sentences that claims rest on, or whole texts")),
  sources: Flag.String("sources").pipe(Flag.withDefault("data/sources"), Flag.withDescription("Folder of sources: one folder each, with a source.json")),
  out: Flag.String("out").pipe(Flag.withDefault("out"), Flag.withDescription("Folder to publish to; replaced whole when everything has been written")),
  data: Flag.String("data").pipe(Flag.withDefault(ownData()), Flag.withDescription("Folder of authority, models, corrections and exclusions")),
  force: Flag.Boolean("force").pipe(Flag.withDefault(false), Flag.withDescription("Build even when nothing has changed"))
}, Effect.fn(function*({ data, field, force, format, inputs: patterns, out, publish, sources }) {
  const begun = performance.now()
  yield* recover(out)
  const loose = yield* Effect.try({ try: () => looseInputs(patterns, field, Option.getOrUndefined(format), publish), catch: (cause) => cause })
  const inputs = loose?.files.includes("-") === true ? "standard input" : inputsDigest({ data, sources: loose?.files ?? sources }) + (loose?.said ?? "")
  if (!force && inputs !== "standard input" && isCurrent(out, inputs)) return yield* Effect.sync(() => say(`${out} is up to date: nothing has changed since it was built.\n`))
  const { run } = yield* Effect.promise(() => import("../run.ts")), { inline } = yield* Effect.promise(() => import("../engines/inline.ts"))
  const written = yield* run({ data, out, sources, ...(loose !== undefined && { inputs: loose.inputs }) }).pipe(Effect.provide(Layer.mergeAll(inline, progressOn(say, process.stderr.isTTY === true))))
  remember(out, inputs)
  say(summary(out, written, (performance.now() - begun) / 1000))
}, Effect.mapError((error) => new CommandFailed({ code: 2, message: said(error) })))).pipe(
  Command.withDescription(`Reads every article below --sources, or of the inputs named, and writes all tables to --out as CSV, JSON, Arrow and Parquet. ${exitCodes}`),
  Command.withShortDescription("Articles to published tables"),
  Command.withExamples([
    { command: "steppeline build --sources articles --out tables", description: "Your own folder of sources" },
    { command: "steppeline build 'news/*.jsonl.gz' --field text=body --field published=date --out tables", description: "Texts that lie anywhere" }
  ])
)
