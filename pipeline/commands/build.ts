import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { isCurrent, remember } from "../emit/stamp.ts"
import { recover } from "../emit/swap.ts"
import type { Engine } from "../engines/engine.ts"
import type { Quarantined } from "../task.ts"
import type { Share } from "../tasks.ts"
import { CommandFailed, exitCodes, said } from "./failure.ts"
import { rowsBefore, summary } from "./summary.ts"
import { databaseFlag, databaseOf, engineFor, progressFor, sayDone, subjectFlags, subjectOf, workFlags } from "./subject.ts"

const secondsSince = (begun: number): number => Math.round(performance.now() - begun) / 1000

const clusterOf = (database: Option.Option<string>, local: Layer.Layer<Engine>) =>
  Effect.all([databaseOf(database), Effect.promise(() => import("../engines/cluster.ts"))]).pipe(Effect.map(([url, { cluster }]) => cluster(url, local)))

/** "3/8": the third of eight shares. */
const shareOf = (said: string) => Effect.suspend(() => {
  const [part = 0, of = 0] = (/^(\d+)\/(\d+)$/u.exec(said) ?? []).slice(1).map(Number)
  return part >= 1 && part <= of ? Effect.succeed<Share>({ part, of }) : Effect.fail(new CommandFailed({ code: 2, message: `--part ${said}: write it as K/N, such as 3/8.` }))
})

/** Says which documents are missing: what is published holds, but is not all. */
const tellQuarantined = (all: ReadonlyArray<Quarantined>) => all.length === 0 ? Effect.void : Effect.fail(new CommandFailed({
  code: 1, message: `${all.length} of the texts could not be made and are not in what was published: ${all.slice(0, 10).map(({ file, message }) => `${file}: ${message}`).join(" ")}`
}))

export const build = Command.make("build", {
  ...subjectFlags,
  ...workFlags,
  part: Flag.String("part").pipe(Flag.optional, Flag.withDescription("K/N: make only every N-th share of the texts, from the K-th, and keep the rows in --packs; when all parts are made, merge publishes them")),
  engine: Flag.Literals("engine", ["local", "cluster"]).pipe(Flag.withDefault("local"), Flag.withDescription("cluster: rows are made by steppeline workers on any machines, that share --packs and take tasks from --database")),
  database: databaseFlag,
  force: Flag.Boolean("force").pipe(Flag.withDefault(false), Flag.withDescription("Make everything anew, even what has not changed"))
}, Effect.fn(function*({ database, engine, force, log, part, workers, ...flags }) {
  const begun = performance.now(), { out } = flags, share = Option.isSome(part) ? yield* shareOf(part.value) : undefined
  if (share === undefined) yield* recover(out)
  const { digest, files, subject } = yield* subjectOf(flags, force)
  if (share === undefined && !force && digest !== undefined && isCurrent(out, digest)) {
    return yield* Effect.sync(() => sayDone(log, { out, current: true }, `${out} is up to date: nothing has changed since it was built.\n`))
  }
  const { run, runPart } = yield* Effect.promise(() => import("../run.ts")), local = yield* engineFor(workers, files)
  const layers = Layer.mergeAll(engine === "local" ? local : yield* clusterOf(database, local), progressFor(log))
  if (share !== undefined) {
    const count = yield* runPart(subject, share).pipe(Effect.provide(layers))
    return sayDone(log, { ...share, ...count, seconds: secondsSince(begun) }, `part ${share.part} of ${share.of}: ${count.made} articles made, ${count.kept} kept from before, in ${subject.packs}; ${secondsSince(begun).toFixed(2)} s\n`)
  }
  const before = rowsBefore(out), written = yield* run(subject, out).pipe(Effect.provide(layers))
  if (digest !== undefined && written.quarantined.length === 0) remember(out, digest)
  sayDone(log, { out, ...written, seconds: secondsSince(begun) }, summary(out, written, secondsSince(begun), before))
  yield* tellQuarantined(written.quarantined)
}, Effect.mapError((error) => error instanceof CommandFailed ? error : new CommandFailed({ code: 2, message: said(error) })))).pipe(
  Command.withDescription(`Reads every article below --sources, or of the inputs named, and writes all tables to --out as CSV, JSON, Arrow and Parquet. Rows of what has not changed are kept from the run before. ${exitCodes}`),
  Command.withShortDescription("Articles to published tables"),
  Command.withExamples([
    { command: "steppeline build --sources articles --out tables", description: "Your own folder of sources" },
    { command: "steppeline build 'news/*.jsonl.gz' --field text=body --field published=date --out tables", description: "Texts that lie anywhere" },
    { command: "steppeline build --sources articles --packs /shared/packs --part 3/8", description: "One of eight shares, on one of eight machines" }
  ])
)
