import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { isCurrent } from "../emit/stamp.ts"
import type { Outlook } from "../outlook.ts"
import { CommandFailed, exitCodes, said } from "./failure.ts"
import { subjectFlags, subjectOf } from "./subject.ts"

const written = ({ due, gone, kept }: Outlook, current: boolean, limit: number): string => {
  const reasons = Map.groupBy(due, ({ because }) => because.join(", ")), all = [...reasons].sort(([a], [b]) => (a < b ? -1 : 1))
  const lines = all.flatMap(([because, some]) => [
    `${some.length} ${because === "new" ? "new" : `changed: ${because}`}`,
    ...some.slice(0, limit).map(({ file, record }) => `  ${file}${record === undefined ? "" : ` ${record}`}`), ...(some.length > limit ? [`  … and ${some.length - limit} more`] : [])
  ])
  return `${due.length} to make, ${kept} kept, ${gone} gone; ${current ? "what is published is up to date" : "tables are to be written"}\n${lines.map((line) => `${line}\n`).join("")}`
}

export const plan = Command.make("plan", {
  ...subjectFlags,
  limit: Flag.Int("limit").pipe(Flag.withDefault(10), Flag.withDescription("How many files to list of each reason")),
  json: Flag.Boolean("json").pipe(Flag.withDefault(false), Flag.withDescription("A line of JSON for each document that is to be made"))
}, Effect.fn(function*({ json, limit, ...flags }) {
  const { digest, subject } = yield* subjectOf(flags), { outlook } = yield* Effect.promise(() => import("../outlook.ts"))
  const found = yield* outlook(subject), current = digest !== undefined && isCurrent(flags.out, digest)
  process.stdout.write(json ? found.due.map((one) => `${JSON.stringify(one)}\n`).join("") : written(found, current, Math.max(0, limit)))
}, Effect.mapError((error) => new CommandFailed({ code: 2, message: said(error) })))).pipe(
  Command.withDescription(`Tells what build would make again and why — a new text, a changed article, code, model, authority or decision — without doing it. ${exitCodes}`),
  Command.withShortDescription("What would be made again, and why?")
)
