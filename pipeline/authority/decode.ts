import * as Result from "effect/Result"
import type { Authority } from "./authority.ts"
import { problemsOf } from "./checks.ts"
import type { Lines } from "./files.ts"
import { decodeLines } from "./lines.ts"
import type { Problem } from "./unusable.ts"
import { authorityOf } from "./value.ts"

/**
 * The lines of files given as texts, by their paths below data/authority. Pure. Fails with everything that is wrong, line by line: unreadable
 * lines first; when every line reads, what lines say of one another (ids, references, claims).
 */
export const decodeFiles = (files: Readonly<Record<string, string>>): Result.Result<Lines, ReadonlyArray<Problem>> => {
  const { lines, problems } = decodeLines(files)
  if (problems.length > 0) return Result.fail(problems)
  const between = problemsOf(lines)
  return between.length > 0 ? Result.fail(between) : Result.succeed(lines)
}

/** The authority of such files. */
export const decodeAuthority = (files: Readonly<Record<string, string>>): Result.Result<Authority, ReadonlyArray<Problem>> => Result.map(decodeFiles(files), authorityOf)
