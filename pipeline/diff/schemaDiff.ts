import type { Published, Row } from "./published.ts"

/** How much a change asks of the version: SemVer's three places. */
export type Bump = "major" | "minor" | "patch"

export interface SchemaChange {
  readonly table: string
  readonly column?: string
  readonly bump: Bump
  readonly message: string
}

interface Property {
  readonly type?: string
  readonly enum?: ReadonlyArray<string>
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly description?: string
}

/** A JSON Schema as far as ours say anything: checks stand below `allOf` too. */
const flat = (schema: unknown): Property => {
  const { allOf = [], ...own } = (schema ?? {}) as { readonly allOf?: ReadonlyArray<object> }
  return Object.assign({}, own, ...allOf) as Property
}

const tell = (bump: Bump, message: string) => ({ bump, message })

const codesDiff = (before: Property, after: Property): ReadonlyArray<Omit<SchemaChange, "table">> => {
  if (before.enum === undefined && after.enum === undefined) return []
  if (before.enum === undefined) return [tell("major", "holds only listed codes now")]
  if (after.enum === undefined) return [tell("minor", "may hold any text now, not only listed codes")]
  const lost = before.enum.filter((code) => !after.enum!.includes(code)), won = after.enum.filter((code) => !before.enum!.includes(code))
  return [...(lost.length === 0 ? [] : [tell("major", `codes are gone: ${lost.join(", ")}`)]), ...(won.length === 0 ? [] : [tell("minor", `codes are new: ${won.join(", ")}`)])]
}

const rangeDiff = (before: Property, after: Property): ReadonlyArray<Omit<SchemaChange, "table">> => (["minimum", "maximum"] as const).flatMap((end) => {
  const was = before[end], is = after[end], tightens = was === undefined || (is !== undefined && (end === "minimum" ? is > was : is < was))
  return was === is ? [] : [tell(tightens ? "major" : "minor", `${end} ${was ?? "none"} → ${is ?? "none"}`)]
})

const columnDiff = (before: Property, after: Property): ReadonlyArray<Omit<SchemaChange, "table">> => [
  ...(before.type === after.type ? [] : [tell("major", `type ${before.type ?? "any"} → ${after.type ?? "any"}`)]),
  ...codesDiff(before, after), ...rangeDiff(before, after),
  ...(before.pattern === after.pattern ? [] : [tell(after.pattern === undefined ? "minor" : "major", `pattern ${before.pattern ?? "none"} → ${after.pattern ?? "none"}`)]),
  ...(before.description === after.description ? [] : [tell("patch", "is described in other words")])
]

interface Schema {
  readonly description?: string
  readonly properties?: Readonly<Record<string, unknown>>
  readonly required?: ReadonlyArray<string>
}

const tableDiff = (table: string, before: Schema, after: Schema, keys: readonly [string, string]): ReadonlyArray<SchemaChange> => {
  const was = before.properties ?? {}, is = after.properties ?? {}, needed = new Set(before.required), needs = new Set(after.required)
  const kept = Object.keys(was).filter((column) => column in is)
  return [
    ...(keys[0] === keys[1] ? [] : [{ table, ...tell("major", `key ${keys[0]} → ${keys[1]}`) }]),
    ...(before.description === after.description ? [] : [{ table, ...tell("patch", "is described in other words") }]),
    ...Object.keys(was).filter((column) => !(column in is)).map((column): SchemaChange => ({ table, column, ...tell("major", "is gone") })),
    ...Object.keys(is).filter((column) => !(column in was)).map((column): SchemaChange => ({ table, column, ...tell("minor", "is new") })),
    ...(kept.join() === Object.keys(is).filter((column) => column in was).join() ? [] : [{ table, ...tell("major", "columns stand in another order") }]),
    ...kept.flatMap((column): ReadonlyArray<SchemaChange> => [
      ...(needed.has(column) === needs.has(column) ? [] : [{ table, column, ...(needs.has(column) ? tell("minor", "is always filled now") : tell("major", "may be absent now")) }]),
      ...columnDiff(flat(was[column]), flat(is[column])).map((change) => ({ table, column, ...change }))
    ])
  ]
}

/** What changed in the schemas, table by table: what breaks those who read by names first. */
export const schemaDiff = (base: Published, target: Published): ReadonlyArray<SchemaChange> =>
  Array.from(new Set([...base.schemas.keys(), ...target.schemas.keys()])).sort().flatMap((table): ReadonlyArray<SchemaChange> => {
    const before = base.schemas.get(table), after = target.schemas.get(table)
    if (before === undefined) return [{ table, bump: "minor", message: "is a new table" }]
    if (after === undefined) return [{ table, bump: "major", message: "the table is gone" }]
    return tableDiff(table, before as Schema, after as Schema, [(base.keys.get(table) ?? []).join(", "), (target.keys.get(table) ?? []).join(", ")])
  })

const order: ReadonlyArray<Bump> = ["patch", "minor", "major"]

/** The bump that changes ask for; undefined where nothing changed. */
export const requiredBump = (changes: ReadonlyArray<SchemaChange>): Bump | undefined => order.findLast((bump) => changes.some((change) => change.bump === bump))

const version = /^urn:steppeline:schema:(\d+)\.(\d+)\.(\d+):/u

/** The schemas' version, from the `$id` of any; 0.0.0 before they had one. */
export const schemaVersionOf = ({ schemas }: Published): readonly [number, number, number] => {
  const found = Array.from(schemas.values(), (schema: Row) => version.exec(String(schema["$id"]))).find((match) => match !== null)
  return found === undefined || found === null ? [0, 0, 0] : [Number(found[1]), Number(found[2]), Number(found[3])]
}

/** The bump that two versions declare; undefined where the version stands or goes back. */
export const declaredBump = (before: readonly [number, number, number], after: readonly [number, number, number]): Bump | undefined => {
  const first = before.findIndex((part, i) => part !== after[i])
  return first === -1 || after[first]! < before[first]! ? undefined : order[2 - first]
}

/** Whether what is declared is enough for what is required. */
export const suffices = (declared: Bump | undefined, required: Bump | undefined): boolean => required === undefined || (declared !== undefined && order.indexOf(declared) >= order.indexOf(required))
