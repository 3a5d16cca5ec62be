import { execFileSync } from "node:child_process"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { type Published, publishedFrom } from "./published.ts"

const git = (parameters: ReadonlyArray<string>): string => execFileSync("git", parameters, { encoding: "utf8", maxBuffer: 1 << 30, stdio: ["ignore", "pipe", "pipe"] })

/** What is compared: nothing else is read. */
const wanted = /^(?:json\/\w+\.json|schemas\/\w+\.schema\.json|ids\/\w+\.csv|manifest\.json|datapackage\.json)$/u

const fromFolder = (folder: string): Published => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
  return publishedFrom(folder, (path) => files.includes(path) ? readFileSync(join(folder, path), "utf8") : undefined, files)
}

/** The folder as a revision of git has it; the folder's path is as git sees it from here. */
const fromRevision = (revision: string, folder: string): Published => {
  const files = git(["ls-tree", "-r", "--name-only", `${revision}:./${folder}`]).split("\n").filter((path) => wanted.test(path))
  return publishedFrom(revision, (path) => files.includes(path) ? git(["show", `${revision}:./${folder}/${path}`]) : undefined, files)
}

/** Whether a name is a revision that git knows here. */
export const isRevision = (name: string): boolean => {
  try {
    git(["rev-parse", "--verify", "--quiet", `${name}^{commit}`])
    return true
  } catch {
    return false
  }
}

/** An edition by the name of its folder, or of a revision of git, whose `folder` is meant. Throws with what is wrong. */
export const readPublished = (name: string, folder: string): Published => {
  if (existsSync(join(name, "json"))) return fromFolder(name)
  if (!isRevision(name)) throw new Error(`${name} is neither a published folder nor a revision that git knows here.`)
  try {
    return fromRevision(name, folder)
  } catch (cause) {
    throw new Error(`${name} has no published folder ${folder}: ${cause instanceof Error ? cause.message.split("\n")[0] : String(cause)}`, { cause })
  }
}

/** A changed line of the authority: file and line of the newer revision, or of the older where it has gone. */
export interface ChangedLine {
  readonly place: string
  readonly text: string
}

/** Lines below data/authority that differ between two revisions (or a revision and the files as they are); none where git cannot tell. */
export const changedAuthorityLines = (base: string, target: string | undefined): ReadonlyArray<ChangedLine> => {
  const lines: Array<ChangedLine> = []
  let file = "", old = 0, now = 0
  for (const line of git(["diff", "-U0", "--no-color", "--relative", base, ...target === undefined ? [] : [target], "--", "data/authority"]).split("\n")) {
    const hunk = /^@@ -(\d+)(?:,\d+)? \+(\d+)/u.exec(line)
    if (line.startsWith("+++ ") || line.startsWith("--- ")) file = line.slice(4) === "/dev/null" ? file : line.slice(6)
    else if (hunk !== null) [old, now] = [Number(hunk[1]), Number(hunk[2])]
    else if (line.startsWith("+")) lines.push({ place: `${file}:${now++}`, text: line.slice(1) })
    else if (line.startsWith("-")) lines.push({ place: `${file}:${old++} (before)`, text: line.slice(1) })
  }
  return lines
}
