import { AsyncByteQueue, type Data, makeData, RecordBatch, RecordBatchFileWriter, Struct, tableToIPC, Table } from "apache-arrow"
import { arrowSchema } from "../../schemas/derive/arrow.ts"
import type { AnyTable } from "../../schemas/table.ts"
import { vectorOf } from "./vector.ts"
import { grouped } from "./group.ts"
import type { MakeSink } from "./sink.ts"

/** A queue that hands its bytes on at once: Arrow's own keeps all of them until somebody asks. */
const handingOn = (write: (bytes: Uint8Array) => void): AsyncByteQueue => Object.assign(new AsyncByteQueue(), { write: (bytes: Uint8Array) => write(bytes) })

/** Arrow's IPC file format, uncompressed, for what is compressed not every reader can read. */
export const arrowSink: MakeSink = (table, write) => {
  const schema = arrowSchema(table), type = new Struct(schema.fields)
  const vectors = schema.fields.map((field) => vectorOf(table.columns[field.name]!.kind, field.type))
  const writer = new RecordBatchFileWriter().reset(handingOn(write), schema)
  const batch = (children: Array<Data>) => new RecordBatch(schema, makeData({ type, length: children[0]!.length, nullCount: 0, children }))
  const { add, end } = grouped(table, {
    add: (block, { columns }, first, last) => vectors.forEach((vector, index) => vector.add(block.texts, columns[index]!, first, last)),
    full: () => writer.write(batch(vectors.map((vector) => vector.take())))
  })
  return {
    add,
    end: () => {
      end()
      writer.finish()
    }
  }
}

/** The schema's own message in Arrow's IPC format: without the end mark that follows in a stream. */
export const arrowSchemaMessage = (table: AnyTable): Uint8Array => {
  const stream = tableToIPC(new Table(arrowSchema(table), []), "stream")
  return stream.subarray(0, 8 + new DataView(stream.buffer, stream.byteOffset).getInt32(4, true))
}
