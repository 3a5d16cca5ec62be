import type { Span } from "./span.ts"

/** An odd thing met on the way: no failure, but published with the rows. Offsets as in `Span`. */
export interface Note extends Partial<Span> {
  readonly rule: string
  readonly severity: "info" | "warning"
  readonly message: string
  readonly file?: string
  readonly table_name?: string
  readonly row_id?: string
}
