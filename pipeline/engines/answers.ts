import { createHash, randomUUID } from "node:crypto"
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { keyOf, type Made, type Task } from "../task.ts"

// What workers answer a submitter with: a small file for each task, in the folder that they share. Written aside and renamed, so that it is there whole or not at all.

const folderIn = (packs: string): string => join(packs, "answers")

/** Writes a file so that nobody ever reads half of it. */
const put = (file: string, content: string): void => {
  const aside = `${file}.${randomUUID()}`
  writeFileSync(aside, content)
  renameSync(aside, file)
}

const got = (file: string): string | undefined => {
  try {
    return readFileSync(file, "utf8")
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return undefined
    throw cause
  }
}

/** The run that a folder of packs is in: the same for a submitter that was killed and started again. */
export const runIn = (packs: string): string => {
  mkdirSync(folderIn(packs), { recursive: true })
  const file = join(folderIn(packs), "run"), known = got(file)
  if (known !== undefined) return known
  put(file, randomUUID())
  return readFileSync(file, "utf8")
}

/** Ends the run: all answers have been taken. */
export const endRun = (packs: string): void => rmSync(folderIn(packs), { recursive: true, force: true })

/** A task's id: the same wherever it is told, and another when a file has changed since. */
export const taskId = (run: string, salt: string, task: Task): string => {
  const parts = "articles" in task ? task.articles.map((article) => keyOf(article, salt)) : task.files.map(({ planned: { path, place } }) => {
    const info = statSync(path, { throwIfNoEntry: false })
    return [place.source_id, place.file, info?.size, info?.mtimeMs]
  })
  return createHash("sha256").update(JSON.stringify([run, salt, parts])).digest("base64url")
}

export const answerOf = (packs: string, id: string): ReadonlyArray<Made> | undefined => {
  const text = got(join(folderIn(packs), `${id}.json`))
  return text === undefined ? undefined : JSON.parse(text) as ReadonlyArray<Made>
}

export const answer = (packs: string, id: string, made: ReadonlyArray<Made>): void => {
  mkdirSync(folderIn(packs), { recursive: true })
  put(join(folderIn(packs), `${id}.json`), JSON.stringify(made))
}

/** Notes that a part of a task is about to be tried, and tells how often it has been before. */
export const tried = (packs: string, id: string, part: number): number => {
  const file = join(folderIn(packs), `${id}.tries`), before = (got(file) ?? "").split("\n").filter((line) => line === String(part)).length
  mkdirSync(folderIn(packs), { recursive: true })
  appendFileSync(file, `${part}\n`)
  return before
}
