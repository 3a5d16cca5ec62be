import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Flag from "effect/cli/Flag"
import { readdirSync, statSync } from "node:fs"
import { availableParallelism } from "node:os"
import { basename, dirname, join, resolve } from "node:path"
import { inputsDigest, makingDigest } from "../emit/stamp.ts"
import { ownData } from "../home.ts"
import { progressOn } from "../progress.ts"
import { type Inputs, planOfInputs } from "../read/inputs.ts"
import type { Subject } from "../run.ts"
import { CommandFailed } from "./failure.ts"
import { inputFlags, inputsOf } from "./inputs.ts"

/** What a run is of, as it is said on a command line. */
export const subjectFlags = {
  ...inputFlags,
  publish: Flag.Literals("publish", ["evidence", "full"]).pipe(Flag.withDefault("evidence"), Flag.withDescription("Of inputs: publish only the sentences that claims rest on, or whole texts")),
  sources: Flag.String("sources").pipe(Flag.withDefault("data/sources"), Flag.withDescription("Folder of sources: one folder each, with a source.json")),
  out: Flag.String("out").pipe(Flag.withDefault("out"), Flag.withDescription("Folder to publish to; replaced whole when everything has been written")),
  packs: Flag.String("packs").pipe(Flag.optional, Flag.withDescription("Folder where documents' rows are kept from run to run, shared by those who work together; left out: a hidden one beside --out")),
  data: Flag.String("data").pipe(Flag.withDefault(ownData()), Flag.withDescription("Folder of authority, models, corrections and exclusions"))
}

/** How the work is done and told. */
export const workFlags = {
  workers: Flag.Int("workers").pipe(Flag.optional, Flag.withDescription("Worker threads; 0 works on the main thread. Left out: as many as the machine has processors, none for little text")),
  log: Flag.Literals("log", ["text", "json"]).pipe(Flag.withDefault("text"), Flag.withDescription("How progress and summary are told on standard error: in words, or as a line of JSON each"))
}

type InputsSaid = Omit<Parameters<typeof inputsOf>[0], "patterns"> & { readonly inputs: ReadonlyArray<string> }

/** Where the queue of the distributed engine lies. */
export const databaseFlag = Flag.String("database").pipe(Flag.optional, Flag.withDescription("PostgreSQL database of the cluster's queue, such as postgres://user:password@host/name; left out: DATABASE_URL of the environment"))

export const databaseOf = (said: Option.Option<string>) => Effect.suspend(() => {
  const url = Option.getOrUndefined(said) ?? process.env["DATABASE_URL"]
  return url === undefined ? Effect.fail(new CommandFailed({ code: 2, message: "Name the database of the cluster's queue with --database or DATABASE_URL." })) : Effect.succeed(url)
})

interface Said extends InputsSaid {
  readonly sources: string
  readonly out: string
  readonly packs: Option.Option<string>
  readonly data: string
}

/** Where documents' rows are kept from run to run. */
const packsBeside = (out: string): string => join(dirname(resolve(out)), `.${basename(resolve(out))}-packs`)

/** The subject, the files it is read from, and a digest of everything its output depends on; none of standard input, which is not there to be compared. */
export const subjectOf = Effect.fnUntraced(function*(said: Said, force = false) {
  const inputs: Inputs | undefined = yield* inputsOf({ ...said, patterns: said.inputs }), files = yield* Effect.try({ try: () => inputs && planOfInputs(inputs).articles.map(({ path }) => path), catch: (cause) => cause })
  const { data, out, sources } = said, salt = makingDigest(data), packs = Option.getOrUndefined(said.packs)
  const subject: Subject = { data, sources, salt, packs: packs ?? packsBeside(out), tidies: packs === undefined, force, ...(inputs !== undefined && { inputs }) }
  const digest = files?.includes("-") === true ? undefined : inputsDigest({ data, making: salt, sources: files ?? sources }) + (inputs === undefined ? "" : JSON.stringify(inputs))
  return { subject, files: files ?? [sources], digest }
})

/** Less text than this, in bytes, is done before threads would have started. */
const little = 600_000

const bytesBelow = (path: string): number => {
  const info = statSync(path, { throwIfNoEntry: false })
  return info === undefined ? 0 : info.isDirectory() ? readdirSync(path, { recursive: true, withFileTypes: true }).reduce((sum, entry) => sum + (entry.isFile() ? statSync(join(entry.parentPath, entry.name)).size : 0), 0) : info.size
}

/** So many threads as were asked for; else what the machine has, where there is enough to do. */
export const engineFor = (workers: Option.Option<number>, paths: ReadonlyArray<string>) => Effect.promise(async () => {
  const size = Option.getOrUndefined(workers) ?? (paths.reduce((sum, path) => sum + bytesBelow(path), 0) < little ? 0 : availableParallelism())
  return size <= 0 ? (await import("../engines/inline.ts")).inline : (await import("../engines/threads.ts")).threads(size)
})

export const say = (text: string): void => void process.stderr.write(text)

/** Tells progress on standard error. */
export const progressFor = (log: "text" | "json") => progressOn(say, log === "json" ? "json" : process.stderr.isTTY === true ? "terminal" : "lines")

/** Says how something ended: a line of JSON, or words. */
export const sayDone = (log: "text" | "json", value: object, words: string): void => say(log === "json" ? `${JSON.stringify({ stage: "done", ...value })}\n` : words)
