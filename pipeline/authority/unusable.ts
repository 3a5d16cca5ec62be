import * as Schema from "effect/Schema"

/** What is wrong with one line of an authority file, and what to do about it. */
export interface Problem {
  readonly file: string
  /** From 1; the header is line 1. 0: the file as a whole. */
  readonly line: number
  readonly message: string
}

/** The authority cannot be used: a file of data/authority is broken. The run stops, for every row would be in doubt. */
export class AuthorityUnusable extends Schema.TaggedError<AuthorityUnusable>()("AuthorityUnusable", {
  file: Schema.String,
  line: Schema.Int,
  reason: Schema.String,
  /** How many more problems there are. */
  others: Schema.Int
}) {
  override get message(): string {
    return `${this.file}${this.line === 0 ? "" : `:${this.line}`}: ${this.reason}${this.others === 0 ? "" : ` (and ${this.others} more)`}`
  }
}

export const unusable = (problems: ReadonlyArray<Problem>): AuthorityUnusable => {
  const { file, line, message } = problems[0]!
  return new AuthorityUnusable({ file, line, reason: message, others: problems.length - 1 })
}
