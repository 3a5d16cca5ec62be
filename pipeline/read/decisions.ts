import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import * as Schema from "effect/Schema"
import { corrections } from "../../schemas/corrections.ts"
import { day, text } from "../../schemas/column.ts"
import { tableNames, tableOf, type TableName } from "../../schemas/tables.ts"
import { parseCsv } from "../authority/csv.ts"
import { foldedKey } from "../authority/key.ts"
import type { Decisions, Match as MatchDecision } from "../document/decision.ts"

/** A file of data/corrections, data/exclusions or data/matches that cannot be used: `file` names the line too. */
export class DecisionsUnusable extends Schema.TaggedError<DecisionsUnusable>()("DecisionsUnusable", { file: Schema.String, message: Schema.String }) {}

const Exclusion = Schema.Struct({
  kind: Schema.Literals(["document", "entity", "row"]), id: text("What is excluded.").schema, reason: text("Why.").schema,
  decided_by: text("Who decided.").schema, decided_on: day("When.").schema
})

const Match = Schema.Struct({
  name: text("The words.").schema, document_id: Schema.optionalKey(text("The one document.").schema), verdict: Schema.Literals(["positive", "negative", "unsure"]),
  entity_id: text("The entity.").schema, reason: text("Why.").schema, decided_by: text("Who decided.").schema, decided_on: day("When.").schema
})

/** Columns that hold a row together: a correction of one of them would make another row of it. */
const structural = new Set(["document_id", "sentence_id", "char_start", "char_end", "evidence", "rule", "source_id", "file", "text", "text_sha256", "raw_sha256"])

/** Why a correction can never be applied; undefined where it can. */
const unusable = ({ column_name, table_name }: typeof corrections.row.Type): string | undefined => {
  if (!(tableNames as ReadonlyArray<string>).includes(table_name)) return `There is no table "${table_name}".`
  const { columns, key } = tableOf(table_name as TableName)
  if (columns[column_name] === undefined) return `The table ${table_name} has no column "${column_name}".`
  if (structural.has(column_name) || key.includes(column_name)) return `The column ${column_name} holds the row together and cannot be corrected.`
  return undefined
}

/** The lines of a file; those that begin with "#" are comments, as `steppeline review` writes them. */
const lines = <A>(name: string, schema: Schema.ConstraintDecoder<A>, columns: ReadonlyArray<string>) =>
  Effect.fnUntraced(function*(content: string): Effect.fn.Return<ReadonlyArray<{ readonly line: number; readonly row: A }>, DecisionsUnusable> {
    const { broken, rows } = parseCsv(content.replaceAll(/^#.*$/gmu, ""))
    const fail = (line: number, message: string) => new DecisionsUnusable({ file: `${name}:${line}`, message })
    if (broken[0] !== undefined) return yield* fail(broken[0].line, `${broken[0].message}.`)
    const header = rows[0] ?? []
    if (header.join(",") !== columns.join(",")) return yield* fail(1, `The header must be ${columns.join(",")}.`)
    const decoded: Array<{ readonly line: number; readonly row: A }> = []
    for (const [index, cells] of rows.entries()) {
      if (index === 0 || (cells.length === 1 && cells[0] === "")) continue
      if (cells.length !== header.length) return yield* fail(index + 1, `It has ${cells.length} cells instead of ${header.length}.`)
      const record = Object.fromEntries(header.map((column, at) => [column, cells[at]!] as const).filter(([, cell]) => cell !== ""))
      const row = yield* Schema.decodeUnknownEffect(schema)(record, { onExcessProperty: "error" })
        .pipe(Effect.mapError(({ message }) => fail(index + 1, message.replace(/\s*\n\s*/gu, " "))))
      decoded.push({ line: index + 1, row })
    }
    return decoded
  })

/** Every CSV file of a folder, by name; nothing where the folder is missing. */
const filesOf = Effect.fnUntraced(function*(folder: string) {
  const files = yield* FileSystem.FileSystem, path = yield* Path.Path
  const names = yield* files.readDirectory(folder).pipe(Effect.orElseSucceed((): Array<string> => []))
  return yield* Effect.forEach(names.filter((name) => name.endsWith(".csv")).sort(), (name) =>
    files.readFileString(path.join(folder, name)).pipe(
      Effect.map((content) => ({ name: path.join(folder, name), content })),
      Effect.mapError(({ message }) => new DecisionsUnusable({ file: path.join(folder, name), message }))
    ))
})

/** Lines on names: each of an entity that there is, none twice, and no name that means two things in one place. */
const matchesBelow = Effect.fnUntraced(function*(folder: string, isEntity: (id: string) => boolean) {
  const files = yield* Effect.forEach(yield* filesOf(folder), ({ content, name }) =>
    lines(name, Match as unknown as Schema.ConstraintDecoder<MatchDecision>, ["name", "document_id", "verdict", "entity_id", "reason", "decided_by", "decided_on"])(content).pipe(Effect.map((rows) => rows.map((line) => ({ ...line, name })))))
  const taken = new Map<string, string>()
  for (const { line, name, row } of files.flat()) {
    const fail = (message: string) => new DecisionsUnusable({ file: `${name}:${line}`, message })
    const scope = `${foldedKey(row.name)}\0${row.document_id ?? ""}`, key = row.verdict === "negative" ? `${scope}\0${row.entity_id}` : scope
    const other = taken.get(key) ?? (row.verdict === "negative" ? taken.get(`${scope}\0+${row.entity_id}`) : taken.get(`${scope}\0${row.entity_id}`))
    if (!isEntity(row.entity_id)) return yield* fail(`${row.entity_id} is no entity of the authority.`)
    if (other !== undefined) return yield* fail(`What "${row.name}" means there is decided already at ${other}.`)
    taken.set(key, `${name}:${line}`)
    if (row.verdict === "positive") taken.set(`${scope}\0+${row.entity_id}`, `${name}:${line}`)
  }
  return files.flat().map(({ row }) => row)
})

/** What people have decided, from data/corrections, data/exclusions and data/matches below `data`. `isEntity` knows the authority's ids. */
export const loadDecisions = Effect.fn("loadDecisions")(function*(data: string, isEntity: (id: string) => boolean = () => true): Effect.fn.Return<Decisions, DecisionsUnusable, FileSystem.FileSystem | Path.Path> {
  const path = yield* Path.Path
  const corrected = yield* Effect.forEach(yield* filesOf(path.join(data, "corrections")), ({ content, name }) =>
    lines(name, corrections.row as unknown as Schema.ConstraintDecoder<typeof corrections.row.Type>, Object.keys(corrections.columns))(content).pipe(Effect.map((rows) => rows.map((line) => ({ ...line, name })))))
  const taken = new Map<string, string>()
  for (const { line, name, row } of corrected.flat()) {
    const why = unusable(row), cell = `${row.table_name} ${row.row_id} ${row.column_name}`, other = taken.get(cell)
    if (why !== undefined) return yield* new DecisionsUnusable({ file: `${name}:${line}`, message: why })
    if (other !== undefined) return yield* new DecisionsUnusable({ file: `${name}:${line}`, message: `The cell is corrected already at ${other}.` })
    taken.set(cell, `${name}:${line}`)
  }
  const excluded = yield* Effect.forEach(yield* filesOf(path.join(data, "exclusions")), ({ content, name }) =>
    lines(name, Exclusion as unknown as Schema.ConstraintDecoder<typeof Exclusion.Type>, ["kind", "id", "reason", "decided_by", "decided_on"])(content))
  return { corrections: corrected.flat().map(({ row }) => row), exclusions: excluded.flat().map(({ row }) => row), matches: yield* matchesBelow(path.join(data, "matches"), isEntity) }
})
