import type { Row } from "../published.ts"
import { type Decoded, messageOf, type Trouble } from "./decoded.ts"

const isRow = (value: unknown): value is Row => typeof value === "object" && value !== null && !Array.isArray(value)

/** The lines between the brackets, each on its own: so that one broken line does not take the others with it. */
const byLine = (text: string): Decoded => {
  const troubles: Array<Trouble> = []
  const lines = text.split("\n").slice(1, -2)
  const rows = lines.map((line, at): Row => {
    try {
      const row: unknown = JSON.parse(line.endsWith(",") ? line.slice(0, -1) : line)
      if (isRow(row)) return row
      troubles.push({ at, message: "is no object" })
    } catch (cause) {
      troubles.push({ at, message: `cannot be read: ${messageOf(cause)}` })
    }
    return {}
  })
  return { rows, troubles }
}

/** A JSON array, one row a line. */
export const decodeJson = (bytes: Uint8Array): Decoded => {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)
  try {
    const rows: unknown = JSON.parse(text)
    if (Array.isArray(rows) && rows.every(isRow)) return { rows, troubles: [] }
  } catch {
    // Line by line then.
  }
  const { rows, troubles } = byLine(text)
  return { rows, troubles: troubles.length > 0 ? troubles : [{ message: "is no array of objects, one a line" }] }
}
