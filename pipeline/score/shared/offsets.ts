import type { CodePoints, Row } from "../gold.ts"

/** A row's offsets; rows without them are nowhere. */
export const offsetsOf = (row: Row): CodePoints => [Number(row["char_start"] ?? -1), Number(row["char_end"] ?? -1)]

/** UTF-16 offsets turned into code points. */
export const codePointsOf = (text: string, start: number, end: number): CodePoints => {
  const before = Array.from(text.slice(0, start)).length
  return [before, before + Array.from(text.slice(start, end)).length]
}

export const meet = (a: CodePoints, b: CodePoints): boolean => a[0] < b[1] && b[0] < a[1]
