import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { recover } from "../emit/swap.ts"
import { CommandFailed, exitCodes, said } from "./failure.ts"

const failed = (message: string) => new CommandFailed({ code: 2, message })

/** Asked for by default, so that a bookmark stays good; any free one where it is taken. */
const usualPort = 4185

export const explore = Command.make("explore", {
  out: Flag.String("out").pipe(Flag.withDefault("out"), Flag.withDescription("The published folder")),
  port: Flag.Int("port").pipe(Flag.withDefault(usualPort), Flag.withDescription("Port on 127.0.0.1; another one where it is taken"))
}, Effect.fn(function*({ out, port }) {
  yield* recover(out).pipe(Effect.mapError((error) => failed(said(error))))
  const files = yield* FileSystem.FileSystem, path = yield* Path.Path
  if (!(yield* files.exists(path.join(out, "explorer", "index.html")).pipe(Effect.orElseSucceed(() => false)))) return yield* failed(`${out} has no page; build first, or name the folder with --out.`)
  const { serve } = yield* Effect.promise(() => import("../page/serve.ts"))
  const listen = (wanted: number) => Effect.tryPromise({ try: () => serve(out, wanted), catch: (cause) => failed(said(cause)) })
  const { address } = yield* listen(port).pipe(Effect.catch(() => listen(0)))
  process.stdout.write(`${address}\n`)
  return yield* Effect.never
})).pipe(
  Command.withDescription(`Serves a published folder on this machine alone, prints the address of its page and goes on until it is stopped. ${exitCodes}`),
  Command.withShortDescription("The page, in a browser")
)
