import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import * as Schema from "effect/Schema"
import type { Source } from "../../schemas/sources.ts"
import type { Article } from "../document/article.ts"
import type { Note } from "../document/note.ts"
import { articleFromBytes, articleFromText, digest, documentId, type Place } from "./article.ts"
import type { frontMatter } from "./markdown.ts"
import { DocumentHead, SourceFile } from "./sourceFile.ts"
import { decoded } from "./text.ts"

/** A source that cannot be used: its folder, source.json or files. The run stops and says what to mend. */
export class SourceUnusable extends Schema.TaggedError<SourceUnusable>()("SourceUnusable", { file: Schema.String, message: Schema.String }) {}

/** One article to read: where it lies and what source.json says of it. */
export interface Planned {
  readonly place: Place
  readonly path: string
  readonly head: DocumentHead
}

/** What lies in the folder of sources, in published order. */
export interface Plan {
  readonly sources: ReadonlyArray<Source>
  readonly articles: ReadonlyArray<Planned>
}

const decodeSource = Schema.decodeUnknownEffect(Schema.fromJsonString(SourceFile))
const isHead = Schema.decodeUnknownExit(DocumentHead)
const strict = { onExcessProperty: "error", errors: "all" } as const

/** Where JSON breaks, as line and column; the parser tells the position in its message. */
const lineOf = (text: string, message: string): string => {
  const position = /position (\d+)/u.exec(message)?.[1]
  return position === undefined ? "" : `:${text.slice(0, Number(position)).split("\n").length}`
}

const jsonTrouble = (text: string): { readonly line: string; readonly message: string } | undefined => {
  try {
    JSON.parse(text)
    return undefined
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    return { line: lineOf(text, message), message }
  }
}

const byPath = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const kept = /\.(?:txt|md)$/u
const folderName = /^[a-z0-9][a-z0-9._-]*$/u

const readSource = Effect.fnUntraced(function*(root: string, source_id: string) {
  const files = yield* FileSystem.FileSystem, path = yield* Path.Path
  const folder = path.join(root, source_id), file = path.join(folder, "source.json")
  const fail = (where: string, message: string) => new SourceUnusable({ file: where, message })
  if (!folderName.test(source_id)) return yield* fail(folder, "A source's folder is named in lower-case letters, digits, dots, hyphens and underscores; rename it.")
  const text = yield* files.readFileString(file).pipe(Effect.mapError(() => fail(file, "It is missing or cannot be read; data/sources/README.md says what it holds.")))
  const trouble = jsonTrouble(text)
  if (trouble !== undefined) return yield* fail(file + trouble.line, `It is not JSON: ${trouble.message}.`)
  const said = yield* decodeSource(text, strict).pipe(Effect.mapError((error) => {
    const key = /\["([^"]+)"\]/u.exec(error.message)?.[1], at = key === undefined ? -1 : text.indexOf(`"${key}"`)
    return fail(at === -1 ? file : `${file}:${text.slice(0, at).split("\n").length}`, error.message.replace(/\s*\n\s*/gu, " "))
  }))
  const { documents = {}, language, original_language, text_origin, ...rest } = said
  if (said.publish === "full" && said.license === undefined) return yield* fail(file, "publish is \"full\" but no license is given: say which licence allows it, or publish \"evidence\".")
  const inherited: DocumentHead = { ...(language && { language }), ...(original_language && { original_language }), ...(text_origin && { text_origin }) }
  const names = yield* files.readDirectory(folder, { recursive: true }).pipe(Effect.mapError((cause) => fail(folder, cause.message)))
  const articles = names.map((name) => name.replaceAll("\\", "/")).filter((name) => kept.test(name)).sort(byPath)
  const unknown = Object.keys(documents).find((name) => !articles.includes(name))
  if (unknown !== undefined) return yield* fail(file, `documents names "${unknown}", but there is no such file below ${folder}.`)
  return {
    source: { source_id, ...rest } satisfies Source,
    articles: articles.map((name): Planned => ({ place: { source_id, file: name, publish: said.publish }, path: path.join(folder, name), head: { ...inherited, ...documents[name] } }))
  }
})

/** What there is to read below a folder of sources. */
export const planOf = Effect.fn("planOf")(function*(root: string): Effect.fn.Return<Plan, SourceUnusable, FileSystem.FileSystem | Path.Path> {
  const files = yield* FileSystem.FileSystem, path = yield* Path.Path
  const names = yield* files.readDirectory(root).pipe(Effect.mapError(() => new SourceUnusable({ file: root, message: "There is no such folder of sources; name one with --sources." })))
  const folders: Array<string> = []
  for (const name of [...names].sort(byPath)) {
    const info = yield* files.stat(path.join(root, name)).pipe(Effect.orDie)
    if (info.type === "Directory") folders.push(name)
  }
  const read = yield* Effect.forEach(folders, (name) => readSource(root, name))
  const articles = read.flatMap(({ articles }) => articles)
  const byId = new Map<string, string>()
  for (const { path: file, place } of articles) {
    const id = documentId(place), other = byId.get(id)
    if (other !== undefined) return yield* new SourceUnusable({ file, message: `It would have the same document_id as ${other}.` })
    byId.set(id, file)
  }
  return { sources: read.map(({ source }) => source), articles }
})

const asMarkdown = ({ head, place }: Planned, bytes: Uint8Array, matterOf: typeof frontMatter): Article | undefined => {
  const result = decoded(bytes)
  if ("unreadable" in result) return undefined
  const note = (message: string): Note => ({ rule: "read-front-matter", severity: "warning", message })
  try {
    const matter = matterOf(result.text)
    if (matter === undefined) return undefined
    const said = isHead(matter.head, { onExcessProperty: "error" })
    if (said._tag === "Failure") {
      const article = articleFromBytes(place, head, bytes)
      return { ...article, notes: [...article.notes, note("Its front matter has a field that is unknown or unusable; it was read as text.")] }
    }
    const article = articleFromText(place, { ...head, ...said.value }, matter.body)
    return { ...article, raw_sha256: digest(bytes), notes: [...result.notes, ...article.notes] }
  } catch {
    const article = articleFromBytes(place, head, bytes)
    return { ...article, notes: [...article.notes, note("Its front matter is not YAML; it was read as text.")] }
  }
}

/** Reads one article. What its bytes are is no failure; that they cannot be had is. */
export const readArticle = Effect.fnUntraced(function*(planned: Planned): Effect.fn.Return<Article, SourceUnusable, FileSystem.FileSystem> {
  const files = yield* FileSystem.FileSystem
  const bytes = yield* files.readFile(planned.path).pipe(Effect.mapError((cause) => new SourceUnusable({ file: planned.path, message: cause.message })))
  // The YAML parser is loaded where there is something for it.
  const article = planned.path.endsWith(".md") ? asMarkdown(planned, bytes, (yield* Effect.promise(() => import("./markdown.ts"))).frontMatter) : undefined
  return article ?? articleFromBytes(planned.place, planned.head, bytes)
})
