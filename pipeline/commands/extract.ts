import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import type { Knowledge } from "../extract.ts"
import { ownData } from "../home.ts"
import { type Inputs, planOfInputs } from "../read/inputs.ts"
import { CommandFailed, exitCodes, said } from "./failure.ts"
import { inputFlags, inputsOf } from "./inputs.ts"

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

/** Answers every article of files, folders, globs or standard input; the number of those that cannot be read. */
const answerInputs = async (knowledge: Knowledge, withText: boolean, inputs: Inputs): Promise<number> => {
  const { answerToArticle } = await import("../lines.ts"), { articlesOf } = await import("../read/articles.ts")
  process.stdout.on("error", () => undefined)
  let bad = 0
  for (const planned of planOfInputs(inputs).articles) {
    for await (const article of articlesOf(planned)) {
      if (article.status === "unreadable") {
        bad++
        process.stderr.write(`${planned.path}: ${article.notes[0]?.message ?? "it cannot be read"}\n`)
      }
      for (const piece of answerToArticle(article, { knowledge, withText })) if (!await write(piece)) return bad
    }
  }
  return bad
}

export const extract = Command.make("extract", {
  ...inputFlags,
  withText: Flag.Boolean("with-text").pipe(Flag.withDefault(false), Flag.withDescription("Add the text that offsets count in: NFC, line feeds")),
  data: Flag.String("data").pipe(Flag.withDefault(ownData()), Flag.withDescription("Folder of authority, models, corrections and exclusions"))
}, Effect.fn(function*({ data, field, format, inputs: patterns, withText }) {
  const { loadKnowledge } = yield* Effect.promise(() => import("../knowledge.ts"))
  const knowledge = yield* loadKnowledge(data).pipe(Effect.mapError((error) => new CommandFailed({ code: 2, message: said(error) })))
  const inputs = yield* inputsOf({ field, format, patterns: patterns.length === 0 && (field.length > 0 || Option.isSome(format)) ? ["-"] : patterns, publish: "full" })
  const bad = yield* Effect.tryPromise({ try: () => inputs === undefined ? answerAll(knowledge, withText) : answerInputs(knowledge, withText, inputs), catch: (error) => new CommandFailed({ code: 2, message: said(error) }) })
  const what = inputs === undefined ? ["line", "was answered with an error", "lines", "were answered with an error"] : ["record", "could not be read", "records", "could not be read"]
  if (bad > 0) return yield* new CommandFailed({ code: 1, message: `${bad} bad ${bad === 1 ? `${what[0]} ${what[1]}` : `${what[2]} ${what[3]}`}; all others were extracted.` })
})).pipe(
  Command.withDescription("Reads JSON Lines {\"id\", \"text\", \"published\"?, \"title\"?} from standard input and writes, in order, a line {\"id\", \"tables\"} for each; "
    + `a line {"line", "error"} for one that cannot be read. Of inputs that are named, a line for each article. ${exitCodes}`),
  Command.withShortDescription("JSON Lines in, rows as JSON Lines out"),
  Command.withExamples([
    { command: "steppeline extract < articles.jsonl > rows.jsonl", description: "In a Unix pipe" },
    { command: "steppeline extract 'news/*.warc.gz' > rows.jsonl", description: "Articles of any format that is read" }
  ])
)
