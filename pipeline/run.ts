import * as Effect from "effect/Effect"
import { emitFrom } from "./emit/swap.ts"
import { Engine } from "./engines/engine.ts"
import { packName } from "./engines/packName.ts"
import { loadKnowledge } from "./knowledge.ts"
import type { Head } from "./task.ts"
import type { Share } from "./tasks.ts"
import { type Count, makeAll } from "./making.ts"
import { packReader, packWriter } from "./pack/pack.ts"
import { type Store, storeOf, tidy } from "./pack/store.ts"
import { type Counts, publishAll, retiredOf, warningsOf } from "./publishing.ts"
import { type Inputs, planOfInputs } from "./read/inputs.ts"
import { loadRelease } from "./read/release.ts"
import { planOf, SourceUnusable } from "./read/sources.ts"
import { Progress } from "./progress.ts"
import { loadPrecision, rulesWith } from "./rules.ts"

export interface Written extends Count {
  readonly rows: Counts
  readonly files: number
  readonly warnings: number
  /** Corrections that no longer apply, each in a sentence. */
  readonly retired: ReadonlyArray<string>
}

/** What a run is of: texts below `sources`, or those of `inputs`, with the decisions in `data`; `salt` is a digest of all that rows depend on besides texts, `packs` where they are kept from run to run. */
export interface Subject {
  readonly data: string
  readonly sources: string
  readonly inputs?: Inputs
  readonly salt: string
  readonly packs: string
  /** Whether packs are this output's alone, so that what it does not use may go. */
  readonly tidies: boolean
  /** Nothing that is kept is taken. */
  readonly force: boolean
}

const asUnusable = (cause: unknown) => (cause instanceof SourceUnusable ? cause : new SourceUnusable({ file: "", message: cause instanceof Error ? cause.message : String(cause) }))

/** What an entry of a pack is of. */
export const named = (head: string) => {
  const { key, summary } = JSON.parse(head) as Head
  return { document: summary.document_id, key }
}

export const planned = ({ inputs, sources }: Pick<Subject, "inputs" | "sources">) => (inputs === undefined ? planOf(sources) : Effect.try({ try: () => planOfInputs(inputs), catch: asUnusable }))

/** What a run begins with: the texts there are, what is known, and what is kept. */
const begun = Effect.fnUntraced(function*(subject: Subject) {
  const { data, force, packs } = subject, plan = yield* planned(subject)
  yield* (yield* Progress).stage("read", `${plan.articles.length} files of ${plan.sources.length} sources`)
  return { plan, knowledge: yield* loadKnowledge(data), store: force ? new Map() : storeOf(packs, named) as Store }
})

const reading = Effect.acquireRelease(Effect.sync(packReader), ({ close }) => Effect.sync(close))

/** Makes the documents that have changed of one share of all, and keeps them in packs; nothing is published. */
export const runPart = Effect.fn("runPart")(function*(subject: Subject, share: Share) {
  const { data, packs, salt } = subject, { knowledge, plan, store } = yield* begun(subject), reader = yield* reading
  const makers = yield* (yield* Engine).makers({ data, knowledge, salt, packs })
  return (yield* makeAll(makers, { plan, knowledge, salt, store, share }, reader)).count
}, Effect.scoped)

/** The whole run: read every article, make the rows of those that have changed, join them with those that were kept, write them in every format, and swap them in for what `out` was. With `keptOnly` nothing is made: all must have been, by parts or by others. */
export const run = Effect.fn("run")(function*(subject: Subject, out: string, keptOnly = false) {
  const { data, packs, salt } = subject, { knowledge, plan, store } = yield* begun(subject), engine = yield* Engine, reader = yield* reading
  const release = yield* loadRelease(data), measured = yield* loadPrecision(data)
  const { count, joined } = yield* engine.makers({ data, knowledge, salt, packs, keptOnly }).pipe(Effect.flatMap((makers) => makeAll(makers, { plan, knowledge, salt, store }, reader)), Effect.scoped)
  const dataset = joined.whole({ sources: plan.sources, rules: rulesWith(measured), knowledge, foreign: subject.inputs !== undefined })
  const pack = packWriter(packs, `${packName()}-whole`)
  let told = { files: 0, counts: {} as Counts }
  yield* emitFrom(out, (folder) => publishAll(folder, dataset, engine.publishers, { data, pack, reader, release, measured, exclusions: knowledge.decisions.exclusions }).pipe(
    Effect.tap(({ counts, files }) => Effect.sync(() => { told = { counts, files } })), Effect.map(({ others }) => others)
  ))
  pack.close()
  if (subject.tidies) tidy(packs, dataset.documents.map(({ place }) => place), reader, packName())
  return { rows: told.counts, files: told.files, warnings: warningsOf(dataset), retired: retiredOf(dataset), ...count } satisfies Written
}, Effect.scoped)
