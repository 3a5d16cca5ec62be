import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import type { Knowledge } from "../extract.ts"
import { ownData } from "../home.ts"
import { CommandFailed, exitCodes, said } from "./failure.ts"

/** Writes and waits until it is taken, so that nothing piles up in memory. False where nobody reads any more. */
const write = (text: string): Promise<boolean> =>
  new Promise((resolve) => process.stdout.write(text, (error) => resolve(error === undefined || error === null)))

/** Answers every line of standard input; the number of bad ones. */
const answerAll = async (knowledge: Knowledge, withText: boolean): Promise<number> => {
  const { answerTo } = await import("../lines.ts"), { linesOf } = await import("../read/formats/lines.ts")
  process.stdout.on("error", () => undefined)
  let bad = 0
  for await (const line of linesOf(process.stdin)) {
    const answer = answerTo(line, { knowledge, withText })
    if (answer === undefined) continue
    if (answer.error !== undefined) {
      bad++
      process.stderr.write(`${answer.error}\n`)
    }
    for (const piece of answer.pieces) if (!await write(piece)) return bad
  }
  return bad
}

export const extract = Command.make("extract", {
  withText: Flag.Boolean("with-text").pipe(Flag.withDefault(false), Flag.withDescription("Add the text that offsets count in: NFC, line feeds")),
  data: Flag.String("data").pipe(Flag.withDefault(ownData()), Flag.withDescription("Folder of authority, models, corrections and exclusions"))
}, Effect.fn(function*({ data, withText }) {
  const { loadKnowledge } = yield* Effect.promise(() => import("../knowledge.ts"))
  const knowledge = yield* loadKnowledge(data).pipe(Effect.mapError((error) => new CommandFailed({ code: 2, message: said(error) })))
  const bad = yield* Effect.promise(() => answerAll(knowledge, withText))
  if (bad > 0) return yield* new CommandFailed({ code: 1, message: `${bad} bad ${bad === 1 ? "line was" : "lines were"} answered with an error; all others were extracted.` })
})).pipe(
  Command.withDescription("Reads JSON Lines {\"id\", \"text\", \"published\"?, \"title\"?} from standard input and writes, in order, a line {\"id\", \"tables\"} for each; "
    + `a line {"line", "error"} for one that cannot be read. ${exitCodes}`),
  Command.withShortDescription("JSON Lines in, rows as JSON Lines out"),
  Command.withExamples([{ command: "steppeline extract < articles.jsonl > rows.jsonl", description: "In a Unix pipe" }])
)
