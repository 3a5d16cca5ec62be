import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Effect from "effect/Effect"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { home, ownData } from "../home.ts"
import { loadRelease } from "../read/release.ts"
import { citation } from "./citation.ts"

/** Writes the project's own CITATION.cff anew, from data/release.json. */
writeFileSync(join(home(), "CITATION.cff"), citation(await Effect.runPromise(loadRelease(ownData()).pipe(Effect.provide(NodeServices.layer)))))
