import { join } from "node:path"
import { steppeline } from "../../commandLine.ts"
import { folderOf } from "../../world.ts"

/** Builds sources, given as files, and says where it was published. */
export const published = (files: Readonly<Record<string, string>> | string): string => {
  const folder = folderOf(typeof files === "string" ? { "empty": "" } : Object.fromEntries(Object.entries(files).map(([path, text]) => [`sources/${path}`, text]))), out = join(folder, "out")
  const { status, stderr } = steppeline(["build", "--sources", typeof files === "string" ? files : join(folder, "sources"), "--out", out])
  if (status !== 0) throw new Error(stderr)
  return out
}
