import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { home } from "../home.ts"
import { build } from "./build.ts"
import { check } from "./check.ts"
import { diff } from "./diff.ts"
import { explain } from "./explain.ts"
import { explore } from "./explore.ts"
import { extract } from "./extract.ts"
import { exitCodes } from "./failure.ts"
import { merge } from "./merge.ts"
import { plan } from "./plan.ts"
import { review } from "./review.ts"
import { schemaDiff } from "./schemaDiff.ts"
import { score } from "./score.ts"
import { sql } from "./sql.ts"
import { telemetry } from "./telemetry.ts"
import { worker } from "./worker.ts"

/** Does what the command line says. A command loads what it needs when it is called: a run that finds nothing to do has loaded nothing. */
export const runCommandLine = (): void => {
  const { version } = JSON.parse(readFileSync(join(home(), "package.json"), "utf8")) as { readonly version: string }
  Command.make("steppeline").pipe(
    Command.withDescription(`Open datasets from news and analysis text. ${exitCodes}`),
    Command.withSubcommands([build, plan, merge, worker, extract, check, score, explain, explore, review, sql, diff, schemaDiff]),
    Command.run({ version }),
    Effect.catchTag("CommandFailed", ({ code, message }) => Effect.sync(() => {
      process.stderr.write(`steppeline: ${message}\n`)
      process.exitCode = code
    })),
    telemetry(version),
    Effect.provide(NodeServices.layer),
    NodeRuntime.runMain
  )
}
