import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import * as Schema from "effect/Schema"
import type { Source } from "../../schemas/sources.ts"
import { documentId, type Place } from "./article.ts"
import { type FileKind, kindOf } from "./formats/format.ts"
import type { Fields } from "./formats/fields.ts"
import { type DocumentHead, SourceFile } from "./sourceFile.ts"

/** A source that cannot be used: its folder, source.json or files. The run stops and says what to mend. */
export class SourceUnusable extends Schema.TaggedError<SourceUnusable>()("SourceUnusable", { file: Schema.String, message: Schema.String }) {}

/** One file to read: where it lies, what it holds, and what source.json says of it. */
export interface Planned {
  readonly place: Place
  /** "-" is standard input. */
  readonly path: string
  readonly kind: FileKind
  readonly head: DocumentHead
  /** What the fields of JSON Lines are called. */
  readonly fields?: Fields
}

/** What lies in the folder of sources, in published order. */
export interface Plan {
  readonly sources: ReadonlyArray<Source>
  readonly articles: ReadonlyArray<Planned>
}

const decodeSource = Schema.decodeUnknownEffect(Schema.fromJsonString(SourceFile))
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
  const { documents = {}, fields, language, original_language, text_origin, ...rest } = said
  if (said.publish === "full" && said.license === undefined) return yield* fail(file, "publish is \"full\" but no license is given: say which licence allows it, or publish \"evidence\".")
  const inherited: DocumentHead = { ...(language && { language }), ...(original_language && { original_language }), ...(text_origin && { text_origin }) }
  const names = yield* files.readDirectory(folder, { recursive: true }).pipe(Effect.mapError((cause) => fail(folder, cause.message)))
  const articles = names.map((name) => name.replaceAll("\\", "/")).filter((name) => kindOf(name) !== undefined).sort(byPath)
  const unknown = Object.keys(documents).find((name) => !articles.includes(name))
  if (unknown !== undefined) return yield* fail(file, `documents names "${unknown}", but there is no such file below ${folder}.`)
  return {
    source: { source_id, ...rest } satisfies Source,
    articles: articles.map((name): Planned => ({
      place: { source_id, file: name, publish: said.publish }, path: path.join(folder, name), kind: kindOf(name)!, head: { ...inherited, ...documents[name] }, ...(fields !== undefined && { fields })
    }))
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
