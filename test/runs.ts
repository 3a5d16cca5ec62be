import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { join } from "node:path"
import { inline } from "../pipeline/engines/inline.ts"
import { threads } from "../pipeline/engines/threads.ts"
import { silent } from "../pipeline/progress.ts"
import type { Count } from "../pipeline/making.ts"
import { type Outlook, outlook } from "../pipeline/outlook.ts"
import { run, runPart, type Subject, type Written } from "../pipeline/run.ts"
import type { Share } from "../pipeline/tasks.ts"
import { root } from "./world.ts"

const subject = (folder: string, packs: string, salt: string, force: boolean): Subject => ({ data: join(root, "data"), sources: join(folder, "sources"), salt, packs: join(folder, packs), force, tidies: true })
const layers = (workers: number) => Layer.mergeAll(workers === 0 ? inline : threads(workers), silent, NodeServices.layer)

/** Makes one share, as `steppeline build --part` does. */
export const partBuilt = (folder: string, packs: string, share: Share): Promise<Count> => Effect.runPromise(runPart(subject(folder, packs, "test", false), share).pipe(Effect.provide(layers(0))))

/** Publishes what parts have made, as `steppeline merge` does. */
export const merged = (folder: string, out: string, packs: string): Promise<Written> => Effect.runPromise(run({ ...subject(folder, packs, "test", false), tidies: false }, join(folder, out), true).pipe(Effect.provide(layers(0))))

/** What a build would do. */
export const looked = (folder: string, packs: string, salt = "test"): Promise<Outlook> => Effect.runPromise(outlook(subject(folder, packs, salt, false)).pipe(Effect.provide(layers(0))))

/** Builds `out` from a folder of sources, as `steppeline build` does, in this process. */
export const built = (folder: string, out: string, { force = false, packs = "packs", salt = "test", workers = 0 }: { readonly force?: boolean; readonly packs?: string; readonly salt?: string; readonly workers?: number } = {}): Promise<Written> =>
  Effect.runPromise(run(subject(folder, packs, salt, force), join(folder, out)).pipe(Effect.provide(layers(workers))))

/** Short news, each number another text. */
export const story = (number: number): string => [
  `Exports of Chile rose ${number % 90 + 1}.5% to ${number * 7 + 3} million tonnes in May ${1990 + number % 35}, the central bank said.`,
  `“We expect ${number % 13 + 2} more deals this year,” Angela Merkel told reporters in Lima on ${number % 27 + 1} March.`,
  `Ana${number} Quispe, the minister, met the president of Peru, where prices fell by ${number % 9 + 1} percent.`
].slice(number % 3 === 0 ? 1 : 0).join(number % 2 === 0 ? "\n\n" : " ")
