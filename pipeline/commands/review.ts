import * as Effect from "effect/Effect"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { recover } from "../emit/swap.ts"
import { CommandFailed, exitCodes, said } from "./failure.ts"
import { tablesOf } from "./publishedTables.ts"

export const review = Command.make("review", {
  out: Argument.String("OUT").pipe(Argument.withDefault("out"), Argument.withDescription("The published folder")),
  kind: Flag.Literals("kind", ["all", "ambiguous", "near", "unmatched"]).pipe(Flag.withDefault("all"), Flag.withDescription("What to list")),
  limit: Flag.Int("limit").pipe(Flag.withDefault(25), Flag.withDescription("How many of each kind, the most frequent first"))
}, Effect.fn(function*({ kind, limit, out }) {
  yield* recover(out).pipe(Effect.mapError((error) => new CommandFailed({ code: 2, message: said(error) })))
  const { reviewKinds, reviewText } = yield* Effect.promise(() => import("../review.ts"))
  const tables = yield* tablesOf(out, ["mentions", "entities", "sentences", "notes"])
  process.stdout.write(reviewText(tables, kind === "all" ? reviewKinds : [kind], Math.max(0, limit)))
})).pipe(
  Command.withDescription(`Lists names that need a person's decision: those that may mean several, those like one of the authority's, those nobody knows, the most frequent first, `
    + `each with a sentence and lines to fill in and paste into data/matches or data/authority. ${exitCodes}`),
  Command.withShortDescription("Which names need a decision?"),
  Command.withExamples([{ command: "steppeline review out --kind near", description: "Only names like one of the authority's" }])
)
