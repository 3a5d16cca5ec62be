#!/usr/bin/env node
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { build } from "./commands/build.ts"
import { check } from "./commands/check.ts"
import { explain } from "./commands/explain.ts"
import { extract } from "./commands/extract.ts"
import { exitCodes } from "./commands/failure.ts"
import { score } from "./commands/score.ts"
import { home } from "./home.ts"

const { version } = JSON.parse(readFileSync(join(home(), "package.json"), "utf8")) as { readonly version: string }

Command.make("steppeline").pipe(
  Command.withDescription(`Open datasets from news and analysis text. ${exitCodes}`),
  Command.withSubcommands([build, extract, check, score, explain]),
  Command.run({ version }),
  Effect.catchTag("CommandFailed", ({ code, message }) => Effect.sync(() => {
    process.stderr.write(`steppeline: ${message}\n`)
    process.exitCode = code
  })),
  Effect.provide(NodeServices.layer),
  NodeRuntime.runMain
)
