import { type Dataset, numberOf, type Tell, textOf } from "./dataset.ts"

/** The tables whose rows a sentence may be published for where the source does not let its texts be. */
const resting = ["figures", "trends", "quotes", "relations", "events"]

type Span = readonly [start: number, end: number]

/** The spans of claims and of their cells, by document. */
const claimed = (dataset: Dataset): ReadonlyMap<string, ReadonlyArray<Span>> => {
  const spans = new Map<string, Array<Span>>()
  const add = (document: string | undefined, start: number | undefined, end: number | undefined) => {
    if (document === undefined || start === undefined || end === undefined) return
    const known = spans.get(document)
    if (known === undefined) spans.set(document, [[start, end]])
    else known.push([start, end])
  }
  for (const table of resting) for (const row of dataset.rows(table)) add(textOf(row, "document_id"), numberOf(row, "char_start"), numberOf(row, "char_end"))
  for (const cell of dataset.rows("cells")) {
    const table = textOf(cell, "table_name") ?? ""
    const row = resting.includes(table) ? dataset.row(table, textOf(cell, "row_id") ?? "") : undefined
    if (row !== undefined) add(textOf(row, "document_id"), numberOf(cell, "char_start"), numberOf(cell, "char_end"))
  }
  for (const list of spans.values()) list.sort((a, b) => a[0] - b[0])
  return spans
}

/** Whether one of the spans, sorted by start, overlaps from `start` to `end`. `reach` has the furthest end so far, so that halving finds it. */
const overlaps = (spans: ReadonlyArray<Span>, reach: ReadonlyArray<number>, start: number, end: number): boolean => {
  let low = 0, high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]![0] < end) low = middle + 1
    else high = middle
  }
  return low > 0 && reach[low - 1]! > start
}

const reachOf = (spans: ReadonlyArray<Span>): ReadonlyArray<number> => {
  let furthest = 0
  return spans.map(([, end]) => (furthest = Math.max(furthest, end)))
}

/** Of a source whose texts may not be published, only sentences that claims rest on are. */
export const checkLicences = (dataset: Dataset, tell: Tell): void => {
  const spans = claimed(dataset), reach = new Map(Array.from(spans, ([document, list]) => [document, reachOf(list)]))
  const withheld = new Set<string>()
  for (const row of dataset.rows("documents")) {
    const source = dataset.row("sources", textOf(row, "source_id") ?? "")
    if (source === undefined || source["publish"] === "full") continue
    withheld.add(textOf(row, "document_id") ?? "")
    if (textOf(row, "text") !== undefined) tell("documents", row, "is published, though its source lets only evidence be", "text")
  }
  for (const row of dataset.rows("sentences")) {
    const document = textOf(row, "document_id") ?? ""
    if (textOf(row, "text") === undefined || !withheld.has(document)) continue
    if (!overlaps(spans.get(document) ?? [], reach.get(document) ?? [], numberOf(row, "char_start") ?? 0, numberOf(row, "char_end") ?? 0)) {
      tell("sentences", row, "is published, though its source lets only evidence be, and no claim rests on it", "text")
    }
  }
}
