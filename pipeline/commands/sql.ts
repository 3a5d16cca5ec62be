import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { recover } from "../emit/swap.ts"
import { CommandFailed, exitCodes, said } from "./failure.ts"

const failed = (code: 1 | 2) => (error: unknown) => new CommandFailed({ code, message: said(error) })

export const sql = Command.make("sql", {
  question: Argument.String("SQL").pipe(Argument.withDescription("What to ask, in DuckDB's SQL, or a file of it: \"select speaker, count(*) from views.quotes group by all\", question.sql")),
  out: Flag.String("out").pipe(Flag.withDefault("out"), Flag.withDescription("The published folder")),
  csv: Flag.Boolean("csv").pipe(Flag.withDefault(false), Flag.withDescription("Print CSV")),
  json: Flag.Boolean("json").pipe(Flag.withDefault(false), Flag.withDescription("Print JSON, a row a line"))
}, Effect.fn(function*({ csv, json, out, question }) {
  yield* recover(out).pipe(Effect.mapError(failed(2)))
  const { databaseOver } = yield* Effect.promise(() => import("../query/database.ts")), { answerTo } = yield* Effect.promise(() => import("../query/answer.ts"))
  const { asCsv, asJson, asTable } = yield* Effect.promise(() => import("../query/printed.ts"))
  const connection = yield* Effect.tryPromise({ try: () => databaseOver(out), catch: failed(2) })
  const files = yield* FileSystem.FileSystem
  const asked = question.endsWith(".sql") ? yield* files.readFileString(question).pipe(Effect.mapError(failed(2))) : question
  const answer = yield* Effect.tryPromise({ try: () => answerTo(connection, asked), catch: failed(1) })
  process.stdout.write((csv ? asCsv : json ? asJson : asTable)(answer))
})).pipe(
  Command.withDescription(`Asks DuckDB over the published tables; each is a view of its name, and views.figures, views.quotes … have names, sentence and link in place of ids. ${exitCodes}`),
  Command.withShortDescription("Questions to the tables, in SQL"),
  Command.withExamples([{ command: "steppeline sql \"select measure, sources, voices from views.claims_across_documents where voices = 1\"", description: "Claims that rest on one voice" }])
)
