import { stringify } from "csv-stringify/sync"
import { foldedKey } from "./authority/key.ts"
import type { AnyRow } from "./document/rowId.ts"

/** What a review reads of a published folder. */
export interface Reviewed {
  readonly mentions: ReadonlyArray<AnyRow>
  readonly entities: ReadonlyArray<AnyRow>
  readonly sentences: ReadonlyArray<AnyRow>
  readonly notes: ReadonlyArray<AnyRow>
}

/** What needs somebody's decision: a name of one form and what it was taken for or may be. */
interface Case {
  readonly name: string
  readonly type: unknown
  readonly is: string | undefined
  readonly maybe: string | undefined
  readonly similarity: number | undefined
  readonly mentions: Array<AnyRow>
}

/** The kinds of cases, in the order of what they cost when left alone. */
export const reviewKinds = ["ambiguous", "near", "unmatched"] as const
export type ReviewKind = (typeof reviewKinds)[number]

/** A likeness below this is no near miss. */
const near = 0.8

const named = new Set(["name", "short_name", "abbreviation"])

const kindOf = (mention: AnyRow, status: unknown): ReviewKind | undefined => {
  if (mention["entity_id"] === undefined) return mention["candidate_entity_id"] === undefined ? undefined : "ambiguous"
  if (!named.has(String(mention["kind"])) || mention["method"] === "in_document") return undefined
  if (mention["method"] === "variant") return "near"
  if (status !== "provisional") return undefined
  return Number(mention["runner_up_similarity"] ?? 0) >= near ? "near" : "unmatched"
}

/** Every case by its kind, the most frequent first: the same words with the same candidates are one. */
const casesOf = ({ entities, mentions, notes }: Reviewed): Readonly<Record<ReviewKind, ReadonlyArray<Case>>> => {
  const byId = new Map(entities.map((entity) => [entity["entity_id"], entity]))
  const settled = new Set(notes.filter(({ rule }) => rule === "identity-unsure").map(({ row_id }) => row_id))
  const found: Record<ReviewKind, Map<string, Case>> = { ambiguous: new Map(), near: new Map(), unmatched: new Map() }
  for (const mention of mentions) {
    const entity = byId.get(mention["entity_id"]), kind = kindOf(mention, entity?.["status"])
    if (kind === undefined || settled.has(mention["mention_id"])) continue
    const isKnown = entity?.["status"] === "authority", is = isKnown ? String(mention["entity_id"]) : undefined
    const maybe = (kind === "ambiguous" ? [mention["candidate_entity_id"], mention["runner_up_entity_id"]] : [isKnown ? mention["entity_id"] : mention["runner_up_entity_id"]]).filter((id) => id !== undefined).join(" ")
    const name = String(mention["evidence"]), key = `${foldedKey(name)}\0${String(entity?.["type"])}\0${kind === "unmatched" ? "" : maybe}`, known = found[kind].get(key)
    if (known === undefined) {
      found[kind].set(key, {
        name, type: entity?.["type"], is, maybe: kind === "unmatched" || maybe === "" ? undefined : maybe,
        similarity: (mention["similarity"] ?? mention["runner_up_similarity"]) as number | undefined, mentions: [mention]
      })
    } else known.mentions.push(mention)
  }
  const sorted = (cases: ReadonlyMap<string, Case>) => [...cases.values()].sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1))
  return { ambiguous: sorted(found.ambiguous), near: sorted(found.near), unmatched: sorted(found.unmatched) }
}

/** Text from an article in a line of its own: no control characters, no line ends. */
const plain = (value: unknown): string => String(value).replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, " ")

const sentenceOf = (mention: AnyRow, sentences: ReadonlyMap<unknown, AnyRow>): string => {
  const sentence = sentences.get(mention["sentence_id"])
  if (sentence?.["text"] === undefined) return "(its sentence is not published)"
  const points = Array.from(String(sentence["text"])), from = Number(mention["char_start"]) - Number(sentence["char_start"]), to = Number(mention["char_end"]) - Number(sentence["char_start"])
  const before = points.slice(Math.max(0, from - 70), from).join(""), after = points.slice(to, to + 70).join("")
  return plain(`${from > 70 ? "…" : ""}${before}⟦${points.slice(from, to).join("")}⟧${after}${points.length > to + 70 ? "…" : ""}`)
}

const line = (cells: ReadonlyArray<string | undefined>): string => {
  const text = stringify([cells.map((cell) => (cell === undefined ? "" : plain(cell)))], { record_delimiter: "" })
  return text.startsWith("#") ? `"${plain(cells[0])}"${text.slice(plain(cells[0]).length)}` : text
}

/** An id in the authority's manner: "Ann Okello" → ann-okello. */
const slugOf = (name: string): string => foldedKey(name).normalize("NFD").replaceAll(/[^a-z0-9 ]/gu, "").trim().replaceAll(/ +/gu, "-")

const said = (kind: ReviewKind, { is, mentions, name, similarity, type }: Case): string => {
  const documents = new Set(mentions.map((mention) => mention["document_id"])).size
  const how = kind === "ambiguous" ? "may be either" : kind === "near" ? `${is === undefined ? "left apart from" : "taken for"} the one below${similarity === undefined ? "" : `, similarity ${similarity}`}` : `${String(type)}, known to no authority`
  return `# ${mentions.length} × ${plain(name)} in ${documents} ${documents === 1 ? "document" : "documents"}: ${how}`
}

/** Lines to paste: of a match, what is left open is the verdict and who says so; of a name nobody knows, the entity. */
const linesFor = (kind: ReviewKind, { maybe, name, type }: Case): ReadonlyArray<string> =>
  kind === "unmatched" ? [line([slugOf(name), String(type), undefined, name, ...Array.from({ length: 11 }, () => undefined)])] : (maybe ?? "").split(" ").map((id) => line([name, undefined, undefined, id, undefined, undefined, undefined]))

const headings: Readonly<Record<ReviewKind, string>> = {
  ambiguous: "Names that may mean several. For data/matches: fill in verdict (positive, negative, unsure), reason, decided_by, decided_on; keep one line of each.",
  near: "Names like one of the authority's. For data/matches: fill in verdict, reason, decided_by, decided_on.",
  unmatched: "Names that the authority does not know. For data/authority/entities, where they matter: fill in what is known, prior and source; or an alias of somebody known."
}
const headers: Readonly<Record<ReviewKind, string>> = {
  ambiguous: "name,document_id,verdict,entity_id,reason,decided_by,decided_on", near: "name,document_id,verdict,entity_id,reason,decided_by,decided_on",
  unmatched: "entity_id,type,subtype,name,family_name,wikidata_id,iso_code,country_code,latitude,longitude,geo_precision,gender,prior,description,source"
}

/** What needs a person's decision, as comments and lines that can be filled in and pasted back; at most `limit` of each kind. */
export const reviewText = (tables: Reviewed, kinds: ReadonlyArray<ReviewKind>, limit: number): string => {
  const cases = casesOf(tables), sentences = new Map(tables.sentences.map((sentence) => [sentence["sentence_id"], sentence]))
  return kinds.map((kind) => {
    const shown = cases[kind].slice(0, limit)
    const body = shown.flatMap((one) => [said(kind, one), `#   ${sentenceOf(one.mentions[0]!, sentences)}`, ...linesFor(kind, one)])
    return [`# ${headings[kind]} (${shown.length} of ${cases[kind].length})`, ...shown.length === 0 ? [] : [`# ${headers[kind]}`], ...body, ""].join("\n")
  }).join("\n")
}
