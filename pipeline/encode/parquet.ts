import { ByteWriter, ParquetWriter } from "hyparquet-writer"
import { daysOf } from "../../schemas/derive/day.ts"
import { parquetSchema } from "../../schemas/derive/parquet.ts"
import type { AnyTable } from "../../schemas/table.ts"
import { arrowSchemaMessage } from "./arrow.ts"
import { type Cells, noWhole } from "./block.ts"
import { grouped, groupRows } from "./group.ts"
import type { MakeSink } from "./sink.ts"
import { type TextOf, textsOf } from "./values.ts"

const base64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))

/** Adds the cells of rows `first` to before `last` to a column's values, as the writer takes them. */
const addValues = (values: Array<unknown>, cells: Cells, textOf: TextOf, day: boolean, first: number, last: number): void => {
  for (let row = first; row < last; row++) {
    const cell = cells[row]!
    if (cells instanceof Uint32Array) {
      const text = textOf(cell)
      values.push(day && text !== undefined ? daysOf(text) : text)
    } else values.push(cells instanceof Int32Array ? cell === noWhole ? undefined : cell : cell === cell ? cell : undefined)
  }
}

/** Parquet, with the Arrow schema beside it, from which pyarrow and others take the descriptions. */
export const parquetSink: MakeSink = (table: AnyTable, write) => {
  const bytes = new ByteWriter()
  /** Hands on what was written; the writer counts on. */
  const passOn = () => {
    write(bytes.getBytes())
    bytes.index = 0
  }
  const file = new ParquetWriter({
    writer: bytes,
    schema: parquetSchema(table),
    createdBy: "steppeline",
    kvMetadata: [{ key: "ARROW:schema", value: base64(arrowSchemaMessage(table)) }, { key: "description", value: table.description }]
  })
  const names = Object.keys(table.columns), isDay = names.map((name) => table.columns[name]!.kind === "day")
  let data: ReadonlyArray<Array<unknown>> = names.map(() => [])
  const { add, end } = grouped(table, {
    add: ({ texts }, { columns }, first, last) => {
      const textOf = textsOf(texts)
      columns.forEach((cells, index) => addValues(data[index]!, cells, textOf, isDay[index]!, first, last))
    },
    full: () => {
      file.write({ columnData: names.map((name, index) => ({ name, data: data[index]! })), rowGroupSize: groupRows })
      data = names.map(() => [])
      passOn()
    }
  })
  return {
    add,
    end: () => {
      end()
      file.finish()
      passOn()
    }
  }
}
