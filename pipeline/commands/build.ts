import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Option from "effect/Option"
import { readdirSync, statSync } from "node:fs"
import { availableParallelism } from "node:os"
import { basename, dirname, join, resolve } from "node:path"
import { recover } from "../emit/swap.ts"
import { inputsDigest, isCurrent, makingDigest, remember } from "../emit/stamp.ts"
import { ownData } from "../home.ts"
import { progressOn } from "../progress.ts"
import { planOfInputs } from "../read/inputs.ts"
import { CommandFailed, exitCodes, said } from "./failure.ts"
import { inputFlags, inputsOf } from "./inputs.ts"
import { rowsBefore, summary } from "./summary.ts"

const say = (text: string): void => void process.stderr.write(text)

/** Less text than this, in bytes, is done before threads would have started. */
const little = 600_000

const bytesBelow = (path: string): number => {
  const info = statSync(path, { throwIfNoEntry: false })
  return info === undefined ? 0 : info.isDirectory() ? readdirSync(path, { recursive: true, withFileTypes: true }).reduce((sum, entry) => sum + (entry.isFile() ? statSync(join(entry.parentPath, entry.name)).size : 0), 0) : info.size
}

/** So many threads as were asked for; else what the machine has, where there is enough to do. */
const engineFor = async (workers: number | undefined, paths: ReadonlyArray<string>) => {
  const size = workers ?? (paths.reduce((sum, path) => sum + bytesBelow(path), 0) < little ? 0 : availableParallelism())
  return size <= 0 ? (await import("../engines/inline.ts")).inline : (await import("../engines/threads.ts")).threads(size)
}

/** Where documents' rows are kept from run to run. */
const packsBeside = (out: string): string => join(dirname(resolve(out)), `.${basename(resolve(out))}-packs`)

export const build = Command.make("build", {
  ...inputFlags,
  publish: Flag.Literals("publish", ["evidence", "full"]).pipe(Flag.withDefault("evidence"), Flag.withDescription("Of inputs: publish only the sentences that claims rest on, or whole texts")),
  sources: Flag.String("sources").pipe(Flag.withDefault("data/sources"), Flag.withDescription("Folder of sources: one folder each, with a source.json")),
  out: Flag.String("out").pipe(Flag.withDefault("out"), Flag.withDescription("Folder to publish to; replaced whole when everything has been written")),
  data: Flag.String("data").pipe(Flag.withDefault(ownData()), Flag.withDescription("Folder of authority, models, corrections and exclusions")),
  workers: Flag.Int("workers").pipe(Flag.optional, Flag.withDescription("Worker threads; 0 works on the main thread. Left out: as many as the machine has processors, none for little text")),
  log: Flag.Literals("log", ["text", "json"]).pipe(Flag.withDefault("text"), Flag.withDescription("How progress and summary are told on standard error: in words, or as a line of JSON each")),
  force: Flag.Boolean("force").pipe(Flag.withDefault(false), Flag.withDescription("Make everything anew, even what has not changed"))
}, Effect.fn(function*({ data, field, force, format, inputs: patterns, log, out, publish, sources, workers }) {
  const begun = performance.now()
  yield* recover(out)
  const loose = yield* inputsOf({ field, format, patterns, publish }), files = yield* Effect.try({ try: () => loose && planOfInputs(loose).articles.map(({ path }) => path), catch: (cause) => cause })
  const salt = makingDigest(data)
  // What comes in on standard input is not there to be compared.
  const inputs = files?.includes("-") === true ? undefined : inputsDigest({ data, making: salt, sources: files ?? sources }) + (loose === undefined ? "" : JSON.stringify(loose))
  if (!force && inputs !== undefined && isCurrent(out, inputs)) return yield* Effect.sync(() => say(log === "json" ? `${JSON.stringify({ stage: "done", out, current: true })}\n` : `${out} is up to date: nothing has changed since it was built.\n`))
  const { run } = yield* Effect.promise(() => import("../run.ts")), engine = yield* Effect.promise(() => engineFor(Option.getOrUndefined(workers), files ?? [sources]))
  const progress = progressOn(say, log === "json" ? "json" : process.stderr.isTTY === true ? "terminal" : "lines")
  const before = rowsBefore(out)
  const written = yield* run({ data, sources, salt, packs: packsBeside(out), force, ...(loose !== undefined && { inputs: loose }) }, out).pipe(Effect.provide(Layer.mergeAll(engine, progress)))
  if (inputs !== undefined) remember(out, inputs)
  const seconds = (performance.now() - begun) / 1000
  say(log === "json" ? `${JSON.stringify({ stage: "done", out, ...written, seconds: Math.round(seconds * 100) / 100 })}\n` : summary(out, written, seconds, before))
}, Effect.mapError((error) => new CommandFailed({ code: 2, message: said(error) })))).pipe(
  Command.withDescription(`Reads every article below --sources, or of the inputs named, and writes all tables to --out as CSV, JSON, Arrow and Parquet. ${exitCodes}`),
  Command.withShortDescription("Articles to published tables"),
  Command.withExamples([
    { command: "steppeline build --sources articles --out tables", description: "Your own folder of sources" },
    { command: "steppeline build 'news/*.jsonl.gz' --field text=body --field published=date --out tables", description: "Texts that lie anywhere" }
  ])
)
