import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { isCurrent, remember } from "../emit/stamp.ts"
import { recover } from "../emit/swap.ts"
import type { Share } from "../tasks.ts"
import { CommandFailed, exitCodes, said } from "./failure.ts"
import { rowsBefore, summary } from "./summary.ts"
import { engineFor, progressFor, sayDone, subjectFlags, subjectOf, workFlags } from "./subject.ts"

const secondsSince = (begun: number): number => Math.round(performance.now() - begun) / 1000

/** "3/8": the third of eight shares. */
const shareOf = (said: string) => Effect.suspend(() => {
  const [part = 0, of = 0] = (/^(\d+)\/(\d+)$/u.exec(said) ?? []).slice(1).map(Number)
  return part >= 1 && part <= of ? Effect.succeed<Share>({ part, of }) : Effect.fail(new CommandFailed({ code: 2, message: `--part ${said}: write it as K/N, such as 3/8.` }))
})

export const build = Command.make("build", {
  ...subjectFlags,
  ...workFlags,
  part: Flag.String("part").pipe(Flag.optional, Flag.withDescription("K/N: make only every N-th share of the texts, from the K-th, and keep the rows in --packs; when all parts are made, merge publishes them")),
  force: Flag.Boolean("force").pipe(Flag.withDefault(false), Flag.withDescription("Make everything anew, even what has not changed"))
}, Effect.fn(function*({ force, log, part, workers, ...flags }) {
  const begun = performance.now(), { out } = flags, share = Option.isSome(part) ? yield* shareOf(part.value) : undefined
  if (share === undefined) yield* recover(out)
  const { digest, files, subject } = yield* subjectOf(flags, force)
  if (share === undefined && !force && digest !== undefined && isCurrent(out, digest)) {
    return yield* Effect.sync(() => sayDone(log, { out, current: true }, `${out} is up to date: nothing has changed since it was built.\n`))
  }
  const { run, runPart } = yield* Effect.promise(() => import("../run.ts")), layers = Layer.mergeAll(yield* engineFor(workers, files), progressFor(log))
  if (share !== undefined) {
    const count = yield* runPart(subject, share).pipe(Effect.provide(layers))
    return sayDone(log, { ...share, ...count, seconds: secondsSince(begun) }, `part ${share.part} of ${share.of}: ${count.made} articles made, ${count.kept} kept from before, in ${subject.packs}; ${secondsSince(begun).toFixed(2)} s\n`)
  }
  const before = rowsBefore(out), written = yield* run(subject, out).pipe(Effect.provide(layers))
  if (digest !== undefined) remember(out, digest)
  sayDone(log, { out, ...written, seconds: secondsSince(begun) }, summary(out, written, secondsSince(begun), before))
}, Effect.mapError((error) => new CommandFailed({ code: 2, message: said(error) })))).pipe(
  Command.withDescription(`Reads every article below --sources, or of the inputs named, and writes all tables to --out as CSV, JSON, Arrow and Parquet. Rows of what has not changed are kept from the run before. ${exitCodes}`),
  Command.withShortDescription("Articles to published tables"),
  Command.withExamples([
    { command: "steppeline build --sources articles --out tables", description: "Your own folder of sources" },
    { command: "steppeline build 'news/*.jsonl.gz' --field text=body --field published=date --out tables", description: "Texts that lie anywhere" },
    { command: "steppeline build --sources articles --packs /shared/packs --part 3/8", description: "One of eight shares, on one of eight machines" }
  ])
)
