import type { TableName } from "../../../../schemas/tables.ts"
import type { Dataset } from "../../data/dataset.ts"
import type { Row, Table } from "../../data/table.ts"
import type { Counted, Options } from "./chart.ts"
import { isPlain } from "./plain.ts"

/** A row that a chart counts, or draws hatched because it is not asserted or is denied. */
export interface Claim extends Counted {
  /** The columns that were asked for. */
  readonly row: Row
  readonly hedged: boolean
}

/** Documents that say again what an earlier one says. */
export const duplicates = async (dataset: Dataset): Promise<ReadonlySet<string>> => {
  const documents = await dataset.table("documents"), { ranks } = documents.distinct("duplicate_of"), ids = documents.columns.get("document_id")!
  return new Set(Array.from(ranks.keys()).filter((index) => ranks[index]! >= 0).map((index) => String(ids.at(index))))
}

/** Documents that are counted in: without duplicates. */
export const documentsCounted = async (dataset: Dataset): Promise<number> => (await dataset.table("documents")).length - (await duplicates(dataset)).size

/** Whose words a row stands in. */
const voiceOf = (quotes: Table) => {
  const kinds = quotes.columns.get("speaker_kind")!
  return (quote: unknown): Exclude<Options["voice"], "all"> => {
    if (quote === undefined) return "document"
    const index = quotes.having("quote_id", String(quote))[0], kind = index === undefined ? "none" : String(kinds.at(index))
    return kind === "author" ? "document" : /^named|^work/u.test(kind) ? "named" : "unnamed"
  }
}

/** A table's rows as the options let them count, with the columns that are asked for. Duplicates never do. */
export const claimsOf = async (dataset: Dataset, name: TableName, { hedged, voice }: Pick<Options, "hedged" | "voice">, columns: ReadonlyArray<string>): Promise<ReadonlyArray<Claim>> => {
  const [table, quotes, again] = await Promise.all([dataset.table(name), dataset.table("quotes"), duplicates(dataset)]), speaks = voiceOf(quotes)
  const wanted = [...columns, "modality", "polarity"].filter((column) => table.columns.has(column)).map((column) => [column, table.values(column)] as const)
  const document = again.size > 0 ? table.values("document_id") : undefined, quote = voice === "all" ? undefined : table.values("quote_id"), claims: Array<Claim> = []
  for (let index = 0; index < table.length; index++) {
    if (document !== undefined && again.has(String(document(index)))) continue
    if (quote !== undefined && speaks(quote(index)) !== voice) continue
    const row: Record<string, string | number> = {}
    for (const [column, value] of wanted) {
      const of = value(index)
      if (of !== undefined) row[column] = of
    }
    const plain = isPlain(row)
    if (plain || hedged) claims.push({ table: name, index, row, hedged: !plain })
  }
  return claims
}

export interface Group<K extends string> {
  readonly key: K
  readonly plain: ReadonlyArray<Claim>
  readonly hedged: ReadonlyArray<Claim>
}

/** Claims by a key, the most frequent first. */
export const grouped = (claims: ReadonlyArray<Claim>, keyOf: (claim: Claim) => string | undefined): ReadonlyArray<Group<string>> => {
  const groups = new Map<string, { readonly key: string; readonly plain: Array<Claim>; readonly hedged: Array<Claim> }>()
  for (const claim of claims) {
    const key = keyOf(claim)
    if (key === undefined) continue
    const group = groups.get(key) ?? { key, plain: [], hedged: [] }
    groups.set(key, group)
    ;(claim.hedged ? group.hedged : group.plain).push(claim)
  }
  return Array.from(groups.values()).sort((a, b) => b.plain.length - a.plain.length || b.hedged.length - a.hedged.length || (a.key < b.key ? -1 : 1))
}

/** Counts, or counts per thousand documents. */
export const scaleOf = async (dataset: Dataset, { perThousand }: Pick<Options, "perThousand">): Promise<(count: number) => number> => {
  const documents = await documentsCounted(dataset)
  return perThousand && documents > 0 ? (count) => Math.round(count / documents * 1_000_000) / 1_000 : (count) => count
}

/** "asserted and affirmed; 2 others hatched": said below a chart. */
export const said = (claims: ReadonlyArray<Claim>, what: string): string => {
  const hedged = claims.filter((claim) => claim.hedged).length
  return `Counts ${claims.length - hedged} ${what}: what is asserted and affirmed, without duplicate documents.${hedged > 0 ? ` Hatched: ${hedged} that are possible, planned, hypothetical or denied.` : ""}`
}
