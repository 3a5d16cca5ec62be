import type { Row } from "../published.ts"

/** What could not be read as it should be: the row's place from 0 where it is known. */
export interface Trouble {
  readonly at?: number
  readonly column?: string
  readonly message: string
}

/** A file's rows as far as they can be read. Decoding never fails: a damaged file gives troubles, and what is left. */
export interface Decoded {
  readonly rows: ReadonlyArray<Row>
  readonly troubles: ReadonlyArray<Trouble>
}

export const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause)).split("\n")[0]!.slice(0, 200)
