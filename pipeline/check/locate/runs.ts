/** Which value of a hybrid of runs and packed bits the byte at `offset` belongs to. Format: apache/parquet-format, Encodings.md, RLE = 3. */
export const valueInRuns = (data: Uint8Array, width: number, offset: number): number => {
  let at = 0, value = 0
  while (at < data.length) {
    let header = 0, shift = 0, byte: number
    do {
      byte = data[at++]!
      header |= (byte & 127) << shift
      shift += 7
    } while (byte >= 128)
    const packed = (header & 1) === 1, count = packed ? (header >>> 1) * 8 : header >>> 1
    const length = packed ? (header >>> 1) * width : (width + 7) >> 3
    if (offset < at) return value
    if (offset < at + length) return packed ? value + Math.floor((offset - at) * 8 / width) : value
    at += length
    value += count
  }
  return value
}
