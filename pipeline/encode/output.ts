/** Bytes that grow as they are written. */
export interface Output {
  bytes: Uint8Array<ArrayBuffer>
  view: DataView
  length: number
}

export const output = (capacity = 1 << 16): Output => {
  const bytes = new Uint8Array(capacity)
  return { bytes, view: new DataView(bytes.buffer), length: 0 }
}

/** Makes room for so many bytes more. */
export const makeRoom = (out: Output, more: number): void => {
  if (out.length + more <= out.bytes.length) return
  const bytes = new Uint8Array(Math.max(out.bytes.length * 2, out.length + more))
  bytes.set(out.bytes.subarray(0, out.length))
  out.bytes = bytes
  out.view = new DataView(bytes.buffer)
}

/** As many bytes are worth handing on. */
const enough = 1 << 20

/** Hands on what was written, once it is enough, and begins anew. Whoever gets the bytes must not keep them. */
export const passOn = (out: Output, write: (bytes: Uint8Array) => void, from = enough): void => {
  if (out.length <= from) return
  write(out.bytes.subarray(0, out.length))
  out.length = 0
}

/** Copies four bytes at a time, up to three too many: room must have been made for them, and the source must have them. Twice as fast as one at a time, and a call of `set` costs as much as thirty bytes. */
export const copied = (to: DataView, at: number, from: DataView, start: number, end: number): number => {
  let target = at
  for (let source = start; source < end; source += 4, target += 4) to.setUint32(target, from.getUint32(source, true), true)
  return at + end - start
}

/** Writes a whole number in decimal digits. */
export const digits = (bytes: Uint8Array, at: number, value: number): number => {
  if (value < 0) return ascii(bytes, at, String(value))
  let width = 1
  for (let rest = value; rest >= 10; rest = rest / 10 | 0) width++
  let rest = value
  for (let place = at + width - 1; place >= at; place--) {
    const less = rest / 10 | 0
    bytes[place] = 48 + rest - less * 10
    rest = less
  }
  return at + width
}

/** Writes a text of ASCII characters. */
export const ascii = (bytes: Uint8Array, at: number, text: string): number => {
  for (let i = 0; i < text.length; i++) bytes[at + i] = text.charCodeAt(i)
  return at + text.length
}
