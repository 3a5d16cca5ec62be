import * as Schema from "effect/Schema"

/** A command that ends with an exit code other than 0, and why, in one line. 1: something asked about does not hold; 2: it could not be done. */
export class CommandFailed extends Schema.TaggedError<CommandFailed>()("CommandFailed", { code: Schema.Int, message: Schema.String }) {}

/** What a failure of any room says, in one line that begins with the file where it names one. */
export const said = (error: unknown): string => {
  const { file, message } = (typeof error === "object" && error !== null ? error : {}) as { readonly file?: unknown; readonly message?: unknown }
  const text = typeof message === "string" && message !== "" ? message : String(error)
  return (typeof file === "string" && !text.startsWith(file) ? `${file}: ${text}` : text).replace(/\s*\n\s*/gu, " ")
}

export const exitCodes = "Exit codes: 0 done; 1 something asked about does not hold (rows, lines, files); 2 it could not be done (broken input, no such folder)."
