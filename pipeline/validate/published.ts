import { codePointsOf, hasSurrogates } from "./codePoints.ts"
import type { MutableRows } from "./references.ts"

/** Tables whose rows rest on the words of a sentence, which are then published. */
const claims = ["figures", "trends", "quotes", "relations", "events"] as const

/** Withholds the text, where the source does not let it be published, but for the sentences that claims rest on. Sentences stand in the text's order. */
export const withhold = (rows: MutableRows, publish: "full" | "evidence"): void => {
  if (publish === "full") return
  const spans = claims.flatMap((table) => rows[table].map((row) => [row["char_start"] as number, row["char_end"] as number] as const)).sort((a, b) => a[0] - b[0])
  let next = 0, reach = -1
  for (const sentence of rows.sentences) {
    const start = sentence["char_start"] as number, end = sentence["char_end"] as number
    while (next < spans.length && spans[next]![0] < end) reach = Math.max(reach, spans[next++]![1])
    if (reach <= start) delete sentence["text"]
  }
  for (const document of rows.documents) delete document["text"]
}

/** How much of the text is published, in code points. */
const shareOf = (document: Record<string, unknown>, sentences: ReadonlyArray<Record<string, unknown>>): number => {
  if (document["text"] !== undefined) return 1
  const length = document["char_count"] as number
  const shown = sentences.filter((row) => row["text"] !== undefined).reduce((sum, row) => sum + (row["char_end"] as number) - (row["char_start"] as number), 0)
  return length === 0 ? 0 : Math.round((shown / length) * 10_000) / 10_000
}

/** Turns every offset into code points, once for the document, and counts what is published. An empty text is left out: it is no text. */
export const publishOffsets = (rows: MutableRows, text: string): void => {
  const codePoint = codePointsOf(text)
  if (hasSurrogates(text)) {
    for (const table of Object.values(rows)) {
      for (const row of table) {
        if (typeof row["char_start"] === "number") row["char_start"] = codePoint(row["char_start"])
        if (typeof row["char_end"] === "number") row["char_end"] = codePoint(row["char_end"])
      }
    }
  }
  for (const document of rows.documents) {
    document["char_count"] = codePoint(text.length)
    if (document["text"] === "") delete document["text"]
    document["text_share_published"] = shareOf(document, rows.sentences)
  }
}
