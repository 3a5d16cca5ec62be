import { readFileSync } from "node:fs"

/** The values of a JSON Lines file. */
export const jsonLines = <A>(file: string): ReadonlyArray<A> =>
  readFileSync(file, "utf8").split("\n").filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as A)
