import type { AnyTable } from "../../schemas/table.ts"
import type { Block, Columns } from "./block.ts"

/** Rows in a record batch of Arrow and a row group of Parquet. Part of the published bytes: a change of it is a change of format. */
export const groupRows = 65_536

/** A group ends before its texts take more than this, in bytes: memory stays bounded where rows hold whole articles. Part of the published bytes too. */
const groupBytes = 1 << 25

/** Bytes of a row's texts; ids and codes are short. */
const textBytes = ({ texts: { end } }: Block, { columns }: Columns, long: ReadonlyArray<number>, row: number): number => {
  let bytes = 0
  for (const index of long) {
    const number = columns[index]![row]!
    if (number !== 0) bytes += end[number]! - end[number - 1]!
  }
  return bytes
}

/** Rows `first` to before `last` of a block. */
export type AddRows = (block: Block, columns: Columns, first: number, last: number) => void

/** Cuts what comes in block by block into groups, wherever the blocks begin and end. */
export const grouped = ({ columns: definitions, name }: AnyTable, { add, full }: { readonly add: AddRows; readonly full: () => void }) => {
  const long = Object.values(definitions).flatMap(({ kind }, index) => (kind === "text" ? [index] : []))
  let rows = 0, bytes = 0
  const close = () => {
    if (rows > 0) full()
    rows = 0
    bytes = 0
  }
  return {
    add: (block: Block): void => {
      const columns = block.tables.get(name)
      if (columns === undefined) return
      let first = 0
      for (let row = 0; row < columns.rows; row++) {
        const more = textBytes(block, columns, long, row)
        if (rows === groupRows || rows > 0 && bytes + more > groupBytes) {
          if (row > first) add(block, columns, first, row)
          first = row
          close()
        }
        rows++
        bytes += more
      }
      if (columns.rows > first) add(block, columns, first, columns.rows)
    },
    end: close
  }
}
