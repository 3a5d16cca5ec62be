import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { join } from "node:path"
import { inline } from "../pipeline/engines/inline.ts"
import { threads } from "../pipeline/engines/threads.ts"
import { silent } from "../pipeline/progress.ts"
import { run, type Written } from "../pipeline/run.ts"
import { root } from "./world.ts"

/** Builds `out` from a folder of sources, as `steppeline build` does, in this process. */
export const built = (folder: string, out: string, { force = false, packs = "packs", salt = "test", workers = 0 }: { readonly force?: boolean; readonly packs?: string; readonly salt?: string; readonly workers?: number } = {}): Promise<Written> =>
  Effect.runPromise(run({ data: join(root, "data"), sources: join(folder, "sources"), salt, packs: join(folder, packs), force }, join(folder, out))
    .pipe(Effect.provide(Layer.mergeAll(workers === 0 ? inline : threads(workers), silent, NodeServices.layer))))

/** Short news, each number another text. */
export const story = (number: number): string => [
  `Exports of Chile rose ${number % 90 + 1}.5% to ${number * 7 + 3} million tonnes in May ${1990 + number % 35}, the central bank said.`,
  `“We expect ${number % 13 + 2} more deals this year,” Angela Merkel told reporters in Lima on ${number % 27 + 1} March.`,
  `Ana${number} Quispe, the minister, met the president of Peru, where prices fell by ${number % 9 + 1} percent.`
].slice(number % 3 === 0 ? 1 : 0).join(number % 2 === 0 ? "\n\n" : " ")
