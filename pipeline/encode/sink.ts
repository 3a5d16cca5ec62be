import type { AnyTable } from "../../schemas/table.ts"
import type { Block } from "./block.ts"

/** Where blocks go in, in published order, and a file's bytes come out. */
export interface Sink {
  /** The rows that a block has of the table. */
  readonly add: (block: Block) => void
  readonly end: () => void
}

/** `write` gets the bytes one after the other; they are its own only until it returns. */
export type MakeSink = (table: AnyTable, write: (bytes: Uint8Array) => void) => Sink
