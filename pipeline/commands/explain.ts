import * as Effect from "effect/Effect"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { recover } from "../emit/swap.ts"
import { CommandFailed, exitCodes, said } from "./failure.ts"
import { tablesOf } from "./publishedTables.ts"

export const explain = Command.make("explain", {
  id: Argument.String("ROW_ID").pipe(Argument.withDescription("The key of any row: figure_id, mention_id, entity_id …")),
  out: Flag.String("out").pipe(Flag.withDefault("out"), Flag.withDescription("The published folder"))
}, Effect.fn(function*({ id, out }) {
  yield* recover(out).pipe(Effect.mapError((error) => new CommandFailed({ code: 2, message: said(error) })))
  const { tableNames } = yield* Effect.promise(() => import("../../schemas/tables.ts")), { rowIdOf } = yield* Effect.promise(() => import("../document/rowId.ts"))
  const { explanation } = yield* Effect.promise(() => import("../explain.ts"))
  const tables = yield* tablesOf(out, tableNames)
  const table = tableNames.find((name) => tables[name].some((row) => rowIdOf(name, row) === id))
  if (table === undefined) return yield* new CommandFailed({ code: 1, message: `No row of ${out} has the key ${id}.` })
  const row = tables[table].find((row) => rowIdOf(table, row) === id)!
  process.stdout.write(explanation(tables, table, row))
})).pipe(
  Command.withDescription(`Prints a row, the sentence it was read from with its words marked, the rule that found it, what each cell was read from and, for names, the candidates. ${exitCodes}`),
  Command.withShortDescription("Where a row comes from")
)
