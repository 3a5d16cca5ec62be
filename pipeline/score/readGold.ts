import { existsSync, readdirSync, readFileSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import type { GoldStory, WrittenStory } from "./gold.ts"

/** Every JSON file of the folder and its subfolders, in order of path. */
export const goldFiles = (folder: string): ReadonlyArray<string> =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json")).sort().map((name) => join(folder, name))

/** The stories of one file: one, or a list of them; as written. */
export const writtenStories = (file: string): ReadonlyArray<WrittenStory> => {
  const read = JSON.parse(readFileSync(file, "utf8")) as WrittenStory | { readonly stories: ReadonlyArray<WrittenStory> }
  return "stories" in read ? read.stories : [read]
}

/** The story's text: its own, or that of `data/sources` (undefined where that file is absent). */
export const textOfStory = (story: WrittenStory, sources: string): string | undefined => {
  if (story.text !== undefined) return story.text
  const file = join(sources, story.source ?? "")
  return story.source !== undefined && existsSync(file) ? readFileSync(file, "utf8") : undefined
}

/** Every story under a folder of gold (or of one file); stories whose source is absent are left out. */
export const readGold = (path: string, sources: string = join(path.endsWith(".json") ? dirname(path) : path, "..", "sources")): ReadonlyArray<GoldStory> =>
  (path.endsWith(".json") ? [path] : goldFiles(path)).flatMap((file) =>
    writtenStories(file).flatMap((story) => {
      const text = textOfStory(story, sources)
      if (text === undefined) return []
      const held = basename(file).startsWith("held-")
      return [{ ...story, text, use: held ? "held" as const : story.use }]
    })
  )
