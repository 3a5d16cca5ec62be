import { globSync, statSync } from "node:fs"
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path"
import type { Publish } from "../document/article.ts"
import { type Fields, type FieldName, fieldNames } from "./formats/fields.ts"
import { type FileKind, type Format, kindOf } from "./formats/format.ts"
import { type Plan, type Planned, SourceUnusable } from "./sources.ts"

/** Texts that lie anywhere, without a source.json: files, folders, globs, or "-" for standard input. */
export interface Inputs {
  readonly patterns: ReadonlyArray<string>
  /** What files are whose names do not say, and what comes in on standard input; JSON Lines unless told. */
  readonly format?: Format
  readonly fields: Fields
  readonly publish: Publish
}

/** "text=article.body" as a field, and "id=" for records without one; throws an Error that says what is wrong. */
export const fieldOf = (said: string): readonly [FieldName, string] => {
  const at = said.indexOf("="), name = said.slice(0, at), theirs = said.slice(at + 1)
  if (at < 1 || (theirs === "" && name !== "id")) throw new Error(`--field ${said}: write it as name=theirs, such as text=body.`)
  if (!(fieldNames as ReadonlyArray<string>).includes(name)) throw new Error(`--field ${said}: there is no field "${name}"; there are ${fieldNames.join(", ")}.`)
  return [name as FieldName, theirs]
}

const fail = (file: string, message: string) => new SourceUnusable({ file, message })
const infoOf = (path: string) => statSync(path, { throwIfNoEntry: false })
const byPath = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** The files below a folder whose names say what they hold, hidden ones left out. */
const below = (folder: string): ReadonlyArray<string> =>
  globSync("**/*", { cwd: folder }).filter((name) => kindOf(name) !== undefined && !name.split(sep).some((part) => part.startsWith("."))).map((name) => join(folder, name)).filter((path) => infoOf(path)?.isFile())

/** What a pattern means: a file or folder of that name before a glob. Throws SourceUnusable where it means nothing. */
const filesOf = (pattern: string): ReadonlyArray<string> => {
  if (pattern === "-") return ["-"]
  const info = infoOf(pattern)
  if (info?.isDirectory()) {
    const files = below(pattern)
    if (files.length === 0) throw fail(pattern, "There is no file below it whose name ends in .txt, .md, .html, .jsonl, .warc, .rss, .atom or .xml (with .gz or .zst, or without).")
    return files
  }
  if (info !== undefined) return [pattern]
  const found = globSync(pattern).filter((path) => infoOf(path)?.isFile())
  if (found.length === 0) throw fail(pattern, "There is no such file or folder, and as a pattern it fits none.")
  return found
}

/** The folder that all files lie in; names in the output are told from there, so that they carry no path of a machine. */
const commonFolder = (paths: ReadonlyArray<string>): string => {
  const parts = paths.map((path) => dirname(path).split(sep)), first = parts[0] ?? []
  const length = first.findIndex((part, index) => parts.some((other) => other[index] !== part))
  return (length === -1 ? first : first.slice(0, length)).join(sep) || (paths.some(isAbsolute) ? sep : "")
}

/** The kind of a file: as its name says, else as told; on standard input, as told. */
const kindAt = (path: string, format: Format | undefined): FileKind => {
  if (path === "-") return { format: format ?? "jsonl" }
  const kind = kindOf(basename(path))
  if (kind !== undefined) return kind
  const packed = kindOf(`${basename(path).replace(/\.(?:gz|zstd?)$/iu, "")}.txt${/\.(?:gz|zstd?)$/iu.exec(path)?.[0] ?? ""}`)
  if (format === undefined) throw fail(path, "Its name does not say what it holds; say it with --format.")
  return { ...packed, format }
}

/** What there is to read in loose files: one source, "input". Throws SourceUnusable. */
export const planOfInputs = ({ fields, format, patterns, publish }: Inputs): Plan => {
  const paths = Array.from(new Set(patterns.flatMap(filesOf))).map((path) => (path === "-" ? path : resolve(path)))
  const files = Array.from(new Set(paths)).sort(byPath), folder = commonFolder(files.filter((path) => path !== "-"))
  const articles = files.map((path): Planned => ({
    place: { source_id: "input", file: path === "-" ? "stdin" : relative(folder, path).replaceAll(sep, "/"), publish },
    path, kind: kindAt(path, format), head: {}, ...(Object.keys(fields).length > 0 && { fields })
  }))
  return { sources: [{ source_id: "input", publish }], articles }
}
